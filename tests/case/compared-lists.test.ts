import { expect, test } from 'vitest';
import {
  comparedFromSlices,
  comparedSlices,
  judgementsFrom,
  likelyDuplicates,
  likelyGroupsFrom,
  pairsJudged,
} from '../../src/case';
import { actorOf, claimOf, done, judging, talks } from './talks';

const cohens = ['a', 'b', 'c', 'd', 'e'].map((id) =>
  actorOf(id, {
    name: 'David Cohen',
    ...(id !== 'e' && { description: 'Mossad chief' }),
  }),
);

const ledger = talks({
  actors: cohens,
  claims: [
    claimOf('one', ['a', 'e'], { when: { edtf: '2025-05-11' } }),
    claimOf('two', ['b', 'e'], {
      article: 'second' as never,
      when: { edtf: '2025-05-11' },
    }),
  ],
});

test('what a worker is handed gives the proposals that the case itself does', () => {
  done(ledger, [judging('a', 'd', 'different')]);
  const { theCase } = ledger;
  const whole = comparedFromSlices();
  const shares: number[] = [];
  for (const slice of comparedSlices(theCase, 200)) {
    shares.push(slice.share);
    whole.add(slice);
  }
  expect(shares.length).toBeGreaterThan(3);
  expect(shares.at(-1)).toBe(1);
  const judged = judgementsFrom(
    pairsJudged(ledger, 'actor').map((each) => ({ kind: 'actor', ...each })),
  );
  const pairs = likelyDuplicates(theCase, ledger);
  const here = likelyGroupsFrom(theCase, ledger, pairs);
  const there = likelyGroupsFrom(
    whole.lists,
    judged,
    likelyDuplicates(whole.lists, judged),
  );
  expect(here.length).toBeGreaterThan(0);
  expect(there).toEqual(here);
});
