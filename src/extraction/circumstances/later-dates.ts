import { DAY, dayOf, iso, numberOf, shifted } from './day-arithmetic';
import { edtfOf } from './when';

/**
 * The EDTF date of a phrase that counts on from a day told of before ("two
 * days later", "days later"); vague counts give a stretch.
 */
export function edtfAfter(phrase: string, day: string): string | undefined {
  const from = dayOf(day);
  if (from === undefined) return undefined;
  const beside = BESIDE.exec(phrase.trim());
  if (beside !== null)
    return iso(from + (STEPS[beside[1]?.toLowerCase() ?? ''] ?? 0) * DAY);
  const season = /^that (spring|summer|autumn|fall|winter)$/i.exec(
    phrase.trim(),
  );
  if (season !== null)
    return edtfOf(`${season[1]} ${day.slice(0, 4)}`, day, 'past');
  if (/^(?:the )?(?:day|night|evening|morning) before$/i.test(phrase.trim()))
    return iso(from - DAY);
  const match = /^(?:(\w+) )?(day|week|month)s? (later|earlier)$/i.exec(
    phrase.trim(),
  );
  if (match === null) return undefined;
  const sign = match[3]?.toLowerCase() === 'earlier' ? -1 : 1;
  const unit = match[2]?.toLowerCase() ?? 'day';
  const count = numberOf(match[1]?.toLowerCase() ?? '');
  if (count !== undefined && match[1] !== undefined)
    return iso(shifted(from, unit, sign * count));
  if (sign < 0) return undefined;
  return `${iso(from + DAY)}/${iso(shifted(from, unit, unit === 'day' ? 8 : 4))}`;
}

/** "The next morning", "that same night": beside the day told of. */
const BESIDE =
  /^(?:(?:the|that) )?(next|following|same|that|previous) (?:day|morning|afternoon|evening|night)$/i;
const STEPS: Readonly<Record<string, number>> = {
  next: 1,
  following: 1,
  previous: -1,
};

/**
 * A date without a year goes on in the year of a story told long before the
 * article: "On 9 February 1933 … In June".
 */
export function edtfInStory(
  phrase: string,
  edtf: string,
  day: string,
): string | undefined {
  const told = /^(\d{4})-(\d{2})/.exec(day);
  const own = /^(\d{4})-(\d{2})/.exec(edtf);
  if (told === null || own === null || /\d{4}/.test(phrase)) return undefined;
  if (!/\p{Lu}\p{Ll}{2}/u.test(phrase) || /day\b/.test(phrase))
    return undefined;
  if (Number(own[1]) - Number(told[1]) < 2) return undefined;
  const isNextYear = Number(own[2]) < Number(told[2]);
  const year = String(Number(told[1]) + (isNextYear ? 1 : 0));
  return edtf.replaceAll(own[1] ?? '', year);
}
