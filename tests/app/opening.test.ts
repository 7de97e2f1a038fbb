import { expect, test, vi } from 'vitest';
import { goOn, saveAndGo } from '../../src/app/leaving';
import { openFile, openKept, openNew, start } from '../../src/app/opening';
import { SHIPPED_KEY } from '../../src/app/ports';
import type { Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import { stepBack } from '../../src/app/step-back';
import type { CaseId } from '../../src/case';
import { importOf, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';
import { storageWords } from '../../src/words';
import { fakePorts } from './fake-ports';
import { shippedCase } from './shipped-case';

const shipped = shippedCase();

function openCaseOf(session: Session) {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open;
}

const sentencesOf = (session: Session) =>
  session.surface.getState().notices.map((notice) => notice.sentence);

for (const fragment of ['', `#case=${SHIPPED_KEY}`, '#case=file-0000'])
  test(`A sample case on which the page crashed stays closed, at “${fragment}”`, async () => {
    const { ports } = fakePorts(shipped);
    const refused = new Set<string>();
    let isAsked = false;
    const open = (key: string) => {
      const isOpened = isAsked && refused.has(key);
      if (key === SHIPPED_KEY) refused.add(key);
      const ledger = new Ledger(shipped.id, [importOf(shipped, 'feed')]);
      return Promise.resolve(
        isOpened ? { key, ledger, desk: undefined } : undefined,
      );
    };
    const keeping: typeof ports.keeping = {
      ...ports.keeping,
      isUntouched: () => Promise.resolve(false),
      lastOpen: () => Promise.resolve(undefined),
      isRefused: (key) => refused.has(key),
      open,
    };
    const session = sessionOf({ ...ports, keeping });
    await start(session, fragment);
    expect(session.document.getState()).toBeUndefined();
    expect(session.surface.getState().failure).toContain('No case was opened');
    // Whoever asks for it gets it.
    isAsked = true;
    await openKept(session, SHIPPED_KEY);
    expect(openCaseOf(session).key).toBe(SHIPPED_KEY);
    expect(session.surface.getState().failure).toBeUndefined();
  });

test('What is said of full storage goes once all is saved, and nothing else does', async () => {
  const { ports } = fakePorts(shipped);
  let tell: Parameters<typeof ports.keeping.onFailure>[0] = () => {};
  let tellState: Parameters<typeof ports.keeping.onState>[0] = () => {};
  const keeping: typeof ports.keeping = {
    ...ports.keeping,
    onFailure: (told) => void (tell = told),
    onState: (told) => void (tellState = told),
  };
  const session = sessionOf({ ...ports, keeping });
  await start(session, '');
  tellState('unkept', false);
  tell(storageWords.full);
  tell('“Talks” could not be read.', 'talks');
  const [full] = session.surface.getState().notices;
  expect(full?.act?.label).toBe('Save to a file');
  expect(full?.other?.label).toBe('Show saved cases');
  expect(sentencesOf(session)).toHaveLength(2);
  tellState('keeping', false);
  expect(sentencesOf(session)).toHaveLength(2);
  tellState('kept', false);
  expect(sentencesOf(session)).toEqual(['“Talks” could not be read.']);
});

const KEPT = {
  title: 'Mine',
  updated: '2026-01-01T00:00:00Z',
  counts: { articles: 0, actors: 0, claims: 0 },
};

test('A recovery copy of what cannot be read here is saved as a case of its own', async () => {
  const mine = { ...shipped, id: 'case~own' as CaseId, title: 'Mine' };
  const ledger = new Ledger(mine.id, [importOf(mine, 'mine')]);
  const copy = new File(
    [
      JSON.stringify({
        format: 'backchannel-recovery',
        key: mine.id,
        file: writeCase(ledger),
        setAside: [],
        acts: [{ rubble: true }],
      }),
    ],
    'mine.recovery.json',
  );
  const open = async (keys: readonly string[]) => {
    const { ports } = fakePorts(shipped);
    const list = () => Promise.resolve(keys.map((key) => ({ ...KEPT, key })));
    const keeping = { ...ports.keeping, list };
    const session = sessionOf({ ...ports, keeping });
    await start(session, '');
    await openFile(session, copy);
    return session;
  };
  const alone = await open([]);
  expect(openCaseOf(alone).key).toBe(mine.id);
  expect(sentencesOf(alone)[0]).toContain('could not be brought back');
  const beside = openCaseOf(await open([mine.id]));
  expect(beside.key).not.toBe(mine.id);
  expect(beside.theCase.title).toBe('Mine');
  expect(beside.theCase.claims).toHaveLength(mine.claims.length);
});

test('What this browser does not keep is not left for another case unasked', async () => {
  const { ports } = fakePorts(shipped);
  let tellState: Parameters<typeof ports.keeping.onState>[0] = () => {};
  const keeping: typeof ports.keeping = {
    ...ports.keeping,
    onState: (told) => void (tellState = told),
  };
  const session = sessionOf({ ...ports, keeping });
  await start(session, '');
  tellState('unkept', false);
  const file = new File(
    [writeCase(new Ledger('case~other' as CaseId, []))],
    'other.case.json',
  );
  const { surface } = session;
  for (const open of [
    () => openNew(session),
    () => openKept(session, 'mine'),
    () => openFile(session, file),
  ]) {
    await open();
    expect(openCaseOf(session).key).toBe(SHIPPED_KEY);
    expect(surface.getState()).toMatchObject({
      overlay: 'leaving',
      leaving: { title: shipped.title },
    });
    // Escape stays, as from every dialog.
    stepBack(session);
    expect(surface.getState().overlay).toBe('none');
  }
  await openNew(session);
  // Saving may come to nothing: then nothing is left, and it is asked again.
  vi.stubGlobal('document', {
    createElement: () => ({ click: () => {} }),
  });
  vi.stubGlobal('window', { setTimeout: () => 0 });
  vi.stubGlobal('URL', { createObjectURL: () => '' });
  await saveAndGo(session);
  vi.unstubAllGlobals();
  expect(sentencesOf(session)).toEqual([expect.stringContaining('Saved')]);
  expect(surface.getState().overlay).toBe('leaving');
  expect(openCaseOf(session).key).toBe(SHIPPED_KEY);
  await goOn(session);
  expect(openCaseOf(session).theCase.title).toBe('Untitled case');
  expect(surface.getState()).toMatchObject({
    overlay: 'none',
    leaving: undefined,
  });
  // Of what is kept nothing is lost, nor of what another case holds back.
  for (const [state, isElsewhere] of [
    ['kept', false],
    ['keeping', false],
    ['unkept', true],
  ] as const) {
    const { key } = openCaseOf(session);
    tellState(state, isElsewhere);
    await openNew(session);
    expect(openCaseOf(session).key).not.toBe(key);
  }
});
