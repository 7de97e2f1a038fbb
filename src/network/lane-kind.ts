/** Whose lanes a timeline has. */
export const LANE_KINDS = ['actor', 'side'] as const;
/** One of the two. */
export type LaneKind = (typeof LANE_KINDS)[number];
