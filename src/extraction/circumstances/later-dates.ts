import { DAY, dayOf, iso, numberOf, shifted } from './day-arithmetic';

/**
 * The EDTF date of a phrase that counts on from a day told of before ("two
 * days later", "days later"); vague counts give a stretch.
 */
export function edtfAfter(phrase: string, day: string): string | undefined {
  const match = /^(?:(\w+) )?(day|week|month)s? later$/i.exec(phrase.trim());
  const from = dayOf(day);
  if (match === null || from === undefined) return undefined;
  const unit = match[2]?.toLowerCase() ?? 'day';
  const count = numberOf(match[1]?.toLowerCase() ?? '');
  if (count !== undefined && match[1] !== undefined)
    return iso(shifted(from, unit, count));
  return `${iso(from + DAY)}/${iso(shifted(from, unit, unit === 'day' ? 8 : 4))}`;
}
