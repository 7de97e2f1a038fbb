import { VOCABULARY } from '../case';
import type { Columns } from './columns';
import { VOICES } from './columns';
import { bitsOf, coverageOf } from './coverage';
import type { Filters } from './filters';
import { OPEN_FILTERS } from './filters';
import { ALWAYS, fallOf } from './fall';
import { CREDIBILITY_VALUES, RELIABILITY_VALUES } from './grade-columns';
import { knownBy } from './known';
import type { Rows } from './rows';
import { toldBy } from './sources';

/** For each claim the facets that hide it, as bits; 0 passes all. */
export type Verdicts = Uint16Array;

/** Marks, with a facet's bit, the claims that filters hide by it. */
export type Judge = (
  verdicts: Verdicts,
  bit: number,
  columns: Columns,
  filters: Filters,
) => void;

/** What is counted of claims: a number of each, or a list of numbers. */
export type Counting = {
  /** One more than the greatest number. */
  readonly sizeIn: (columns: Columns) => number;
  readonly of: (
    columns: Columns,
  ) => Uint8Array | Uint16Array | Uint32Array | Rows;
};

/** What a filter looks at: one row of the table of facets. */
export type Facet = {
  readonly name: string;
  /** The parts of the filters on which it depends. */
  readonly reads: readonly (keyof Filters)[];
  /** Whether filters hide anything by it. */
  readonly isSet: (filters: Filters) => boolean;
  /** How a claim is judged; who is hidden is judged with the ties. */
  readonly judge?: Judge;
  /** What is counted of the claims that pass all other facets. */
  readonly counts: Readonly<Record<string, Counting>>;
};

/**
 * The facets, one row each: a new one is a row here, its column in `Columns`
 * and its part of `Filters`. Channels, voices and speakers are counted by their sets.
 */
export const FACETS = [
  {
    name: 'channels',
    reads: ['channels'],
    isSet: ({ channels }) => channels.length > 0,
    judge: (verdicts, bit, { channels }, filters) =>
      hideWithout(
        verdicts,
        bit,
        channels,
        VOCABULARY.channels,
        filters.channels,
      ),
    counts: {
      channels: {
        sizeIn: () => 1 << VOCABULARY.channels.length,
        of: ({ channels }) => channels,
      },
    },
  },
  {
    name: 'voices',
    reads: ['voices'],
    isSet: ({ voices }) => voices.length > 0,
    judge: (verdicts, bit, { voices }, filters) =>
      hideWithout(verdicts, bit, voices, VOICES, filters.voices),
    counts: {
      voices: { sizeIn: () => 1 << VOICES.length, of: ({ voices }) => voices },
    },
  },
  {
    name: 'stances',
    reads: ['stances'],
    isSet: ({ stances }) => stances.length > 0,
    judge: (verdicts, bit, { stances }, filters) =>
      hideFlagged(
        verdicts,
        bit,
        stances,
        flagsOf(VOCABULARY.stances, filters.stances),
      ),
    counts: {
      stances: {
        sizeIn: () => VOCABULARY.stances.length,
        of: ({ stances }) => stances,
      },
    },
  },
  {
    name: 'statuses',
    reads: ['statuses'],
    isSet: ({ statuses }) => statuses.join() !== OPEN_FILTERS.statuses.join(),
    judge: (verdicts, bit, { statuses }, filters) =>
      hideFlagged(
        verdicts,
        bit,
        statuses,
        flagsOf(VOCABULARY.statuses, filters.statuses),
      ),
    counts: {
      statuses: {
        sizeIn: () => VOCABULARY.statuses.length,
        of: ({ statuses }) => statuses,
      },
    },
  },
  {
    name: 'credibilities',
    reads: ['credibilities'],
    isSet: ({ credibilities }) => credibilities.length > 0,
    judge: (verdicts, bit, { credibilities }, filters) =>
      hideFlagged(
        verdicts,
        bit,
        credibilities,
        flagsOf(CREDIBILITY_VALUES, filters.credibilities),
      ),
    counts: {
      credibilities: {
        sizeIn: () => CREDIBILITY_VALUES.length,
        of: ({ credibilities }) => credibilities,
      },
    },
  },
  {
    name: 'reliabilities',
    reads: ['reliabilities'],
    isSet: ({ reliabilities }) => reliabilities.length > 0,
    judge: (verdicts, bit, { reliabilities }, filters) =>
      hideFlagged(
        verdicts,
        bit,
        reliabilities,
        flagsOf(RELIABILITY_VALUES, filters.reliabilities),
      ),
    counts: {
      reliabilities: {
        sizeIn: () => RELIABILITY_VALUES.length,
        of: ({ reliabilities }) => reliabilities,
      },
    },
  },
  {
    name: 'speakerReliabilities',
    reads: ['speakerReliabilities'],
    isSet: ({ speakerReliabilities }) => speakerReliabilities.length > 0,
    judge: (verdicts, bit, { speakerReliabilities }, filters) =>
      hideWithout(
        verdicts,
        bit,
        speakerReliabilities,
        RELIABILITY_VALUES,
        filters.speakerReliabilities,
      ),
    counts: {
      speakerReliabilities: {
        sizeIn: () => 1 << RELIABILITY_VALUES.length,
        of: ({ speakerReliabilities }) => speakerReliabilities,
      },
    },
  },
  {
    name: 'articles',
    reads: ['articles'],
    isSet: ({ articles }) => articles.length > 0,
    judge: (verdicts, bit, { articles, within }, filters) =>
      hideFlagged(
        verdicts,
        bit,
        articles,
        flagsOf(
          within.articles.map(({ id }) => id),
          filters.articles,
        ),
      ),
    counts: {
      articles: {
        sizeIn: ({ within }) => within.articles.length,
        of: ({ articles }) => articles,
      },
    },
  },
  {
    name: 'origins',
    reads: ['leastOrigins'],
    isSet: ({ leastOrigins }) => leastOrigins > 1,
    judge: hideUnsourced,
    counts: {
      origins: {
        sizeIn: ({ origins }) =>
          origins.reduce((most, each) => Math.max(most, each), 0) + 1,
        of: ({ origins }) => origins,
      },
    },
  },
  {
    name: 'coverage',
    reads: ['coverage'],
    isSet: ({ coverage }) => coverage.length > 0,
    judge: hideUncovered,
    counts: {},
  },
  {
    name: 'according',
    reads: ['according'],
    isSet: ({ according }) => according !== undefined,
    judge: (verdicts, bit, columns, { according }) => {
      if (according !== undefined)
        hideUnflagged(verdicts, bit, toldBy(columns, according));
    },
    counts: {},
  },
  {
    name: 'known',
    reads: ['known'],
    isSet: ({ known }) => known !== undefined,
    judge: (verdicts, bit, columns, { known }) => {
      if (known !== undefined)
        hideUnflagged(verdicts, bit, knownBy(columns, known));
    },
    counts: {},
  },
  {
    name: 'time',
    reads: ['time', 'isUndatedHidden'],
    isSet: ({ time, isUndatedHidden }) => time !== undefined || isUndatedHidden,
    judge: hideUntimely,
    counts: { undated: { sizeIn: () => 2, of: ({ undated }) => undated } },
  },
  {
    name: 'claims',
    reads: ['claims'],
    isSet: ({ claims }) => claims !== undefined,
    judge: hidePicked,
    counts: {},
  },
  {
    name: 'actors',
    reads: ['actors', 'sides', 'around'],
    isSet: () => false,
    counts: {
      sides: {
        sizeIn: ({ sides }) => sides.length,
        of: ({ partySides }) => partySides,
      },
      actors: {
        sizeIn: ({ within }) => within.actors.length,
        of: ({ participants }) => participants,
      },
    },
  },
] as const satisfies readonly Facet[];

/** The name of a facet. */
export type FacetName = (typeof FACETS)[number]['name'];

/** The bit of each facet in a verdict. */
export const BIT_OF = Object.fromEntries(
  FACETS.map(({ name }, place) => [name, 1 << place]),
) as Readonly<Record<FacetName, number>>;

/** How many filters are set, counting each facet once. */
export function filterCount(filters: Filters): number {
  const { sides, actors, around } = filters;
  const set = [
    ...FACETS.map(({ isSet }) => isSet(filters)),
    // Of those who take part three things may be hidden, each by itself.
    sides.length > 0,
    actors.length > 0,
    around !== undefined,
  ];
  return set.filter(Boolean).length;
}

/** Hides claims that have only values, as bits, that are hidden; each has one. */
function hideWithout<Value>(
  verdicts: Verdicts,
  bit: number,
  column: Uint8Array | Uint16Array,
  all: readonly Value[],
  hidden: readonly Value[],
): void {
  if (hidden.length === 0) return;
  const shown = shownBits(all, hidden);
  for (let claim = 0; claim < verdicts.length; claim++)
    if (((column[claim] ?? 0) & shown) === 0)
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

/** Hides claims whose value is flagged. */
function hideFlagged(
  verdicts: Verdicts,
  bit: number,
  column: Uint8Array | Uint16Array | Uint32Array,
  flags: Uint8Array,
): void {
  if (!flags.includes(1)) return;
  for (let claim = 0; claim < verdicts.length; claim++)
    if (flags[column[claim] ?? 0] === 1)
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

/** Hides claims that are not flagged. */
function hideUnflagged(
  verdicts: Verdicts,
  bit: number,
  flags: Uint8Array,
): void {
  for (let claim = 0; claim < verdicts.length; claim++)
    if (flags[claim] === 0) verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

function hideUnsourced(
  verdicts: Verdicts,
  bit: number,
  { origins }: Columns,
  { leastOrigins }: Filters,
): void {
  if (leastOrigins <= 1) return;
  for (let claim = 0; claim < verdicts.length; claim++)
    if ((origins[claim] ?? 0) < leastOrigins)
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

function hideUncovered(
  verdicts: Verdicts,
  bit: number,
  columns: Columns,
  { coverage }: Filters,
): void {
  if (coverage.length === 0) return;
  const asked = bitsOf(coverage);
  const rests = coverageOf(columns);
  for (let claim = 0; claim < verdicts.length; claim++)
    if (((rests[claim] ?? 0) & asked) !== asked)
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

function hideUntimely(
  verdicts: Verdicts,
  bit: number,
  columns: Columns,
  { time, isUndatedHidden }: Filters,
): void {
  if (time === undefined && !isUndatedHidden) return;
  const hides = {
    sure: false,
    vague: time?.isVagueShown !== true,
    undated:
      time === undefined ? isUndatedHidden : time.isUndatedShown !== true,
    outside: true,
  };
  const stretch = time ?? ALWAYS;
  for (let claim = 0; claim < verdicts.length; claim++)
    if (hides[fallOf(columns, claim, stretch)])
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

function hidePicked(
  verdicts: Verdicts,
  bit: number,
  { within }: Columns,
  { claims }: Filters,
): void {
  if (claims === undefined) return;
  const picked = new Set<string>(claims.ids);
  for (let claim = 0; claim < verdicts.length; claim++)
    if (picked.has(within.claims[claim]?.id ?? '') === claims.isHidden)
      verdicts[claim] = (verdicts[claim] ?? 0) | bit;
}

function shownBits<Value>(
  all: readonly Value[],
  hidden: readonly Value[],
): number {
  return all.reduce(
    (bits, each, index) => (hidden.includes(each) ? bits : bits | (1 << index)),
    0,
  );
}

/** For each of some values, 1 where it is among the hidden ones. */
export function flagsOf<Value>(
  all: readonly Value[],
  hidden: readonly Value[],
): Uint8Array {
  const set = new Set(hidden);
  return Uint8Array.from(all, (each) => (set.has(each) ? 1 : 0));
}
