import { expect, test } from 'vitest';
import type { ActorId } from '../../../src/case';
import { columnsOf, OPEN_FILTERS } from '../../../src/lens';
import { networkOf } from '../../../src/network';
import { selectedInWords } from '../../../src/views/many/selected-in-words';
import { actorOf, talks } from '../../case/talks';

test('Of several actors the sides are counted; to have none is no side', () => {
  const actors = [
    actorOf('a', { side: 'Norway' }),
    actorOf('b', { side: 'Sweden' }),
    actorOf('c'),
    actorOf('d'),
  ];
  const { theCase } = talks({ actors });
  const network = networkOf(columnsOf(theCase), OPEN_FILTERS);
  const said = (...ids: readonly string[]): string =>
    selectedInWords(network, {
      kind: 'actors',
      ids: ids as readonly ActorId[],
    });
  expect(said('a', 'b', 'c')).toBe('3 actors of 2 sides');
  expect(said('a', 'c')).toBe('2 actors of 1 side');
  expect(said('c', 'd')).toBe('2 actors');
});
