import { expect, test } from 'vitest';
import { judge, undo } from '../../src/app/acting';
import { openNew, start } from '../../src/app/opening';
import type { Session } from '../../src/app/session';
import { clearNotices, notify, sessionOf } from '../../src/app/session';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

async function rejected(): Promise<Session> {
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  const claims = session.document.getState()?.theCase.claims ?? [];
  judge(session, firstOf(claims).id, 'rejected');
  notify(session, 'problem', 'Something else.');
  return session;
}

const told = (session: Session) => {
  clearNotices(session);
  return session.surface.getState().notices.map(({ sentence }) => sentence);
};

test('The offer to undo an act stays while the act stands, and goes once it was undone elsewhere', async () => {
  const session = await rejected();
  expect(told(session)).toHaveLength(2);
  undo(session);
  expect(told(session)).toEqual(['Something else.']);
});

test('The offer to undo an act of one case goes when another case is opened', async () => {
  const session = await rejected();
  await openNew(session);
  expect(told(session)).toEqual(['Something else.']);
});
