import type { Act, ActId, AnalystId, Change, Claim } from '../case';
import { actIdAfter } from '../case';
import type { LegacyClaim, LegacyDecision, LegacyRow } from './legacy-rows';

/** Whose acts they become, and a mark that no other browser's acts bear. */
export type Heir = { readonly by: AnalystId; readonly device: string };

/**
 * The acts that a log of version 1 amounts to, rows in their order. The same
 * log gives the same acts. An undo retracts; a redo retracts the retraction,
 * unless a decision in between had given it up, as version 1 had it.
 */
export function legacyActs(
  caseId: string,
  rows: readonly LegacyRow[],
  { by, device }: Heir,
): readonly Act[] {
  const acts: Act[] = [];
  const actOf = new Map<number, ActId>();
  /** Of each undone decision, the act that undid it. */
  let undone = new Map<number, ActId>();
  const write = (now: number, changes: readonly Change[]): ActId => {
    const before = acts.at(-1)?.id;
    const id = actIdAfter(before, now, device);
    acts.push({ id, by, saw: before === undefined ? [] : [before], changes });
    return id;
  };
  for (const row of rows) {
    if (row.kind === 'decide') {
      const { decision } = row;
      const time = Date.parse(decision.at);
      const now = Number.isNaN(time) ? 0 : time;
      actOf.set(row.id, write(now, changesOf(caseId, decision)));
      undone = new Map();
      continue;
    }
    const meant = actOf.get(row.of);
    const undoing = undone.get(row.of);
    if (row.kind === 'undo' && meant !== undefined && undoing === undefined)
      undone.set(row.of, write(0, [{ kind: 'retract', act: meant }]));
    if (row.kind === 'redo' && undoing !== undefined) {
      write(0, [{ kind: 'retract', act: undoing }]);
      undone.delete(row.of);
    }
  }
  return acts;
}

const TYPED = { kind: 'typed' } as const;

function changesOf(
  caseId: string,
  decision: LegacyDecision,
): readonly Change[] {
  switch (decision.kind) {
    case 'accept':
      return [{ kind: 'judge', claim: decision.claim, status: 'accepted' }];
    case 'reject':
      return [{ kind: 'judge', claim: decision.claim, status: 'rejected' }];
    case 'mend':
      return editsOf(decision);
    case 'take-in':
      return addingsOf(decision);
    case 'retitle':
      return [
        {
          kind: 'set',
          of: { kind: 'case', id: caseId },
          field: 'title',
          to: decision.title,
          basis: TYPED,
        },
      ];
  }
}

/** A claim that was split off stands for a contact of its own. */
function editsOf({
  claim,
  mending,
}: LegacyDecision & { kind: 'mend' }): readonly Change[] {
  const { contact: id, summary: title } = mending;
  const added: readonly Change[] =
    id === undefined
      ? []
      : [
          {
            kind: 'add',
            as: 'contact',
            record: { id, ...(title === undefined ? {} : { title }) },
          },
        ];
  const set = Object.entries(mending).map(([field, to]): Change => ({
    kind: 'set',
    of: { kind: 'claim', id: claim },
    field,
    to,
    basis: TYPED,
  }));
  return [...added, ...set];
}

function addingsOf({
  intake,
}: LegacyDecision & { kind: 'take-in' }): readonly Change[] {
  const { articles, actors, claims, contacts, origins } = intake;
  return [
    ...articles.map(
      (record) => ({ kind: 'add', as: 'article', record }) as const,
    ),
    ...actors.map((record) => ({ kind: 'add', as: 'actor', record }) as const),
    ...claims.map(
      (claim) =>
        ({ kind: 'add', as: 'claim', record: claimOf(claim) }) as const,
    ),
    ...contacts.map(
      (record) => ({ kind: 'add', as: 'contact', record }) as const,
    ),
    ...origins.map(
      (record) => ({ kind: 'add', as: 'origin', record }) as const,
    ),
  ];
}

function claimOf({ origin, ...claim }: LegacyClaim): Claim {
  return origin === undefined ? claim : { ...claim, madeBy: origin.by };
}
