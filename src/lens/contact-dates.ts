import type { Claim } from '../case';
import type { TimeRange } from '../time';
import { boundsOf, rangeOf } from '../time';

/** The EDTF date of the claim that dates its contact most narrowly. */
export function narrowestDateOf(claims: readonly Claim[]): string | undefined {
  let narrowest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { when } of claims) {
    const range = when && rangeOf(when.edtf);
    if (when === undefined || range === undefined) continue;
    if (narrowest === undefined || range.to - range.from < least) {
      narrowest = when.edtf;
      least = range.to - range.from;
    }
  }
  return narrowest;
}

/** The most dates of one contact that are told apart, the narrowest. */
export const MOST_DATES = 24;

/**
 * The EDTF dates between which the claims of a contact leave open when it was,
 * in order of time: the narrowest, and each that excludes those before it. More
 * than one only where claims contradict each other.
 */
export function datesOf(claims: readonly Claim[]): readonly string[] {
  const dated = claims.flatMap(({ when }): readonly Dated[] => {
    const range = when && rangeOf(when.edtf);
    const bounds = when && boundsOf(when.edtf);
    return range && bounds ? [{ date: when.edtf, range, bounds }] : [];
  });
  const widthOf = ({ range }: Dated): number => range.to - range.from;
  const kept: Dated[] = [];
  for (const each of dated.toSorted((a, b) => widthOf(a) - widthOf(b))) {
    if (kept.length === MOST_DATES) break;
    if (kept.every(({ bounds }) => excludes(bounds, each.bounds)))
      kept.push(each);
  }
  return kept
    .toSorted((one, other) => one.range.from - other.range.from)
    .map(({ date }) => date);
}

type Dated = {
  readonly date: string;
  readonly range: TimeRange;
  /** Between which it surely lies: wider where it is only about a date. */
  readonly bounds: TimeRange;
};

function excludes(one: TimeRange, other: TimeRange): boolean {
  return one.to < other.from || other.to < one.from;
}
