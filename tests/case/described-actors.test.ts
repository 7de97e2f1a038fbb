import { expect, test } from 'vitest';
import type { Actor } from '../../src/case';
import {
  basisOf,
  describedActors,
  evidenceOn,
  likelyDuplicates,
  likelyGroupsFrom,
  mergeChanges,
} from '../../src/case';
import { actorOf, done, talks } from './talks';

const NAME = 'Daniel Ferro';
const known = (id: string, description: string): Actor =>
  actorOf(id, { name: NAME, description });

/** Two namesakes of two offices, whom someone merged, and others beside them. */
function merged(...others: readonly Actor[]) {
  const ledger = talks({
    actors: [
      known('minister', 'foreign minister'),
      known('envoy', 'harbour envoy'),
      ...others,
    ],
  });
  done(ledger, mergeChanges(ledger, 'actor', ['minister', 'envoy']));
  return ledger;
}

/** What is proposed where each actor holds the offices of all that it is. */
function proposedIn(ledger: ReturnType<typeof merged>) {
  const actors = describedActors(ledger.theCase.actors, ledger);
  const lists = { ...ledger.theCase, actors };
  const pairs = likelyDuplicates(lists, ledger);
  return likelyGroupsFrom(lists, ledger, pairs);
}

test('Who was merged holds the offices of each; who was not is left as he is', () => {
  const ledger = merged(known('other', 'spokesman'));
  expect(describedActors(ledger.theCase.actors, ledger)).toMatchObject([
    { id: 'minister', alsoDescribed: ['harbour envoy'] },
    ledger.theCase.actors[1],
  ]);
  const apart = talks({ actors: [known('a', 'envoy'), known('b', 'envoy')] });
  const { actors } = apart.theCase;
  expect(describedActors(actors, apart)).toBe(actors);
});

test('A namesake in the second office is surely him, in a third one is not', () => {
  const second = merged(known('again', 'harbour envoy'));
  expect(proposedIn(second)).toMatchObject([{ sure: ['minister', 'again'] }]);
  expect(
    evidenceOn(second.theCase, second, 'actor', ['minister', 'again']),
  ).toMatchObject({
    for: [{ kind: 'same-name' }, { kind: 'same-title', as: 'harbour envoy' }],
    against: [],
  });
  const third = merged(known('again', 'spokesman'));
  const [proposal] = proposedIn(third);
  expect(proposal?.sure).toEqual([]);
  expect(proposal?.pairs[0]?.against).toEqual([
    { kind: 'different-offices', offices: ['foreign minister', 'spokesman'] },
  ]);
});

test('An unnamed role is the second office of who was merged', () => {
  const side = 'Velia';
  const ledger = talks({
    actors: [
      { ...known('minister', 'foreign minister'), side },
      { ...known('envoy', 'envoy'), side },
      actorOf('role', { name: 'the Velia envoy', kind: 'role', side }),
    ],
  });
  const holds = () =>
    evidenceOn(ledger.theCase, ledger, 'actor', ['minister', 'role']).for.some(
      ({ kind }) => kind === 'holds-office',
    );
  expect(holds()).toBe(false);
  done(ledger, mergeChanges(ledger, 'actor', ['minister', 'envoy']));
  expect(holds()).toBe(true);
});

test('Why a member is described so is its own, not that of the first', () => {
  const ledger = merged();
  const set = done(ledger, [
    {
      kind: 'set',
      of: { kind: 'actor', id: 'envoy' },
      field: 'description',
      to: 'mediator',
      basis: { kind: 'typed' },
    },
  ]);
  const because = (id: string) =>
    basisOf(ledger, { kind: 'actor', id }, 'description')?.act;
  expect(because('envoy')).toBe(set.id);
  expect(because('minister')).not.toBe(set.id);
});
