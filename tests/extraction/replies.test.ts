import { describe, expect, test } from 'vitest';
import { NO_REPLIES, REPLIES, TURNED } from '../evaluation/reply-table';
import { told } from './told';

describe('who answers whoever turned to him', () => {
  test.each(REPLIES)('%s', (sentence, stance, after) => {
    const isRight = (reply: string): boolean =>
      ['Ana Reed', 'Carl Stein', stance].every((each) => reply.includes(each));
    const read = after.map((way) =>
      told(`${TURNED[way]} ${sentence}`, '2019-05-20').slice(1).map(isRight),
    );
    expect(read).toEqual(after.map(() => [true]));
  });

  test.each(NO_REPLIES)('no answer: %s', (sentence) => {
    const text = `${TURNED['letter']} ${sentence}`;
    expect(told(text, '2019-05-20')).toHaveLength(1);
  });
});
