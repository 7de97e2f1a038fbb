import type {
  Act,
  ActId,
  AnalystId,
  Claim,
  FieldBasis,
  Ledger,
  Ref,
} from '../../case';
import { basisOf, earlierValuesOf, judgementsOn } from '../../case';
import type { Grounds } from '../../views/parts';
import type { Session } from '../session';

/** Why a field of a record says what it says, and who is behind it. */
export function groundsOf(
  { document: open, surface }: Session,
  of: Ref,
  field: string,
): Grounds | undefined {
  const ledger = open.getState()?.ledger;
  const found =
    ledger &&
    ((field === 'contact' ? joiningOf(ledger, of) : undefined) ??
      basisOf(ledger, of, field));
  if (ledger === undefined || found === undefined) return undefined;
  const entry = ledger.entryOf(of);
  const act = ledger.actOf(found.act);
  const reason = act?.why;
  const madeBy = act && of.kind === 'actor' ? readerIn(act, of.id) : undefined;
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
    ...(madeBy !== undefined && { madeBy }),
    ...handOf(found),
    earlier: earlierValuesOf(ledger, of, field).map((value) => ({
      ...value,
      ...handOf(value),
    })),
  };
}

/** Who made the claim for which an act added an actor. */
function readerIn({ changes }: Act, actor: string): string | undefined {
  for (const change of changes) {
    if (change.kind !== 'add' || change.as !== 'claim') continue;
    const { participants, attribution, madeBy } = change.record;
    const isNamed = [...participants, ...attribution].some(
      (each) => each.actor === actor,
    );
    if (isNamed) return madeBy;
  }
  return undefined;
}

/** The judgement by which the contact of a claim is one with another. */
function joiningOf(ledger: Ledger, of: Ref): FieldBasis | undefined {
  const claim = ledger.entryOf(of)?.record as Partial<Claim> | undefined;
  const id = claim?.contact;
  if (of.kind !== 'claim' || id === undefined) return undefined;
  if (ledger.membersOf({ kind: 'contact', id }).length < 2) return undefined;
  const joining = judgementsOn(ledger, 'contact', id).findLast(
    ({ ids, verdict }) => verdict === 'same' && ids.includes(id),
  );
  return (
    joining && { act: joining.act, by: joining.by, basis: { kind: 'typed' } }
  );
}
