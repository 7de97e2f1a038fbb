import { expect, test } from 'vitest';
import { judge, undo } from '../../src/app/acting';
import { start } from '../../src/app/opening';
import type { Ports } from '../../src/app/ports';
import { sessionOf } from '../../src/app/session';
import type { Session } from '../../src/app/session';
import type { Act, AnalystId, Case } from '../../src/case';
import { actOn, importOf, Ledger } from '../../src/case';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const first = shippedCase();
const rejected = firstOf(first.claims);
const begun: Act = importOf(first, 'feed');

/** The reviewers of the sample case give it another title. */
const retitled: Act = actOn(
  new Ledger(first.id, [begun]),
  { by: 'reviewers' as AnalystId, device: 'reviewers', now: Date.UTC(2026, 1) },
  [
    {
      kind: 'set',
      of: { kind: 'case', id: first.id },
      field: 'title',
      to: 'A better version',
      basis: { kind: 'typed' },
    },
  ],
);

function shippingActs(ports: Ports, acts: readonly Act[]) {
  const shipped = { id: first.id, acts, places: {} };
  return { ...ports, shippedCase: () => Promise.resolve(shipped) };
}

async function visit(ports: Ports) {
  const session = sessionOf(ports);
  await start(session, '');
  return { session, now: () => nowIn(session) };
}

function nowIn(session: Session): Case {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open.theCase;
}

const said = (session: Session): string =>
  session.surface
    .getState()
    .notices.map(({ sentence }) => sentence)
    .join(' ');

test('What the reviewers did since is shown, with your own acts beside it', async () => {
  const fakes = fakePorts(first);
  const before = await visit(shippingActs(fakes.ports, [begun]));
  judge(before.session, rejected.id, 'rejected');

  const renewedPorts = shippingActs(fakes.ports, [begun, retitled]);
  const after = await visit(renewedPorts);
  expect(after.now().title).toBe('A better version');
  expect(said(after.session)).toContain('Your own changes are still there');
  const claim = () => after.now().claims.find(({ id }) => id === rejected.id);
  expect(claim()?.status).toBe('rejected');
  expect(fakes.acts.at(-1)?.id).toBe(retitled.id);

  const again = await visit(renewedPorts);
  expect(said(again.session)).toBe('');
  expect(undo(again.session)).toBeUndefined();
});

test('An older app takes nothing away', async () => {
  const fakes = fakePorts(first);
  await visit(shippingActs(fakes.ports, [begun]));
  await visit(shippingActs(fakes.ports, [begun, retitled]));
  const older = await visit(shippingActs(fakes.ports, [begun]));
  expect(older.now().title).toBe('A better version');
  expect(said(older.session)).toBe('');
});

test('What the app ships cannot be had offline: the kept case stays as it is', async () => {
  const fakes = fakePorts(first);
  await visit(shippingActs(fakes.ports, [begun]));
  const { now, session } = await visit({
    ...fakes.ports,
    shippedCase: () => Promise.reject(new Error('offline')),
  });
  expect(now().title).toBe(first.title);
  expect(said(session)).toBe('');
});
