import { expect, test } from 'vitest';
import { judge, undo } from '../../src/app/deciding';
import { start } from '../../src/app/opening';
import type { Ports } from '../../src/app/ports';
import { sessionOf } from '../../src/app/session';
import type { Session } from '../../src/app/session';
import type { Case } from '../../src/case';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const first = shippedCase();
const dropped = firstOf(first.claims);
const later: Case = {
  ...first,
  title: 'A better version',
  claims: first.claims.slice(1),
};

function shipping(ports: Ports, edition: string, opened: Case): Ports {
  const shipped = { edition, opened, places: {} };
  return { ...ports, shippedCase: () => Promise.resolve(shipped) };
}

/** One visit to the app; what was decided in it is kept. */
async function visit(fakes: ReturnType<typeof fakePorts>, ports: Ports) {
  const session = sessionOf(ports);
  await start(session, '');
  const leave = (): void => {
    const open = session.document.getState();
    const kept = open && fakes.kept.get(open.key);
    if (open && kept)
      fakes.kept.set(open.key, { ...kept, history: open.history });
  };
  return { session, leave, now: () => nowIn(session) };
}

function nowIn(session: Session): Case {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open.history.now;
}

const said = (session: Session): string =>
  session.surface
    .getState()
    .notices.map(({ sentence }) => sentence)
    .join(' ');

test('A better version of the shipped case is shown, with the decisions on top', async () => {
  const fakes = fakePorts(first);
  const before = await visit(fakes, shipping(fakes.ports, 'one', first));
  judge(before.session, dropped.id, 'rejected');
  before.leave();

  const renewedPorts = shipping(fakes.ports, 'two', later);
  const after = await visit(fakes, renewedPorts);
  expect(after.now().title).toBe('A better version');
  expect(said(after.session)).toContain('Your own changes are still there');
  expect(said(after.session)).toContain(
    'no longer has one claim that you had decided on',
  );
  const claim = () => after.now().claims.find(({ id }) => id === dropped.id);
  expect(claim()?.status).toBe('rejected');
  undo(after.session);
  expect(claim()?.status).toBe('accepted');
  after.leave();

  const again = await visit(fakes, renewedPorts);
  expect(said(again.session)).toBe('');
});

test('An edition that was there before is not taken again', async () => {
  const fakes = fakePorts(first);
  await visit(fakes, shipping(fakes.ports, 'one', first));
  await visit(fakes, shipping(fakes.ports, 'two', later));
  const older = await visit(fakes, shipping(fakes.ports, 'one', first));
  expect(older.now().title).toBe('A better version');
  expect(said(older.session)).toBe('');
});

test('A version that cannot be had leaves the kept one as it is', async () => {
  const fakes = fakePorts(first);
  await visit(fakes, shipping(fakes.ports, 'one', first));
  const offline = {
    ...fakes.ports,
    shippedCase: () => Promise.reject(new Error('offline')),
  };
  const { now, session } = await visit(fakes, offline);
  expect(now().title).toBe(first.title);
  expect(said(session)).toBe('');
});
