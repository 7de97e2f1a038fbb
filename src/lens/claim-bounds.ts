import type { Claim } from '../case';
import type { TimeRange } from '../time';
import { boundsOf, isRough } from '../time';
import { carried } from './carry';
import type { Columns } from './columns';
import { memoryFor } from './memory';

type Bounds = Pick<Columns, 'from' | 'to'>;

/**
 * Between which moments the date of each claim surely lies, in milliseconds; NaN
 * where undated. Wider than its range where it is only about or perhaps a date.
 */
export const claimBoundsOf = memoryFor(
  ({ within, from, to }: Columns): Bounds => {
    const bounds = { from, to };
    // Many claims are of the same few dates.
    const known = new Map<string, TimeRange | undefined>();
    within.claims.forEach((claim, at) => {
      const edtf = claim.when?.edtf;
      if (edtf === undefined) return;
      if (!known.has(edtf)) known.set(edtf, widened(claim));
      const wide = known.get(edtf);
      if (wide === undefined) return;
      // Most cases have no such date, and need no columns of their own.
      if (bounds.from === from) {
        bounds.from = from.slice();
        bounds.to = to.slice();
      }
      bounds.from[at] = wide.from;
      bounds.to[at] = wide.to;
    });
    return bounds;
  },
  // After an act, only the claims that came or changed are looked at.
  (bounds, { within, from, to }, { carry }) => {
    const wideAt = (at: number) => widened(within.claims[at]);
    return {
      from: carried(
        bounds.from,
        carry,
        (at) => wideAt(at)?.from ?? from[at] ?? Number.NaN,
      ),
      to: carried(
        bounds.to,
        carry,
        (at) => wideAt(at)?.to ?? to[at] ?? Number.NaN,
      ),
    };
  },
);

/** The bounds of a rough date. */
function widened(claim: Claim | undefined): TimeRange | undefined {
  const { when } = claim ?? {};
  return when && isRough(when.edtf) ? boundsOf(when.edtf) : undefined;
}
