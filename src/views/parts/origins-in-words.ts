import type { OriginGroup, Sourcing } from '../../corroboration';
import { coverageWords } from '../../words';

/**
 * Who each independent origin is, for someone who does not know what an origin
 * is: “four officials of three sides, credited jointly”.
 */
export function originsInWords(
  { originsOf }: Sourcing,
  groups: readonly OriginGroup[],
): readonly string[] {
  return groups.map(({ origins, claims }) => {
    const [first] = origins;
    if (first !== undefined && origins.length === 1) return first.name;
    const names = origins.map(({ name }) => name);
    const counts = origins.map(({ named, count }) => (named ? 1 : count));
    const sides = new Set(origins.map(({ side }) => side));
    const together = {
      names,
      people: counts.reduce<number | undefined>(
        (sum, count) =>
          sum === undefined || count === undefined ? undefined : sum + count,
        0,
      ),
      sides: sides.has(undefined) ? undefined : sides.size,
    };
    const isJoint = claims.some(
      (claim) => originsOf(claim).length === origins.length,
    );
    return isJoint
      ? coverageWords.creditedJointly(together)
      : coverageWords.linkedOrigins(together);
  });
}
