import type { ActorId, Case, ContactId } from '../case';
import { isSame } from '../case';
import { contactInWords, sourcesOf } from '../lens';
import type { Question, Standpoint } from '../network';
import { onlyTwoArticles } from '../network';
import { fitOf, searchForm } from '../text';
import { questionWords } from '../words';
import { columnsFor } from './derive';
import { daysTyped } from './typed-day';

/**
 * The questions that typed words ask: “who told israel”, “how did hamas reach
 * trump”, “what did witkoff do on sunday 11 may”. A name may be any that the case
 * knows, or its beginning; where it fits several, the first few are offered. A
 * question without blanks is offered from its second word on.
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
  const begun = searchForm(typed);
  if (!begun.includes(' ')) return [];
  return WITHOUT_BLANKS.filter((kind) =>
    searchForm(questionWords.open[kind]).startsWith(begun),
  ).map((kind) => ({ kind }));
}

const WITHOUT_BLANKS = [
  'single',
  'coverage',
  'conflicts',
  'replay',
  'between',
  'groups',
] as const;

/** How many of the questions that words may mean are offered. */
const MOST_OFFERED = 5;

type Typed = Readonly<Record<string, string | undefined>>;

function questionsOf(
  theCase: Case,
  kind: Question['kind'],
  { one = '', other = '', day = '' }: Typed,
): readonly Question[] {
  const days = daysTyped(theCase, day);
  const actors = actorsNamed(theCase, one);
  switch (kind) {
    case 'told':
    case 'spread':
      return actors.map((actor) => ({ kind, actor }));
    case 'reach':
      return actors.flatMap((from) =>
        actorsNamed(theCase, other)
          .filter((to) => to !== from)
          .map((to) => ({ kind, from, to, isInOrder: false })),
      );
    case 'did':
      return actors.flatMap((actor) => days.map((on) => ({ kind, actor, on })));
    case 'knew':
      return contactsTold(theCase, one).flatMap((id) =>
        days.map(
          (by) => ({ kind, news: { kind: 'contact', id }, by }) as const,
        ),
      );
    case 'only':
      return theCase.articles
        .filter(({ title, publisher }) =>
          [title, publisher ?? ''].some((each) => (fitOf(each, one) ?? 3) < 2),
        )
        .map(({ id }) => ({ kind, article: id }));
    case 'single':
    case 'coverage':
    case 'conflicts':
    case 'replay':
    case 'between':
    case 'groups':
      return [{ kind }];
    case 'compare':
      return comparisonsTyped(theCase, one, other);
  }
}

/** Two days, by publication, two sources by name, or the only two articles. */
function comparisonsTyped(
  theCase: Case,
  one: string,
  other: string,
): readonly Question[] {
  if (one === '' && other === '') {
    const two = onlyTwoArticles(columnsFor(theCase));
    return two === undefined ? [] : [{ kind: 'compare', ...two }];
  }
  const standpoints = (words: string): readonly Standpoint[] => {
    const days = daysTyped(theCase, words);
    return days.length > 0
      ? days.map((by) => ({ kind: 'known', known: { clock: 'published', by } }))
      : sourcesOf(columnsFor(theCase))
          .filter(({ name }) => (fitOf(name, words) ?? 3) < 3)
          .map(({ source }) => ({ kind: 'source', source }));
  };
  const [here, there] = [standpoints(one), standpoints(other)];
  return here.flatMap((first) =>
    there
      .filter((second) => second.kind === first.kind && !isSame(first, second))
      .map(
        (second) => ({ kind: 'compare', one: first, other: second }) as const,
      ),
  );
}

/** Those whom a name means: by the whole name first, then by a part of it. */
function actorsNamed(theCase: Case, name: string): readonly ActorId[] {
  const ranked = theCase.actors.flatMap(({ id, name: own, aliases }) => {
    const fits = [own, ...aliases].flatMap((each) => fitOf(each, name) ?? []);
    const fit = Math.min(...fits);
    return name.trim() !== '' && fit < 3 ? [{ id, fit }] : [];
  });
  return ranked
    .toSorted((one, other) => one.fit - other.fit)
    .map(({ id }) => id);
}

function contactsTold(theCase: Case, words: string): readonly ContactId[] {
  const sought = searchForm(words).split(' ');
  return theCase.contacts
    .filter((contact) => {
      const sentence = searchForm(contactInWords(theCase, contact));
      return sought.every((each) => sentence.includes(each));
    })
    .map(({ id }) => id);
}
