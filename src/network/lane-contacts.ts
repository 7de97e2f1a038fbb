import { datesOf } from '../lens';
import type { TimeRange } from '../time';
import { isVague } from '../time';
import { lanesAt } from './lane-entries';
import type { LaneTable } from './lane-table';
import type { Telling, Told } from './told-contacts';
import { tellingOf, toldContacts } from './told-contacts';

/** A contact as lanes draw it. */
export type LaneContact = Telling & {
  /** The places of the lanes that it touches, in ascending order. */
  readonly lanes: readonly number[];
  readonly dated: DatedSpan | undefined;
  /** The dates by which other claims exclude this one. */
  readonly otherDates: readonly string[];
};

/** When a contact was: an EDTF date, and the range that it may mean. */
export type DatedSpan = TimeRange & {
  readonly date: string;
  /** Whether it is open on which day it was. */
  readonly isVague: boolean;
};

/** The entries of a table that are dated and may lie within a stretch. */
export function entriesWithin(
  { from, to }: LaneTable,
  stretch: TimeRange | undefined,
): readonly number[] {
  const entries: number[] = [];
  if (stretch === undefined) return entries;
  for (let entry = 0; entry < from.length; entry++)
    if (
      (from[entry] ?? Number.NaN) <= stretch.to &&
      (to[entry] ?? Number.NaN) >= stretch.from
    )
      entries.push(entry);
  return entries;
}

/** The entries of a table that have no date by its clock. */
export function undatedEntries({ datedBy }: LaneTable): readonly number[] {
  return [...datedBy.keys()].filter((entry) => datedBy[entry] === -1);
}

/** Entries by their earliest, then their latest moment. */
export function inOrderOfTime(
  { from, to }: Pick<LaneTable, 'from' | 'to'>,
  entries: readonly number[],
): readonly number[] {
  return entries.toSorted(
    (one, other) =>
      (from[one] ?? 0) - (from[other] ?? 0) ||
      (to[one] ?? 0) - (to[other] ?? 0),
  );
}

/** Entries as contacts, in order of time. */
export function laneContactsOf(
  table: LaneTable,
  entries: readonly number[],
): readonly LaneContact[] {
  const numberOf = (entry: number): number => table.contacts[entry] ?? -1;
  const told = toldContacts(table.lens, entries.map(numberOf));
  return inOrderOfTime(table, entries).flatMap(
    (entry): readonly LaneContact[] => {
      const contact = told.get(numberOf(entry));
      return contact === undefined
        ? []
        : [
            {
              ...tellingOf(contact),
              lanes: [...lanesAt(table, entry)],
              dated: spanAt(table, entry),
              otherDates: otherDatesAt(table, entry, contact),
            },
          ];
    },
  );
}

function otherDatesAt(
  { clock, datedBy, times }: LaneTable,
  entry: number,
  { claims }: Told,
): readonly string[] {
  if (clock !== 'happened') return [];
  const own = times.dates[datedBy[entry] ?? -1];
  return datesOf(claims).filter((date) => date !== own);
}

function spanAt(
  { datedBy, times }: LaneTable,
  entry: number,
): DatedSpan | undefined {
  const claim = datedBy[entry] ?? -1;
  const date = times.dates[claim];
  if (date === undefined) return undefined;
  return {
    date,
    from: times.from[claim] ?? 0,
    to: times.to[claim] ?? 0,
    isVague: isVague(date),
  };
}
