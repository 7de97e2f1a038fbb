import { VOCABULARY } from '../case';
import type { Columns, Lens } from '../lens';
import { claimBoundsOf } from '../lens';

/**
 * When each contact was, in milliseconds: as narrowly as the claims that carry
 * it allow together, or as wide as all of them where their dates exclude each
 * other; what is only about or perhaps a date is as wide as its bounds. An undated
 * contact may have been at any time, and so may the one entry
 * after the last contact's, which stands for belonging to an organisation.
 */
export type ContactTimes = {
  readonly from: Float64Array;
  readonly until: Float64Array;
  /** For each contact 1 where it surely was: accepted as asserted, not denied. */
  readonly isSure: Uint8Array;
};

const ASSERTED = VOCABULARY.stances.indexOf('asserted');
const NEGATED = VOCABULARY.stances.indexOf('negated');

/** The times of all contacts by some claims, one flag for each claim. */
export function contactTimesOf(
  { columns, shown }: Lens,
  carries: Uint8Array,
): ContactTimes {
  const count = columns.within.contacts.length + 1;
  return {
    ...rangesOf(columns, carries, count),
    isSure: sureOnes(columns, shown.claims, count),
  };
}

/** The shown claims that are accepted, one flag for each claim. */
function acceptedIn({ columns, shown }: Lens): Uint8Array {
  return shown.claims.map((each, at) => each & (columns.accepted[at] ?? 0));
}

const known = new WeakMap<Lens, ContactTimes>();

/** The times of all contacts by the claims that are shown and accepted. */
export function acceptedTimesOf(lens: Lens): ContactTimes {
  const times = known.get(lens) ?? contactTimesOf(lens, acceptedIn(lens));
  known.set(lens, times);
  return times;
}

function rangesOf(
  columns: Columns,
  carries: Uint8Array,
  count: number,
): Pick<ContactTimes, 'from' | 'until'> {
  const { contacts, undated } = columns;
  const bounds = claimBoundsOf(columns);
  const from = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const until = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const first = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let claim = 0; claim < carries.length; claim++) {
    if (carries[claim] === 0 || undated[claim] === 1) continue;
    const contact = contacts[claim] ?? 0;
    const [start, end] = [bounds.from[claim] ?? 0, bounds.to[claim] ?? 0];
    from[contact] = Math.max(from[contact] ?? 0, start);
    until[contact] = Math.min(until[contact] ?? 0, end);
    first[contact] = Math.min(first[contact] ?? 0, start);
    last[contact] = Math.max(last[contact] ?? 0, end);
  }
  for (let contact = 0; contact < count; contact++) {
    if ((from[contact] ?? 0) <= (until[contact] ?? 0)) continue;
    from[contact] = first[contact] ?? 0;
    until[contact] = last[contact] ?? 0;
  }
  return { from, until };
}

function sureOnes(
  columns: Columns,
  isShown: Uint8Array,
  count: number,
): Uint8Array {
  const isSure = new Uint8Array(count);
  const isDenied = new Uint8Array(count);
  const { contacts, accepted, stances } = columns;
  for (let claim = 0; claim < isShown.length; claim++) {
    if (isShown[claim] === 0 || accepted[claim] === 0) continue;
    const contact = contacts[claim] ?? 0;
    if (stances[claim] === ASSERTED) isSure[contact] = 1;
    if (stances[claim] === NEGATED) isDenied[contact] = 1;
  }
  return isSure.map((flag, contact) => flag & (1 - (isDenied[contact] ?? 0)));
}
