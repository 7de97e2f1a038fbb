import { expect, test } from 'vitest';
import type { Act, Change } from '../../../src/case';
import { actsOf } from '../../../src/views/review/review-acts';
import type { ReviewProps } from '../../../src/views/review/review-props';
import type { Review } from '../../../src/views/review/use-review';
import { networkUnder } from '../../network/network-under';
import { caseToReview } from './case-to-review';

/** What is said once an act on some claims has been undone, and where it leads. */
function saidOnUndoing(count: number) {
  const network = networkUnder(caseToReview());
  const { claims } = network.columns.within;
  const changes = claims.slice(0, count).map(({ id }): Change => ({
    kind: 'judge',
    claim: id,
    status: 'accepted',
  }));
  const said: string[] = [];
  const gone: string[] = [];
  const review = {
    list: claims,
    nameOf: (actor: string) => actor,
    onNews: (news: string) => said.push(news),
    onGo: ({ id }: { readonly id: string }) => gone.push(id),
  } as unknown as Review;
  const undone = { changes } as unknown as Act;
  const props = { network, onUndo: () => undone } as unknown as ReviewProps;
  actsOf(review, props).undo();
  return { said, gone, first: claims[0]?.id };
}

test('what was decided of one suggestion names it when it is undone, and goes there', () => {
  const { said, gone, first } = saidOnUndoing(1);
  expect(gone).toEqual([first]);
  expect(said).toEqual([expect.stringMatching(/^Undone: .+ → .+\.$/)]);
});

test('what was decided of many at once is undone for all of them, and said so', () => {
  const { said, gone } = saidOnUndoing(3);
  expect(gone).toEqual([]);
  expect(said).toEqual(['Undone: 3 claims, as before.']);
});
