import type { Actor, Case, CaseArticle, Claim, Contact, Ledger } from '../case';
import { NO_TIME, timeOf } from '../case';
import type { TieId } from '../lens';
import { columnsOf, OPEN_FILTERS } from '../lens';
import type { Network, Tie } from '../network';
import { networkOf } from '../network';
import { rangeOf } from '../time';

/** A tie and the claims that carry it, of those that are handed on. */
export type CarriedTie = Tie & {
  readonly claims: readonly Claim[];
  /** The stretches of time of its contacts, each once, in order. */
  readonly spells: readonly Spell[];
};

/** A stretch of days, `YYYY-MM-DD`; a bound that is open is left out. */
export type Spell = { readonly start?: string; readonly end?: string };

/**
 * What is handed on of a case: the records that its filters show, and those
 * that they name. Rejected claims are none of them; suggested ones are marked.
 */
export type Excerpt = {
  readonly theCase: Case;
  readonly actors: readonly Actor[];
  readonly articles: readonly CaseArticle[];
  readonly claims: readonly Claim[];
  readonly contacts: readonly Contact[];
  readonly ties: readonly CarriedTie[];
  /** When the case was last changed, ISO 8601: the date that records bear. */
  readonly changed: string;
};

/** The whole of a case, as its acts leave it. */
export function wholeOf(ledger: Ledger): Excerpt {
  return excerptOf(networkOf(columnsOf(ledger.theCase), OPEN_FILTERS), ledger);
}

/** What the filters of a network show of its case. */
export function excerptOf(network: Network, { acts }: Ledger): Excerpt {
  const last = acts.at(-1);
  const { columns, shown } = network;
  const theCase = columns.within;
  const claims = theCase.claims.filter(
    ({ status }, at) => shown.claims[at] === 1 && status !== 'rejected',
  );
  const named = new Set(
    claims.flatMap(({ participants }) =>
      participants.map(({ actor }) => actor),
    ),
  );
  const articles = new Set(claims.map(({ article }) => article));
  const contacts = new Set(claims.map(({ contact }) => contact));
  // With all of a case goes also what no claim of it names.
  const isWhole = claims.length === theCase.claims.filter(stands).length;
  return {
    theCase,
    actors: theCase.actors.filter(({ id }) => isWhole || named.has(id)),
    articles: theCase.articles.filter(({ id }) => isWhole || articles.has(id)),
    claims,
    contacts: theCase.contacts.filter(({ id }) => isWhole || contacts.has(id)),
    ties: network.ties.map((tie) => carriedTie(network, tie)),
    changed: last === undefined ? NO_TIME : timeOf(last.id),
  };
}

function stands({ status }: Claim): boolean {
  return status !== 'rejected';
}

function carriedTie({ columns, shown }: Network, tie: Tie): CarriedTie {
  const { ids, starts, claims: rows } = columns.ties;
  const at = tieAt(ids, tie.id);
  const claims: Claim[] = [];
  for (let row = starts[at] ?? 0; row < (starts[at + 1] ?? 0); row++) {
    const number = rows[row] ?? 0;
    const claim = columns.within.claims[number];
    if (claim !== undefined && shown.claims[number] === 1 && stands(claim))
      claims.push(claim);
  }
  return { ...tie, claims, spells: spellsOf(claims) };
}

const numbers = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function tieAt(ids: readonly string[], id: TieId): number {
  let numbered = numbers.get(ids);
  if (numbered === undefined) {
    numbered = new Map(ids.map((each, at) => [each, at]));
    numbers.set(ids, numbered);
  }
  return numbered.get(id) ?? -1;
}

function spellsOf(claims: readonly Claim[]): readonly Spell[] {
  const spells = new Map<string, Spell>();
  for (const { when } of claims) {
    const spell = spellOf(when?.edtf);
    if (spell !== undefined)
      spells.set(`${spell.start ?? ''}/${spell.end ?? '~'}`, spell);
  }
  return [...spells]
    .toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, spell]) => spell);
}

/** The days that an EDTF date may mean; vague dates stay as wide as they are. */
export function spellOf(edtf: string | undefined): Spell | undefined {
  const range = edtf === undefined ? undefined : rangeOf(edtf);
  if (range === undefined) return undefined;
  const start = dayOf(range.from);
  const end = dayOf(range.to);
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

/** The last day of some spells; of one that stays open there is none. */
export function lastDayOf(spells: readonly Spell[]): string | undefined {
  return spells.some(({ end }) => end === undefined)
    ? undefined
    : spells
        .map(({ end = '' }) => end)
        .toSorted()
        .at(-1);
}

/** Days of the years 0 to 9999; other programs read no others. */
function dayOf(moment: number): string | undefined {
  if (!Number.isFinite(moment)) return undefined;
  const day = new Date(moment).toISOString().slice(0, 10);
  return /^\d{4}-/.test(day) ? day : undefined;
}
