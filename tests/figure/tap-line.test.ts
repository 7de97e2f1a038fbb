import { expect, test } from 'vitest';
import { tapLines } from '../../src/figure/tap-line';
import { distanceWithin } from '../../src/figure/tie-curve';
import { aTap, aTie } from './a-scene';

const call = aTie('call', 'a', 'b');
const ends = {
  a: { x: 300, y: 0, radius: 12 },
  b: { x: 300, y: 200, radius: 12 },
  spy: { x: 0, y: 100, radius: 12 },
};

function lineOf(inTheWay: Readonly<Record<string, typeof ends.a>> = {}) {
  const discs = new Map(Object.entries({ ...ends, ...inTheWay }));
  const [line] = tapLines([aTap('spy', 'call')], () => call, discs);
  return line;
}

test('A tap leads straight to the ears about the middle of what was heard', () => {
  const line = lineOf();
  expect(line?.ears).toEqual({ x: 300, y: 100 });
  expect(line?.curve).toMatchObject({
    from: { x: 0, y: 100 },
    control: { y: 100 },
    to: { x: 285, y: 100 },
  });
});

test('A tap goes around whoever stands in its way', () => {
  const other = { x: 150, y: 96, radius: 14 };
  const curve = lineOf({ other })?.curve;
  expect(curve && distanceWithin(curve, other, 14)).toBeUndefined();
  expect(curve && distanceWithin(curve, other, 40)).toBeGreaterThan(14);
});

test('A tap is not drawn without who listened, or on a hidden tie', () => {
  const discs = new Map(Object.entries(ends));
  const draw = (tie: typeof call, interceptor: string) =>
    tapLines([aTap(interceptor, 'call')], () => tie, discs);
  expect(draw(call, 'nobody')).toEqual([]);
  expect(draw({ ...call, hidden: true }, 'spy')).toEqual([]);
});

test('Where no tie of the two who were heard is drawn, a line between them is', () => {
  const heard = aTap('spy', 'call', {
    listenedTo: undefined,
    between: ['a', 'b'],
    by: ['ear'],
  });
  const discs = new Map(Object.entries(ends));
  const draw = (tap: typeof heard) => tapLines([tap], () => undefined, discs);
  expect(draw(heard)[0]).toMatchObject({
    tie: 'ear',
    ears: { x: 300, y: 100 },
    heard: { from: { x: 300, y: 0 }, to: { x: 300, y: 200 } },
  });
  expect(draw({ ...heard, between: ['a', 'nobody'] })).toEqual([]);
});
