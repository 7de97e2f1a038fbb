import { expect, test } from 'vitest';
import { pointOn, tieCurve } from '../../../src/figure';
import { thingAt } from '../../../src/views/network/hits';
import { aScene, aTie } from '../../figure/a-scene';

const places = {
  a: { at: { x: 100, y: 100 }, radius: 20 },
  b: { at: { x: 300, y: 100 }, radius: 4 },
  c: { at: { x: 110, y: 110 }, radius: 10 },
};
const ties = [
  aTie('call', 'a', 'b'),
  aTie('text', 'a', 'b', { lane: 1 }),
  aTie('gone', 'b', 'c', { hidden: true }),
  aTie('wide', 'b', 'd', { width: 30 }),
];
const actors = new Map(aScene(ties).actors.map((actor) => [actor.id, actor]));

function discs() {
  const all = { ...places, d: { at: { x: 300, y: 400 }, radius: 12 } };
  return new Map(
    Object.entries(all).flatMap(([id, place]) => {
      const actor = actors.get(id);
      return actor === undefined ? [] : [[id, { actor, ...place }] as const];
    }),
  );
}

const at = (x: number, y: number) => thingAt({ x, y }, discs(), ties);

test('Of discs that cover one another the one on top is meant', () => {
  expect(at(90, 90)).toEqual({ kind: 'actor', id: 'a' });
  expect(at(108, 108)).toEqual({ kind: 'actor', id: 'c' });
});

test('A disc is meant a little beside its rim too, a small one more so', () => {
  expect(at(79, 100)).toEqual({ kind: 'actor', id: 'a' });
  expect(at(76, 100)).toBeUndefined();
  expect(at(308, 100)).toEqual({ kind: 'actor', id: 'b' });
});

test('Of two lines beside one another the nearest is meant', () => {
  const { x, y } = pointOn(
    tieCurve(places.a.at, places.b.at, ties[1]?.lane ?? 0),
    0.5,
  );
  expect(y).not.toBe(100);
  expect(at(x, y)).toEqual({ kind: 'tie', id: 'text' });
  expect(at(200, 102)).toEqual({ kind: 'tie', id: 'call' });
});

test('A wide line is meant as far as it is drawn, a hidden one nowhere', () => {
  expect(at(314, 250)).toEqual({ kind: 'tie', id: 'wide' });
  expect(at(320, 250)).toBeUndefined();
  expect(at(205, 105)?.id).not.toBe('gone');
});
