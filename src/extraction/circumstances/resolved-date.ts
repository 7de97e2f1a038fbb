import { rangeOf } from '../../time';
import type { Tense } from './stretches';
import { edtfOf } from './when';

/**
 * What words for a date come to: a date in EDTF, one that no calendar holds,
 * words that need a reference date that is not known, or words that are vague
 * or may mean two days.
 */
export type ResolvedDate =
  | { readonly kind: 'date'; readonly edtf: string }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'needs-reference' }
  /** Day and month in figures, of which either may come first. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'vague' };

/** Any day: by it one sees whether words lack only a date to count from. */
const SOME_DAY = '2000-06-15';

/**
 * The date that a person's words mean, such as "last Thursday", "late April"
 * or EDTF itself, counted from `reference` (an EDTF day) in a tense.
 */
export function resolvedDate(
  words: string,
  reference: string | undefined,
  tense: Tense = 'past',
): ResolvedDate {
  const written = words.trim();
  if (rangeOf(written) !== undefined) return { kind: 'date', edtf: written };
  if (/^\d{4}-\d{2}/.test(written)) return { kind: 'impossible' };
  if (isEitherWay(written)) return { kind: 'ambiguous' };
  const several = written.split(/ or /i);
  if (several.length > 1)
    return alternatives(several, (each) =>
      resolvedDate(each, reference, tense),
    );
  const [, bound, rest] = BOUND.exec(written) ?? [];
  if (bound !== undefined && rest !== undefined) {
    const from = OPENING.test(bound) ? 'from' : 'until';
    return bounded(resolvedDate(rest, reference, tense), from, reference);
  }
  return resolvedWhole(partInWords(written), reference, tense);
}

/** Words that bound a time to one side; a stretch from a day to another is none. */
const BOUND =
  /^(before|until|till|up to|by|no later than|since|after|from) ((?!.* (?:to|until|till) ).+)$/i;
const OPENING = /^(?:since|after|from)$/i;

/** Whether figures may be read day first or month first. */
function isEitherWay(written: string): boolean {
  const [, one, other] = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/.exec(written) ?? [];
  return (
    one !== undefined &&
    Number(one) !== Number(other) &&
    Number(one) <= 12 &&
    Number(other) <= 12
  );
}

/** One of several dates; of what is no date that is told. */
function alternatives(
  words: readonly string[],
  resolve: (words: string) => ResolvedDate,
): ResolvedDate {
  const dates: string[] = [];
  for (const each of words) {
    const date = resolve(each);
    if (date.kind !== 'date') return date;
    dates.push(date.edtf);
  }
  const edtf = `[${dates.join(',')}]`;
  return rangeOf(edtf) === undefined
    ? { kind: 'vague' }
    : { kind: 'date', edtf };
}

/** A time that begins with a date, and goes on to the reference, or ends with it. */
function bounded(
  date: ResolvedDate,
  side: 'from' | 'until',
  reference: string | undefined,
): ResolvedDate {
  if (date.kind !== 'date') return date;
  const [first = date.edtf, last = first] = date.edtf.split('/');
  if (side === 'until') return { kind: 'date', edtf: `../${last}` };
  const closed = `${first}/${reference ?? ''}`;
  const isClosed = reference !== undefined && rangeOf(closed) !== undefined;
  return { kind: 'date', edtf: isClosed ? closed : `${first}/..` };
}

/** "The end of March" as an article would say it: "late March". */
function partInWords(written: string): string {
  return written
    .replace(/^(?:the )?(?:end|close) of (?:the )?/i, 'late ')
    .replace(/^(?:the )?(?:beginning|start) of (?:the )?/i, 'early ')
    .replace(/^(?:the )?middle of (?:the )?/i, 'mid-');
}

function resolvedWhole(
  written: string,
  reference: string | undefined,
  tense: Tense,
): ResolvedDate {
  const about = /^(?:about|around|circa|c\.) /i.exec(written)?.[0] ?? '';
  const bare = written.slice(about.length).replace(/^(?:in|on|at) /i, '');
  const edtf = edtfOf(bare, reference, tense);
  if (edtf === undefined) return unresolved(edtfOf(bare, SOME_DAY, tense));
  const isRough = about !== '' && /^[\d-]+$/.test(edtf);
  return rangeOf(edtf) === undefined
    ? { kind: 'impossible' }
    : { kind: 'date', edtf: isRough ? `${edtf}~` : edtf };
}

/** What lacks only a day to count from may still be in no calendar. */
function unresolved(counted: string | undefined): ResolvedDate {
  if (counted === undefined) return { kind: 'vague' };
  return rangeOf(counted) === undefined
    ? { kind: 'impossible' }
    : { kind: 'needs-reference' };
}
