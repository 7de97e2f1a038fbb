import { VOCABULARY } from '../case';
import type { Columns } from './columns';
import { mostOf } from './columns';
import { VOICES } from './facts';
import type { Filters } from './filters';
import { OPEN_FILTERS } from './filters';
import { CREDIBILITY_VALUES, RELIABILITY_VALUES } from './grade-columns';
import type { Verdicts } from './judges';
import {
  flagsOf,
  hideFlagged,
  hidePicked,
  hideUncovered,
  hideUnflagged,
  hideUnsourced,
  hideUntimely,
  hideWithout,
} from './judges';
import { knownBy } from './known';
import type { Rows } from './rows';
import { toldBy } from './sources';

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
  /** It may change though the claim itself stays as it is. */
  readonly isOfOthers?: true;
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
        isOfOthers: true,
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
        isOfOthers: true,
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
        isOfOthers: true,
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
        sizeIn: ({ origins }) => mostOf(origins) + 1,
        of: ({ origins }) => origins,
        isOfOthers: true,
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
        isOfOthers: true,
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
