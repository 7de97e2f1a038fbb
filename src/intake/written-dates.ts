import { dayIn } from './written-days';

/** A day as words or as ISO 8601, a month or a year; seconds since 1970, too. */
export function dateIn(value: string): string | undefined {
  const words = value.trim();
  if (/^1\d{9}(?:\d{3})?$/.test(words)) {
    const time = Number(words) * (words.length === 10 ? 1_000 : 1);
    return new Date(time).toISOString().slice(0, 10);
  }
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(words);
  if (compact !== null)
    return dayIn(`${compact[1]}-${compact[2]}-${compact[3]}`);
  return (
    dayIn(words) ?? /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.exec(words)?.[0]
  );
}
