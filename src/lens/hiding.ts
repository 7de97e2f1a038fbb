import type { ActorId, ClaimId } from '../case';
import { whole } from '../case';
import type { ArticleId } from '../text';
import { actorsBehind, claimsBehind, tiesBehind } from './behind';
import type { Filters } from './filters';
import type { Lens } from './lens';
import type { Selection } from './selection';
import { thingsIn } from './selection';
import { shownInSteps } from './shown';
import { tieNumber } from './tie-table';

/** Filters that also hide what is selected: its claims, or else its actors. */
export function hiding(lens: Lens, selection: Selection): Filters {
  const { filters, columns } = lens;
  if (isOfClaims(selection)) return withoutClaims(lens, selection);
  if (isOfArticles(selection)) {
    const articles = [...filters.articles, ...articlesIn(selection)];
    return { ...filters, articles: [...new Set(articles)] };
  }
  const gone = actorsBehind(columns, selection);
  return { ...filters, actors: [...new Set([...filters.actors, ...gone])] };
}

/** Filters that hide all but what is selected and what it lights. */
export function hidingOthers(lens: Lens, selection: Selection): Filters {
  const { filters, columns } = lens;
  if (isOfClaims(selection))
    return {
      ...filters,
      claims: { isHidden: false, ids: idsBehind(lens, selection) },
    };
  if (isOfArticles(selection)) {
    const kept = new Set(articlesIn(selection));
    const all = columns.within.articles.map(({ id }) => id);
    return { ...filters, articles: all.filter((id) => !kept.has(id)) };
  }
  const lit = litActors(lens, selection);
  const others = columns.within.actors
    .map((actor) => actor.id)
    .filter((id) => !lit.has(id));
  return { ...filters, actors: others };
}

/**
 * Filters that also show those to whom an actor is tied, though it is far from
 * the middle or they were hidden, and how many these are: 0 where all are shown.
 */
export function expanding(
  { columns, filters, shown }: Lens,
  actor: ActorId,
): { readonly filters: Filters; readonly count: number } {
  const { around, ...others } = filters;
  const { ties, within, actorIndex } = columns;
  const own = actorIndex.get(actor);
  const open = whole(shownInSteps(columns, { ...others, actors: [] })).ties;
  const come = new Set<ActorId>();
  open.forEach((isOpen, tie) => {
    const [one, other] = [ties.a[tie] ?? 0, ties.b[tie] ?? 0];
    if (isOpen !== 1 || (one !== own && other !== own)) return;
    const end = one === own ? other : one;
    const id = within.actors[end]?.id;
    if (shown.actors[end] !== 1 && id !== undefined) come.add(id);
  });
  const also = [...(around?.also ?? []), actor];
  return {
    count: come.size,
    filters: {
      ...others,
      actors: filters.actors.filter((id) => !come.has(id)),
      ...(around && { around: { ...around, also } }),
    },
  };
}

function isOfArticles({ kind }: Selection): boolean {
  return kind === 'article' || kind === 'articles';
}

function articlesIn(selection: Selection): readonly ArticleId[] {
  return thingsIn(selection).map(({ id }) => id as ArticleId);
}

function isOfClaims({ kind }: Selection): boolean {
  return ['claim', 'claims', 'contact', 'contacts'].includes(kind);
}

/** What was shown alone, without some; or some more that are hidden. */
function withoutClaims(lens: Lens, selection: Selection): Filters {
  const { claims } = lens.filters;
  const gone = new Set(idsBehind(lens, selection));
  const ids =
    claims?.isHidden === false
      ? claims.ids.filter((id) => !gone.has(id))
      : [...new Set([...(claims?.ids ?? []), ...gone])];
  return {
    ...lens.filters,
    claims: { isHidden: claims?.isHidden ?? true, ids },
  };
}

function idsBehind(
  { columns }: Lens,
  selection: Selection,
): readonly ClaimId[] {
  const { claims } = columns.within;
  return claimsBehind(columns, selection).flatMap(
    (claim) => claims[claim]?.id ?? [],
  );
}

/** The actors that a selection lights: its own and those tied to them by it. */
function litActors(lens: Lens, selection: Selection): ReadonlySet<ActorId> {
  const { ties, within } = lens.columns;
  const lit = new Set(actorsBehind(lens.columns, selection));
  for (const id of tiesBehind(lens, selection)) {
    const tie = tieNumber(ties, id) ?? -1;
    for (const end of [ties.a[tie], ties.b[tie]]) {
      const actor = end === undefined ? undefined : within.actors[end];
      if (actor !== undefined) lit.add(actor.id);
    }
  }
  return lit;
}
