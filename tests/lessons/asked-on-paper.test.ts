import { expect, test } from 'vitest';
import type { ContactId, StepQuestion } from '../../src/case';
import { askedOnPaper } from '../../src/lessons';
import { shippedCase } from '../app/shipped-case';

test.each([
  [
    { kind: 'knew', contact: 'c' as ContactId, by: '2025-05-09' },
    { actors: ['witkoff'] },
    'By the end of 9 May 2025',
    ['Steve Witkoff: must / may / cannot'],
  ],
  [
    { kind: 'grade', of: { kind: 'article', id: 'axios' }, scale: 'words' },
    {},
    /^Your grade of “Scoop: Hamas approached/,
    ['reliable', 'partly reliable', 'unreliable', 'cannot be judged'],
  ],
  [
    { kind: 'copy' },
    { claims: ['axios-boehler-negotiates-with-hamas-leaders'] },
    'Choose every one that fits',
    [/^“.*”, Axios/],
  ],
  [
    { kind: 'choose' },
    { options: [{ id: 'o', words: 'Ann', isRight: true }] },
    'Choose one answer',
    ['Ann'],
  ],
  [{ kind: 'write' }, {}, /^$/, []],
] as const)(
  'On paper a question is as whole as on the screen: %o',
  (asks, more, lead, answers) => {
    const question = { prompt: '?', ...asks, ...more } as StepQuestion;
    const paper = askedOnPaper(shippedCase(), question);
    expect(paper.lead ?? '').toMatch(lead);
    expect(paper.answers).toHaveLength(answers.length);
    for (const [at, words] of answers.entries())
      expect(paper.answers[at]).toMatch(words);
  },
);
