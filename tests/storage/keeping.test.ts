import { expect, onTestFinished, test, vi } from 'vitest';
import { freshName } from './fake-database';
import { database, valueOf } from './opened-database';
import type { Case, ClaimId, Decision, History } from '../../src/case';
import {
  afterDecision,
  afterRedo,
  afterUndo,
  emptyCase,
  historyOf,
} from '../../src/case';
import type { Database, Failure } from '../../src/storage';
import {
  Keeper,
  keepCase,
  keptCases,
  openCase,
  openDatabase,
  openKey,
  removeCase,
} from '../../src/storage';

const NOON = '2026-11-22T12:00:00.000Z';
const LATER = '2026-11-22T12:05:00.000Z';

function retitled(title: string): Decision {
  return { kind: 'retitle', title, at: NOON };
}

/** A tab with a case open: its history follows what the keeper tells. */
async function tab(
  within: Database,
  key: string,
): Promise<{
  readonly keeper: Keeper;
  readonly failures: Failure[];
  readonly history: () => History;
  readonly act: (change: (history: History) => History) => Promise<unknown>;
}> {
  const opened = valueOf(await openCase(within, key));
  const failures: Failure[] = [];
  let history = opened.history;
  const keeper = new Keeper(within, opened, {
    onHistory: (shared) => (history = shared),
    onFailure: (failure) => failures.push(failure),
  });
  onTestFinished(async () => void (await keeper.stop()));
  const act = (change: (history: History) => History): Promise<unknown> => {
    history = change(history);
    return keeper.keepHistory(history, LATER);
  };
  return { keeper, failures, history: () => history, act };
}

function titles(history: History): readonly string[] {
  return history.decided.map((each) =>
    each.kind === 'retitle' ? each.title : each.kind,
  );
}

test('A kept case is open again after a reload, with all that was decided and undone.', async () => {
  const name = freshName();
  const first = await database(name);
  valueOf(await keepCase(first, 'a', emptyCase('Talks'), NOON));
  const { act } = await tab(first, 'a');
  await act((history) => afterDecision(history, retitled('One')));
  await act((history) => afterDecision(history, retitled('Two')));
  await act((history) => afterDecision(history, retitled('Three')));
  await act(afterUndo);
  await act(afterUndo);
  await act(afterRedo);
  first.close();

  const second = await database(name);
  expect(valueOf(await openKey(second))).toBe('a');
  const { history } = valueOf(await openCase(second, 'a'));
  expect(history.now.title).toBe('Two');
  expect(titles(history)).toEqual(['One', 'Two']);
  expect(afterRedo(history).now.title).toBe('Three');
});

test('A decision is kept without waiting for the tab to close.', async () => {
  const name = freshName();
  const first = await database(name);
  valueOf(await keepCase(first, 'a', emptyCase('Talks'), NOON));
  const { act } = await tab(first, 'a');
  await act((history) => afterDecision(history, retitled('Kept')));

  const killed = await database(name);
  expect(valueOf(await openCase(killed, 'a')).history.now.title).toBe('Kept');
});

test('The desk is kept a moment later, and only as it was left last.', async () => {
  const within = await database();
  valueOf(await keepCase(within, 'a', emptyCase('Talks'), NOON));
  const { keeper } = await tab(within, 'a');
  keeper.keepDesk({ query: '?view=network', positions: {} });
  const left = {
    query: '?view=claims',
    positions: { witkoff: { x: 1, y: -2, pinned: true } },
  };
  keeper.keepDesk(left);
  await vi.waitFor(
    async () => expect(valueOf(await openCase(within, 'a')).desk).toEqual(left),
    { timeout: 3_000 },
  );
});

test('What waits is kept at once when the page is hidden.', async () => {
  const within = await database();
  valueOf(await keepCase(within, 'a', emptyCase('Talks'), NOON));
  const { keeper } = await tab(within, 'a');
  keeper.keepDesk({ query: '?view=claims', positions: {} });
  await keeper.flush();
  expect(valueOf(await openCase(within, 'a')).desk.query).toBe('?view=claims');
});

test('Cases are listed by their latest change, with title and counts.', async () => {
  const within = await database();
  valueOf(await keepCase(within, 'a', emptyCase('Older'), NOON));
  valueOf(
    await keepCase(within, 'b', emptyCase('Newer'), '2026-11-22T12:01:00.000Z'),
  );
  expect(valueOf(await keptCases(within)).map((each) => each.title)).toEqual([
    'Newer',
    'Older',
  ]);
  const { act } = await tab(within, 'a');
  await act((history) => afterDecision(history, retitled('Renamed')));
  expect(valueOf(await keptCases(within))[0]).toEqual({
    key: 'a',
    title: 'Renamed',
    updated: LATER,
    counts: { articles: 0, actors: 0, claims: 0 },
  });
});

test('A removed case is gone, with its desk and decisions; others stay.', async () => {
  const within = await database();
  valueOf(await keepCase(within, 'a', emptyCase('A'), NOON));
  valueOf(await keepCase(within, 'b', emptyCase('B'), NOON));
  const { act, keeper } = await tab(within, 'b');
  await act((history) => afterDecision(history, retitled('B2')));
  await keeper.stop();
  valueOf(await removeCase(within, 'b'));
  expect(await openCase(within, 'b')).toMatchObject({ why: 'gone' });
  expect(valueOf(await openKey(within))).toBeUndefined();
  valueOf(await keepCase(within, 'b', emptyCase('New B'), NOON));
  expect(valueOf(await openCase(within, 'b')).history.decided).toEqual([]);
  expect(valueOf(await openCase(within, 'a')).history.now.title).toBe('A');
});

test('Members that this version does not know survive keeping.', async () => {
  const within = await database();
  const foreign = { ...emptyCase('A'), mood: { blue: [1, null] } } as Case;
  valueOf(await keepCase(within, 'a', foreign, NOON));
  expect(valueOf(await openCase(within, 'a')).history.now).toEqual(foreign);
});

test('Two tabs with one case learn of each other’s decisions; none is lost.', async () => {
  const name = freshName();
  const one = await database(name);
  valueOf(await keepCase(one, 'a', emptyCase('Talks'), NOON));
  const left = await tab(one, 'a');
  const right = await tab(await database(name), 'a');
  await Promise.all([
    left.act((history) => afterDecision(history, retitled('Left'))),
    right.act((history) => afterDecision(history, retitled('Right'))),
  ]);
  await vi.waitFor(() => {
    expect(titles(left.history()).toSorted()).toEqual(['Left', 'Right']);
    expect(titles(right.history())).toEqual(titles(left.history()));
  });
  expect(right.history().now.title).toBe(left.history().now.title);
});

test('An undo takes back what its tab meant, not what another tab added.', async () => {
  const name = freshName();
  const one = await database(name);
  valueOf(await keepCase(one, 'a', emptyCase('Talks'), NOON));
  const left = await tab(one, 'a');
  const right = await tab(await database(name), 'a');
  await left.act((history) => afterDecision(history, retitled('Left')));
  await vi.waitFor(() => expect(titles(right.history())).toEqual(['Left']));
  await Promise.all([
    right.act((history) => afterDecision(history, retitled('Right'))),
    left.act(afterUndo),
  ]);
  await vi.waitFor(() => {
    expect(titles(left.history())).toEqual(['Right']);
    expect(titles(right.history())).toEqual(['Right']);
  });
});

test('A redo is kept although another tab decided meanwhile.', async () => {
  const name = freshName();
  const one = await database(name);
  valueOf(await keepCase(one, 'a', emptyCase('Talks'), NOON));
  const left = await tab(one, 'a');
  const right = await tab(await database(name), 'a');
  await left.act((history) => afterDecision(history, retitled('Left')));
  await left.act(afterUndo);
  await Promise.all([
    right.act((history) => afterDecision(history, retitled('Right'))),
    left.act(afterRedo),
  ]);
  await vi.waitFor(() => {
    expect(titles(left.history()).toSorted()).toEqual(['Left', 'Right']);
    expect(titles(right.history())).toEqual(titles(left.history()));
  });
});

test('A case removed in another tab fails in plain words, told once.', async () => {
  const name = freshName();
  const one = await database(name);
  valueOf(await keepCase(one, 'a', emptyCase('Talks'), NOON));
  const { act, failures, history } = await tab(one, 'a');
  valueOf(await removeCase(await database(name), 'a'));
  await act((before) => afterDecision(before, retitled('One')));
  await act((before) => afterDecision(before, retitled('Two')));
  expect(failures.map((each) => each.why)).toEqual(['gone']);
  expect(history().now.title).toBe('Two');
});

test('A full disk is said in plain words; keeping catches up once there is room.', async () => {
  const name = freshName();
  const within = await database(name);
  valueOf(await keepCase(within, 'a', emptyCase('Talks'), NOON));
  const { act, failures } = await tab(within, 'a');
  const full = vi.spyOn(within.acts, 'add').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await act((history) => afterDecision(history, retitled('One')));
  await act((history) => afterDecision(history, retitled('Two')));
  expect(failures.map((each) => each.why)).toEqual(['full']);
  full.mockRestore();
  await act((history) => afterDecision(history, retitled('Three')));
  const { history } = valueOf(await openCase(within, 'a'));
  expect(titles(history)).toEqual(['One', 'Two', 'Three']);
});

test('What was kept but is damaged is refused in plain words.', async () => {
  const within = await database();
  valueOf(await keepCase(within, 'a', emptyCase('Talks'), NOON));
  const bytes = new TextEncoder().encode('{"format":"backchannel-case"');
  await within.files.put({ key: 'a', bytes });
  expect(await openCase(within, 'a')).toMatchObject({ why: 'unreadable' });
});

test('A browser without a database is told apart from an error.', async () => {
  const name = freshName();
  const refusing = vi
    .spyOn(globalThis.indexedDB, 'open')
    .mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
  const outcome = await openDatabase(name);
  refusing.mockRestore();
  expect(outcome).toMatchObject({ kind: 'failed', why: 'unavailable' });
});

test('A kept history is that of its acts, however many there are.', async () => {
  const within = await database();
  const opened = valueOf(await keepCase(within, 'a', emptyCase('Talks'), NOON));
  expect(opened.history).toEqual(historyOf(emptyCase('Talks')));
  const { act, history } = await tab(within, 'a');
  for (let turn = 0; turn < 30; turn++)
    await act((before) =>
      turn % 3 === 2
        ? afterUndo(before)
        : afterDecision(before, {
            kind: 'accept',
            claim: `claim-${turn}` as ClaimId,
            at: NOON,
          }),
    );
  const kept = valueOf(await openCase(within, 'a')).history;
  expect(kept).toEqual(history());
});
