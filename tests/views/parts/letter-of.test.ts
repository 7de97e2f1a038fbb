import { expect, test } from 'vitest';
import { letterOf } from '../../../src/views/parts/letter-of';

test.each([
  ['a letter as it is typed', 'A', 'KeyQ', 'a'],
  ['the place on an Arabic keyboard', 'ش', 'KeyA', 'a'],
  ['the place on a Hebrew keyboard', 'ז', 'KeyZ', 'z'],
  ['the place on a Russian keyboard', 'я', 'KeyZ', 'z'],
  ['a letter that Latin keyboards lack', 'ö', 'Semicolon', 'ö'],
  ['a key that is no letter', 'ArrowDown', 'ArrowDown', 'arrowdown'],
  ['a sign', '/', 'Slash', '/'],
])('a shortcut means %s', (_, key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter);
});
