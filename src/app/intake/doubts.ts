import type { CaseArticle } from '../../case';
import { intakeWords, languageInWords } from '../../words';
import type { Draft, ReadDraft } from './draft';
import type { Comparable } from './likeness';
import { likenessOf } from './likeness';

/**
 * Why an article might better not be added, in sentences: the case holds it
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
      same: () => intakeWords.sameInCase(each.title),
      near: () => intakeWords.nearInCase(each.title),
    })),
    ...earlier.map(({ proposal, fields }) => ({
      article: proposal as Comparable,
      same: () => intakeWords.sameAmongThese(fields.title),
      near: () => intakeWords.nearAmongThese(fields.title),
    })),
  ].map((other) => ({
    ...other,
    likeness: likenessOf(draft.proposal, other.article),
  }));
  const same = others.find(({ likeness }) => likeness === 'same');
  const near = others.find(({ likeness }) => likeness === 'near');
  const alike = same?.same() ?? near?.near();
  const language = languageDoubt(draft.proposal.language);
  return [alike, language].filter((doubt) => doubt !== undefined);
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
  return intakeWords.otherLanguage(languageInWords(language));
}
