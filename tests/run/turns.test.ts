import { expect, test } from 'vitest';
import { turnsOf } from './turns';

function threeTurns() {
  const written: string[] = [];
  const [first, second, third] = turnsOf(3, (text) => written.push(text));
  if (!first || !second || !third) throw new Error('there are three turns');
  return { first, second, third, heard: () => written.join('') };
}

test('What is said in turn is heard at once, what is said early when its turn comes.', () => {
  const { first, second, heard } = threeTurns();
  second.say('c');
  first.say('a');
  first.say('b');
  expect(heard()).toBe('ab');
  first.end();
  expect(heard()).toBe('abc');
  second.say('d');
  expect(heard()).toBe('abcd');
});

test('Whoever ends before the turn has come is heard whole, and in order.', () => {
  const { first, second, third, heard } = threeTurns();
  third.say('c');
  third.end();
  second.say('b');
  second.end();
  expect(heard()).toBe('');
  first.say('a');
  first.end();
  expect(heard()).toBe('abc');
});
