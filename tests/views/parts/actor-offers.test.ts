import { expect, test } from 'vitest';
import type { Case } from '../../../src/case';
import { actorOffers } from '../../../src/views/parts/actor-offers';
import { actorOf, claimOf, talks } from '../../case/talks';

test('Namesakes are told apart by office, side, or the article that names them', () => {
  const name = 'Urs Keller';
  const { theCase } = talks({
    actors: [
      actorOf('mediator', { name, description: 'mediator', side: 'Bern' }),
      actorOf('bernese', { name, side: 'Bern' }),
      actorOf('named', { name }),
      actorOf('spoken', { name }),
      actorOf('alone', { name: 'Anna Ferro' }),
    ],
    claims: [
      claimOf('k', ['named', 'alone']),
      claimOf('l', ['alone'], {
        attribution: [
          { speaker: name, named: true, actor: 'spoken' },
        ] as unknown as Case['claims'][number]['attribution'],
      }),
    ],
  });
  const publisher = 'The Courier';
  const articles = theCase.articles.map((each) => ({ ...each, publisher }));
  expect(
    actorOffers({ ...theCase, articles }).map(({ id, detail }) => [id, detail]),
  ).toEqual([
    ['alone', undefined],
    ['mediator', 'mediator'],
    ['bernese', 'Bern'],
    ['named', publisher],
    ['spoken', publisher],
  ]);
  expect(actorOffers(theCase).at(-1)?.detail).toBe('“first”');
});
