import type { ActorId, Channel, ClaimId, KeptBack, TieEnds } from '../case';
import { VOCABULARY } from '../case';
import type { Columns, Filters } from '../lens';

/** The filters of a step while it keeps something back. */
export function keepingBack(
  columns: Columns,
  filters: Filters,
  hides: readonly KeptBack[],
): Filters {
  const actors = new Set(filters.actors);
  const articles = new Set(filters.articles);
  const claims = new Set<ClaimId>();
  for (const kept of hides)
    switch (kept.kind) {
      case 'actor':
        actors.add(kept.id);
        break;
      case 'article':
        articles.add(kept.id);
        break;
      case 'tie':
        for (const id of claimsBetween(columns, kept)) claims.add(id);
        break;
      case 'evidence':
        break;
    }
  const picked = pickedWithout(filters.claims, claims);
  return {
    ...filters,
    actors: [...actors],
    articles: [...articles],
    ...(picked && { claims: picked }),
  };
}

function pickedWithout(
  picked: Filters['claims'],
  hidden: ReadonlySet<ClaimId>,
): Filters['claims'] {
  if (hidden.size === 0) return picked;
  if (picked === undefined || picked.isHidden)
    return {
      isHidden: true,
      ids: [...new Set([...(picked?.ids ?? []), ...hidden])],
    };
  return { isHidden: false, ids: picked.ids.filter((id) => !hidden.has(id)) };
}

/** What passed between two actors by one channel, or by any: the claims. */
export function claimsBetween(
  { ties, within }: Columns,
  { a, b, channel }: TieEnds,
): readonly ClaimId[] {
  const found = new Set<number>();
  for (const tie of tiesBetween({ ties, within }, a, b)) {
    if (channel !== undefined && tie.channel !== channel) continue;
    for (const claim of tie.claims) found.add(claim);
  }
  return [...found]
    .toSorted((one, other) => one - other)
    .flatMap((claim) => within.claims[claim]?.id ?? []);
}

/** The channels that join two actors, each with the claims that tell of it. */
export function tiesBetween(
  { ties, within }: Pick<Columns, 'ties' | 'within'>,
  a: ActorId,
  b: ActorId,
): readonly { readonly channel: Channel; readonly claims: Uint32Array }[] {
  return ties.ids.flatMap((_, tie) => {
    const ends = [ties.a[tie], ties.b[tie]].map(
      (end) => within.actors[end ?? -1]?.id,
    );
    const channel = VOCABULARY.channels[ties.channel[tie] ?? 0];
    const isBetween = ends.includes(a) && ends.includes(b) && a !== b;
    return isBetween && channel !== undefined
      ? [
          {
            channel,
            claims: ties.claims.subarray(
              ties.starts[tie],
              ties.starts[tie + 1],
            ),
          },
        ]
      : [];
  });
}
