import { rangeOf } from '../time';
import type { Clock } from './clocks';
import { claimTimesBy, CLOCKS } from './clocks';
import type { Columns } from './columns';

/** A case as it was known at the end of a day, an EDTF date, by a clock. */
export type Known = { readonly clock: Clock; readonly by: string };

/**
 * For each claim, 1 where it may have been known by then: its date by the clock
 * does not lie wholly after the day. What has no date by that clock may have
 * been known at any time.
 */
export function knownBy(columns: Columns, { clock, by }: Known): Uint8Array {
  const { from } = claimTimesBy(columns, clock);
  const end = rangeOf(by)?.to ?? Number.POSITIVE_INFINITY;
  return Uint8Array.from(from, (earliest) => (earliest > end ? 0 : 1));
}

/** The days on which something comes to be known, by a clock, in order. */
export function knownDays(columns: Columns, clock: Clock): readonly string[] {
  const { from } = claimTimesBy(columns, clock);
  const days = new Set<string>();
  from.forEach((earliest, claim) => {
    if (Number.isFinite(earliest) && columns.accepted[claim] === 1)
      days.add(new Date(earliest).toISOString().slice(0, 10));
  });
  return [...days].toSorted();
}

/** In one line, as an address carries it: “published:2025-05-12”. */
export function lineOfKnown({ clock, by }: Known): string {
  return `${clock}:${by}`;
}

/** What a line says was known, if it names a clock and a day. */
export function knownIn(line: string): Known | undefined {
  const [clock, by = ''] = line.split(':');
  const known = CLOCKS.find((each) => each === clock);
  return known !== undefined && rangeOf(by) !== undefined
    ? { clock: known, by }
    : undefined;
}
