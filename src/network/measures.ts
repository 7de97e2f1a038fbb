/**
 * What an actor's size may stand for. *contacts*: those in which it takes part.
 * *origins*: the independent origins behind them. *reach*: the actors it is
 * tied to. *brokerage*: the pairs of others whom it alone stands between.
 */
export const MEASURES = ['contacts', 'origins', 'reach', 'brokerage'] as const;
/** One of the measures. */
export type Measure = (typeof MEASURES)[number];

/** What an actor's colour may stand for: where it belongs, or a measure. */
export const COLORINGS = ['side', 'community', ...MEASURES] as const;
/** One of these. */
export type Coloring = (typeof COLORINGS)[number];
