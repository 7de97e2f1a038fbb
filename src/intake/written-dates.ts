import { dayIn, noSuchDayIn } from './written-days';

/** A day in one number, as programs write it: "20250514", "20250514T0810". */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;

/** A day as words or as ISO 8601, a month or a year; seconds since 1970, too. */
export function dateIn(value: string): string | undefined {
  const words = value.trim();
  if (/^1\d{9}(?:\d{3}|\.\d+)?$/.test(words)) {
    const isSeconds = words.length === 10 || words.includes('.');
    const time = Number(words) * (isSeconds ? 1_000 : 1);
    return new Date(time).toISOString().slice(0, 10);
  }
  const compact = COMPACT.exec(words);
  if (compact !== null)
    return dayIn(`${compact[1]}-${compact[2]}-${compact[3]}`);
  // "Wed Mar 05 08:00:00 +0000 2025"
  const posted = /^\p{L}{3} (\p{L}{3}) (\d\d) [\d:]{8} \S+ (\d{4})$/u.exec(
    words,
  );
  if (posted !== null) return dayIn(`${posted[2]} ${posted[1]} ${posted[3]}`);
  return (
    dayIn(words) ?? /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.exec(words)?.[0]
  );
}

/** What a value begins with that is written as a day, and is in no calendar. */
export function noSuchDateIn(value: string): string | undefined {
  const words = value.trim();
  return dateIn(words) === undefined
    ? noSuchDayIn(words.replace(COMPACT, '$1-$2-$3'))
    : undefined;
}
