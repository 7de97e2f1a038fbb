import { parseHTML } from 'linkedom';
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { judge } from '../../src/app/acting';
import { columnsFor, preparePatching } from '../../src/app/derive';
import { start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import { SessionContext, useDocument } from '../../src/app/session-context';
import { useShown } from '../../src/app/use-shown';
import type { Case, Steps } from '../../src/case';
import { whole } from '../../src/case';
import { syntheticCase } from '../lens/synthetic-case';
import { fakePorts } from './fake-ports';

const SIZE = { seed: 3, actors: 12, claims: 2_100, articles: 9, origins: 4 };

afterEach(() => vi.unstubAllGlobals());

test('what an act changes in a large case is laid out after the act, in a task of its own', async () => {
  const { window, document } = parseHTML('<body><main></main></body>');
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  await preparePatching();
  const theCase = syntheticCase(SIZE);
  let laidOut = 0;
  const { ports } = fakePorts(theCase);
  const session = sessionOf({
    ...ports,
    unhurried: <Result,>(steps: Steps<Result>) => {
      laidOut += 1;
      return Promise.resolve(whole(steps));
    },
  });
  await start(session, '');
  let shown: Case | undefined;
  function Watcher() {
    const open = useDocument();
    return open && <Shown of={open} />;
  }
  function Shown({ of }: { readonly of: Parameters<typeof useShown>[0] }) {
    const { theCase: now } = useShown(of);
    columnsFor(now);
    useEffect(() => void (shown = now), [now]);
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
  const [before, known] = [shown, laidOut];
  const [claim] = theCase.claims;
  if (claim === undefined) throw new Error('there is no claim');
  act(() => judge(session, claim.id, 'rejected'));
  expect([shown, laidOut]).toEqual([before, known]);
  await act(async () => {
    await vi.waitFor(() => expect(laidOut).toBeGreaterThan(known));
  });
  expect(shown).toBe(session.document.getState()?.theCase);
  expect(shown).not.toBe(before);
  act(() => root.unmount());
});
