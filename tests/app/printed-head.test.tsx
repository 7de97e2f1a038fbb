import { parseHTML } from 'linkedom';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { start } from '../../src/app/opening';
import { PrintedHead } from '../../src/app/printed';
import { sessionOf } from '../../src/app/session';
import { SessionContext } from '../../src/app/session-context';
import type { Filters } from '../../src/lens';
import { OPEN_FILTERS } from '../../src/lens';
import { fakePorts } from './fake-ports';
import { shippedCase } from './shipped-case';

test('What is printed above a view looks once through each stretch that is brushed', async () => {
  const { window, document } = parseHTML('<body><main></main></body>');
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  const place = document.querySelector('main');
  if (place === null) throw new Error('there is no place');
  const root = createRoot(place);
  act(() =>
    root.render(
      <SessionContext value={session}>
        <PrintedHead />
      </SessionContext>,
    ),
  );
  /** The stretches that were looked through, each with the one chosen then. */
  const looked: (readonly [number, number])[] = [];
  let chosen = 0;
  const through = (from: number): Filters => ({
    ...OPEN_FILTERS,
    get time() {
      looked.push([from, chosen]);
      return { from, to: from + 1 };
    },
  });
  for (; chosen < 4; chosen++) {
    const filters = through(chosen);
    act(() => session.workspace.setState({ filters }));
  }
  expect(new Set(looked.map(([from]) => from)).size).toBe(4);
  // A filter step asks once how it differs from the one before.
  const before = looked.filter(([from, then]) => from !== then);
  expect(before).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  act(() => root.unmount());
  vi.unstubAllGlobals();
});
