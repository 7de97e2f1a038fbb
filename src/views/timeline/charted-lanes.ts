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
};

/** More than any axis has room for; they are counted, not drawn. */
const MOST_DRAWN = 400;

/** The dated contacts of a stretch and the undated, with the lanes of both. */
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
  const places = [
    ...new Set([...dated, ...undated].flatMap(({ lanes }) => lanes)),
  ].toSorted((one, other) => one - other);
  const placeOf = new Map(places.map((lane, place) => [lane, place]));
  const moved = (contact: LaneContact): LaneContact => ({
    ...contact,
    lanes: contact.lanes.flatMap((lane) => placeOf.get(lane) ?? []),
  });
  return {
    lanes: places.flatMap((lane) => table.lanes[lane] ?? []),
    dated: dated.map(moved),
    undated: undated.map(moved),
    datedCount: within.length,
    omitted: isTrayFull ? without.length : 0,
  };
}
