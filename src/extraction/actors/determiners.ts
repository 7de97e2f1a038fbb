import type { Mention } from './mention';
import type { Token } from '../words/tokens';

const COUNTS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);

/** What articles, numbers and possessors tell of a phrase. */
export type Marks = Pick<Mention, 'isDefinite' | 'isNew'> &
  Partial<Pick<Mention, 'count' | 'owner' | 'of'>>;

/** How many a phrase speaks of. */
export function countOf(lead: readonly string[]): { count?: number } {
  for (const word of lead) {
    const count =
      COUNTS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
    if (count !== undefined) return { count };
  }
  return /^an?$/.test(lead[0] ?? '') ? { count: 1 } : {};
}

/** The possessive pronoun of a phrase. */
export function ownerOf(lead: readonly string[]): { owner?: string } {
  const owner = lead.find((word) =>
    /^(?:his|her|its|their|our|my)$/.test(word),
  );
  return owner === undefined ? {} : { owner };
}

/** Where a phrase begins after its articles and numbers. */
export function pastDeterminers(
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  let at = from;
  while (
    (at < to && /^(?:determiner|number|adverb)$/.test(tokens[at]?.tag ?? '')) ||
    COUNTS.has(tokens[at]?.lower ?? '')
  )
    at++;
  return Math.min(at, to);
}
