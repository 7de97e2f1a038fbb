import type { Claim, When } from '../../case';
import { rangeOf } from '../../time';
import { edtfOf } from './when';

/** The dates of claims as they would be were their article of another day. */
export type RecountedDates = {
  readonly changed: readonly {
    readonly claim: Claim;
    readonly when: When;
  }[];
  /** Claims whose date counts from the old day in a way that cannot be redone. */
  readonly left: readonly Claim[];
};

/**
 * Counts the dates of an article's claims anew from another date of
 * publication. Only a date is moved that the same words gave for the day
 * before: what a person or another sentence settled stays.
 */
export function recountedDates(
  claims: readonly Claim[],
  before: string | undefined,
  after: string | undefined,
): RecountedDates {
  const changed: { claim: Claim; when: When }[] = [];
  const left: Claim[] = [];
  for (const claim of claims) {
    const { when } = claim;
    if (when?.phrase === undefined || when.reference !== before) continue;
    if (when.reference === undefined) continue;
    const words = when.phrase.exact;
    const tense = (['past', 'future'] as const).find(
      (each) => edtfOf(words, before, each) === when.edtf,
    );
    const edtf = tense && edtfOf(words, after, tense);
    if (edtf === undefined || rangeOf(edtf) === undefined) left.push(claim);
    else if (edtf !== when.edtf && after !== undefined)
      changed.push({ claim, when: { ...when, edtf, reference: after } });
  }
  return { changed, left };
}
