import { expect, test } from 'vitest';
import {
  giveArticles,
  readAgain,
  readOn,
  stopReading,
} from '../../../src/app/intake/drafting';
import { takeIn } from '../../../src/app/intake/taking-in';
import type { TakingIn } from '../../../src/app/ports';
import { fakePorts } from '../fake-ports';
import { begun, draftsOf, readDrafts, shipped, STORY } from './intake-session';

const file = (name: string, text: string) => ({
  kind: 'file' as const,
  name,
  file: new File([text], name),
});

test('Reading that is stopped goes on with what was not read, and nothing twice', async () => {
  const { read } = fakePorts(shipped).ports.takingIn;
  let isSlow = true;
  const patient: TakingIn['read'] = (given, onProgress, signal) => {
    const isHeld = isSlow && given.kind === 'file' && given.name !== 'a.txt';
    if (!isHeld) return read(given, onProgress, signal);
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(undefined));
    });
  };
  const session = await begun({ read: patient });
  const others = ['b.txt', 'c.txt'].map((name) =>
    file(name, `${STORY}\n\nSo it stood in ${name}, and elsewhere, too.`),
  );
  giveArticles(session, [file('a.txt', STORY), ...others]);
  await expect.poll(() => readDrafts(session)).toHaveLength(1);
  stopReading(session);
  expect(draftsOf(session).map(({ name }) => name)).toEqual(['a.txt']);
  expect(session.drafts.getState().unread).toEqual(others);
  isSlow = false;
  readOn(session);
  await expect.poll(() => readDrafts(session)).toHaveLength(3);
  expect(session.drafts.getState().unread).toEqual([]);
});

test('What was stopped is forgotten once all that was read is added', async () => {
  const { read } = fakePorts(shipped).ports.takingIn;
  const session = await begun({
    read: (given, onProgress, signal) =>
      given.kind === 'words'
        ? read(given, onProgress, signal)
        : new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve(undefined));
          }),
  });
  giveArticles(session, [file('a.txt', STORY), { kind: 'words', text: STORY }]);
  await expect.poll(() => readDrafts(session)).toHaveLength(1);
  stopReading(session);
  await takeIn(session);
  expect(session.drafts.getState().unread).toEqual([]);
  expect(session.surface.getState().overlay).toBe('none');
});

test('A file that is read in another encoding stays where it is in the list', async () => {
  const session = await begun();
  const bytes = Uint8Array.from('Министр звонит', (letter) =>
    letter.charCodeAt(0) > 127 ? letter.charCodeAt(0) - 0x350 : 32,
  );
  giveArticles(session, [
    { kind: 'file', name: 'ru.txt', file: new Blob([bytes]) },
    file('b.txt', STORY),
  ]);
  await expect.poll(() => readDrafts(session)).toHaveLength(2);
  const [first] = readDrafts(session);
  if (first === undefined) throw new Error('Nothing was read.');
  const wrong = readAgain(session, first, 'windows-1252');
  const right = readAgain(session, first, 'windows-1251');
  await Promise.all([wrong, right]);
  const drafts = readDrafts(session);
  expect(drafts.map(({ id, name }) => [id, name])).toEqual([
    [first.id, 'ru.txt'],
    [drafts[1]?.id, 'b.txt'],
  ]);
  expect(drafts[0]?.proposal).toMatchObject({
    text: 'Министр звонит',
    encoding: { name: 'windows-1251' },
  });
});
