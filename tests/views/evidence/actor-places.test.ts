import { expect, test } from 'vitest';
import type { Case, Claim } from '../../../src/case';
import { emptyCase } from '../../../src/case';
import { placesFor } from '../../../src/views/evidence/actor-places';
import { actorOf, claimOf } from '../../case/talks';

const TEXT = 'Lind rang. Lind of Norway wrote. Lind met Sol. Lind left.';
const lind = actorOf('l', { name: 'Lind', side: 'Norway' });

/** A claim that names the actor where its name stands next after a place. */
function named(id: string, after: number): Claim {
  const start = TEXT.indexOf('Lind', after);
  const mention = { start, end: start + 4, exact: 'Lind' };
  return claimOf(id, [], {
    participants: [{ actor: lind.id, role: 'party', mention }],
  });
}

const theCase = {
  ...emptyCase('c' as Case['id'], ''),
  actors: [lind],
  articles: [
    {
      id: 'first',
      text: TEXT,
      body: { start: 0, end: TEXT.length },
      attribution: [],
    },
  ] as unknown as Case['articles'],
  claims: [named('a', 0), named('b', 1), named('c', 20), named('d', 40)],
};

const startsFor = (field: 'name' | 'side', value: string): readonly number[] =>
  placesFor({ field, value }, lind, theCase).map(({ start }) => start);

test('An actor is shown where articles name it, at most three times', () => {
  expect(startsFor('name', 'Lind')).toEqual([0, 11, 33]);
});

test('Its side is shown where a sentence with its name has that word', () => {
  expect(startsFor('side', 'Norway')).toEqual([11]);
  expect(startsFor('side', 'Sweden')).toEqual([0, 11, 33]);
});

test('A place that two claims name is shown once', () => {
  const twice = { ...theCase, claims: [named('a', 0), named('b', 0)] };
  expect(placesFor({ field: 'kind', value: 'Person' }, lind, twice)).toEqual([
    { article: 'first', start: 0, end: 4, exact: 'Lind' },
  ]);
});
