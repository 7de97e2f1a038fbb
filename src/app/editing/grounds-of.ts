import type { Ref } from '../../case';
import { basisOf } from '../../case';
import type { Grounds } from '../../views/parts';
import type { Session } from '../session';

/** Why a field of a record says what it says, and who is behind it. */
export function groundsOf(
  { document: open, surface }: Session,
  of: Ref,
  field: string,
): Grounds | undefined {
  const ledger = open.getState()?.ledger;
  const found = ledger && basisOf(ledger, of, field);
  if (ledger === undefined || found === undefined) return undefined;
  const entry = ledger.entryOf(of);
  const reason = ledger.actOf(found.act)?.why;
  return {
    ...found,
    ...(reason !== undefined && { reason }),
    isOwn: found.by === surface.getState().analyst.id,
    isFirst: entry?.adds?.some(({ act }) => act === found.act) ?? false,
  };
}
