import { boundsOf, isRough } from '../time';
import type { Columns } from './columns';
import { memoryFor } from './memory';

/**
 * Between which moments the date of each claim surely lies, in milliseconds; NaN
 * where undated. Wider than its range where it is only about or perhaps a date.
 */
export const claimBoundsOf = memoryFor(
  ({ within, from, to }: Columns): Pick<Columns, 'from' | 'to'> => {
    const bounds = { from, to };
    within.claims.forEach(({ when }, claim) => {
      if (when === undefined || !isRough(when.edtf)) return;
      const wide = boundsOf(when.edtf);
      if (wide === undefined) return;
      // Most cases have no such date, and need no columns of their own.
      if (bounds.from === from) {
        bounds.from = from.slice();
        bounds.to = to.slice();
      }
      bounds.from[claim] = wide.from;
      bounds.to[claim] = wide.to;
    });
    return bounds;
  },
);
