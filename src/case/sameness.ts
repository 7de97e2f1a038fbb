import type { Ref } from './case';
import type { Stands, Touch } from './entry';
import { lastTouch } from './entry';
import type { Verdict } from './vocabulary';

/** What acts have said of two records, in the order of the acts. */
export type Pair = {
  readonly kind: Ref['kind'];
  /** The two identities, the smaller first. */
  readonly ids: readonly [string, string];
  readonly touches: Touch[];
};

/** The key of a pair: the same whichever of the two is named first. */
export function pairKey(a: Ref, b: Ref): string {
  return JSON.stringify([a.kind, ...sortedIds(a, b)]);
}

/** A pair of which no act has said anything. */
export function newPair(a: Ref, b: Ref): Pair {
  return { kind: a.kind, ids: sortedIds(a, b), touches: [] };
}

function sortedIds(a: Ref, b: Ref): readonly [string, string] {
  return a.id < b.id ? [a.id, b.id] : [b.id, a.id];
}

/** The last verdict on a pair that still stands. */
export function verdictOn(pair: Pair, stands: Stands): Verdict | undefined {
  return lastTouch(pair.touches, stands)?.to as Verdict | undefined;
}

/** Which records are one: for each that is not the first, the first; and all. */
export type Components = {
  readonly first: ReadonlyMap<string, string>;
  /** Of each first, all members, in their order. */
  readonly members: ReadonlyMap<string, readonly string[]>;
};

/**
 * Records that are one: the connected components of what was judged the same
 * (union by path halving). `isEarlier` is the order of their list, in which
 * `isThere` says that they are.
 */
export function componentsOf(
  edges: Iterable<readonly [string, string]>,
  isThere: (id: string) => boolean,
  isEarlier: (one: string, other: string) => boolean,
): Components {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (;;) {
      const up = parent.get(at) ?? at;
      if (up === at) return at;
      const above = parent.get(up) ?? up;
      parent.set(at, above);
      at = above;
    }
  };
  for (const [a, b] of edges) {
    if (!isThere(a) || !isThere(b)) continue;
    const one = rootOf(a);
    const other = rootOf(b);
    if (!parent.has(one)) parent.set(one, one);
    if (!parent.has(other)) parent.set(other, other);
    if (one === other) continue;
    const [up, down] = isEarlier(one, other) ? [one, other] : [other, one];
    parent.set(down, up);
  }
  const first = new Map<string, string>();
  const members = new Map<string, string[]>();
  const known = [...parent.keys()].sort((a, b) => (isEarlier(a, b) ? -1 : 1));
  for (const id of known) {
    const root = rootOf(id);
    if (root !== id) first.set(id, root);
    const gathered = members.get(root);
    if (gathered === undefined) members.set(root, [id]);
    else gathered.push(id);
  }
  return { first, members };
}
