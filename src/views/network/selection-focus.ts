import type { ActorId } from '../../case';
import type { Filters, Selection, Thing, TieId } from '../../lens';
import type { Network } from '../../network';
import { actorsBehind, tiesBehind, withToggled } from '../../lens';
import type { DrawnThing, Focus } from './emphasis';
import { noFocus } from './emphasis';

/** What the drawing lights for a selection made in any view. */
export function focusOf(
  network: Network,
  selection: Selection | undefined,
): Focus {
  if (selection === undefined) return noFocus;
  return {
    actors: actorsBehind(network.columns, selection),
    ties: tiesBehind(network, selection),
  };
}

/**
 * The selection that a click on the drawing makes: of what is clicked alone, or
 * together with what was selected before. A click beside everything that is
 * meant to add takes nothing away.
 */
export function selectionAfter(
  before: Selection | undefined,
  drawn: DrawnThing | undefined,
  isAdded: boolean,
): Selection | undefined {
  if (drawn === undefined) return isAdded ? before : undefined;
  const thing: Thing =
    drawn.kind === 'actor'
      ? { kind: 'actor', id: drawn.id as ActorId }
      : { kind: 'tie', id: drawn.id as TieId };
  return isAdded ? withToggled(before, thing) : thing;
}

/** Filters with an actor's neighbourhood, so many steps wide, or without. */
export function withAround(
  filters: Filters,
  actor: ActorId,
  depth: number | undefined,
): Filters {
  const { around: _, ...rest } = filters;
  return depth === undefined ? rest : { ...rest, around: { actor, depth } };
}

/** Filters that hide no actor for itself, nor for being far from another. */
export function withAllActors(filters: Filters): Filters {
  const { around: _, ...rest } = filters;
  return { ...rest, actors: [] };
}
