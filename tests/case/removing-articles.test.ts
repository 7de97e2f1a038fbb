import { expect, test } from 'vitest';
import type { OriginId } from '../../src/case';
import {
  joinOf,
  mergeChanges,
  removeArticleChanges,
  undoing,
} from '../../src/case';
import type { ArticleId } from '../../src/text';
import { quoteAt } from '../../src/text';
import { actorOf, claimOf, done, idsOf, talks } from './talks';

const memberOf = (actor: string) => [
  { actor: actor as never, as: 'member', quotes: [] },
];

/** Of two articles: one claim each, and one contact that both tell of. */
function twoArticles() {
  const ledger = talks();
  const second = ledger.theCase.articles[1];
  if (second === undefined) throw new Error('There are two articles.');
  const spoken = (origin: string) => [
    { speaker: 'X', named: false, origin: origin as OriginId },
  ];
  return talks({
    actors: [
      actorOf('both'),
      actorOf('first-only', { affiliations: memberOf('group') }),
      actorOf('group'),
      actorOf('second-only', { affiliations: memberOf('party') }),
      actorOf('party'),
      actorOf('nowhere'),
    ],
    origins: [
      { id: 'o1' as OriginId, name: 'one', named: false },
      { id: 'o2' as OriginId, name: 'two', named: false },
    ],
    claims: [
      claimOf('k1', ['both', 'first-only'], { attribution: spoken('o1') }),
      claimOf('k2', ['both'], {
        article: 'second' as ArticleId,
        quotes: [quoteAt(second, 0, 7)],
        attribution: spoken('o2'),
        about: ['shared' as never],
      }),
      claimOf('k3', ['second-only'], {
        article: 'second' as ArticleId,
        quotes: [quoteAt(second, 0, 7)],
        contact: 'shared' as never,
      }),
      claimOf('k4', ['both'], { contact: 'shared' as never }),
    ],
  });
}

test('An article goes with its claims, and what nothing else names', () => {
  const ledger = twoArticles();
  done(ledger, removeArticleChanges(ledger, 'first'));
  const { articles, claims, contacts, actors, origins } = ledger.theCase;
  expect(idsOf(articles)).toEqual(['second']);
  expect(idsOf(claims)).toEqual(['k2', 'k3']);
  expect(idsOf(contacts).toSorted()).toEqual(['contact-k2', 'shared']);
  expect(idsOf(actors)).toEqual(['both', 'second-only', 'party', 'nowhere']);
  expect(idsOf(origins)).toEqual(['o2']);
});

test('It comes back whole when that is undone', () => {
  const ledger = twoArticles();
  const before = ledger.theCase;
  const removal = done(ledger, removeArticleChanges(ledger, 'second'));
  expect(idsOf(ledger.theCase.actors)).toEqual([
    'both',
    'first-only',
    'group',
    'nowhere',
  ]);
  done(ledger, undoing(removal));
  expect(ledger.theCase).toEqual(before);
});

test('What stands as one goes as one: merged actors, an article of two cases', () => {
  const one = twoArticles();
  done(one, mergeChanges(one, 'actor', ['first-only', 'nowhere']));
  const two = talks({}, 'two');
  const joining = joinOf([one, two]);
  if (joining.kind === 'clash') throw new Error(joining.act);
  const { ledger } = joining;
  done(ledger, removeArticleChanges(ledger, 'first'));
  expect(idsOf(ledger.theCase.articles)).toEqual(['second']);
  expect(idsOf(ledger.theCase.actors)).not.toContain('nowhere');
});

test('Of an article that is not there nothing is removed', () => {
  expect(removeArticleChanges(twoArticles(), 'third')).toEqual([]);
});

test('An actor that stays keeps of its words those of articles that stay', () => {
  const office = (article: string) => ({
    article: article as ArticleId,
    start: 0,
    end: 7,
    exact: 'Witkoff',
  });
  const ledger = talks({
    actors: [
      actorOf('w', {
        description: 'envoy',
        basis: { description: [office('first')] },
      }),
      actorOf('x', {
        description: 'aide',
        basis: { description: [office('second')] },
      }),
      actorOf('y'),
    ],
  });
  const basisOfActor = (id: string) =>
    ledger.theCase.actors.find((each) => each.id === id)?.basis;
  done(ledger, mergeChanges(ledger, 'actor', ['x', 'y']));
  expect(basisOfActor('x')).toEqual({ description: [office('second')] });
  done(ledger, removeArticleChanges(ledger, 'first'));
  expect(basisOfActor('w')).toEqual({ description: [] });
  expect(basisOfActor('x')).toEqual({ description: [office('second')] });
});
