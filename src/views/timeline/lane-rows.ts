import type { PlacedContact } from './contact-columns';
import { COLUMN } from './contact-columns';

/** The lanes of a drawing, from above: where each lies, and its rows. */
export type LaneRows = {
  readonly height: number;
  readonly lanes: readonly {
    readonly top: number;
    readonly height: number;
  }[];
  /** The middle of a contact's row in a lane. */
  readonly middleOf: (contact: PlacedContact, lane: number) => number;
};

const ROW = 12;
const LEAST = 24;
const PADDING = 4;

/**
 * Gives each contact a row in every lane that it touches, so that no two lie
 * over one another; lanes grow by the rows that they need.
 */
export function laneRowsOf(
  placed: readonly PlacedContact[],
  laneCount: number,
): LaneRows {
  const ends: number[][] = Array.from({ length: laneCount }, () => []);
  const rowOf = new Map<PlacedContact, ReadonlyMap<number, number>>();
  const fromLeft = placed.toSorted(
    (one, other) => startOf(one) - startOf(other),
  );
  for (const each of fromLeft) {
    const rows = new Map<number, number>();
    for (const lane of each.contact.lanes) {
      const taken = ends[lane] ?? [];
      const free = taken.findIndex((end) => end <= startOf(each));
      const row = free === -1 ? taken.length : free;
      taken[row] = endOf(each);
      rows.set(lane, row);
    }
    rowOf.set(each, rows);
  }
  let height = 0;
  const lanes = ends.map(({ length }) => {
    const top = height;
    const own = Math.max(LEAST, length * ROW + 2 * PADDING);
    height += own;
    return { top, height: own };
  });
  return {
    height,
    lanes,
    middleOf(contact, lane) {
      const own = lanes[lane] ?? { top: 0, height: LEAST };
      const count = Math.max(1, ends[lane]?.length ?? 1);
      const row = rowOf.get(contact)?.get(lane) ?? 0;
      return own.top + own.height / 2 + (row - (count - 1) / 2) * ROW;
    },
  };
}

function startOf({ x, band }: PlacedContact): number {
  return Math.min(x - COLUMN / 2, band?.x ?? x);
}

function endOf({ x, band }: PlacedContact): number {
  return Math.max(x + COLUMN / 2, band === undefined ? x : band.x + band.width);
}
