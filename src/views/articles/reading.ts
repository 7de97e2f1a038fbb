import { useMemo } from 'react';
import type { Case, CaseArticle, Claim, ClaimId } from '../../case';
import { claimInWords } from '../../lens';
import type { Network } from '../../network';
import type { ArticleId } from '../../text';
import type { PlacedClaim } from './placed-claims';
import { placedClaims } from './placed-claims';

/** What a case and its filters leave to be read and marked. */
export type Reading = {
  readonly article: (id: ArticleId) => CaseArticle | undefined;
  readonly claim: (id: ClaimId) => Claim | undefined;
  /** All claims of an article, placed in its text; worked out once per case. */
  readonly placedIn: (article: CaseArticle) => readonly PlacedClaim[];
  /** The claims that the filters hide. */
  readonly hidden: ReadonlySet<ClaimId>;
};

/** Looks up what is read; nothing here depends on selection or pointer. */
export function useReading({ columns, shown }: Network): Reading {
  const { within } = columns;
  const { claims: flags } = shown;
  const placedIn = useMemo(() => placer(within), [within]);
  return useMemo(() => {
    const articles = new Map(within.articles.map((each) => [each.id, each]));
    const claims = new Map(within.claims.map((each) => [each.id, each]));
    const hidden = within.claims.filter((_, index) => flags[index] !== 1);
    return {
      article: (id) => articles.get(id),
      claim: (id) => claims.get(id),
      placedIn,
      hidden: new Set(hidden.map((each) => each.id)),
    };
  }, [within, flags, placedIn]);
}

/** An article as captions name it: its publisher where that tells it apart. */
export function articleNamesOf(
  articles: readonly CaseArticle[],
): ReadonlyMap<ArticleId, string> {
  const counts = new Map<string, number>();
  for (const { publisher } of articles)
    if (publisher !== undefined)
      counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return new Map(
    articles.map(({ id, title, publisher }) => [
      id,
      publisher !== undefined && counts.get(publisher) === 1
        ? publisher
        : `“${title}”`,
    ]),
  );
}

function placer(within: Case): Reading['placedIn'] {
  const known = new Map<ArticleId, readonly PlacedClaim[]>();
  return (article) => {
    const found =
      known.get(article.id) ??
      placedClaims(
        article,
        within.claims.filter((claim) => claim.article === article.id),
        (claim) => claimInWords(within, claim),
      );
    known.set(article.id, found);
    return found;
  };
}
