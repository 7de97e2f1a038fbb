import { describe, expect, test } from 'vitest';
import type { Case, ClaimId, Status } from '../../../src/case';
import { withSameWords } from '../../../src/views/review/same-words';
import { suggestionsIn } from '../../../src/views/review/suggestions';
import type { Filters } from '../../../src/lens';
import type { ArticleId } from '../../../src/text';
import { firstOf } from '../../app/shipped-case';
import { networkUnder } from '../../network/network-under';
import { caseToReview } from './case-to-review';

const within = caseToReview();
const [first, second] = within.articles.map(({ id }) => id) as [
  ArticleId,
  ArticleId,
];

function listed(
  from: Case = within,
  open: readonly ArticleId[] = [second],
  filters: Partial<Filters> = {},
) {
  return suggestionsIn(networkUnder(from, filters), open);
}

function judged(statuses: ReadonlyMap<ClaimId, Status>): Case {
  return {
    ...within,
    claims: within.claims.map((claim) => ({
      ...claim,
      status: statuses.get(claim.id) ?? claim.status,
    })),
  };
}

describe('What waits for review', () => {
  test('It is what is suggested in the open article, in text order.', () => {
    const { waiting, reviewed, total } = listed();
    expect(waiting).toHaveLength(21);
    expect(reviewed).toEqual([]);
    expect(total).toBe(21);
    const starts = waiting.map(({ quotes }) =>
      Math.min(...quotes.map((quote) => quote.start)),
    );
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  test('An article without suggestions names where some wait.', () => {
    const { total, elsewhere } = listed(within, [first]);
    expect(total).toBe(0);
    expect(elsewhere).toMatchObject([{ article: { id: second }, count: 21 }]);
  });

  test('Hiding suggestions in the drawing hides none from the review.', () => {
    const statuses = ['suggested', 'rejected'] as const;
    expect(listed(within, [second], { statuses }).waiting).toHaveLength(21);
  });

  test('What other filters hide is counted, not listed and not lost.', () => {
    const { waiting, hiddenCount, total } = listed(within, [second], {
      channels: ['call', 'text'],
    });
    expect(hiddenCount).toBeGreaterThan(0);
    expect(waiting.length + hiddenCount).toBe(21);
    expect(total).toBe(21);
  });
});

describe('What was reviewed', () => {
  const one = firstOf(listed().waiting);
  const other = firstOf(listed().waiting.slice(1));

  test('Accepting and rejecting take a suggestion from one list to the other.', () => {
    const { waiting, reviewed, total } = listed(
      judged(
        new Map([
          [one.id, 'accepted'],
          [other.id, 'rejected'],
        ]),
      ),
    );
    expect(reviewed.map(({ status }) => status)).toEqual([
      'accepted',
      'rejected',
    ]);
    expect(waiting).toHaveLength(19);
    expect(total).toBe(21);
  });

  test('A claim that a person put into the case was never a suggestion.', () => {
    const own = firstOf(
      within.claims.filter(({ article }) => article === first),
    );
    const rejected = judged(new Map([[own.id, 'rejected']]));
    expect(listed(rejected, [first]).reviewed).toEqual([]);
  });
});

describe('A suggestion whose words carry an accepted claim', () => {
  const claim = firstOf(listed().waiting);
  const twin = {
    ...claim,
    id: 'twin' as ClaimId,
    quotes: claim.quotes.map((quote) => ({ ...quote, start: quote.start + 1 })),
  };
  const withTwin = (status: Status): Case => ({
    ...within,
    claims: [...within.claims, { ...twin, status }],
  });

  test('is known by it, also where that quotes a little less', () => {
    const found = withSameWords(withTwin('accepted'), claim);
    expect(found.map(({ id }) => id)).toEqual(['twin']);
  });

  test('is not warned of what is only suggested, was rejected, or stands in another article', () => {
    expect(withSameWords(withTwin('suggested'), claim)).toEqual([]);
    expect(withSameWords(withTwin('rejected'), claim)).toEqual([]);
    const [quote] = twin.quotes;
    const elsewhere = {
      ...twin,
      quotes: quote === undefined ? [] : [{ ...quote, article: first }],
    };
    expect(
      withSameWords(
        { ...within, claims: [...within.claims, elsewhere] },
        claim,
      ),
    ).toEqual([]);
  });
});
