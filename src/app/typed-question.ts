import type { ActorId, Case, ContactId } from '../case';
import { contactInWords } from '../lens';
import type { Question } from '../network';
import { rangeOf } from '../time';
import { questionWords } from '../words';

/**
 * The questions that typed words ask: “who told israel”, “how did hamas reach
 * trump”, “what did witkoff do on 2025-05-11”. A name may be any that the case
 * knows, or its beginning; where it fits several, the first few are offered.
 */
export function typedQuestions(
  theCase: Case,
  words: string,
): readonly Question[] {
  const typed = words.trim().replace(/[?\s]+$/, '');
  for (const [kind, pattern] of Object.entries(questionWords.typed)) {
    const found = new RegExp(pattern, 'iu').exec(typed);
    if (found !== null)
      return questionsOf(
        theCase,
        kind as Question['kind'],
        found.groups ?? {},
      ).slice(0, MOST_OFFERED);
  }
  return [];
}

/** How many of the questions that words may mean are offered. */
const MOST_OFFERED = 5;

type Typed = Readonly<Record<string, string | undefined>>;

function questionsOf(
  theCase: Case,
  kind: Question['kind'],
  { one = '', other = '', day = '' }: Typed,
): readonly Question[] {
  const date = rangeOf(day) === undefined ? undefined : day;
  const actors = actorsNamed(theCase, one);
  switch (kind) {
    case 'told':
      return actors.map((actor) => ({ kind, actor }));
    case 'reach':
      return actors.flatMap((from) =>
        actorsNamed(theCase, other)
          .filter((to) => to !== from)
          .map((to) => ({ kind, from, to, isInOrder: false })),
      );
    case 'did':
      return date === undefined
        ? []
        : actors.map((actor) => ({ kind, actor, on: date }));
    case 'knew':
      return date === undefined
        ? []
        : contactsTold(theCase, one).map((id) => ({
            kind,
            news: { kind: 'contact', id },
            by: date,
          }));
    case 'only':
      return theCase.articles
        .filter(({ title, publisher }) =>
          [title, publisher ?? ''].some((each) => begins(each, one)),
        )
        .map(({ id }) => ({ kind, article: id }));
    case 'single':
      return [{ kind }];
  }
}

/** Those whom a name means: by the whole name first, then by its beginning. */
function actorsNamed(theCase: Case, name: string): readonly ActorId[] {
  const ranked = theCase.actors.flatMap(({ id, name: own, aliases }) => {
    const names = [own, ...aliases];
    if (names.some((each) => folded(each) === folded(name)))
      return [{ id, rank: 0 }];
    const words = names.flatMap((each) => [each, ...each.split(/[\s-]+/)]);
    return words.some((each) => begins(each, name)) ? [{ id, rank: 1 }] : [];
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ id }) => id);
}

function contactsTold(theCase: Case, words: string): readonly ContactId[] {
  const sought = folded(words).split(' ');
  return theCase.contacts
    .filter((contact) => {
      const sentence = folded(contactInWords(theCase, contact));
      return sought.every((each) => sentence.includes(each));
    })
    .map(({ id }) => id);
}

function begins(name: string, words: string): boolean {
  return words !== '' && folded(name).startsWith(folded(words));
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
