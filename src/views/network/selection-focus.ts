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

/** The actors that a selection lights: its own and those tied to them by it. */
function litActors(
  network: Network,
  selection: Selection,
): ReadonlySet<ActorId> {
  const { actors, ties } = focusOf(network, selection);
  const lit = new Set(actors as ReadonlySet<ActorId>);
  for (const tie of network.ties)
    if (ties.has(tie.id)) lit.add(tie.a).add(tie.b);
  return lit;
}

/** Filters that also hide the actors of a selection. */
export function hiding(network: Network, selection: Selection): Filters {
  const { filters, columns } = network;
  const gone = actorsBehind(columns, selection);
  return { ...filters, actors: [...new Set([...filters.actors, ...gone])] };
}

/** Filters that hide every actor but those that a selection lights. */
export function hidingOthers(network: Network, selection: Selection): Filters {
  const lit = litActors(network, selection);
  const others = network.columns.within.actors
    .map((actor) => actor.id)
    .filter((id) => !lit.has(id));
  return { ...network.filters, actors: others };
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
