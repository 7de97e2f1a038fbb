import { expect, it } from 'vitest';
import { linesOf } from '../../src/figure/name-lines';

it.each([
  ['Steve Witkoff', ['Steve Witkoff']],
  [
    'Mohammed bin Abdul Rahman al-Thani',
    ['Mohammed bin Abdul', 'Rahman al-Thani'],
  ],
  ['Uninterruptibleappellation', ['Uninterruptibleappellation']],
])('“%s” is written in the lines %j', (name, lines) => {
  expect(linesOf(name)).toEqual(lines);
});

it('an endless name is shortened', () => {
  expect(linesOf('word '.repeat(40)).join(' ').length).toBeLessThan(60);
});
