import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/lens';
import {
  actorsBehind,
  claimsBehind,
  evidenceOf,
  holds,
  lineOf,
  selectionIn,
  tiesBehind,
  withToggled,
} from '../../src/lens';
import { lensUnder, told } from './told';

const within = told(
  { cast: { initiator: 'a', recipient: 'c', intermediary: 'b' }, contact: 'x' },
  { cast: { party: 'a d', subject: 'e' }, contact: 'y' },
  { cast: { party: 'c d' }, contact: 'y', by: ['text'] },
);

function selected(kind: Selection['kind'], id: string): Selection {
  return { kind, id } as Selection;
}

describe('a selection', () => {
  test.each<[Selection['kind'], string, string[], string[]]>([
    ['actor', 'a', ['a'], ['a~b~call', 'a~d~call']],
    ['actor', 'e', ['e'], ['a~d~call']],
    ['tie', 'a~d~call', ['a', 'd'], ['a~d~call']],
    ['contact', 'x', ['a', 'b', 'c'], ['a~b~call', 'b~c~call']],
    ['contact', 'y', ['a', 'd', 'c'], ['a~d~call', 'c~d~text']],
    ['claim', 'k2', ['c', 'd'], ['c~d~text']],
  ])('of the %s %s lights its actors and ties', (kind, id, actors, ties) => {
    const network = lensUnder(within);
    const selection = selected(kind, id);
    const lit = actorsBehind(network.columns, selection);
    expect([...lit].toSorted()).toEqual(actors.toSorted());
    expect([...tiesBehind(network, selection)]).toEqual(ties);
    expect(holds(network.columns, selection)).toBe(true);
  });

  test('lights no tie that filters hide', () => {
    const network = lensUnder(within, { channels: ['text'] });
    expect(tiesBehind(network, selected('contact', 'y'))).not.toContain(
      'c~d~text',
    );
  });

  test.each<[Selection['kind'], string]>([
    ['actor', 'gone'],
    ['tie', 'a~c~call'],
    ['contact', 'gone'],
    ['claim', 'gone'],
  ])('of a %s that the case no longer holds is known as such', (kind, id) => {
    const { columns } = lensUnder(within);
    const selection = selected(kind, id);
    expect(holds(columns, selection)).toBe(false);
    expect([
      ...actorsBehind(columns, { kind: 'tie', id: id as never }),
    ]).toEqual([]);
  });
});

describe('several things selected together', () => {
  const { columns } = lensUnder(within);
  const behind = (selection: object): readonly string[] =>
    claimsBehind(columns, selection as Selection).map(
      (claim) => within.claims[claim]?.id ?? '',
    );

  test.each<[string, object, string[]]>([
    ['actors: what two of them share', { ids: ['a', 'c', 'e'] }, ['k0']],
    ['actors who share nothing', { ids: ['b', 'd'] }, []],
  ])('%s', (_, chosen, expected) => {
    expect(behind({ kind: 'actors', ...chosen })).toEqual(expected);
  });

  test('light the ties among several actors, or what leads from one to another', () => {
    const network = lensUnder(
      told(
        { cast: { party: 'a b' } },
        { cast: { party: 'a c' } },
        { cast: { initiator: 'b', intermediary: 'm', recipient: 'c' } },
      ),
    );
    const lit = tiesBehind(network, {
      kind: 'actors',
      ids: ['a', 'b', 'c'] as never,
    });
    expect([...lit].toSorted()).toEqual([
      'a~b~call',
      'a~c~call',
      'b~m~call',
      'c~m~call',
    ]);
  });

  test('claims, contacts and ties: what each of them stands for', () => {
    expect(behind({ kind: 'claims', ids: ['k2', 'k0'] })).toEqual(['k0', 'k2']);
    expect(behind({ kind: 'contacts', ids: ['x', 'y'] })).toHaveLength(3);
    const ids = ['a~b~call', 'c~d~text'];
    expect(behind({ kind: 'ties', ids })).toEqual(['k0', 'k2']);
  });

  test('a path lists its contacts in its own order', () => {
    const steps = [
      { kind: 'claim', id: 'k2' },
      { kind: 'contact', id: 'x' },
    ];
    const path = { kind: 'path', steps } as unknown as Selection;
    const { contacts } = evidenceOf(lensUnder(within), path);
    expect(contacts.map(({ contact }) => contact.id)).toEqual(['y', 'x']);
  });

  test('a passage stands for the claims that quote some of it', () => {
    const passage = { kind: 'passage', article: 'paper' };
    expect(behind({ ...passage, start: 4, end: 6 })).toHaveLength(3);
    expect(behind({ ...passage, start: 5, end: 6 })).toEqual([]);
    expect(behind({ ...passage, article: 'other', start: 0, end: 6 })).toEqual(
      [],
    );
  });
});

describe('a click that adds to a selection', () => {
  const after = (...ids: readonly string[]): Selection | undefined =>
    ids.reduce<Selection | undefined>((before, id) => {
      const [kind, rest] = id.split(' ');
      return withToggled(before, { kind, id: rest } as never);
    }, undefined);

  test.each<[string, readonly string[], string | undefined]>([
    ['adds', ['actor a', 'actor b'], 'actors:a,b'],
    ['takes out again', ['actor a', 'actor b', 'actor a'], 'actor:b'],
    ['ends with nothing', ['actor a', 'actor a'], undefined],
    ['begins anew with another kind', ['actor a', 'claim k0'], 'claim:k0'],
  ])('%s', (_, clicks, expected) => {
    const selection = after(...clicks);
    expect(selection && lineOf(selection)).toBe(expected);
  });
});

test('of several things those that the case still holds are selected', () => {
  const { columns } = lensUnder(within);
  const read = (line: string) => {
    const selection = selectionIn(line, columns);
    return selection && lineOf(selection);
  };
  expect(read('actors:a,gone,b')).toBe('actors:a,b');
  expect(read('actors:a,gone')).toBe('actor:a');
  expect(read('claims:gone')).toBeUndefined();
  expect(read('path:contact:x,contact:gone')).toBeUndefined();
});
