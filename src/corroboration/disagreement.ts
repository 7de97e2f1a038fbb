import type { Claim } from '../case';
import type { Detail } from './agreement';
import { agreementOf, differencesOf, statedBy } from './agreement';

/**
 * How far apart claims about one contact are: they cannot all be true; someone
 * is credited with denying it; or they tell it differently.
 */
export const GRAVITIES = ['conflict', 'denied', 'differ'] as const;
/** One of these. */
export type Gravity = (typeof GRAVITIES)[number];

/** In what claims about one contact are apart. */
export type Disagreement = {
  readonly gravity: Gravity;
  /** What is told differently; of a mere denial nothing is. */
  readonly details: readonly Detail[];
  /** The claims by what they state of it: those of one version state the same. */
  readonly versions: readonly (readonly Claim[])[];
};

/** In what claims about one contact are apart; `undefined` if they agree. */
export function disagreementOf(
  claims: readonly Claim[],
): Disagreement | undefined {
  const { kind } = agreementOf(claims);
  const isDenied = claims.some(
    ({ stance, attribution }) => stance === 'negated' && attribution.length > 0,
  );
  const details = differencesOf(claims);
  if (details.length === 0 && !isDenied) return undefined;
  return {
    gravity: kind === 'conflict' ? 'conflict' : isDenied ? 'denied' : 'differ',
    details,
    versions: versionsOf(claims, details),
  };
}

function versionsOf(
  claims: readonly Claim[],
  details: readonly Detail[],
): readonly (readonly Claim[])[] {
  const versions = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = JSON.stringify(
      details.map((detail) => statedBy(claim, detail) ?? null),
    );
    const known = versions.get(key);
    if (known === undefined) versions.set(key, [claim]);
    else known.push(claim);
  }
  return [...versions.values()];
}
