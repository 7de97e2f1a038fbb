import type { ActId, AnalystId, Ref } from '../../case';
import { basisOf, earlierValuesOf } from '../../case';
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
  const me = surface.getState().analyst.id;
  const handOf = ({
    act,
    by,
  }: {
    readonly act: ActId;
    readonly by: AnalystId;
  }) => ({
    isOwn: by === me,
    isFirst: entry?.adds?.some((added) => added.act === act) ?? false,
  });
  return {
    ...found,
    ...(reason !== undefined && { reason }),
    ...handOf(found),
    earlier: earlierValuesOf(ledger, of, field).map((value) => ({
      ...value,
      ...handOf(value),
    })),
  };
}
