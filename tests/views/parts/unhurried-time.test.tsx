import { parseHTML } from 'linkedom';
import { act, memo } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import type { Columns, Filters } from '../../../src/lens';
import { columnsOf, OPEN_FILTERS } from '../../../src/lens';
import type { Network } from '../../../src/network';
import { networkOf } from '../../../src/network';
import {
  isAnotherTimeOf,
  useUnhurriedTime,
} from '../../../src/views/parts/unhurried-time';
import { syntheticCase } from '../../lens/synthetic-case';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const size = { seed: 2, actors: 6, claims: 20, articles: 2, origins: 3 };
const columns = columnsOf(syntheticCase(size));
const under = (filters: object) =>
  networkOf(columns, { ...OPEN_FILTERS, ...filters });

const time = { from: 0, to: 1, isVagueShown: false, isUndatedShown: false };

test('counts may wait while nothing but the stretch of time is another', () => {
  expect(isAnotherTimeOf(under({}), under({ time }))).toBe(true);
  expect(
    isAnotherTimeOf(under({ time }), under({ time: { ...time, to: 9 } })),
  ).toBe(true);
});

test('counts wait for no tick: another channel is there at once', () => {
  const channels = ['call'] as const;
  expect(isAnotherTimeOf(under({}), under({ channels }))).toBe(false);
  expect(isAnotherTimeOf(under({ time }), under({ time, channels }))).toBe(
    false,
  );
});

test('counts of a case as it was before an act are not shown beside the new one', () => {
  const other = networkOf(columnsOf(syntheticCase(size)), OPEN_FILTERS);
  expect(isAnotherTimeOf(under({}), other)).toBe(false);
});

/** A panel that counts, beside a picture that is given one network after another. */
function panelBeside(columns: Columns) {
  const { window, document } = parseHTML('<body><main></main></body>');
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const counted: Network[] = [];
  const asked: Filters[] = [];
  let filter: (filters: Filters) => void = () => {};
  const Panel = memo(function Panel(props: {
    readonly network: Network;
    readonly onFilters: (filters: Filters) => void;
  }) {
    counted.push(props.network);
    filter = props.onFilters;
    return undefined;
  });
  const onFilters = (filters: Filters): void => void asked.push(filters);
  function Beside({ network }: { readonly network: Network }) {
    return <Panel {...useUnhurriedTime({ network, onFilters })} />;
  }
  const place = document.querySelector('main');
  if (place === null) throw new Error('there is no place');
  const root = createRoot(place);
  const show = (filters: Partial<Filters>): Network => {
    const network = networkOf(columns, { ...OPEN_FILTERS, ...filters });
    act(() => root.render(<Beside network={network} />));
    return network;
  };
  return {
    counted,
    asked,
    show,
    wait: (length: number) => act(() => void vi.advanceTimersByTime(length)),
    filter: (filters: Filters) => filter(filters),
    end: () => act(() => root.unmount()),
  };
}

const stretch = (to: number) => ({ time: { ...time, to } });
const many = () => columnsOf(syntheticCase({ ...size, claims: 2_001 }));

test('in a large case a panel is left alone while the time is brushed, and counts once that rests', () => {
  const { counted, show, wait, end } = panelBeside(many());
  const first = show({});
  for (let to = 1; to <= 5; to++) {
    show(stretch(to));
    wait(30);
  }
  expect(counted).toEqual([first]);
  const last = show(stretch(6));
  wait(200);
  expect(counted).toEqual([first, last]);
  end();
});

test('a brush that never rests is counted every now and then', () => {
  const { counted, show, wait, end } = panelBeside(many());
  for (let to = 1; to <= 100; to++) {
    show(stretch(to));
    wait(50);
  }
  expect(counted.length).toBeGreaterThan(3);
  expect(counted.length).toBeLessThan(8);
  end();
});

test('a tick while the time is brushed hides only what it says, and is there at once', () => {
  const { counted, asked, show, filter, wait, end } = panelBeside(many());
  const first = show({});
  const brushed = show(stretch(5));
  expect(counted).toEqual([first]);
  const channels = ['call'] as const;
  filter({ ...first.filters, channels });
  expect(asked).toEqual([{ ...brushed.filters, channels }]);
  const ticked = show({ ...stretch(5), channels });
  expect(counted.at(-1)).toBe(ticked);
  wait(200);
  expect(counted.at(-1)).toBe(ticked);
  end();
});

test('in a small case a panel counts with every move of the brush', () => {
  const { counted, show, end } = panelBeside(columns);
  const networks = [show({}), show(stretch(1)), show(stretch(2))];
  expect(new Set(counted)).toEqual(new Set(networks));
  end();
});
