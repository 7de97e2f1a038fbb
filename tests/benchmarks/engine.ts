import type { Case, Claim } from '../../src/case';
import { VOCABULARY } from '../../src/case';
import { readCase } from '../../src/formats';
import { written } from '../formats/written';
import type { Columns, Filters } from '../../src/lens';
import {
  columnsOf,
  OPEN_FILTERS,
  patchedColumns,
  VOICES,
} from '../../src/lens';
import { networkOf } from '../../src/network';
import { syntheticCase } from '../lens/synthetic-case';
import { CASE_SIZES } from './case-sizes';
import type { Timing } from './timing';
import { milliseconds, tableOf, timed } from './timing';

/** Measures opening, deriving and filtering large cases, and prints a table. */
export function measureEngine(): void {
  for (const [name, size] of Object.entries(CASE_SIZES)) {
    const made = syntheticCase(size);
    const text = written(made);
    const columns = columnsOf(made);
    const { ties } = networkOf(columns, OPEN_FILTERS);
    console.log(
      `\n${name}: a file of ${(text.length / 1e6).toFixed(0)} MB, ${made.contacts.length.toLocaleString('en-GB')} contacts, ${ties.length.toLocaleString('en-GB')} ties`,
    );
    const isLarge = size.claims > 50_000;
    const rows: readonly (readonly [string, Timing])[] = [
      ['open: read and check the file', opening(text, isLarge ? 5 : 10)],
      [
        'derive: columns and first network',
        timed(isLarge ? 10 : 30, 2, () =>
          networkOf(columnsOf(made), OPEN_FILTERS),
        ),
      ],
      ...acts(columns),
      ...steps(columns),
    ];
    console.log(
      tableOf(
        ['', 'least', 'median', '95%', 'runs'],
        rows.map(([act, { least, median, p95, runs }]) => [
          act,
          milliseconds(least),
          milliseconds(median),
          milliseconds(p95),
          String(runs),
        ]),
      ),
    );
  }
}

function opening(text: string, runs: number): Timing {
  return timed(runs, 1, () => {
    const reading = readCase(text);
    if (reading.kind === 'refused') throw new Error(reading.sentence);
  });
}

/** One act each, and the network after it: columns are patched, not rebuilt. */
function acts(first: Columns): readonly (readonly [string, Timing])[] {
  const taken = first.within.claims;
  const settings: Readonly<Record<string, (run: number) => Partial<Claim>>> = {
    'a claim accepted': () => ({ status: 'accepted' }),
    'its date set': (run) => ({ when: { edtf: `2024-05-${10 + (run % 20)}` } }),
    'its channels set': (run) => ({
      channels: run % 2 === 0 ? ['call'] : ['text'],
    }),
    'its participants set': (run) => ({
      participants: taken[run % taken.length]?.participants ?? [],
    }),
  };
  return Object.entries(settings).map(([name, setting]) => {
    let columns = first;
    const timing = timed(12, 2, (run) => {
      const { within } = columns;
      const claims = [...within.claims];
      const place = (run * 777) % claims.length;
      const claim = claims[place];
      if (claim !== undefined) claims[place] = { ...claim, ...setting(run) };
      columns = patchedColumns(columns, { ...within, claims });
      networkOf(columns, OPEN_FILTERS);
    });
    return [`one act: ${name}`, timing];
  });
}

/** One step each: a filter set by hand, every facet, and the time brush. */
function steps(columns: Columns): readonly (readonly [string, Timing])[] {
  const cycle = oneOfEach(columns.within);
  const step = (
    filters: readonly Partial<Filters>[],
    runs = Math.max(60, filters.length * 6),
  ): Timing =>
    timed(runs, WARM_UPS, (run) =>
      networkOf(columns, {
        ...OPEN_FILTERS,
        ...filters[run % filters.length],
      }),
    );
  const each = Object.entries(cycle).map(
    ([facet, filters]): readonly [string, Timing] => [
      `  ${facet}`,
      step([filters, {}]),
    ],
  );
  return [
    ['filter step, any facet', step(Object.values(cycle))],
    ...each,
    ['brush step', step(windowsOver(columns), WINDOWS - WARM_UPS)],
  ];
}

function oneOfEach(within: Case): Readonly<Record<string, Partial<Filters>>> {
  const actors = within.actors.map(({ id }) => id);
  return {
    channel: { channels: VOCABULARY.channels.slice(1, 2) },
    stance: { stances: VOCABULARY.stances.slice(1, 2) },
    article: { articles: within.articles.slice(0, 20).map(({ id }) => id) },
    voice: { voices: VOICES.slice(0, 1) },
    status: { statuses: ['suggested', 'rejected'] },
    side: { sides: ['North'] },
    actor: { actors: actors.slice(0, 10) },
    origins: { leastOrigins: 2 },
    undated: { isUndatedHidden: true },
    'ego network': { around: { actor: actors[7] ?? never(), depth: 2 } },
  };
}

function never(): never {
  throw new Error('oneOfEach: the case has too few actors.');
}

const WARM_UPS = 30;
/** As many as are shown: none comes back, for a step may remember others. */
const WINDOWS = 150;

/** A window of a quarter of the case's time, moved along it again and again. */
function windowsOver({ timeline }: Columns): readonly Partial<Filters>[] {
  const from = timeline.bins[0]?.from ?? 0;
  const to = timeline.bins.at(-1)?.to ?? 0;
  const span = (to - from) / 4;
  return Array.from({ length: WINDOWS }, (_, step) => {
    const start = from + ((step * 0.0437) % 1) * (to - from - span);
    return { time: { from: start, to: start + span } };
  });
}
