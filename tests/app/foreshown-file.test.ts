import { describe, expect, test } from 'vitest';
import { columnsFor } from '../../src/app/derive';
import { openFile, start } from '../../src/app/opening';
import type { Ports } from '../../src/app/ports';
import type { Session } from '../../src/app/session';
import { sessionOf } from '../../src/app/session';
import type { Case } from '../../src/case';
import { importOf, Ledger } from '../../src/case';
import { syntheticCase } from '../lens/synthetic-case';
import { fakePorts } from './fake-ports';
import { shippedCase } from './shipped-case';

const SIZE = { seed: 3, actors: 12, claims: 2_100, articles: 9, origins: 4 };
const theCase = syntheticCase(SIZE);
const FILE = new File(['{}'], 'large.json');

function openCaseOf(session: Session) {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open;
}

/** A session on the sample case, some of whose ports are others from then on. */
async function begun(others: (ports: Ports) => Partial<Ports>) {
  const { ports } = fakePorts(shippedCase());
  const first = sessionOf(ports);
  await start(first, '');
  return { ...first, ports: { ...ports, ...others(ports) } };
}

type Seen = { readonly isWhole: boolean; readonly title: string };

/**
 * Opens the file of a case that is foretold, perhaps otherwise; what is shown
 * once it was foretold, found sound and folded; and how often it was laid out.
 */
async function opened(
  foretold: Case = theCase,
  isKept = false,
): Promise<{
  readonly session: Session;
  readonly seen: readonly Seen[];
  readonly placings: number;
}> {
  let placings = 0;
  const seen: Seen[] = [];
  const see = (): void => {
    const { isWhole, theCase: shown } = openCaseOf(session);
    seen.push({ isWhole, title: shown.title });
  };
  const session: Session = await begun((ports) => ({
    layout(request) {
      placings += 1;
      return ports.layout(request);
    },
    async readCase(_, watch) {
      watch.onForetold(foretold);
      see();
      await watch.onSound({ theCase: foretold, places: [] });
      see();
      const acts = [importOf(theCase, 'feed')];
      return { kind: 'case', ledger: new Ledger(theCase.id, acts) };
    },
    keeping: {
      ...ports.keeping,
      list: () =>
        Promise.resolve(
          isKept
            ? [
                {
                  key: theCase.id,
                  title: '',
                  updated: '2026-11-27',
                  counts: { articles: 0, actors: 0, claims: 0 },
                },
              ]
            : [],
        ),
    },
  }));
  await openFile(session, FILE);
  see();
  return { session, seen, placings };
}

describe('A large file that was found sound', () => {
  const { title } = shippedCase();

  test('is shown before its acts are folded, and is laid out once', async () => {
    const { session, seen, placings } = await opened();
    expect(seen).toEqual([
      { isWhole: true, title },
      { isWhole: false, title: theCase.title },
      { isWhole: true, title: theCase.title },
    ]);
    expect(placings).toBe(1);
    expect(openCaseOf(session).ledger.acts).toHaveLength(1);
    expect(Object.keys(openCaseOf(session).positions)).toHaveLength(12);
    expect(session.surface.getState().opening).toBeUndefined();
  });

  test('has its actors placed before its acts are folded', async () => {
    let placed = 0;
    const session: Session = await begun((ports) => ({
      async layout(request) {
        await new Promise((resolve) => {
          setTimeout(resolve, 30);
        });
        return ports.layout(request);
      },
      async readCase(_, watch) {
        await watch.onSound({ theCase, places: [] });
        placed = Object.keys(openCaseOf(session).positions).length;
        const acts = [importOf(theCase, 'feed')];
        return { kind: 'case', ledger: new Ledger(theCase.id, acts) };
      },
    }));
    await openFile(session, FILE);
    expect(placed).toBe(12);
  });

  test('is shown as its acts leave it where it was foretold otherwise', async () => {
    const { session, seen } = await opened({ ...theCase, title: 'Not this' });
    expect(seen.map((each) => each.title)).toEqual([
      title,
      'Not this',
      theCase.title,
    ]);
    const { within } = columnsFor(openCaseOf(session).theCase);
    expect(within.title).toBe(theCase.title);
  });

  test('is not shown by itself where this browser holds more of it', async () => {
    const { seen } = await opened(theCase, true);
    expect(seen[1]).toEqual({ isWhole: true, title });
    expect(seen[2]).toEqual({ isWhole: true, title: theCase.title });
  });

  test('cannot be stopped once it is shown', async () => {
    const stoppable: boolean[] = [];
    const session: Session = await begun(() => ({
      async readCase(_, watch) {
        const note = (): void => {
          const { opening } = session.surface.getState();
          stoppable.push(opening?.stop !== undefined);
        };
        watch.onProgress(0.5);
        note();
        await watch.onSound({ theCase, places: [] });
        note();
        const acts = [importOf(theCase, 'feed')];
        return { kind: 'case', ledger: new Ledger(theCase.id, acts) };
      },
    }));
    await openFile(session, FILE);
    expect(stoppable).toEqual([true, false]);
  });

  test('leaves the open case as it was where it was stopped before', async () => {
    const session: Session = await begun(() => ({
      async readCase(_, watch) {
        watch.onProgress(0.5);
        session.surface.getState().opening?.stop?.();
        await watch.onSound({ theCase, places: [] });
        return undefined;
      },
    }));
    const before = openCaseOf(session);
    await openFile(session, FILE);
    expect(openCaseOf(session)).toBe(before);
  });
});
