import type { Actor, Claim } from '../../case';
import type { Document } from '../session';

type Editable = { readonly claim: Claim; readonly actor: Actor };

/**
 * A record as the acts leave it now: evidence may still show it as it was before,
 * and what its editor says must be true at once.
 */
export function asItStands<Kind extends keyof Editable>(
  { ledger }: Document,
  kind: Kind,
  shown: Editable[Kind],
): Editable[Kind] {
  const { standing } = ledger.entryOf({ kind, id: shown.id }) ?? {};
  return (standing as Editable[Kind] | undefined) ?? shown;
}
