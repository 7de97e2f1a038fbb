import type { Lane, LaneContact, LaneTable } from '../../network';
import { entriesWithin, laneContactsOf, undatedEntries } from '../../network';
import type { TimeRange } from '../../time';

/** Contacts to be drawn one by one, and the lanes that they touch. */
export type ChartedLanes = {
  readonly lanes: readonly Lane[];
  readonly dated: readonly LaneContact[];
  readonly undated: readonly LaneContact[];
  readonly datedCount: number;
  /** Undated contacts that are more than a tray holds. */
  readonly omitted: number;
  /** Lanes of these contacts that are more than anyone follows a line through. */
  readonly crowded: number;
};

/** More than any axis has room for; they are counted, not drawn. */
const MOST_DRAWN = 400;
/** More lanes than these are not drawn, but for those in the most contacts. */
const MOST_LANES = 200;

/**
 * The dated contacts of a stretch and the undated, with the lanes of both; of
 * the lanes of a crowd only the busiest, and what touches one of these.
 */
export function chartedLanes(
  table: LaneTable,
  stretch: TimeRange | undefined,
  mostUndated: number,
): ChartedLanes {
  const within = entriesWithin(table, stretch);
  const without = undatedEntries(table);
  const isTrayFull = without.length > mostUndated;
  const dated = laneContactsOf(table, within.length > MOST_DRAWN ? [] : within);
  const undated = laneContactsOf(table, isTrayFull ? [] : without);
  const touched = [
    ...new Set([...dated, ...undated].flatMap(({ lanes }) => lanes)),
  ];
  const places = busiest(table, touched).toSorted((one, other) => one - other);
  const placeOf = new Map(places.map((lane, place) => [lane, place]));
  const moved = (contact: LaneContact): readonly LaneContact[] => {
    const lanes = contact.lanes.flatMap((lane) => placeOf.get(lane) ?? []);
    return lanes.length === 0 ? [] : [{ ...contact, lanes }];
  };
  return {
    lanes: places.flatMap((lane) => table.lanes[lane] ?? []),
    dated: dated.flatMap(moved),
    undated: undated.flatMap(moved),
    datedCount: within.length,
    omitted: isTrayFull ? without.length : 0,
    crowded: touched.length - places.length,
  };
}

/** As many lanes as are drawn, those in the most contacts first. */
function busiest(
  { lanes }: LaneTable,
  touched: readonly number[],
): readonly number[] {
  if (touched.length <= MOST_LANES) return touched;
  const countOf = (lane: number): number => lanes[lane]?.contactCount ?? 0;
  return touched
    .toSorted((one, other) => countOf(other) - countOf(one))
    .slice(0, MOST_LANES);
}
