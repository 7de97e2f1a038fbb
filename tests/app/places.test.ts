import { expect, test } from 'vitest';
import { moveActor, placesToSave } from '../../src/app/arranging';
import { openFile, start } from '../../src/app/opening';
import type { Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import type { ActorId } from '../../src/case';
import { readCase } from '../../src/formats';
import { fakePorts } from './fake-ports';
import { shippedCase } from './shipped-case';

const shipped = shippedCase();

async function startedSession(): Promise<Session> {
  const session = sessionOf(fakePorts(shipped).ports);
  await start(session, '');
  return session;
}

function positionsOf(session: Session) {
  return session.document.getState()?.positions ?? {};
}

async function savedBy({ document, ports }: Session): Promise<string> {
  const open = document.getState();
  if (open === undefined) throw new Error('nothing is open');
  const places = placesToSave(open.positions);
  return (await ports.writeCase(open.ledger, places)).text();
}

test('Where a person put actors goes with the file, and no one else moves', async () => {
  const session = await startedSession();
  expect(await savedBy(session)).not.toContain('"places"');
  moveActor(session, 'witkoff' as ActorId, { x: 5.25, y: -6 });
  const text = await savedBy(session);

  const other = sessionOf(fakePorts(shipped).ports);
  await openFile(other, new File([text], 'moved.json'));
  const places = positionsOf(other);
  expect(places['witkoff']).toEqual({ x: 5.3, y: -6, pinned: true });
  for (const [actor, { x, y }] of Object.entries(positionsOf(session))) {
    if (actor === 'witkoff') continue;
    expect(places[actor]?.x).toBeCloseTo(x, 0);
    expect(places[actor]?.y).toBeCloseTo(y, 0);
  }
  expect(await savedBy(other)).toBe(text);
});

test('Places of a file that are none are refused, and of strangers passed over', async () => {
  const session = await startedSession();
  moveActor(session, 'witkoff' as ActorId, { x: 1, y: 2 });
  const text = await savedBy(session);
  const broken = text.replace('"x": 1,', '"x": "left",');
  expect(readCase(broken)).toMatchObject({ kind: 'refused' });

  const stranger = text.replace(
    /"actor": "witkoff",(\s*"x")/,
    '"actor": "nobody",$1',
  );
  expect(stranger).not.toBe(text);
  const other = sessionOf(fakePorts(shipped).ports);
  await openFile(other, new File([stranger], 'stranger.json'));
  expect(Object.keys(positionsOf(other))).not.toContain('nobody');
});
