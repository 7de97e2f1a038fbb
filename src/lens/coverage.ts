import type { Claim } from '../case';
import type { Columns } from './columns';
import { memoryFor } from './memory';

/**
 * What the accepted claims of a contact rest on: words that stand in their
 * article, or none; one independent origin or several; speakers of whom none is
 * named; speakers of one and the same side alone.
 */
export const COVERAGES = [
  'quoted',
  'unquoted',
  'severalOrigins',
  'oneOrigin',
  'anonymous',
  'oneSide',
] as const;
/** One of these. */
export type Coverage = (typeof COVERAGES)[number];

/**
 * For each claim what its contact rests on, as bits in the order of
 * `COVERAGES`, whatever filters hide; 0 where nothing of it is accepted. Worked
 * out when first asked for: linear in claims.
 */
export const coverageOf = memoryFor((columns: Columns): Uint8Array => {
  const { byContact, contacts, accepted } = columns;
  const coverage = new Uint8Array(byContact.length);
  const { claims, articles } = columns.within;
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const isQuoted = ({ quotes }: Claim): boolean =>
    quotes.some(({ article, exact }) => texts.get(article)?.includes(exact));
  for (let at = 0; at < byContact.length;) {
    const start = at;
    const contact = contacts[byContact[at] ?? 0];
    while (at < byContact.length && contacts[byContact[at] ?? 0] === contact)
      at++;
    const all = byContact.subarray(start, at);
    const counting = [...all].flatMap((claim) =>
      accepted[claim] === 1 ? (claims[claim] ?? []) : [],
    );
    if (counting.length === 0) continue;
    const origins = counting.flatMap(columns.sourcing.originsOf);
    const [first] = origins;
    const isOneSided =
      first?.side !== undefined &&
      origins.every(({ side }) => side === first.side);
    const bits = bitsOf([
      counting.some(isQuoted) ? 'quoted' : 'unquoted',
      columns.origins[all[0] ?? 0] === 1 ? 'oneOrigin' : 'severalOrigins',
      ...(origins.every(({ named }) => !named) ? (['anonymous'] as const) : []),
      ...(isOneSided ? (['oneSide'] as const) : []),
    ]);
    for (const claim of all) coverage[claim] = bits;
  }
  return coverage;
});

/** Some of what contacts rest on, as bits. */
export function bitsOf(coverage: readonly Coverage[]): number {
  return coverage.reduce(
    (bits, each) => bits | (1 << COVERAGES.indexOf(each)),
    0,
  );
}
