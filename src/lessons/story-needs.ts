import type { ClaimId, StoryStep } from '../case';
import { citedIn } from '../case';
import type { Columns } from '../lens';
import { among, filtersIn, lensOf, queryIn } from '../lens';
import { rightAnswerTo } from './right-answer';

/** What a story cannot do without: claims, and records that it names besides. */
export type Needs = {
  readonly claims: readonly ClaimId[];
  readonly records: readonly string[];
};

/**
 * What the steps of a story need of their case: the claims that they show once
 * all is revealed, cite, and answer with; and all else that is told of the same
 * contacts, so that nothing looks less disputed or less well sourced than it is.
 * A question that is put to the whole case needs the whole of it.
 */
export function needsOf(columns: Columns, steps: readonly StoryStep[]): Needs {
  const { within } = columns;
  const named = new Set<string>(
    steps.flatMap((step) => namedBy(columns, step)),
  );
  const shown = steps.map((step) => shownBy(columns, step));
  const contacts = new Set(
    within.claims
      .filter(({ id }, at) => named.has(id) || shown.some((has) => has(at)))
      .map(({ contact }) => contact),
  );
  return {
    claims: within.claims
      .filter(
        ({ contact, status }) => contacts.has(contact) && status !== 'rejected',
      )
      .map(({ id }) => id),
    records: [...named],
  };
}

/** Which claims a step shows, by their places among all. */
function shownBy(
  columns: Columns,
  { query, asks }: StoryStep,
): (at: number) => boolean {
  const read = queryIn(query);
  if (read.has('ask') || asks?.kind === 'knew') return () => true;
  const { claims } = lensOf(columns, filtersIn(read, columns)).shown;
  return (at) => claims[at] === 1;
}

/** The records that a step names beside what it shows. */
function namedBy(columns: Columns, step: StoryStep): readonly string[] {
  const { query, caption, reveals = '', hides = [], asks } = step;
  const articles = columns.within.articles.map(({ id }) => id);
  return [
    ...among(articles, queryIn(query).get('read')),
    ...citedIn(caption),
    ...citedIn(reveals),
    ...hides.flatMap((kept) =>
      kept.kind === 'actor' || kept.kind === 'article' ? [kept.id] : [],
    ),
    ...(asks === undefined ? [] : namedInAnswer(columns, asks)),
  ];
}

function namedInAnswer(
  columns: Columns,
  asks: NonNullable<StoryStep['asks']>,
): readonly string[] {
  const right = rightAnswerTo(columns, asks);
  switch (asks.kind) {
    case 'tie':
      return right.kind === 'tie'
        ? [asks.a, asks.b, ...right.because]
        : [asks.a, asks.b];
    case 'knew':
      return asks.actors;
    case 'grade':
      return [asks.of.id];
    case 'copy':
      return asks.claims;
    case 'choose':
    case 'write':
      return [];
  }
}
