import type { ActorId, Channel, ClaimId, Stance, Status } from '../case';
import type { ArticleId } from '../text';
import type { TimeRange } from '../time';
import type { Voice } from './facts';
import type { Coverage } from './coverage';
import type { Known } from './known';
import type { Source } from './sources';
import type { GradedCredibility, GradedReliability } from './grade-columns';

/**
 * An actor and everyone within some steps of it: its ego network. From some of
 * those it was expanded since: their neighbours belong to it, too.
 */
export type Around = {
  readonly actor: ActorId;
  readonly depth: number;
  readonly also?: readonly ActorId[];
};

/**
 * A stretch of time that is looked at. Only what surely lies in it is shown,
 * unless what may lie in it, or what has no date, is asked for.
 */
export type Stretch = TimeRange & {
  readonly isVagueShown?: boolean;
  readonly isUndatedShown?: boolean;
};

/** Claims that were picked one by one: to be hidden, or shown alone. */
export type PickedClaims = {
  readonly isHidden: boolean;
  readonly ids: readonly ClaimId[];
};

/**
 * What an analyst has filtered away. Each list names what is hidden, so that
 * nothing that is new to a case is hidden by an old filter.
 */
export type Filters = {
  readonly channels: readonly Channel[];
  readonly stances: readonly Stance[];
  readonly articles: readonly ArticleId[];
  readonly voices: readonly Voice[];
  readonly statuses: readonly Status[];
  /** Sides as actors name them; '' stands for actors without one. */
  readonly sides: readonly string[];
  readonly actors: readonly ActorId[];
  /** By the grade of the claim, of its article, and of who speaks first-hand. */
  readonly credibilities: readonly GradedCredibility[];
  readonly reliabilities: readonly GradedReliability[];
  readonly speakerReliabilities: readonly GradedReliability[];
  /** Contacts need at least so many independent origins; 1 lets all pass. */
  readonly leastOrigins: number;
  /** Contacts need to rest on all of these. */
  readonly coverage: readonly Coverage[];
  readonly time?: Stretch;
  /** Whether claims without a date are hidden while no stretch is chosen. */
  readonly isUndatedHidden: boolean;
  readonly around?: Around;
  readonly claims?: PickedClaims;
  /** The case according to one source alone. */
  readonly according?: Source;
  /** The case as it was known on a day. */
  readonly known?: Known;
};

/** Filters that hide nothing but what the analyst has rejected. */
export const OPEN_FILTERS: Filters = {
  channels: [],
  stances: [],
  articles: [],
  voices: [],
  statuses: ['rejected'],
  sides: [],
  actors: [],
  credibilities: [],
  reliabilities: [],
  speakerReliabilities: [],
  leastOrigins: 1,
  coverage: [],
  isUndatedHidden: false,
};

/** Whether two filters hide the same but for the chosen stretch of time. */
export function isAlikeButTime(one: Filters, other: Filters): boolean {
  const facets = new Set([one, other].flatMap(facetsOf));
  facets.delete('time');
  return [...facets].every((facet) => one[facet] === other[facet]);
}

/** Filters after a step that was thought of under others: it changes its own alone. */
export function afterStep(
  now: Filters,
  step: { readonly from: Filters; readonly to: Filters },
): Filters {
  const { from, to } = step;
  if (now === from) return to;
  const part = (facet: keyof Filters): [string, unknown] => [
    facet,
    from[facet] === to[facet] ? now[facet] : to[facet],
  ];
  const facets = new Set([now, to].flatMap(facetsOf));
  return Object.fromEntries(
    [...facets].map(part).filter(([, value]) => value !== undefined),
  ) as Filters;
}

function facetsOf(filters: Filters): readonly (keyof Filters)[] {
  return Object.keys(filters) as (keyof Filters)[];
}
