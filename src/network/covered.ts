import type { ContactId } from '../case';
import type { Coverage } from '../lens';
import { bitsOf, COVERAGES, coverageOf } from '../lens';
import type { Network } from './network';

/** How many of the shown contacts rest on something, and the ties they draw. */
export type Covered = {
  readonly coverage: Coverage;
  readonly contacts: number;
  readonly ties: number;
};

/** How what is shown is sourced. Only what has an accepted claim is counted. */
export type CoveredNetwork = {
  readonly contacts: number;
  readonly ties: number;
  readonly rows: readonly Covered[];
  /** Shown contacts of which nothing is accepted: they are left out. */
  readonly suggested: readonly ContactId[];
};

/**
 * Counts contacts by what they rest on, and the ties that filtering by it would
 * leave: those that one such contact draws.
 */
export function coveredIn({ columns, shown }: Network): CoveredNetwork {
  const rests = coverageOf(columns);
  const { contacts, accepted, ties, within } = columns;
  const isCounted = (claim: number): boolean =>
    shown.claims[claim] === 1 && accepted[claim] === 1;
  const counted = new Map<number, number>();
  const suggested = new Set<number>();
  shown.claims.forEach((isShown, claim) => {
    const contact = contacts[claim] ?? 0;
    if (isCounted(claim)) counted.set(contact, rests[claim] ?? 0);
    else if (isShown === 1) suggested.add(contact);
  });
  const tieBits = [...shown.ties].flatMap((isShown, tie) => {
    if (isShown === 0) return [];
    const counting = ties.claims
      .subarray(ties.starts[tie], ties.starts[tie + 1])
      .filter(isCounted);
    return counting.length === 0
      ? []
      : [counting.reduce((bits, each) => bits | (rests[each] ?? 0), 0)];
  });
  const contactBits = [...counted.values()];
  return {
    contacts: contactBits.length,
    ties: tieBits.length,
    rows: COVERAGES.map((coverage) => {
      const bit = bitsOf([coverage]);
      const among = (all: readonly number[]): number =>
        all.filter((bits) => (bits & bit) !== 0).length;
      return {
        coverage,
        contacts: among(contactBits),
        ties: among(tieBits),
      };
    }),
    suggested: [...suggested].flatMap((each) =>
      counted.has(each) ? [] : (within.contacts[each]?.id ?? []),
    ),
  };
}
