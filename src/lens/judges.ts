import type { Columns } from './columns';
import { bitsOf, coverageOf } from './coverage';
import { ALWAYS, FALL } from './fall';
import { fallsIn } from './falls';
import type { Filters } from './filters';

/** For each claim the facets that hide it, as bits; 0 passes all. */
export type Verdicts = Uint16Array;

/** Hides claims that have only values, as bits, that are hidden; each has one. */
export function hideWithout<Value>(
  verdicts: Verdicts,
  bit: number,
  column: Uint8Array | Uint16Array,
  all: readonly Value[],
  hidden: readonly Value[],
): void {
  if (hidden.length === 0) return;
  const shown = shownBits(all, hidden);
  for (let claim = 0; claim < verdicts.length; claim++)
    if (((column[claim] ?? 0) & shown) === 0)
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

/** Hides claims whose value is flagged. */
export function hideFlagged(
  verdicts: Verdicts,
  bit: number,
  column: Uint8Array | Uint16Array | Uint32Array,
  flags: Uint8Array,
): void {
  if (!flags.includes(1)) return;
  for (let claim = 0; claim < verdicts.length; claim++)
    if (flags[column[claim] ?? 0] === 1)
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

/** Hides claims that are not flagged. */
export function hideUnflagged(
  verdicts: Verdicts,
  bit: number,
  flags: Uint8Array,
): void {
  for (let claim = 0; claim < verdicts.length; claim++)
    if (flags[claim] === 0) verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

/** Hides claims whose contact has too few independent origins. */
export function hideUnsourced(
  verdicts: Verdicts,
  bit: number,
  { origins }: Columns,
  { leastOrigins }: Filters,
): void {
  if (leastOrigins <= 1) return;
  for (let claim = 0; claim < verdicts.length; claim++)
    if ((origins[claim] ?? 0) < leastOrigins)
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

/** Hides claims whose contact does not rest on what is asked for. */
export function hideUncovered(
  verdicts: Verdicts,
  bit: number,
  columns: Columns,
  { coverage }: Filters,
): void {
  if (coverage.length === 0) return;
  const asked = bitsOf(coverage);
  const rests = coverageOf(columns);
  for (let claim = 0; claim < verdicts.length; claim++)
    if (((rests[claim] ?? 0) & asked) !== asked)
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

/** Hides claims that do not lie in a stretch of time, as far as it asks. */
export function hideUntimely(
  verdicts: Verdicts,
  bit: number,
  columns: Columns,
  { time, isUndatedHidden }: Filters,
): void {
  if (time === undefined && !isUndatedHidden) return;
  const hides = new Uint8Array(4);
  hides[FALL.vague] = time?.isVagueShown === true ? 0 : 1;
  const isUndatedShown =
    time === undefined ? !isUndatedHidden : time.isUndatedShown === true;
  hides[FALL.undated] = isUndatedShown ? 0 : 1;
  hides[FALL.outside] = 1;
  hideFlagged(verdicts, bit, fallsIn(columns, time ?? ALWAYS), hides);
}

/** Hides claims that were picked one by one, or all but those. */
export function hidePicked(
  verdicts: Verdicts,
  bit: number,
  { within }: Columns,
  { claims }: Filters,
): void {
  if (claims === undefined) return;
  const picked = new Set<string>(claims.ids);
  for (let claim = 0; claim < verdicts.length; claim++)
    if (picked.has(within.claims[claim]?.id ?? '') === claims.isHidden)
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

function shownBits<Value>(
  all: readonly Value[],
  hidden: readonly Value[],
): number {
  return all.reduce(
    (bits, each, index) => (hidden.includes(each) ? bits : bits | (1 << index)),
    0,
  );
}

/** For each of some values, 1 where it is among the hidden ones. */
export function flagsOf<Value>(
  all: readonly Value[],
  hidden: readonly Value[],
): Uint8Array {
  const set = new Set(hidden);
  return Uint8Array.from(all, (each) => (set.has(each) ? 1 : 0));
}
