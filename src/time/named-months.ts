/** What a code in the month's place stands for. */
type MonthsName =
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | 'first quarter'
  | 'second quarter'
  | 'third quarter'
  | 'fourth quarter';

/** Months that a date names together, from `first`, which counts from 1. */
export type NamedMonths = {
  readonly name: MonthsName;
  readonly year: number;
  readonly first: number;
  readonly count: number;
};

/**
 * ISO 8601-2's codes in the month's place. Seasons are whole months, the
 * northern ones where the code does not say: spring begins in March.
 */
const CODES: Readonly<Record<string, readonly [MonthsName, number]>> = {
  21: ['spring', 3],
  22: ['summer', 6],
  23: ['autumn', 9],
  24: ['winter', 12],
  25: ['spring', 3],
  26: ['summer', 6],
  27: ['autumn', 9],
  28: ['winter', 12],
  29: ['spring', 9],
  30: ['summer', 12],
  31: ['autumn', 3],
  32: ['winter', 6],
  33: ['first quarter', 1],
  34: ['second quarter', 4],
  35: ['third quarter', 7],
  36: ['fourth quarter', 10],
};

/** The season or quarter that an EDTF date names; `undefined` if it does not. */
export function namedMonths(date: string): NamedMonths | undefined {
  const [, year, code] = /^(\d{4})-(2[1-9]|3[0-6])[?~%]?$/.exec(date) ?? [];
  const entry = code === undefined ? undefined : CODES[code];
  if (entry === undefined) return undefined;
  return { name: entry[0], year: Number(year), first: entry[1], count: 3 };
}
