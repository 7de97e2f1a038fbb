import { expect, test } from 'vitest';
import { completed } from '../../src/formats/completed';
import { onward, pathOf, trailOf } from '../../src/formats/place-in-words';

const QUOTE = { start: 0, end: 3, exact: 'one', prefix: '', suffix: '' };
const WHOLE = { ...QUOTE, article: 'a' };
const CLAIM = { id: 'c', article: 'a', channels: ['call'], attribution: [] };

test('Of a claim no more is made anew than what is filled in', () => {
  const whole = { ...CLAIM, quotes: [WHOLE] };
  expect(completed('claim', whole)).toBe(whole);
  const told = { ...CLAIM, quotes: [QUOTE, WHOLE] };
  const filled = completed('claim', told);
  expect(filled).toEqual({ ...CLAIM, quotes: [WHOLE, WHOLE] });
  expect(Object.keys(filled)).toEqual(Object.keys(told));
  expect((filled['quotes'] as unknown[])[1]).toBe(WHOLE);
  expect(filled['attribution']).toBe(CLAIM.attribution);
});

test('Who made a claim of version 1 is told by its member “by”, if by one', () => {
  const told = { ...CLAIM, quotes: [WHOLE], origin: { by: 'analyst' } };
  const { origin: _, ...rest } = told;
  expect(completed('claim', told)).toEqual({ ...rest, madeBy: 'analyst' });
  const other = { ...told, origin: null };
  expect(completed('claim', other)).toEqual(rest);
});

test('A trail leads the same way as the path that it was walked by', () => {
  const path = ['acts', 0, 'changes', 3, 'record'];
  expect(pathOf(trailOf(path))).toEqual(path);
  expect(pathOf(onward(trailOf(path), 'body'))).toEqual([...path, 'body']);
});
