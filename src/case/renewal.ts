import type { Case } from './case';
import { withIntake } from './decide';
import type { Decision, Intake } from './decision';
import type { History } from './history';
import { replayed } from './history';

/** A history on a later version of its case, and what had to be kept for it. */
export type Renewal = {
  readonly history: History;
  /** Claims that a decision names and the later version no longer has. */
  readonly keptClaims: number;
};

/**
 * Sets a history on a later version of the case that it began with. Every
 * decision stays; a claim that one names is carried over where the later
 * version lacks it, with whatever it and the decisions refer to.
 */
export function renewed(history: History, later: Case): Renewal {
  const { opened, decided, undone } = history;
  const carried = carriedOver(opened, later, [...decided, ...undone]);
  return {
    history: replayed(withIntake(later, carried), decided, undone),
    keptClaims: carried.claims.length,
  };
}

function carriedOver(
  earlier: Case,
  later: Case,
  decisions: readonly Decision[],
): Intake {
  const named = new Set(
    decisions.flatMap((each) => ('claim' in each ? [each.claim] : [])),
  );
  const missing = <Item extends { readonly id: string }>(
    before: readonly Item[],
    after: readonly Item[],
  ): readonly Item[] => {
    const known = new Set(after.map(({ id }) => id));
    return before.filter(({ id }) => !known.has(id));
  };
  const claims = missing(earlier.claims, later.claims).filter(({ id }) =>
    named.has(id),
  );
  const lost = {
    articles: missing(earlier.articles, later.articles),
    actors: missing(earlier.actors, later.actors),
    contacts: missing(earlier.contacts, later.contacts),
    origins: missing(earlier.origins, later.origins),
  };
  const needed = reachedFrom([claims, decisions], Object.values(lost).flat());
  const isNeeded = ({ id }: { readonly id: string }): boolean => needed.has(id);
  return {
    claims,
    articles: lost.articles.filter(isNeeded),
    actors: lost.actors.filter(isNeeded),
    contacts: lost.contacts.filter(isNeeded),
    origins: lost.origins.filter(isNeeded),
  };
}

/**
 * The identities, of some records, to which values refer, and those records
 * in their turn. Whatever member names an identity counts: rather one record
 * too many is carried over than one too few.
 */
function reachedFrom(
  values: readonly unknown[],
  records: readonly { readonly id: string }[],
): ReadonlySet<string> {
  const words = new Set<string>();
  gatherWords(values, words);
  const reached = new Set<string>();
  for (;;) {
    const next = records.filter(({ id }) => words.has(id) && !reached.has(id));
    if (next.length === 0) return reached;
    for (const record of next) {
      reached.add(record.id);
      gatherWords(record, words);
    }
  }
}

function gatherWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) gatherWords(member, words);
}
