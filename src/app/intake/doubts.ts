import type { CaseArticle } from '../../case';
import type { Draft, ReadDraft } from './draft';
import type { Comparable } from './likeness';
import { likenessOf } from './likeness';

/**
 * Why an article might better not be taken in, in sentences: the case holds it
 * already, it was given twice, or it seems not to be in English.
 */
export function doubtsOf(
  draft: ReadDraft,
  drafts: readonly Draft[],
  held: readonly CaseArticle[],
): readonly string[] {
  const earlier = drafts
    .slice(0, drafts.indexOf(draft))
    .filter((each) => each.kind === 'read');
  const others = [
    ...held.map((each) => ({
      article: each as Comparable,
      place: `in this case already, as “${each.title}”`,
    })),
    ...earlier.map(({ proposal, fields }) => ({
      article: proposal as Comparable,
      place: `among these articles already, as “${fields.title}”`,
    })),
  ].map(({ article, place }) => ({
    likeness: likenessOf(draft.proposal, article),
    place,
  }));
  const same = others.find(({ likeness }) => likeness === 'same');
  const near = others.find(({ likeness }) => likeness === 'near');
  const language = languageDoubt(draft.proposal.language);
  return [
    ...(same === undefined ? [] : [`This text is ${same.place}.`]),
    ...(same !== undefined || near === undefined
      ? []
      : [`Nearly the same words are ${near.place}.`]),
    ...(language === undefined ? [] : [language]),
  ];
}

/** Whether a draft is to be taken in: as the person chose, else if undoubted. */
export function isTaken(draft: ReadDraft, doubts: readonly string[]): boolean {
  return draft.isWanted ?? doubts.length === 0;
}

/** Whether claims can be looked for in a text: only in English. */
export function isReadable(language: string | undefined): boolean {
  return language === undefined || language === 'en';
}

function languageDoubt(language: string | undefined): string | undefined {
  if (language === undefined || isReadable(language)) return undefined;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return `This seems to be in ${name ?? language}. Claims are looked for in English only: it can be taken in, without suggestions.`;
}
