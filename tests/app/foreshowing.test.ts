import { expect, test, vi } from 'vitest';
import { act, judge } from '../../src/app/acting';
import { setFilters } from '../../src/app/commands';
import { laidOutKeeper } from '../../src/app/keep-laid-out';
import { openFile, openNew, start } from '../../src/app/opening';
import type { KeptWatch, OpenCase } from '../../src/app/ports';
import { sessionOf, showOverlay } from '../../src/app/session';
import { redoStep, undoStep } from '../../src/app/view-history';
import type { AnalystId, Case, Change } from '../../src/case';
import { actOn, importOf, Ledger, whole } from '../../src/case';
import { writeCase } from '../../src/formats';
import { columnsOf, columnsToKeep, OPEN_FILTERS } from '../../src/lens';
import { written } from '../formats/written';
import { syntheticCase } from '../lens/synthetic-case';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const theCase = { ...shippedCase(), id: 'mine' as never };
const large = {
  ...syntheticCase({
    seed: 1,
    actors: 9,
    claims: 2_001,
    articles: 2,
    origins: 2,
  }),
  id: 'mine' as never,
};
const acceptedIn = ({ claims }: Case) =>
  firstOf(claims.filter(({ status }) => status === 'accepted')).id;
const claim = acceptedIn(theCase);
const ME = 'me' as AnalystId;
const placed = { a: { x: 1, y: 2, pinned: true } };

/** A session at the moment in which the case is shown, and its acts are not read. */
async function foreshown(theCase: Case) {
  const { ports, acts } = fakePorts(shippedCase());
  const ledger = new Ledger(theCase.id, [importOf(theCase, 'feed')]);
  const hand = { by: ME, device: 'me', now: 1 };
  ledger.take([
    actOn(ledger, hand, [
      { kind: 'judge', claim: acceptedIn(theCase), status: 'suggested' },
    ]),
  ]);
  const known = structuredClone(ledger.theCase);
  const desk = { query: '', positions: placed };
  let read: (open: OpenCase | undefined) => void = () => {};
  let isShown: () => void = () => {};
  const shown = new Promise<void>((resolve) => (isShown = resolve));
  const lastOpen = async (watch?: KeptWatch) => {
    const columns = structuredClone(columnsToKeep(columnsOf(known)));
    await watch?.onLaidOut?.({ key: 'mine', theCase: known, columns, desk });
    isShown();
    return new Promise<OpenCase | undefined>((resolve) => (read = resolve));
  };
  const asked: string[] = [];
  const keeping: typeof ports.keeping = {
    ...ports.keeping,
    open(key) {
      asked.push(key);
      return ports.keeping.open(key);
    },
    isUntouched: () => Promise.resolve(false),
    lastOpen,
    analyst: () => Promise.resolve({ id: ME, name: '' }),
  };
  const session = sessionOf({ ...ports, keeping });
  const started = start(session, '');
  await shown;
  return {
    session,
    acts,
    asked,
    open: () => session.document.getState(),
    finish: async (isRead = true) => {
      whole(ledger.adoptInSteps(known));
      read(isRead ? { key: 'mine', ledger, desk } : undefined);
      await started;
    },
    said: () =>
      session.surface.getState().notices.map(({ sentence }) => sentence),
  };
}

test('A kept case answers before its acts are read, and stays as it was left', async () => {
  const { session, open, finish } = await foreshown(theCase);
  const before = open();
  expect(before?.theCase.claims).toHaveLength(theCase.claims.length);
  expect(before?.positions).toEqual(placed);
  const filters = { ...OPEN_FILTERS, channels: ['call' as const] };
  setFilters(session, filters);
  await finish();
  expect(open()?.theCase).toBe(before?.theCase);
  expect(open()?.ledger.acts).toHaveLength(2);
  expect(session.workspace.getState().filters).toEqual(filters);
  // What was done to the view last goes first, not the act before it.
  undoStep(session);
  expect(session.workspace.getState().filters).toEqual(OPEN_FILTERS);
  expect(open()?.ledger.acts).toHaveLength(2);
});

test('What is done before the acts are read is done once they are', async () => {
  const { session, open, acts, finish, said } = await foreshown(theCase);
  judge(session, claim, 'rejected');
  expect(acts).toHaveLength(0);
  await finish();
  const status = () =>
    open()?.theCase.claims.find(({ id }) => id === claim)?.status;
  await expect.poll(status).toBe('rejected');
  expect(acts).toHaveLength(1);
  expect(said().join()).not.toContain('Try again');
});

test('What is taken back before the acts are read is, once they are', async () => {
  const { session, open, acts, finish } = await foreshown(theCase);
  const status = () =>
    open()?.theCase.claims.find(({ id }) => id === claim)?.status;
  expect(status()).toBe('suggested');
  undoStep(session);
  expect(acts).toHaveLength(0);
  await finish();
  await expect.poll(status).toBe('accepted');
  redoStep(session);
  expect(status()).toBe('suggested');
});

const merging = ({ actors }: Case): readonly Change[] => {
  const actor = (at: number) => ({
    kind: 'actor' as const,
    id: actors[at]?.id ?? '',
  });
  return [{ kind: 'same', a: actor(0), b: actor(1), verdict: 'same' }];
};

test('What depends on acts that take a while to be read is refused in a sentence', async () => {
  const { session, acts, finish, said } = await foreshown(large);
  act(session, merging(large));
  expect(said().join()).toContain('Try again in a moment');
  await finish();
  expect(acts).toHaveLength(0);
});

test('In a small case it waits for the acts, which come at once', async () => {
  const { session, acts, finish, said } = await foreshown(theCase);
  act(session, merging(theCase));
  expect(acts).toHaveLength(0);
  await finish();
  await expect.poll(() => acts[0]?.changes).toEqual(merging(theCase));
  expect(said().join()).not.toContain('Try again');
});

test('A dialog about acts waits for them; the search does not', async () => {
  const { session, finish } = await foreshown(theCase);
  const overlay = () => session.surface.getState().overlay;
  showOverlay(session, 'history');
  expect(overlay()).toBe('none');
  showOverlay(session, 'palette');
  expect(overlay()).toBe('palette');
  await finish();
  await expect.poll(overlay).toBe('history');
});

test('Whoever went on to another case meanwhile stays there', async () => {
  const { session, open, finish } = await foreshown(theCase);
  await openNew(session);
  const other = open()?.key;
  await finish();
  expect(open()?.key).toBe(other);
  expect(open()?.isWhole).toBe(true);
});

test('A file of the case that is being opened is put together with what is kept of it', async () => {
  const { session, asked, finish } = await foreshown(theCase);
  const text = writeCase(new Ledger(theCase.id, [importOf(theCase, 'feed')]));
  await openFile(session, new File([text], 'mine.case.json'));
  expect(asked).toEqual(['mine']);
  await finish();
});

test('How a case is laid out is kept once it is kept itself', async () => {
  vi.useFakeTimers();
  const { ports } = fakePorts(shippedCase());
  const kept: (readonly [string, number])[] = [];
  const keepLaidOut: typeof ports.keeping.keepLaidOut = (key, laidOut) => {
    kept.push([key, laidOut.theCase.claims.length]);
    return Promise.resolve(kept.length > 1);
  };
  const session = sessionOf({
    ...ports,
    keeping: { ...ports.keeping, keepLaidOut },
  });
  const keeper = laidOutKeeper(session);
  session.document.subscribe(() => keeper.later());
  await start(session, '');
  await vi.advanceTimersByTimeAsync(600_000);
  const small = [session.document.getState()?.key, theCase.claims.length];
  expect(kept.splice(0)).toEqual([small, small]);
  const file = new File([written(large)], 'large.case.json');
  await openFile(session, file);
  const key = session.document.getState()?.key ?? '';
  await vi.advanceTimersByTimeAsync(600_000);
  expect(kept).toEqual([
    [key, 2_001],
    [key, 2_001],
  ]);
  keeper.stop();
  vi.useRealTimers();
});

test('A case whose acts cannot be read is not left standing without them', async () => {
  const { open, finish } = await foreshown(theCase);
  await finish(false);
  expect(open()?.key).not.toBe('mine');
  expect(open()?.isWhole).toBe(true);
});
