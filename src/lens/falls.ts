import type { TimeRange } from '../time';
import { claimBoundsOf } from './claim-bounds';
import type { Columns } from './columns';
import { fallOf } from './fall';
import { memoryFor } from './memory';

type Told = { stretch: TimeRange | undefined; falls: Uint8Array };

/**
 * How each claim falls to a stretch of time, see `FALL`: told once for a stretch,
 * whoever asks. It holds until another one is asked for.
 */
export function fallsIn(columns: Columns, stretch: TimeRange): Uint8Array {
  const last = lastTold(columns);
  const { from, to } = last.stretch ?? { from: Number.NaN, to: Number.NaN };
  if (from !== stretch.from || to !== stretch.to) {
    const bounds = claimBoundsOf(columns);
    const falls = new Uint8Array(columns.within.claims.length);
    for (let claim = 0; claim < falls.length; claim++)
      falls[claim] = fallOf(bounds, claim, stretch);
    last.stretch = stretch;
    last.falls = falls;
  }
  return last.falls;
}

const lastTold = memoryFor((): Told => ({
  stretch: undefined,
  falls: new Uint8Array(),
}));
