import { parseHTML } from 'linkedom';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import * as derive from '../../src/app/derive';
import { start } from '../../src/app/opening';
import { PrintedHead } from '../../src/app/printed';
import { sessionOf } from '../../src/app/session';
import { SessionContext } from '../../src/app/session-context';
import { fakePorts } from './fake-ports';
import { shippedCase } from './shipped-case';

vi.mock('../../src/app/derive', { spy: true });

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
  await act(() =>
    root.render(
      <SessionContext value={session}>
        <PrintedHead />
      </SessionContext>,
    ),
  );
  const looked = vi.mocked(derive.networkFor);
  looked.mockClear();
  for (let step = 0; step < 4; step++)
    await act(() =>
      session.workspace.setState(({ filters }) => ({
        filters: { ...filters, time: { from: step, to: step + 1 } },
      })),
    );
  const starts = looked.mock.calls.map(([, { time }]) => time?.from);
  expect(starts).toEqual([0, 1, 2, 3]);
  expect(place.textContent).toContain('0');
  await act(() => root.unmount());
  vi.unstubAllGlobals();
});
