import type { Channel, Stance } from '../../case';
import { VOCABULARY } from '../../case';
import { rangeOf } from '../../time';

/** The channels that words name: one of ours, or else *unspecified*. */
export function channelsIn(words: string | undefined): readonly Channel[] {
  const named = VOCABULARY.channels.filter((channel) =>
    wordsOf(words).includes(channel),
  );
  return named.length === 0 ? ['unspecified'] : named;
}

/** The stance that words name; what only states a contact asserts it. */
export function stanceIn(words: string | undefined): Stance {
  return (
    VOCABULARY.stances.find((stance) => wordsOf(words).includes(stance)) ??
    'asserted'
  );
}

/** A date in EDTF, from a day, a pair of days, or a date; none from else. */
export function dateIn(
  start: string | undefined,
  end: string | undefined = start,
): string | undefined {
  const [from, to] = [start, end].map((each) =>
    (each ?? '').trim().replace(/T.*$/, ''),
  );
  if (from === '' && to === '') return undefined;
  const date = from === to ? from : `${from}/${to}`;
  return date !== undefined && rangeOf(date) !== undefined ? date : undefined;
}

function wordsOf(words: string | undefined): readonly string[] {
  return (words ?? '').toLowerCase().split(/[^\p{L}]+/u);
}
