import type { ActorId, ClaimId, ContactId } from '../case';
import type { Columns } from './columns';
import type { Lens } from './lens';
import { rowAt } from './rows';
import type { TieId } from './tie-table';

/** What an analyst has selected, in whichever view. */
export type Selection =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'tie'; readonly id: TieId }
  | { readonly kind: 'contact'; readonly id: ContactId }
  | { readonly kind: 'claim'; readonly id: ClaimId };

/** The claims behind a selection that pass a test, as numbers. */
export function claimsBehind(
  columns: Columns,
  selection: Selection,
): readonly number[] {
  const { within, ties } = columns;
  switch (selection.kind) {
    case 'actor':
      return claimsOfActor(columns, selection.id);
    case 'tie': {
      const tie = ties.index.get(selection.id);
      if (tie === undefined) return [];
      return [
        ...ties.claims.subarray(ties.starts[tie], ties.starts[tie + 1]),
      ].sort((one, other) => one - other);
    }
    case 'contact':
      return numbersWhere(
        within.claims,
        (each) => each.contact === selection.id,
      );
    case 'claim':
      return numbersWhere(within.claims, (each) => each.id === selection.id);
  }
}

/** Whether a case still holds what is selected. */
export function holds(columns: Columns, selection: Selection): boolean {
  switch (selection.kind) {
    case 'actor':
      return columns.actorIndex.has(selection.id);
    case 'tie':
      return columns.ties.index.has(selection.id);
    case 'contact':
      return columns.within.contacts.some((each) => each.id === selection.id);
    case 'claim':
      return columns.within.claims.some((each) => each.id === selection.id);
  }
}

/** The actors that a selection is about: to be lit, framed or listed. */
export function actorsBehind(
  columns: Columns,
  selection: Selection,
): ReadonlySet<ActorId> {
  if (selection.kind === 'actor') return new Set([selection.id]);
  if (selection.kind === 'tie') return endsOf(columns, selection.id);
  return actorsOf(columns, claimsBehind(columns, selection));
}

/** The shown ties that carry the claims behind a selection. */
export function tiesBehind(
  { columns, shown }: Lens,
  selection: Selection,
): ReadonlySet<TieId> {
  if (selection.kind === 'tie') return new Set([selection.id]);
  const claims = new Set(claimsBehind(columns, selection));
  const { ties } = columns;
  const isActor = selection.kind === 'actor';
  const actor = isActor ? columns.actorIndex.get(selection.id) : undefined;
  return new Set(
    ties.ids.filter((_, tie) => {
      if (shown.ties[tie] === 0) return false;
      if (isActor) return ties.a[tie] === actor || ties.b[tie] === actor;
      return ties.claims
        .subarray(ties.starts[tie], ties.starts[tie + 1])
        .some((claim) => claims.has(claim));
    }),
  );
}

function endsOf(columns: Columns, id: TieId): ReadonlySet<ActorId> {
  const tie = columns.ties.index.get(id);
  if (tie === undefined) return new Set();
  const ends = [columns.ties.a[tie], columns.ties.b[tie]];
  return new Set(
    ends.flatMap((end) => columns.within.actors[end ?? 0]?.id ?? []),
  );
}

function actorsOf(
  columns: Columns,
  claims: readonly number[],
): ReadonlySet<ActorId> {
  const actors = new Set<ActorId>();
  for (const claim of claims)
    for (const actor of rowAt(columns.participants, claim)) {
      const id = columns.within.actors[actor]?.id;
      if (id !== undefined) actors.add(id);
    }
  return actors;
}

/**
 * Claims in which an actor has any role, being spoken about included; for one
 * that has none, the claims for which it is credited as a speaker.
 */
function claimsOfActor(columns: Columns, actor: ActorId): readonly number[] {
  const { claims } = columns.within;
  const cast = numbersWhere(claims, (claim) =>
    claim.participants.some((each) => each.actor === actor),
  );
  if (cast.length > 0) return cast;
  return numbersWhere(claims, (claim) =>
    columns.sourcing.speakersOf(claim).some((each) => each.actor === actor),
  );
}

function numbersWhere<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): readonly number[] {
  const numbers: number[] = [];
  items.forEach((item, index) => {
    if (test(item)) numbers.push(index);
  });
  return numbers;
}
