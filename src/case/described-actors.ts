import type { Actor } from './case';
import type { Ledger } from './ledger';

/** An actor with what those that stand as one with it are described as, too. */
export type DescribedActor = Actor & {
  readonly alsoDescribed?: readonly string[];
};

/** What is asked of a ledger to know who stands as one. */
type Standing = Pick<Ledger, 'membersOf' | 'entryOf'>;

/**
 * Actors with all that their members are described as: who was merged holds the
 * offices of each. The same list where nobody was merged.
 */
export function describedActors(
  actors: readonly Actor[],
  ledger: Standing,
): readonly DescribedActor[] {
  let found: DescribedActor[] | undefined;
  for (const [at, actor] of actors.entries()) {
    const also = otherDescriptions(actor, ledger);
    if (also.length === 0) continue;
    found ??= [...actors];
    found[at] = { ...actor, alsoDescribed: also };
  }
  return found ?? actors;
}

/** What the others of those that stand as one with an actor are described as. */
function otherDescriptions(
  { id, description }: Actor,
  ledger: Standing,
): readonly string[] {
  const members = ledger.membersOf({ kind: 'actor', id });
  if (members.length < 2) return [];
  const told = new Set<string>();
  for (const member of members) {
    const record = ledger.entryOf({ kind: 'actor', id: member })?.record as
      Partial<Actor> | undefined;
    if (record?.description !== undefined) told.add(record.description);
  }
  if (description !== undefined) told.delete(description);
  return [...told];
}
