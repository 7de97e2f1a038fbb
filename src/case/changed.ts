import type { Case, CaseHead } from './case';
import { LIST_OF } from './case';

/** The lists of a case. */
export const LISTS = Object.values(LIST_OF);
/** The name of one of the lists of a case. */
export type ListName = (typeof LISTS)[number];

/** What became of one list, by identity. */
export type Difference<Item> = {
  readonly added: ReadonlyMap<string, Item>;
  /** The record before, and after. */
  readonly updated: ReadonlyMap<string, readonly [Item, Item]>;
  readonly removed: ReadonlyMap<string, Item>;
};

/**
 * What changed between two states of a case, so that what is derived from it
 * is patched rather than built anew.
 */
export type Changed = {
  readonly [List in ListName]: Difference<Case[List][number]>;
} & {
  /** What the case says of itself, before and after, where that changed. */
  readonly head?: readonly [CaseHead, CaseHead];
};

/** What became of one list, still being gathered. */
export type Gathering = {
  readonly added: Map<string, unknown>;
  readonly updated: Map<string, readonly [unknown, unknown]>;
  readonly removed: Map<string, unknown>;
};

/** Gathers what changes: nothing yet. */
export function gathering(): { readonly [List in ListName]: Gathering } {
  const lists = LISTS.map((list): [ListName, Gathering] => [
    list,
    { added: new Map(), updated: new Map(), removed: new Map() },
  ]);
  return Object.fromEntries(lists) as { [List in ListName]: Gathering };
}

/** Notes what became of a record, which may have changed before. */
export function gather(
  into: Gathering,
  id: string,
  was: unknown,
  now: unknown,
): void {
  const before = into.removed.get(id) ?? into.updated.get(id)?.[0] ?? was;
  const isNew = into.added.has(id) || before === undefined;
  into.added.delete(id);
  into.updated.delete(id);
  into.removed.delete(id);
  if (isNew) {
    if (now !== undefined) into.added.set(id, now);
  } else if (now === undefined) into.removed.set(id, before);
  else if (now !== before) into.updated.set(id, [before, now]);
}

/** What was gathered, as a change of the head and the lists. */
export function changedBy(
  lists: { readonly [List in ListName]: Gathering },
  head?: readonly [CaseHead, CaseHead],
): Changed {
  return { ...lists, ...(head && { head }) } as unknown as Changed;
}

/** Whether nothing changed. */
export function isNothing(changed: Changed): boolean {
  return (
    changed.head === undefined &&
    LISTS.every((list) => {
      const { added, updated, removed } = changed[list];
      return added.size + updated.size + removed.size === 0;
    })
  );
}

/** The way back: what was added is removed, what was removed is added. */
export function reversed(changed: Changed): Changed {
  const lists = gathering();
  for (const list of LISTS) {
    const { added, updated, removed } = changed[list];
    for (const [id, record] of removed) lists[list].added.set(id, record);
    for (const [id, record] of added) lists[list].removed.set(id, record);
    for (const [id, [before, after]] of updated)
      lists[list].updated.set(id, [after, before]);
  }
  const { head } = changed;
  return changedBy(lists, head && [head[1], head[0]]);
}

/** Two changes, one after the other, as one. */
export function squashed(first: Changed, second: Changed): Changed {
  const lists = gathering();
  for (const list of LISTS) {
    fill(lists[list], first[list]);
    add(lists[list], second[list]);
  }
  const before = first.head?.[0] ?? second.head?.[0];
  const after = second.head?.[1] ?? first.head?.[1];
  return changedBy(lists, before && after && [before, after]);
}

function fill(into: Gathering, from: Difference<unknown>): void {
  for (const [id, record] of from.added) into.added.set(id, record);
  for (const [id, pair] of from.updated) into.updated.set(id, pair);
  for (const [id, record] of from.removed) into.removed.set(id, record);
}

function add(into: Gathering, next: Difference<unknown>): void {
  for (const [id, record] of next.added) {
    const was = into.removed.get(id);
    into.removed.delete(id);
    if (was === undefined) into.added.set(id, record);
    else into.updated.set(id, [was, record]);
  }
  for (const [id, [before, after]] of next.updated)
    if (into.added.has(id)) into.added.set(id, after);
    else into.updated.set(id, [into.updated.get(id)?.[0] ?? before, after]);
  for (const [id, record] of next.removed) {
    const was = into.updated.get(id)?.[0] ?? record;
    into.updated.delete(id);
    if (!into.added.delete(id)) into.removed.set(id, was);
  }
}
