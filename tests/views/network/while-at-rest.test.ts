import { expect, test, vi } from 'vitest';
import { WhileAtRest } from '../../../src/views/network/while-at-rest';
import { aScene, aTie } from '../../figure/a-scene';

const [actor] = aScene([aTie('call', 'a', 'b')]).actors;

function discs(a: { x?: number; radius?: number; side?: number } = {}) {
  if (actor === undefined) throw new Error('a scene without actors');
  const { x = 1, radius = 9, side = 0 } = a;
  return new Map([
    ['a', { actor: { ...actor, side }, at: { x, y: 2 }, radius }],
    ['b', { actor, at: { x: 40, y: 2 }, radius: 9 }],
  ]);
}

test('What discs at rest give is reckoned once, however they look', () => {
  const scene = {};
  const sum = vi.fn(() => ({}));
  const resting = new WhileAtRest<object>();
  const first = resting.of(discs(), scene, sum);
  expect(resting.of(discs(), scene, sum)).toBe(first);
  expect(sum).toHaveBeenCalledOnce();
  expect(sum).toHaveBeenCalledWith(
    new Map([
      ['a', { x: 1, y: 2, radius: 9, side: 0 }],
      ['b', { x: 40, y: 2, radius: 9, side: actor?.side }],
    ]),
  );
});

test.each([
  ['moves', discs({ x: 2 })],
  ['grows', discs({ radius: 10 })],
  ['changes sides', discs({ side: 1 })],
  ['goes', new Map([...discs()].slice(0, 1))],
  [
    'gives way to another',
    new Map([...discs()].map(([id, disc]) => [id === 'b' ? 'c' : id, disc])),
  ],
])('It is reckoned anew where one %s', (_, others) => {
  const sum = vi.fn(() => ({}));
  const resting = new WhileAtRest<object>();
  const first = resting.of(discs(), undefined, sum);
  expect(resting.of(others, undefined, sum)).not.toBe(first);
});

test('It is reckoned anew from another scene', () => {
  const sum = vi.fn(() => ({}));
  const resting = new WhileAtRest<object>();
  const first = resting.of(discs(), {}, sum);
  expect(resting.of(discs(), {}, sum)).not.toBe(first);
});
