import { describe, expect, test } from 'vitest';
import { NO_REPLIES, REPLIES, TURNED } from '../evaluation/reply-table';
import { told } from './told';

describe('who answers whoever turned to him', () => {
  test.each(REPLIES)('%s', (sentence, stance, after) => {
    for (const way of after) {
      const [, ...replies] = told(`${TURNED[way]} ${sentence}`, '2019-05-20');
      const isRight = (reply: string): boolean =>
        ['Ana Reed', 'Carl Stein', stance].every((each) =>
          reply.includes(each),
        );
      expect([way, replies.map(isRight)]).toEqual([way, [true]]);
    }
  });

  test.each(NO_REPLIES)('no answer: %s', (sentence) => {
    const text = `${TURNED['letter']} ${sentence}`;
    expect(told(text, '2019-05-20')).toHaveLength(1);
  });
});
