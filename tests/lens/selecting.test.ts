import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/lens';
import {
  hiding,
  hidingOthers,
  inverted,
  joined,
  lensOf,
  selectionOf,
  shownOfSide,
  shownThings,
  withNeighbours,
} from '../../src/lens';
import { lensUnder, told } from './told';

const within = told(
  { cast: { party: 'a b' }, contact: 'x' },
  { cast: { party: 'b c' }, contact: 'y', by: ['text'] },
  { cast: { party: 'c d' }, contact: 'y', by: ['text'] },
);
const lens = lensUnder(within);
const actors = (...ids: string[]) =>
  ids.map((id) => ({ kind: 'actor', id }) as never);
const some = (...ids: string[]) => selectionOf(actors(...ids));

describe('selecting many at once', () => {
  test('takes all that is shown, and nothing that filters hide', () => {
    const ids = (kind: 'actor' | 'claim' | 'contact' | 'tie') =>
      shownThings(lensUnder(within, { channels: ['text'] }), kind).map(
        ({ id }) => id,
      );
    expect(ids('actor')).toEqual(['a', 'b']);
    expect(ids('claim')).toEqual(['k0']);
    expect(ids('contact')).toEqual(['x']);
    expect(ids('tie')).toEqual(['a~b~call']);
  });

  test('turns a selection into all the others, and back', () => {
    const others = inverted(lens, some('a', 'b'), 'actor');
    expect(others).toEqual(some('c', 'd'));
    expect(inverted(lens, others, 'actor')).toEqual(some('a', 'b'));
    expect(inverted(lens, some('a', 'b', 'c', 'd'), 'actor')).toBeUndefined();
  });

  test('reaches the neighbours along shown ties only', () => {
    expect(withNeighbours(lens, { kind: 'actor', id: 'b' as never })).toEqual(
      some('b', 'a', 'c'),
    );
    const calls = lensUnder(within, { channels: ['text'] });
    expect(withNeighbours(calls, { kind: 'actor', id: 'b' as never })).toEqual(
      some('b', 'a'),
    );
  });

  test('takes a side with all its shown actors', () => {
    const sided = {
      ...within,
      actors: within.actors.map((each) =>
        each.id === 'a' || each.id === 'd' ? { ...each, side: 'North' } : each,
      ),
    };
    expect(shownOfSide(lensUnder(sided), 'North')).toEqual(actors('a', 'd'));
    expect(shownOfSide(lensUnder(sided), '')).toEqual(actors('b', 'c'));
  });

  test.each<
    [
      Selection | undefined,
      string[],
      Parameters<typeof joined>[2],
      Selection | undefined,
    ]
  >([
    [some('a'), ['b', 'c'], 'alone', some('b', 'c')],
    [some('a'), [], 'alone', undefined],
    [some('a'), ['a', 'b'], 'with', some('a', 'b')],
    [some('a'), [], 'with', some('a')],
    [some('a', 'b', 'c'), ['b', 'd'], 'without', some('a', 'c')],
    [some('a'), ['a'], 'without', undefined],
    [{ kind: 'claim', id: 'k0' as never }, ['a'], 'with', some('a')],
    [
      { kind: 'claim', id: 'k0' as never },
      ['a'],
      'without',
      { kind: 'claim', id: 'k0' as never },
    ],
  ])('%o and %o, %s, is %o', (before, caught, manner, after) => {
    expect(joined(before, actors(...caught), manner)).toEqual(after);
  });
});

describe('hiding several things', () => {
  const claims = (...ids: string[]) =>
    ({ kind: 'claims', ids }) as unknown as Selection;
  const left = (filters: ReturnType<typeof hiding>) =>
    shownThings(lensOf(lens.columns, filters), 'claim').map(({ id }) => id);

  test('hides claims alone, and not all else that their actors said', () => {
    expect(left(hiding(lens, claims('k0', 'k1')))).toEqual(['k2']);
    expect(left(hidingOthers(lens, claims('k0', 'k1')))).toEqual(['k0', 'k1']);
  });

  test('hides more of what was left', () => {
    const first = hiding(lens, claims('k0'));
    const then = hiding(lensOf(lens.columns, first), claims('k1'));
    expect(left(then)).toEqual(['k2']);
    const only = hidingOthers(lens, claims('k0', 'k1'));
    const less = hiding(lensOf(lens.columns, only), claims('k1'));
    expect(left(less)).toEqual(['k0']);
  });
});
