import type { Claim, ClaimId, ContactId } from '../../case';
import type { Columns, Selection } from '../../lens';
import { claimsBehind } from '../../lens';
import type { ArticleId } from '../../text';
import type { Stretch } from './stretches';

/** Which claims' passages are lit, in every open article. */
export type Light = {
  /** What is selected. Empty where nothing is. */
  readonly chosen: ReadonlySet<ClaimId>;
  /** What other articles say of the same contact as a selected claim. */
  readonly matched: ReadonlySet<ClaimId>;
  /** The claim that is pointed at. */
  readonly hovered: ClaimId | undefined;
};

/** The claims that a selection lights, whether filters show them or not. */
export function chosenClaims(
  columns: Columns,
  selection: Selection | undefined,
): Pick<Light, 'chosen' | 'matched'> {
  if (selection === undefined) return { chosen: new Set(), matched: new Set() };
  const { claims } = columns.within;
  const chosen = claimsBehind(columns, selection).flatMap(
    (claim) => claims[claim] ?? [],
  );
  const isByName = selection.kind === 'claim' || selection.kind === 'claims';
  return {
    chosen: idsOf(chosen),
    matched: isByName ? matchedBy(chosen, claims) : new Set(),
  };
}

/** What other articles say of the same contacts. */
function matchedBy(
  chosen: readonly Claim[],
  claims: readonly Claim[],
): ReadonlySet<ClaimId> {
  const articles = new Map<ContactId, Set<ArticleId>>();
  for (const { contact, article } of chosen)
    articles.set(contact, (articles.get(contact) ?? new Set()).add(article));
  return idsOf(
    claims.filter(
      ({ contact, article }) => articles.get(contact)?.has(article) === false,
    ),
  );
}

/** How a stretch is lit; a chosen claim outshines a matched one. */
export function lightOn(
  stretch: Stretch,
  light: Light,
): 'chosen' | 'matched' | 'none' {
  if (stretch.claims.some(({ claim }) => light.chosen.has(claim.id)))
    return 'chosen';
  return stretch.claims.some(({ claim }) => light.matched.has(claim.id))
    ? 'matched'
    : 'none';
}

/** Whether a stretch belongs to the claim that is pointed at. */
export function isHovered(stretch: Stretch, { hovered }: Light): boolean {
  return (
    hovered !== undefined &&
    stretch.claims.some(({ claim }) => claim.id === hovered)
  );
}

function idsOf(claims: readonly Claim[]): ReadonlySet<ClaimId> {
  return new Set(claims.map((claim) => claim.id));
}
