import { expect, test } from 'vitest';
import { impossibleDayIn } from '../../src/time';

test.each([
  ['They met on 31 February.', '31 February'],
  ['They met on the 31st of September, 2025.', '31st of September, 2025'],
  ['On September 31, she called.', 'September 31'],
  ['On Feb. 30th, 2024 she called.', 'Feb. 30th, 2024'],
  ['29 February 2025', '29 February 2025'],
  ['31 june', '31 june'],
  ['2025-02-30', '2025-02-30'],
  ['On 3 May and on 0 May', '0 May'],
])('“%s” has a day that is in no calendar', (text, words) => {
  expect(impossibleDayIn(text)).toBe(words);
});

test.each([
  'On 29 February, in a leap year.',
  'On 30 April 2025 and May 31.',
  'In June 31 people were invited.',
  'By April 31,000 had left.',
  'On 28 February 2025-03',
  'The 1.31 March figure',
  'It was told to 45 Mayors.',
])('“%s” has none', (text) => {
  expect(impossibleDayIn(text)).toBeUndefined();
});
