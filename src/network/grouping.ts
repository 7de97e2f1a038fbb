/**
 * The most actors with a tie that are arranged one by one, and drawn so unless
 * a person wants it otherwise; more of them stand in groups.
 */
export const MOST_SINGLE = 150;

/**
 * How a network is drawn: *grouped*, actor by actor (*single*), or as suits its
 * size; and which groups are open, the latest last.
 */
export type Grouping = {
  readonly manner: (typeof GROUPING_MANNERS)[number];
  readonly opened: readonly string[];
};

/** The manners of grouping. */
export const GROUPING_MANNERS = ['suited', 'grouped', 'single'] as const;

/** As suits the size of a case, every group closed. */
export const SUITED_GROUPING: Grouping = { manner: 'suited', opened: [] };

/** What stands between the parts of a group's identity, from the outside in. */
export const WITHIN = '›';

/** With one more group open, the latest. */
export function withGroup(grouping: Grouping, id: string): Grouping {
  return { ...grouping, opened: [...withoutGroup(grouping, id).opened, id] };
}

/** With a group closed, and all that is inside it. */
export function withoutGroup(grouping: Grouping, id: string): Grouping {
  const opened = grouping.opened.filter(
    (each) => each !== id && !each.startsWith(`${id}${WITHIN}`),
  );
  return { ...grouping, opened };
}
