import { expect, test } from 'vitest';
import {
  evidenceOn,
  judgementsOn,
  mergeChanges,
  undoing,
} from '../../src/case';
import { actorOf, claimOf, done, judging, talks } from './talks';

const people = (...ids: readonly string[]) => ids.map((id) => actorOf(id));

test('The judgements on an actor are those on all that it stands for', () => {
  const ledger = talks({ actors: people('a', 'b', 'c', 'd') });
  done(ledger, mergeChanges(ledger, 'actor', ['a', 'b']));
  done(ledger, [judging('b', 'c', 'unsure')]);
  done(ledger, [judging('c', 'd', 'different')]);
  expect(
    judgementsOn(ledger, 'actor', 'a').map(({ ids, verdict }) => [
      ...ids,
      verdict,
    ]),
  ).toEqual([
    ['a', 'b', 'same'],
    ['b', 'c', 'unsure'],
  ]);
});

test('A judgement that was undone is none, and the one before it stands again', () => {
  const ledger = talks({ actors: people('a', 'b') });
  done(ledger, [judging('a', 'b', 'unsure')]);
  const merging = done(ledger, mergeChanges(ledger, 'actor', ['a', 'b']));
  done(ledger, undoing(merging));
  expect(judgementsOn(ledger, 'actor', 'a')[0]?.verdict).toBe('unsure');
});

test('Any two actors can be compared, however unlikely they are one', () => {
  const ledger = talks({
    actors: people('Steve Witkoff', 'Ron Dermer'),
    claims: [claimOf('k', ['Steve Witkoff', 'Ron Dermer'])],
  });
  const evidence = evidenceOn(ledger.theCase, ledger, 'actor', [
    'Steve Witkoff',
    'Ron Dermer',
  ]);
  expect(evidence.for).toEqual([]);
  expect(evidence.against.map(({ kind }) => kind)).toEqual([
    'take-part-together',
    'different-names',
  ]);
});
