import { parseHTML } from 'linkedom';
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { judge } from '../../src/app/acting';
import { networkFor, preparePatching } from '../../src/app/derive';
import { setFilters } from '../../src/app/commands';
import { start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import { SessionContext, useDocument } from '../../src/app/session-context';
import type { Shown } from '../../src/app/use-shown';
import { useShown } from '../../src/app/use-shown';
import type { Steps } from '../../src/case';
import { whole } from '../../src/case';
import type { Filters } from '../../src/lens';
import { syntheticCase } from '../lens/synthetic-case';
import { fakePorts } from './fake-ports';

const SIZE = { seed: 3, actors: 12, claims: 2_100, articles: 9, origins: 4 };

afterEach(() => vi.unstubAllGlobals());

/** A large case, watched: what is shown of it, and how often steps were taken. */
async function watched() {
  const { window, document } = parseHTML('<body><main></main></body>');
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const heard = new EventTarget();
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    vi.stubGlobal(name, heard[name].bind(heard));
  await preparePatching();
  const theCase = syntheticCase(SIZE);
  const { ports } = fakePorts(theCase);
  const seen = { shown: undefined as Shown | undefined, stepped: 0 };
  const session = sessionOf({
    ...ports,
    unhurried: <Result,>(steps: Steps<Result>) => {
      seen.stepped += 1;
      return Promise.resolve(whole(steps));
    },
  });
  await start(session, '');
  function Watcher() {
    const open = useDocument();
    return open && <Looking of={open} />;
  }
  function Looking({ of }: { readonly of: Parameters<typeof useShown>[0] }) {
    const now = useShown(of);
    networkFor(now.theCase, now.filters);
    useEffect(() => void (seen.shown = now), [now]);
    return undefined;
  }
  const place = document.querySelector('main');
  if (place === null) throw new Error('there is no place');
  const root = createRoot(place);
  act(() =>
    root.render(
      <SessionContext value={session}>
        <Watcher />
      </SessionContext>,
    ),
  );
  const filter = (change: Partial<Filters>): void => {
    const { filters } = session.workspace.getState();
    act(() => setFilters(session, { ...filters, ...change }));
  };
  const press = (): void =>
    act(() => void heard.dispatchEvent(new Event('keydown')));
  return { theCase, session, seen, root, filter, press };
}

test('what an act changes in a large case is laid out after the act, in a task of its own', async () => {
  const { theCase, session, seen, root } = await watched();
  const [before, stepped] = [seen.shown?.theCase, seen.stepped];
  const [claim] = theCase.claims;
  if (claim === undefined) throw new Error('there is no claim');
  act(() => judge(session, claim.id, 'rejected'));
  expect([seen.shown?.theCase, seen.stepped]).toEqual([before, stepped]);
  await act(async () => {
    await vi.waitFor(() => expect(seen.stepped).toBeGreaterThan(stepped));
  });
  expect(seen.shown?.theCase).toBe(session.document.getState()?.theCase);
  expect(seen.shown?.theCase).not.toBe(before);
  act(() => root.unmount());
});

test('what a filter leaves of a large case is worked out after the click, and shown as a whole', async () => {
  const { session, seen, root, filter } = await watched();
  const [before, stepped] = [seen.shown?.filters, seen.stepped];
  filter({ channels: ['call'] });
  expect([seen.shown?.filters, seen.stepped]).toEqual([before, stepped]);
  await act(async () => {
    await vi.waitFor(() => expect(seen.stepped).toBeGreaterThan(stepped));
  });
  expect(seen.shown?.filters).toBe(session.workspace.getState().filters);
  act(() => root.unmount());
});

test('whoever goes on before that, acts on what the filter leaves', async () => {
  const { seen, root, filter, press } = await watched();
  filter({ channels: ['call'] });
  expect(seen.shown?.filters.channels).toEqual([]);
  press();
  expect(seen.shown?.filters.channels).toEqual(['call']);
  act(() => root.unmount());
});

test('a stretch of time that is brushed or played is shown at once, with what was filtered before', async () => {
  const { seen, root, filter } = await watched();
  const time = { from: 0, to: Date.UTC(2025, 0) };
  filter({ time });
  expect(seen.shown?.filters.time).toBe(time);
  filter({ channels: ['call'] });
  filter({ time: { from: 0, to: Date.UTC(2026, 0) } });
  expect(seen.shown?.filters.channels).toEqual(['call']);
  act(() => root.unmount());
});
