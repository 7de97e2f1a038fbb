import type { ActorId } from '../../case';
import type { Filters } from '../../lens';

/** A side as its actors name it, '' for those without one, and its actors. */
export type Side = {
  readonly name: string;
  readonly actors: readonly ActorId[];
};

/** How much of a side the filters leave. */
export type SideState = 'shown' | 'partly' | 'hidden';

/** Whether a side is shown, hidden, or has some of its actors hidden. */
export function sideState(filters: Filters, side: Side): SideState {
  if (filters.sides.includes(side.name)) return 'hidden';
  if (filters.actors.length === 0) return 'shown';
  const hidden = new Set(filters.actors);
  const count = side.actors.filter((actor) => hidden.has(actor)).length;
  if (count === 0) return 'shown';
  return count === side.actors.length ? 'hidden' : 'partly';
}

/** Filters with a side hidden if it was shown whole, else shown whole. */
export function withSideToggled(filters: Filters, side: Side): Filters {
  const isHiding = sideState(filters, side) === 'shown';
  return {
    ...filters,
    sides: isHiding
      ? [...filters.sides, side.name]
      : filters.sides.filter((name) => name !== side.name),
    actors: without(filters.actors, side.actors),
  };
}

/** Filters with every side hidden but one, which is shown whole. */
export function withOnlySide(
  filters: Filters,
  side: Side,
  sides: readonly Side[],
): Filters {
  return {
    ...filters,
    sides: sides
      .filter(({ name }) => name !== side.name)
      .map(({ name }) => name),
    actors: [],
  };
}

/** Whether an actor is shown, as far as actors and their sides are chosen. */
export function isActorShown(
  filters: Filters,
  side: Side,
  actor: ActorId,
): boolean {
  return !filters.sides.includes(side.name) && !filters.actors.includes(actor);
}

/**
 * Filters with one actor hidden if it was shown, else shown. To show one actor
 * of a hidden side leaves the others hidden; a side with none left is hidden.
 */
export function withActorToggled(
  filters: Filters,
  side: Side,
  actor: ActorId,
): Filters {
  const isWhole = filters.sides.includes(side.name);
  const hidden = side.actors.filter(
    (each) => isWhole || filters.actors.includes(each),
  );
  const next = hidden.includes(actor)
    ? hidden.filter((each) => each !== actor)
    : [...hidden, actor];
  const others = without(filters.actors, side.actors);
  const sides = filters.sides.filter((name) => name !== side.name);
  return next.length === side.actors.length
    ? { ...filters, sides: [...sides, side.name], actors: others }
    : { ...filters, sides, actors: [...others, ...next] };
}

/** Filters that show an actor and those who had a contact with it. */
export function aroundActor(
  filters: Filters,
  side: Side,
  actor: ActorId,
): Filters {
  const shown = isActorShown(filters, side, actor)
    ? filters
    : withActorToggled(filters, side, actor);
  return { ...shown, around: { actor, depth: 1 } };
}

function without(
  actors: readonly ActorId[],
  left: readonly ActorId[],
): readonly ActorId[] {
  const out = new Set(left);
  return actors.filter((actor) => !out.has(actor));
}
