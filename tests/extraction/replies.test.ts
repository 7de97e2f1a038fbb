import { describe, expect, test } from 'vitest';
import { NO_REPLIES, REPLIES, TURNED } from '../evaluation/reply-table';
import { told } from './told';

describe('who answers whoever turned to him', () => {
  test.each(REPLIES)('%s', (sentence, stance, after) => {
    for (const way of after) {
      const [, ...replies] = told(`${TURNED[way]} ${sentence}`, '2019-05-20');
      expect(replies, way).toHaveLength(1);
      expect(replies[0], way).toContain('Ana Reed');
      expect(replies[0], way).toContain('Carl Stein');
      expect(replies[0], way).toContain(stance);
    }
  });

  test.each(NO_REPLIES)('no answer: %s', (sentence) => {
    const text = `${TURNED['letter']} ${sentence}`;
    expect(told(text, '2019-05-20')).toHaveLength(1);
  });
});
