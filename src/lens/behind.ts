import type { ActorId, Claim } from '../case';
import type { Columns } from './columns';
import type { Lens } from './lens';
import { rowAt } from './rows';
import type { Passage, Selection, Thing } from './selection';
import { thingsIn } from './selection';
import type { TieId } from './tie-table';
import { tieNumber } from './tie-table';

/**
 * The claims behind a selection, whatever filters hide, as numbers in the
 * case's order. Behind an actor are the claims that give it a role, being
 * spoken about included, or, if none does, those for which it is credited;
 * behind several actors those in which two of them take part; behind a passage
 * those that quote some of it. This is the one answer that every view shows.
 */
export function claimsBehind(
  columns: Columns,
  selection: Selection,
): readonly number[] {
  const before = lastBehind.get(columns);
  if (before?.selection === selection) return before.claims;
  const claims = claimsFound(columns, selection);
  lastBehind.set(columns, { selection, claims });
  return claims;
}

/** The last answer: drawing, panel and table ask it of one selection in turn. */
const lastBehind = new WeakMap<
  Columns,
  { readonly selection: Selection; readonly claims: readonly number[] }
>();

function claimsFound(
  columns: Columns,
  selection: Selection,
): readonly number[] {
  switch (selection.kind) {
    case 'actor':
      return claimsOfActor(columns, selection.id);
    case 'actors':
      return claimsAmong(columns, selection.ids);
    case 'passage':
      return numbersWhere(columns, (claim) => quotes(claim, selection));
    case 'tie':
    case 'contact':
    case 'claim':
    case 'article':
    case 'ties':
    case 'contacts':
    case 'claims':
    case 'articles':
    case 'path':
      return claimsOfThings(columns, thingsIn(selection));
  }
}

/** The contacts of the claims behind a selection, as numbers. */
export function contactsBehind(
  columns: Columns,
  selection: Selection,
): ReadonlySet<number> {
  const claims = claimsBehind(columns, selection);
  return new Set(claims.map((claim) => columns.contacts[claim] ?? 0));
}

/** The actors that a selection is about: to be lit, framed or listed. */
export function actorsBehind(
  columns: Columns,
  selection: Selection,
): ReadonlySet<ActorId> {
  switch (selection.kind) {
    case 'actor':
      return new Set([selection.id]);
    case 'actors':
      return new Set(selection.ids);
    case 'tie':
    case 'ties':
      return endsOf(columns, thingsIn(selection));
    case 'contact':
    case 'claim':
    case 'article':
    case 'contacts':
    case 'claims':
    case 'articles':
    case 'path':
    case 'passage':
      return partiesOf(columns, claimsBehind(columns, selection));
  }
}

/**
 * The shown ties that carry the claims behind a selection. Of a claim that ties
 * a selected actor, or several of them to one another, only those ties.
 */
export function tiesBehind(
  { columns, shown }: Lens,
  selection: Selection,
): ReadonlySet<TieId> {
  const { ties, hops } = columns;
  if (selection.kind === 'tie') return new Set([selection.id]);
  if (selection.kind === 'ties') return new Set(selection.ids);
  const isOwn = ownershipOf(columns, selection);
  const lit = new Set<number>();
  for (const claim of claimsBehind(columns, selection)) {
    const carrying = ties.ofHops.subarray(
      hops.starts[claim],
      hops.starts[claim + 1],
    );
    // A tie of the selected actors themselves carries it, or else all that do.
    const own = carrying.filter(isOwn);
    for (const tie of own.length > 0 ? own : carrying)
      if (shown.ties[tie] === 1) lit.add(tie);
  }
  const inOrder = Uint32Array.from(lit).sort();
  return new Set(Array.from(inOrder, (tie) => ties.ids[tie] as TieId));
}

/** Tells the ties at one selected actor, or among several. */
function ownershipOf(
  { ties, actorIndex }: Columns,
  selection: Selection,
): (tie: number) => boolean {
  if (selection.kind !== 'actor' && selection.kind !== 'actors')
    return () => false;
  const chosen = new Set(
    thingsIn(selection).map(({ id }) => actorIndex.get(id as ActorId) ?? -1),
  );
  const least = Math.min(chosen.size, 2);
  return (tie) => {
    const ends = [ties.a[tie] ?? -1, ties.b[tie] ?? -1];
    return ends.filter((end) => chosen.has(end)).length >= least;
  };
}

function claimsOfActor(columns: Columns, actor: ActorId): readonly number[] {
  const cast = numbersWhere(columns, (claim) =>
    claim.participants.some((each) => each.actor === actor),
  );
  if (cast.length > 0) return cast;
  return numbersWhere(columns, (claim) =>
    columns.sourcing.speakersOf(claim).some((each) => each.actor === actor),
  );
}

function claimsAmong(
  columns: Columns,
  actors: readonly ActorId[],
): readonly number[] {
  const chosen = new Set(actors.map((id) => columns.actorIndex.get(id)));
  return numbersWhere(columns, (_, claim) => {
    const parties = rowAt(columns.participants, claim);
    return parties.filter((actor) => chosen.has(actor)).length > 1;
  });
}

function claimsOfThings(
  columns: Columns,
  things: readonly Thing[],
): readonly number[] {
  const { ties } = columns;
  const idsOf = (kind: Thing['kind']): ReadonlySet<string> =>
    new Set(things.filter((each) => each.kind === kind).map(({ id }) => id));
  const [claims, contacts] = [idsOf('claim'), idsOf('contact')];
  const articles = idsOf('article');
  const carried = new Set<number>();
  for (const id of idsOf('tie')) {
    const tie = tieNumber(ties, id as TieId);
    if (tie === undefined) continue;
    const [start, end] = [ties.starts[tie], ties.starts[tie + 1]];
    for (const claim of ties.claims.subarray(start, end)) carried.add(claim);
  }
  return numbersWhere(
    columns,
    ({ id, contact, article }, claim) =>
      claims.has(id) ||
      contacts.has(contact) ||
      articles.has(article) ||
      carried.has(claim),
  );
}

function quotes(claim: Claim, { article, start, end }: Passage): boolean {
  return claim.quotes.some(
    (quote) =>
      quote.article === article && quote.start < end && quote.end > start,
  );
}

function endsOf(
  { ties, within }: Columns,
  things: readonly Thing[],
): ReadonlySet<ActorId> {
  const ends = things.flatMap(({ id }) => {
    const tie = tieNumber(ties, id as TieId);
    return tie === undefined ? [] : [ties.a[tie] ?? 0, ties.b[tie] ?? 0];
  });
  return new Set(ends.flatMap((end) => within.actors[end]?.id ?? []));
}

function partiesOf(
  { participants, within }: Columns,
  claims: readonly number[],
): ReadonlySet<ActorId> {
  const parties = new Set(
    claims.flatMap((claim) => [...rowAt(participants, claim)]),
  );
  return new Set(
    [...parties].flatMap((actor) => within.actors[actor]?.id ?? []),
  );
}

function numbersWhere(
  { within }: Columns,
  test: (claim: Claim, number: number) => boolean,
): readonly number[] {
  const numbers: number[] = [];
  within.claims.forEach((claim, number) => {
    if (test(claim, number)) numbers.push(number);
  });
  return numbers;
}
