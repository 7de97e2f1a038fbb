import type { Case } from '../case';
import { VOCABULARY } from '../case';
import type { Columns } from './columns';
import { channelBit, VOICES } from './columns';
import type { Filters } from './filters';
import { FACETS } from './filters';
import { memoryFor } from './memory';

/**
 * For each claim the facets that hide it, as bits of `FACETS`; 0 passes all.
 * Only the facets in which the filters differ from the last ones on the same
 * columns are looked at: some tenths of a millisecond per 100,000 claims.
 */
export function verdictsOf(columns: Columns, filters: Filters): Uint8Array {
  const last = lastStep(columns);
  const { of: before, verdicts: old } = last;
  const changed = HIDERS.filter(
    ({ reads }) =>
      before === undefined ||
      reads.some((part) => before[part] !== filters[part]),
  );
  const kept = changed.reduce((bits, { facet }) => bits & ~facet, JUDGED);
  const verdicts = new Uint8Array(columns.within.claims.length);
  for (let claim = 0; claim < verdicts.length; claim++)
    verdicts[claim] = (old[claim] ?? 0) & kept;
  for (const { hide } of changed) hide(verdicts, columns, filters);
  last.of = filters;
  last.verdicts = verdicts;
  return verdicts;
}

const lastStep = memoryFor(
  (columns): { of: Filters | undefined; verdicts: Uint8Array } => ({
    of: undefined,
    verdicts: new Uint8Array(columns.within.claims.length),
  }),
);

/** Marks the claims that one facet hides. */
type Hider = {
  readonly facet: number;
  /** The parts of the filters on which the facet depends. */
  readonly reads: readonly (keyof Filters)[];
  readonly hide: (
    verdicts: Uint8Array,
    columns: Columns,
    filters: Filters,
  ) => void;
};

const HIDERS: readonly Hider[] = [
  {
    facet: FACETS.channels,
    reads: ['channels'],
    hide: (verdicts, { channels }, filters) =>
      hideWithout(
        verdicts,
        FACETS.channels,
        channels,
        shownBits(VOCABULARY.channels, filters.channels),
      ),
  },
  {
    facet: FACETS.voices,
    reads: ['voices'],
    hide: (verdicts, { voices }, filters) =>
      hideWithout(
        verdicts,
        FACETS.voices,
        voices,
        shownBits(VOICES, filters.voices),
      ),
  },
  {
    facet: FACETS.stances,
    reads: ['stances'],
    hide: (verdicts, { stances }, filters) =>
      hideFlagged(
        verdicts,
        FACETS.stances,
        stances,
        flagsOf(VOCABULARY.stances, filters.stances),
      ),
  },
  {
    facet: FACETS.statuses,
    reads: ['statuses'],
    hide: (verdicts, { statuses }, filters) =>
      hideFlagged(
        verdicts,
        FACETS.statuses,
        statuses,
        flagsOf(VOCABULARY.statuses, filters.statuses),
      ),
  },
  {
    facet: FACETS.articles,
    reads: ['articles'],
    hide: (verdicts, { articles, within }, filters) =>
      hideFlagged(
        verdicts,
        FACETS.articles,
        articles,
        flagsOf(idsOf(within.articles), filters.articles),
      ),
  },
  { facet: FACETS.origins, reads: ['leastOrigins'], hide: hideUnsourced },
  {
    facet: FACETS.time,
    reads: ['time', 'isUndatedHidden'],
    hide: hideUntimely,
  },
];

/** The facets that are judged here; who is hidden is judged with the ties. */
const JUDGED = HIDERS.reduce((bits, { facet }) => bits | facet, 0);

type Column = Uint8Array | Uint16Array | Uint32Array;

/** Hides claims that have none of the bits that are shown. */
function hideWithout(
  verdicts: Uint8Array,
  facet: number,
  column: Column,
  shown: number,
): void {
  for (let claim = 0; claim < verdicts.length; claim++)
    if (((column[claim] ?? 0) & shown) === 0)
      verdicts[claim] = (verdicts[claim] ?? 0) | facet;
}

/** Hides claims whose value is flagged. */
function hideFlagged(
  verdicts: Uint8Array,
  facet: number,
  column: Column,
  flags: Uint8Array,
): void {
  if (!flags.includes(1)) return;
  for (let claim = 0; claim < verdicts.length; claim++)
    if (flags[column[claim] ?? 0] === 1)
      verdicts[claim] = (verdicts[claim] ?? 0) | facet;
}

function hideUnsourced(
  verdicts: Uint8Array,
  { origins }: Columns,
  { leastOrigins }: Filters,
): void {
  for (let claim = 0; claim < verdicts.length; claim++)
    if ((origins[claim] ?? 0) < leastOrigins)
      verdicts[claim] = (verdicts[claim] ?? 0) | FACETS.origins;
}

function hideUntimely(
  verdicts: Uint8Array,
  columns: Columns,
  { time, isUndatedHidden }: Filters,
): void {
  if (time === undefined && !isUndatedHidden) return;
  const from = time?.from ?? Number.NEGATIVE_INFINITY;
  const to = time?.to ?? Number.POSITIVE_INFINITY;
  const undated = isUndatedHidden ? FACETS.time : 0;
  for (let claim = 0; claim < verdicts.length; claim++) {
    const earliest = columns.from[claim] ?? Number.NaN;
    let bits = 0;
    if (Number.isNaN(earliest)) bits = undated;
    else if (earliest > to || (columns.to[claim] ?? 0) < from)
      bits = FACETS.time;
    verdicts[claim] = (verdicts[claim] ?? 0) | bits;
  }
}

/** For each actor of the case, 1 where filters hide it or its side. */
export function hiddenActorsOf(columns: Columns, filters: Filters): Uint8Array {
  const side = flagsOf(columns.sides, filters.sides);
  const actor = flagsOf(idsOf(columns.within.actors), filters.actors);
  return actor.map((hidden, index) =>
    hidden === 1 || side[columns.sideOfActor[index] ?? 0] === 1 ? 1 : 0,
  );
}

/** The channels that filters show, as bits. */
export function shownChannelBits(filters: Filters): number {
  return VOCABULARY.channels
    .filter((channel) => !filters.channels.includes(channel))
    .reduce((bits, channel) => bits | channelBit(channel), 0);
}

function idsOf(records: Case['actors'] | Case['articles']): readonly string[] {
  return records.map((each) => each.id);
}

function shownBits(all: readonly string[], hidden: readonly string[]): number {
  return all.reduce(
    (bits, each, index) => (hidden.includes(each) ? bits : bits | (1 << index)),
    0,
  );
}

function flagsOf(
  all: readonly string[],
  hidden: readonly string[],
): Uint8Array {
  const set = new Set(hidden);
  return Uint8Array.from(all, (each) => (set.has(each) ? 1 : 0));
}
