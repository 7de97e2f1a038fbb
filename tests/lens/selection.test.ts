import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/lens';
import { actorsBehind, holds, tiesBehind } from '../../src/lens';
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
    ['actor', 'e', ['e'], []],
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
