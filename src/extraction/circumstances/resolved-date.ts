import { rangeOf } from '../../time';
import type { Tense } from './stretches';
import { edtfOf } from './when';

/**
 * What words for a date come to: a date in EDTF, one that no calendar holds,
 * words that need a reference date that is not known, or words that are vague.
 */
export type ResolvedDate =
  | { readonly kind: 'date'; readonly edtf: string }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'needs-reference' }
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
  const about = /^(?:about|around|circa|c\.) /i.exec(written)?.[0] ?? '';
  const bare = written.slice(about.length).replace(/^(?:in|on|at) /i, '');
  const edtf = edtfOf(bare, reference, tense);
  if (edtf === undefined)
    return edtfOf(bare, SOME_DAY, tense) === undefined
      ? { kind: 'vague' }
      : { kind: 'needs-reference' };
  const isRough = about !== '' && /^[\d-]+$/.test(edtf);
  return rangeOf(edtf) === undefined
    ? { kind: 'impossible' }
    : { kind: 'date', edtf: isRough ? `${edtf}~` : edtf };
}
