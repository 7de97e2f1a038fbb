import { expect, test } from 'vitest';
import type { ClaimId } from '../../../src/case';
import {
  MOST_NOTED,
  notedClaims,
} from '../../../src/views/articles/noted-claims';
import { articleOf } from '../../text/article-of';
import { claimQuoting, placedByIds } from './marked-article';

const article = articleOf('Bahbah texted Witkoff.');

const placedMany = (count: number) =>
  placedByIds(
    article,
    Array.from({ length: count }, (_, at) =>
      claimQuoting(`c${at}`, article, [[0, 21]]),
    ),
  );

test('beside each claim of an article stands a note', () => {
  const placed = placedMany(3);
  expect(notedClaims(placed, new Set())).toBe(placed);
});

test('of very many, beside the first and the one that is chosen', () => {
  const placed = placedMany(MOST_NOTED + 5);
  const last = placed.at(-1);
  const noted = notedClaims(placed, new Set<ClaimId>(last && [last.claim.id]));
  expect(noted).toHaveLength(MOST_NOTED + 1);
  expect(noted.at(-1)).toBe(last);
});
