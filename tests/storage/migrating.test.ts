import { expect, test, vi } from 'vitest';
import { freshName } from './fake-database';
import type { Tab } from './tab';
import { MARK, retitled, tab } from './tab';
import { decided, keep1, version1 } from './legacy-database';
import { isActId } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import { sha256Of } from '../../src/text';

const TEXT = 'Witkoff called Dermer.';

const file1 = JSON.stringify({
  format: 'backchannel-case',
  version: 1,
  title: 'Talks',
  articles: [{ id: 'axios', title: 'A call', text: TEXT }],
  actors: [
    { id: 'witkoff', name: 'Witkoff', kind: 'person' },
    { id: 'dermer', name: 'Dermer', kind: 'person' },
  ],
  claims: [
    {
      id: 'call',
      article: 'axios',
      contact: 'the-call',
      participants: [
        { actor: 'witkoff', role: 'initiator' },
        { actor: 'dermer', role: 'recipient' },
      ],
      channels: ['call'],
      quotes: [{ start: 0, end: TEXT.length, exact: TEXT }],
    },
  ],
  contacts: [{ id: 'the-call', title: 'The call' }],
  origins: [],
});
const empty1 = JSON.stringify({
  format: 'backchannel-case',
  version: 1,
  title: 'Untitled case',
  articles: [],
  actors: [],
  claims: [],
  contacts: [],
  origins: [],
});
const FILE_KEY = `file-${sha256Of(file1).slice(0, 16)}`;
const BEGUN_KEYS = [
  'case-6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  'case-7f9619ff-8b86-4d01-b42d-00cf4fc964ff',
];

async function opened(name: string, key: string): Promise<Tab> {
  const later = tab(name);
  expect(await later.open(key)).toBe(true);
  return later;
}

test('Decisions of version 1 become acts: the case stands as it was left', async () => {
  const name = freshName();
  const old = await version1(name);
  await keep1(old, FILE_KEY, file1, [
    decided({ kind: 'reject', claim: 'call' }), // 1
    { kind: 'undo', of: 1 },
    decided({
      kind: 'mend',
      claim: 'call',
      mending: { stance: 'alleged', channels: ['text'], contact: 'own' },
    }), // 3
    decided({ kind: 'retitle', title: 'First' }), // 4
    decided({ kind: 'retitle', title: 'Second' }), // 5
    { kind: 'undo', of: 5 },
    { kind: 'redo', of: 5 },
    decided({ kind: 'retitle', title: 'Third' }), // 8
    { kind: 'undo', of: 8 },
    // A redo that a decision had given up, and an undo twice: of no effect.
    { kind: 'redo', of: 1 },
    { kind: 'undo', of: 8 },
  ]);
  old.close();
  const later = await opened(name, FILE_KEY);
  const { theCase } = later.ledger;
  expect(theCase.id).toBe(FILE_KEY);
  expect(theCase.title).toBe('Second');
  expect(theCase.claims).toMatchObject([
    {
      status: 'accepted',
      stance: 'alleged',
      channels: ['text'],
      contact: 'own',
    },
  ]);
  const ids = later.ledger.acts.map(({ id }) => id);
  expect(ids.every(isActId)).toBe(true);
  expect(ids).toHaveLength(1 + 9);
  expect(readCase(writeCase(later.ledger)).kind).toBe('case');
  expect((await later.keeping.open(FILE_KEY))?.desk).toEqual({
    query: `?of=${FILE_KEY}`,
    positions: {},
  });
});

test('What was taken in under version 1 stands, its claims with their maker', async () => {
  const name = freshName();
  const old = await version1(name);
  const article = {
    id: 'note',
    title: 'A note',
    text: TEXT,
    sha256: sha256Of(TEXT),
    body: { start: 0, end: TEXT.length },
    attribution: [],
  };
  const claim = {
    id: 'noted',
    article: 'note',
    contact: 'c',
    summary: TEXT,
    participants: [],
    channels: ['call'],
    stance: 'asserted',
    about: [],
    attribution: [],
    quotes: [{ article: 'note', start: 0, end: 7, exact: 'Witkoff' }],
    status: 'suggested',
    origin: { by: 'rules' },
  };
  const [key = ''] = BEGUN_KEYS;
  await keep1(old, key, empty1, [
    decided({
      kind: 'take-in',
      intake: {
        articles: [article],
        actors: [],
        claims: [claim],
        contacts: [{ id: 'c', title: 'C' }],
        origins: [],
      },
    }),
    decided({ kind: 'accept', claim: 'noted' }),
    decided({ kind: 'retitle', title: 'Mine' }),
  ]);
  old.close();
  const later = await opened(name, key);
  const { theCase } = later.ledger;
  expect(theCase.title).toBe('Mine');
  expect(theCase.articles.map(({ id }) => id)).toEqual(['note']);
  expect(theCase.claims).toMatchObject([
    { id: 'noted', status: 'accepted', madeBy: 'rules' },
  ]);
  expect(theCase.claims[0]).not.toHaveProperty('origin');
  expect(readCase(writeCase(later.ledger)).kind).toBe('case');
});

test('Two cases that were begun empty are two', async () => {
  const name = freshName();
  const old = await version1(name);
  for (const key of BEGUN_KEYS) await keep1(old, key, empty1, []);
  old.close();
  const ids = await Promise.all(
    BEGUN_KEYS.map(async (key) => (await opened(name, key)).ledger.id),
  );
  expect(ids).toEqual(BEGUN_KEYS);
});

test('Of the sample case the acts are kept, not its old file', async () => {
  const name = freshName();
  const old = await version1(name);
  await keep1(old, 'edan-alexander', file1, [
    decided({ kind: 'reject', claim: 'call' }),
  ]);
  old.close();
  const later = tab(name);
  const open = await later.keeping.lastOpen();
  expect(open?.ledger.acts.map(({ changes }) => changes)).toEqual([
    [{ kind: 'judge', claim: 'call', status: 'rejected' }],
  ]);
  const copy = await later.rescued('edan-alexander');
  expect(copy.setAside).toEqual([file1]);
});

test('Two tabs that take over a database of version 1 at once have the same acts', async () => {
  const name = freshName();
  const old = await version1(name);
  await keep1(
    old,
    FILE_KEY,
    file1,
    Array.from({ length: 40 }, (_, at) =>
      decided({ kind: 'retitle', title: `T${at}` }),
    ),
  );
  old.close();
  const tabs = await Promise.all([
    opened(name, FILE_KEY),
    opened(name, FILE_KEY),
  ]);
  expect(tabs[0]?.ledger.acts).toEqual(tabs[1]?.ledger.acts);
  expect(tabs[0]?.ledger.acts).toHaveLength(41);
  const analyst = await tabs[0]?.keeping.analyst('other' as never);
  expect(analyst?.id).toBe(`analyst~${MARK}`);
  expect(tabs[0]?.ledger.acts.at(-1)?.by).toBe(analyst?.id);
});

test('A tab of version 1 lets go, and one that comes later does no harm', async () => {
  const name = freshName();
  const old = await version1(name);
  await keep1(old, FILE_KEY, file1, []);
  const later = await opened(name, FILE_KEY);
  later.act(retitled(FILE_KEY, 'Kept'));
  await later.keeping.flush();
  await later.kill();

  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const again = await version1(name);
  await keep1(again, FILE_KEY, 'overwritten', [
    decided({ kind: 'retitle', title: 'Old' }),
  ]);
  again.close();
  const last = await opened(name, FILE_KEY);
  expect(last.title).toBe('Kept');
});
