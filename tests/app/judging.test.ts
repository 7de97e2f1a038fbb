import { expect, test } from 'vitest';
import {
  judgeCounterpart,
  judgePairs,
  merge,
  splitOff,
  standingOf,
} from '../../src/app/merging/merging';
import { start } from '../../src/app/opening';
import type { Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import { stepsInWords } from '../../src/app/steps-in-words';
import { actorOf, claimOf, talks } from '../case/talks';
import { fakePorts } from './fake-ports';

const { theCase } = talks({
  actors: ['Ann', 'Bob', 'Cal'].map((name) => actorOf(name, { name })),
  contacts: [
    { id: 'contact-k', title: 'The call' },
    { id: 'contact-l', title: 'The meeting' },
  ] as never,
  claims: [
    claimOf('k', ['Ann', 'Bob'], { channels: ['call'] }),
    claimOf('l', ['Ann', 'Cal'], { channels: ['meeting'] }),
  ],
});

async function begun(): Promise<Session> {
  const session = sessionOf(fakePorts(theCase).ports);
  await start(session, '');
  return session;
}

function namesIn(session: Session, which: 'members' | 'unsure' | 'apart') {
  return standingOf(session, 'actor', 'Ann')[which].map(({ name }) => name);
}

test('Of an actor it is told whom it was kept apart from, until they are one', async () => {
  const session = await begun();
  const told = () => session.surface.getState().notices.at(-1)?.sentence;
  judgePairs(session, 'actor', ['Ann', 'Bob', 'Cal'], 'different', 'Twins');
  expect(told()).toBe('Kept apart: Ann, Bob and Cal.');
  expect(standingOf(session, 'actor', 'Ann').apart).toMatchObject([
    { name: 'Bob', isOwn: true, why: 'Twins' },
    { name: 'Cal', isOwn: true, why: 'Twins' },
  ]);
  judgePairs(session, 'actor', ['Ann', 'Cal'], 'unsure');
  expect(namesIn(session, 'apart')).toEqual(['Bob']);
  expect(namesIn(session, 'unsure')).toEqual(['Cal']);
  merge(session, 'actor', ['Ann', 'Bob'], '');
  expect(namesIn(session, 'apart')).toEqual([]);
  expect(namesIn(session, 'members')).toEqual(['Ann', 'Bob']);
  expect(told()).toBe('Merged: Ann and Bob.');
  splitOff(session, 'actor', 'Bob');
  expect(told()).toBe('Split off: Bob.');
  expect(namesIn(session, 'members')).toEqual([]);
});

test('What a suggestion tells of is merged into the contact of the case', async () => {
  const session = await begun();
  const [own, other] = ['contact-l', 'contact-k'];
  const counterpart = { kind: 'contact', own, other, others: [other] } as const;
  judgeCounterpart(session, counterpart as never, 'same', '', []);
  const { ledger } = session.document.getState() ?? {};
  expect(ledger && stepsInWords(session, ledger).undo).toBe(
    'Merge “The meeting” into “The call”',
  );
});
