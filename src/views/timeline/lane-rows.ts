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

/** The height of rows and of lanes, in pixels: on paper all is on one page. */
const MEASURES = {
  screen: { row: 12, least: 24, padding: 4 },
  paper: { row: 9, least: 16, padding: 2 },
} as const;

/**
 * Gives each contact a row in every lane that it touches, so that no two lie
 * over one another; lanes grow by the rows that they need.
 */
export function laneRowsOf(
  placed: readonly PlacedContact[],
  laneCount: number,
  on: keyof typeof MEASURES = 'screen',
): LaneRows {
  const { row: high, least, padding } = MEASURES[on];
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
    const own = Math.max(least, length * high + 2 * padding);
    height += own;
    return { top, height: own };
  });
  return {
    height,
    lanes,
    middleOf(contact, lane) {
      const own = lanes[lane] ?? { top: 0, height: least };
      const count = Math.max(1, ends[lane]?.length ?? 1);
      const row = rowOf.get(contact)?.get(lane) ?? 0;
      return own.top + own.height / 2 + (row - (count - 1) / 2) * high;
    },
  };
}

function startOf({ x, band }: PlacedContact): number {
  return Math.min(x - COLUMN / 2, band?.x ?? x);
}

function endOf({ x, band }: PlacedContact): number {
  return Math.max(x + COLUMN / 2, band === undefined ? x : band.x + band.width);
}
