import { VOCABULARY } from '../../case';
import type { Columns, Filters } from '../../lens';
import { gradeChoicesOf, OPEN_FILTERS, VOICES } from '../../lens';
import type { Network } from '../../network';

/** The filters that are lists of what is hidden. */
export type Facet =
  | 'channels'
  | 'stances'
  | 'articles'
  | 'voices'
  | 'statuses'
  | 'credibilities'
  | 'reliabilities'
  | 'speakerReliabilities'
  | 'sides'
  | 'actors';

/** What may be hidden by a facet. */
export type Choosable<Of extends Facet> = Filters[Of][number];

/** Everything that each facet of a case offers, in the order of its lists. */
export type Choices = { readonly [Of in Facet]: readonly Choosable<Of>[] };

/** The choices that a case offers. */
export function choicesOf({ within, sides }: Columns): Choices {
  const { credibilities, reliabilities } = gradeChoicesOf(within);
  return {
    channels: VOCABULARY.channels,
    stances: VOCABULARY.stances,
    articles: within.articles.map((each) => each.id),
    voices: VOICES,
    statuses: VOCABULARY.statuses,
    credibilities,
    reliabilities,
    speakerReliabilities: reliabilities,
    sides,
    actors: within.actors.map((each) => each.id),
  };
}

/** Filters with one choice hidden if it was shown, shown if it was hidden. */
export function toggled<Of extends Facet>(
  filters: Filters,
  facet: Of,
  value: Choosable<Of>,
): Filters {
  const hidden: readonly Choosable<Of>[] = filters[facet];
  return hiding(
    filters,
    facet,
    hidden.includes(value)
      ? hidden.filter((each) => each !== value)
      : [...hidden, value],
  );
}

/** Filters with every choice of a facet hidden but one. */
export function only<Of extends Facet>(
  filters: Filters,
  facet: Of,
  value: Choosable<Of>,
  choices: Choices,
): Filters {
  const all: readonly Choosable<Of>[] = choices[facet];
  return hiding(
    filters,
    facet,
    all.filter((each) => each !== value),
  );
}

/** Filters with one facet as it was before anything was chosen. */
export function opened(filters: Filters, facet: Facet): Filters {
  return { ...filters, [facet]: OPEN_FILTERS[facet] };
}

/** The one choice of several that is shown, where all others are hidden. */
export function shownAlone<Of extends Facet>(
  filters: Filters,
  facet: Of,
  choices: Choices,
): Choosable<Of> | undefined {
  const hidden = new Set<Choosable<Of>>(filters[facet]);
  const all: readonly Choosable<Of>[] = choices[facet];
  const [alone, ...others] = all.filter((each) => !hidden.has(each));
  return all.length > 1 && others.length === 0 ? alone : undefined;
}

function hiding<Of extends Facet>(
  filters: Filters,
  facet: Of,
  hidden: readonly Choosable<Of>[],
): Filters {
  return { ...filters, [facet]: hidden };
}

/** The claims behind a choice: those that count, and those only suggested. */
export function claimsOf<Of extends Facet>(
  counts: Network['counts'],
  facet: Of,
  value: Choosable<Of>,
): { readonly count: number; readonly suggested: number } {
  const [accepted, suggested] = [counts, counts.suggested].map(
    (each): ReadonlyMap<Choosable<Of>, number> => each[facet],
  );
  return {
    count: accepted?.get(value) ?? 0,
    // A status is counted as itself: what is suggested is no more besides.
    suggested: facet === 'statuses' ? 0 : (suggested?.get(value) ?? 0),
  };
}
