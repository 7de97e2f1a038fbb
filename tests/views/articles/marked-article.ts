import * as fc from 'fast-check';
import type { Claim } from '../../../src/case';
import type { Article } from '../../../src/text';
import { quoteAt, sha256Of } from '../../../src/text';
import type { PlacedClaim } from '../../../src/views/articles/placed-claims';
import { placedClaims } from '../../../src/views/articles/placed-claims';
import { articleOf } from '../../text/article-of';

/** A claim with an identity and quotes, asserted of a call, nothing more. */
export function claimQuoting(
  id: string,
  article: Article,
  spans: readonly (readonly [number, number])[],
  changes: Partial<Claim> = {},
): Claim {
  return {
    id,
    article: article.id,
    contact: `contact of ${id}`,
    participants: [],
    channels: ['call'],
    stance: 'asserted',
    about: [],
    attribution: [],
    quotes: spans.map(([start, end]) => quoteAt(article, start, end)),
    status: 'accepted',
    ...changes,
  } as Claim;
}

/** Claims placed in their article, each told by its own identity. */
export function placedByIds(
  article: Article,
  claims: readonly Claim[],
): readonly PlacedClaim[] {
  return placedClaims(article, claims, ({ id }) => `What ${id} says.`);
}

/** An article and claims about it, as strange as texts and files allow. */
export type MarkedArticle = {
  readonly article: Article;
  readonly claims: readonly Claim[];
};

const words = fc.oneof(
  fc.constantFrom(
    'Why it matters: ',
    'Axios.Why',
    '\n',
    '\r\n\n',
    ' ',
    '"No." ',
    '<b onclick=x>',
    '&amp;',
    'שלום ',
    '😀',
  ),
  fc.string({ maxLength: 12 }),
  fc.lorem({ maxCount: 6 }).map((each) => `${each} `),
);

/** Any text, any body within it, and quotes that overlap, nest and coincide. */
export const anyMarkedArticle: fc.Arbitrary<MarkedArticle> = fc
  .array(words, { minLength: 1, maxLength: 30 })
  .map((parts) => `.${parts.join('')}`)
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      body: spanWithin(text, 0),
      quotes: fc.array(
        fc.array(spanWithin(text, 1), { minLength: 1, maxLength: 3 }),
        { maxLength: 8 },
      ),
    }),
  )
  .map(({ text, body: [start, end], quotes }) => {
    const article: Article = {
      ...articleOf(text),
      sha256: sha256Of(text),
      body: { start, end },
    };
    return {
      article,
      claims: quotes.map((spans, index) =>
        claimQuoting(`claim-${index}`, article, spans),
      ),
    };
  });

function spanWithin(
  text: string,
  least: 0 | 1,
): fc.Arbitrary<readonly [number, number]> {
  const place = fc.nat(text.length - least);
  return fc
    .tuple(place, place)
    .map(
      ([one, other]) =>
        [Math.min(one, other), Math.max(one, other) + least] as const,
    );
}
