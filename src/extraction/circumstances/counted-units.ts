import { DAY, iso, numberOf, shifted } from './day-arithmetic';

/** "Over the last two weeks": from so long ago up to the article. */
export function stretchOf(
  words: string,
  reference: number,
): string | undefined {
  const match =
    /\bthe (last|past|next|coming) (?:(\w+)(?: couple)?(?: of)? )?(day|week|fortnight|month|year)s?\b/.exec(
      words,
    );
  if (match === null || match[0] === 'the next day') return undefined;
  const count = numberOf(match[2] ?? 'one');
  if (count === undefined) return undefined;
  const sign = match[1] === 'last' || match[1] === 'past' ? -1 : 1;
  const other = shifted(reference, match[3] ?? 'day', sign * count);
  return sign < 0
    ? `${iso(other)}/${iso(reference)}`
    : `${iso(reference)}/${iso(other)}`;
}

/** "Two weeks ago", "a month and a half ago": roughly, for long units. */
export function agoOf(words: string, reference: number): string | undefined {
  const half = /\b(\w+) (week|month|year)s? and a half ago\b/.exec(words);
  const whole = half === null ? undefined : numberOf(half[1] ?? '');
  if (half !== null && whole !== undefined) {
    const days = { week: 3.5, month: 15, year: 182 }[half[2] ?? ''] ?? 0;
    const date = shifted(reference, half[2] ?? 'week', -whole) - days * DAY;
    return `${iso(date).slice(0, half[2] === 'week' ? 10 : 7)}~`;
  }
  const match =
    /\b(\w+) (hour|day|night|week|fortnight|month|year)s? ago\b/.exec(words);
  if (match === null) return undefined;
  const count = numberOf(match[1] ?? '');
  const unit = match[2] ?? 'day';
  if (count === undefined) return undefined;
  const date = iso(shifted(reference, unit, -count));
  if (unit === 'month') return `${date.slice(0, 7)}~`;
  if (unit === 'year') return `${date.slice(0, 4)}~`;
  return unit === 'week' || unit === 'fortnight' ? `${date}~` : date;
}

/** "Last week", "this month", "next year": whole calendar units. */
export function unitOf(words: string, reference: number): string | undefined {
  const match =
    /\b(last|this|this past|next|previous|following|that) (week|weekend|month|year)\b/.exec(
      words,
    );
  if (
    match === null ||
    match[1] === 'that' ||
    match[1] === 'following' ||
    match[1] === 'previous'
  )
    return undefined;
  const offset =
    match[1] === 'last' || match[1] === 'this past'
      ? -1
      : match[1] === 'next'
        ? 1
        : 0;
  const date = new Date(reference);
  switch (match[2] ?? '') {
    case 'year':
      return String(date.getUTCFullYear() + offset);
    case 'month': {
      const month = iso(
        Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1),
      ).slice(0, 7);
      return month;
    }
    default: {
      const monday =
        reference - ((date.getUTCDay() + 6) % 7) * DAY + offset * 7 * DAY;
      const first = match[2] === 'weekend' ? monday + 5 * DAY : monday;
      return `${iso(first)}/${iso(monday + 6 * DAY)}`;
    }
  }
}
