import type { Network } from './network';
import { isHeldToBe } from './tie';

/**
 * For each actor of the case, the places of those it is tied to by accepted
 * contacts that are held to have been.
 */
export function neighboursOf({
  columns,
  ties,
}: Network): readonly ReadonlySet<number>[] {
  const neighbours = columns.within.actors.map(() => new Set<number>());
  for (const tie of ties) {
    if (tie.contactCount === 0 || !isHeldToBe(tie.stance)) continue;
    const a = columns.actorIndex.get(tie.a) ?? 0;
    const b = columns.actorIndex.get(tie.b) ?? 0;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  return neighbours;
}
