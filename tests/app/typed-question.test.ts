import { expect, test } from 'vitest';
import { typedQuestions } from '../../src/app/typed-question';
import { questionInWords } from '../../src/network';
import { shippedCase } from './shipped-case';

const theCase = shippedCase();
const asked = (words: string): readonly string[] =>
  typedQuestions(theCase, words).map((each) => questionInWords(theCase, each));

test.each([
  ['who told israel', 'Who told Israel?'],
  ['Who informed Netanyahu?', 'Who told Benjamin Netanyahu?'],
  ['how did hamas reach trump', 'How did Hamas reach Donald Trump?'],
  [
    'what did witkoff do on 2025-05-11',
    'What did Steve Witkoff do on Sunday 11 May 2025?',
  ],
  [
    'what did witkoff do on sunday 11 may',
    'What did Steve Witkoff do on Sunday 11 May 2025?',
  ],
  [
    'what did witkoff do on May 11th, 2025?',
    'What did Steve Witkoff do on Sunday 11 May 2025?',
  ],
  [
    'who could have known of 20 messages by the end of 9 may',
    'Who could have known by Friday 9 May 2025?',
  ],
  [
    'who could have known of 20 messages by 2025-05-09',
    'Who could have known by Friday 9 May 2025?',
  ],
  ['single origin', 'What rests on a single origin?'],
  ['which contacts rest on one origin', 'What rests on a single origin?'],
  [
    'what does axios say that the other article does not?',
    'What does only “Scoop: Hamas approached pro-Trump activist for secret talks that freed Edan Alexander” say?',
  ],
  ['how well', 'How well is what is shown sourced?'],
  ['Where do the articles dis', 'Where do the articles disagree?'],
])('“%s” asks a question', (words, question) => {
  expect(asked(words)).toContain(question);
});

test('two articles are compared by a word', () => {
  expect(asked('compare')).toEqual([
    expect.stringMatching(/^How do Axios and “US, Hamas .* differ\?$/),
  ]);
});

test('the whole name comes before those that only begin with it', () => {
  expect(asked('who told hamas')[0]).toBe('Who told Hamas?');
});

test('a name that no one bears and a day that is none ask nothing', () => {
  expect(asked('who told nobody at all')).toEqual([]);
  expect(asked('what did witkoff do on someday')).toEqual([]);
  expect(asked('what did witkoff do on monday 11 may')).toEqual([]);
  expect(asked('what did witkoff do on 31 april')).toEqual([]);
  expect(asked('witkoff')).toEqual([]);
});

test('words of a stranger are read as words', () => {
  expect(asked(`who told ${'('.repeat(5000)}`)).toEqual([]);
});
