import { describe, expect, test } from 'vitest';
import type { Score } from '../evaluation/score';
import { precisionOf, recallOf } from '../evaluation/score';
import { scoreSentences } from '../evaluation/sentence-set';
import { labelledSentences } from './sentences/labelled-sentence';

/** The share of a field that is right; 1 where it was never compared. */
function shareOf(
  score: Score,
  field: 'direction' | 'channel' | 'stance',
): number {
  const count = score.fields.get(field);
  return count === undefined ? 1 : count.right / count.of;
}

describe('the sentences on which the engine is tuned', () => {
  test.each(labelledSentences('tuning').map((each) => [each.sentence, each]))(
    '%s',
    (_, labelled) => {
      const score = scoreSentences('one', [labelled]);
      expect({ missed: score.misses, made: score.falseClaims }).toEqual({
        missed: [],
        made: [],
      });
    },
  );
});

describe('the sentences on which nobody tunes', () => {
  const score = scoreSentences('locked', labelledSentences('locked'));

  test('nearly all that is proposed is right', () => {
    expect(precisionOf(score)).toBeGreaterThan(0.9);
  });
  test('most of what is there is found', () => {
    expect(recallOf(score)).toBeGreaterThan(0.85);
  });
  test('of what is found, direction, channel and stance are right', () => {
    expect(shareOf(score, 'direction')).toBeGreaterThan(0.9);
    expect(shareOf(score, 'channel')).toBeGreaterThan(0.9);
    expect(shareOf(score, 'stance')).toBeGreaterThan(0.9);
  });
});

describe('sentences by someone who had not seen the engine', () => {
  test.each([
    ['wire-tuning', 0.9, 0.88],
    ['wire-more', 0.88, 0.75],
    ['wire-locked', 0.84, 0.76],
    ['fresh-tuning', 0.9, 0.42],
    ['fresh-locked', 0.72, 0.3],
  ] as const)(
    'of %s, so much is right and so much found',
    (half, right, found) => {
      const score = scoreSentences(half, labelledSentences(half));
      expect(precisionOf(score)).toBeGreaterThan(right);
      expect(recallOf(score)).toBeGreaterThan(found);
    },
  );
});

describe('the labelled sentences', () => {
  const all = [...labelledSentences('tuning'), ...labelledSentences('locked')];
  test('are two hundred and more, a third of them without a contact', () => {
    const without = all.filter((each) => each.claims.length === 0);
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(without.length).toBeGreaterThanOrEqual(all.length / 3);
  });
  test('are each in one half only', () => {
    const texts = all.map((each) => each.sentence);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
