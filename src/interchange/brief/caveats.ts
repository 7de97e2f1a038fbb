import type { Claim } from '../../case';
import type { ContactEvidence, Coverage, Lens } from '../../lens';
import { bitsOf, coverageOf, narrowestDateOf } from '../../lens';
import { findQuote, isLost } from '../../text';
import { briefWords, dateInWords } from '../../words';

/** What a reader must know of how far a brief can be trusted, in sentences. */
export function caveatsOf(
  lens: Lens,
  claims: readonly Claim[],
  contacts: readonly ContactEvidence[],
  changed: string,
): readonly string[] {
  const { within, suggestedCount } = lens.columns;
  const accepted = within.claims.filter(({ status }) => status === 'accepted');
  const counted: readonly (readonly [number, (count: number) => string])[] = [
    [suggestedCount, briefWords.suggested],
    [
      resting(lens, claims, 'oneOrigin'),
      (count) => briefWords.oneOrigin(count, contacts.length),
    ],
    [resting(lens, claims, 'anonymous'), briefWords.anonymous],
    [
      claims.filter(({ stance }) => stance !== 'asserted').length,
      briefWords.unsure,
    ],
    [
      contacts.filter(({ agreement: { kind } }) =>
        ['differ', 'conflict'].includes(kind),
      ).length,
      briefWords.disputed,
    ],
    [
      contacts.filter((each) => narrowestDateOf(each.claims) === undefined)
        .length,
      briefWords.undated,
    ],
    [
      within.articles.filter(
        ({ id, publishedInferred }) =>
          publishedInferred === true &&
          claims.some(({ article }) => article === id),
      ).length,
      briefWords.inferredDates,
    ],
    [lostAmong(lens, claims), briefWords.lost],
  ];
  return [
    briefWords.shown(claims.length, accepted.length),
    ...counted
      .filter(([count]) => count > 0)
      .map(([count, inWords]) => inWords(count)),
    briefWords.state(dateInWords(changed.slice(0, 10))),
  ];
}

/** How many of the contacts that claims tell of rest on that. */
function resting(
  { columns }: Lens,
  claims: readonly Claim[],
  what: Coverage,
): number {
  const told = new Set(claims);
  const bits = coverageOf(columns);
  const bit = bitsOf([what]);
  return new Set(
    columns.within.claims
      .filter((claim, at) => told.has(claim) && ((bits[at] ?? 0) & bit) !== 0)
      .map(({ contact }) => contact),
  ).size;
}

function lostAmong({ columns }: Lens, claims: readonly Claim[]): number {
  const articles = new Map(
    columns.within.articles.map((each) => [each.id, each]),
  );
  return claims
    .flatMap(({ quotes }) => quotes)
    .filter((quote) => {
      const article = articles.get(quote.article);
      return article === undefined || isLost(findQuote(article, quote));
    }).length;
}
