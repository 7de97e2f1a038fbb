import type { Claim, ClaimId } from '../../case';
import type { Columns, Selection } from '../../lens';
import type { Stretch } from './stretches';

/** Which claims' passages are lit, in every open article. */
export type Light = {
  /** What is selected. Empty where nothing is. */
  readonly chosen: ReadonlySet<ClaimId>;
  /** What other articles say of the same contact as the selected claim. */
  readonly matched: ReadonlySet<ClaimId>;
  /** The claim that is pointed at. */
  readonly hovered: ClaimId | undefined;
};

/** The claims that a selection lights, whether filters show them or not. */
export function chosenClaims(
  columns: Columns,
  selection: Selection | undefined,
): Pick<Light, 'chosen' | 'matched'> {
  const { claims } = columns.within;
  const none: ReadonlySet<ClaimId> = new Set();
  switch (selection?.kind) {
    case undefined:
      return { chosen: none, matched: none };
    case 'actor': {
      const isIn = (claim: Claim): boolean =>
        claim.participants.some((each) => each.actor === selection.id);
      return { chosen: idsOf(claims.filter(isIn)), matched: none };
    }
    case 'contact': {
      const isOf = (claim: Claim): boolean => claim.contact === selection.id;
      return { chosen: idsOf(claims.filter(isOf)), matched: none };
    }
    case 'tie': {
      const { index, starts, claims: carried } = columns.ties;
      const tie = index.get(selection.id);
      if (tie === undefined) return { chosen: none, matched: none };
      const behind = [...carried.subarray(starts[tie], starts[tie + 1])];
      return {
        chosen: idsOf(behind.flatMap((claim) => claims[claim] ?? [])),
        matched: none,
      };
    }
    case 'claim': {
      const claim = claims.find((each) => each.id === selection.id);
      if (claim === undefined) return { chosen: none, matched: none };
      const others = claims.filter(
        (each) =>
          each.contact === claim.contact && each.article !== claim.article,
      );
      return { chosen: new Set([claim.id]), matched: idsOf(others) };
    }
  }
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
