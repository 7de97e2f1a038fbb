import type { CaseArticle, Claim } from '../../case';
import type { Network } from '../../network';
import { networkOf } from '../../network';
import type { ArticleId } from '../../text';

/** An article that is not open, and how many suggestions wait in it. */
export type Elsewhere = {
  readonly article: CaseArticle;
  readonly count: number;
};

/** What a machine proposed in the open articles, each list in text order. */
export type Suggestions = {
  /** Those that wait for a decision and that the filters let pass. */
  readonly waiting: readonly Claim[];
  /** Those that were accepted or rejected, whatever the filters. */
  readonly reviewed: readonly Claim[];
  /** How many more wait behind the filters. */
  readonly hiddenCount: number;
  /** All of them: waiting, hidden and reviewed. */
  readonly total: number;
  readonly elsewhere: readonly Elsewhere[];
};

/**
 * The suggestions of the open articles. All filters hold but the one by
 * status: whoever hides suggestions in the drawing may still review them.
 */
export function suggestionsIn(
  network: Network,
  open: readonly ArticleId[],
): Suggestions {
  const { columns, filters } = network;
  const { within } = columns;
  const { shown } = filters.statuses.includes('suggested')
    ? networkOf(columns, { ...filters, statuses: [] })
    : network;
  const places = new Map(open.map((id, place) => [id, place]));
  const elsewhere = new Map<ArticleId, number>();
  const waiting: Claim[] = [];
  const reviewed: Claim[] = [];
  let hiddenCount = 0;
  within.claims.forEach((claim, index) => {
    if (!places.has(claim.article)) {
      if (claim.status === 'suggested')
        elsewhere.set(claim.article, (elsewhere.get(claim.article) ?? 0) + 1);
      return;
    }
    if (claim.status !== 'suggested') {
      if (claim.madeBy !== 'analyst') reviewed.push(claim);
    } else if (shown.claims[index] === 1) waiting.push(claim);
    else hiddenCount++;
  });
  const inTextOrder = (one: Claim, other: Claim): number =>
    (places.get(one.article) ?? 0) - (places.get(other.article) ?? 0) ||
    startOf(one) - startOf(other);
  return {
    waiting: waiting.sort(inTextOrder),
    reviewed: reviewed.sort(inTextOrder),
    hiddenCount,
    total: waiting.length + reviewed.length + hiddenCount,
    elsewhere: within.articles.flatMap((article) => {
      const count = elsewhere.get(article.id) ?? 0;
      return count === 0 ? [] : [{ article, count }];
    }),
  };
}

function startOf(claim: Claim): number {
  return Math.min(...claim.quotes.map((quote) => quote.start));
}
