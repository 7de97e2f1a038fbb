import type { Act, Change } from './act';
import { actIdAfter } from './act-id';
import type { ActId, AnalystId } from './ids';
import type { Ledger } from './ledger';

/** Who acts, on which device, and when: milliseconds since 1970. */
export type Hand = {
  readonly by: AnalystId;
  /** Up to 32 letters and digits; no two open windows share one. */
  readonly device: string;
  readonly now: number;
};

/** What is known of an act beside what it changes: its reason, and its run. */
export type Circumstances = {
  readonly why?: string | undefined;
  readonly run?: ActId | undefined;
};

/** An act on a case as it stands, after everything that is known of it. */
export function actOn(
  ledger: Ledger,
  { by, device, now }: Hand,
  changes: readonly Change[],
  { why, run }: Circumstances = {},
): Act {
  return {
    id: actIdAfter(ledger.latest, now, device),
    by,
    saw: ledger.heads,
    ...(run !== undefined && { run }),
    ...(why !== undefined && why !== '' && { why }),
    changes,
  };
}

/** The act that an analyst would undo next, and the one that redo would do. */
export type Steps = {
  readonly undo: Act | undefined;
  readonly redo: Act | undefined;
};

/**
 * What undo and redo mean to an analyst: the last of the own acts that stands,
 * in any window, and the last one undone since. What others did, what a file
 * brought, and the act that began the case are not theirs to undo.
 */
export function stepsOf(ledger: Ledger, by: AnalystId): Steps {
  const done: Act[] = [];
  let undone: Act[] = [];
  for (const act of ledger.acts) {
    if (act.by !== by || act.in !== undefined || beginsCase(act)) continue;
    if (isWithUndoing(ledger, act)) continue;
    const retracted = retractedBy(act);
    if (retracted === undefined) {
      done.push(act);
      undone = [];
      continue;
    }
    for (const id of retracted) {
      const isUndoing = done.findLastIndex((each) => each.id === id);
      if (isUndoing >= 0) undone.push(...done.splice(isUndoing, 1));
      const again = new Set(retractedBy(ledger.actOf(id)));
      done.push(...undone.filter((each) => again.has(each.id)));
      undone = undone.filter((each) => !again.has(each.id));
    }
  }
  // What someone else took back no longer stands, and is not undone again.
  return {
    undo: done.findLast(({ id }) => ledger.stands(id)),
    redo: undone.findLast(({ id }) => !ledger.stands(id)),
  };
}

/** The acts of one analyst that an act is undone with, in order; mostly it alone. */
export function runOf(ledger: Ledger, act: Act): readonly Act[] {
  const first = act.run ?? act.id;
  return ledger.acts.filter(
    ({ id, run, by }) => (run === first || id === first) && by === act.by,
  );
}

/** What stands of the run of an act, by its identity. */
function runFrom(ledger: Ledger, id: ActId): readonly ActId[] {
  const act = ledger.actOf(id);
  if (act === undefined) return [id];
  return runOf(ledger, act).flatMap((each) =>
    ledger.stands(each.id) ? each.id : [],
  );
}

/** Whether an act only goes on with the undoing, or redoing, of another. */
export function isWithUndoing(ledger: Ledger, { run }: Act): boolean {
  return run !== undefined && retractedBy(ledger.actOf(run)) !== undefined;
}

/** Whether an act only keeps the colours of sides where another would move them. */
export function holdsColors({ run, changes }: Act): boolean {
  return (
    run !== undefined &&
    changes.length > 0 &&
    changes.every(
      (change) =>
        change.kind === 'set' &&
        change.of.kind === 'case' &&
        change.field === 'sideColors',
    )
  );
}

/** The changes that undo acts. */
export function undoing(...acts: readonly Act[]): readonly Change[] {
  return acts.map(({ id }) => ({ kind: 'retract', act: id }));
}

/** The changes that do an undone act and its run again: what retracts them is retracted. */
export function redoing(ledger: Ledger, act: Act): readonly Change[] {
  const retractors = runOf(ledger, act)
    .flatMap(({ id }) => ledger.retractorsOf(id))
    .flatMap((id) => runFrom(ledger, id));
  return [...new Set(retractors)].map((id) => ({ kind: 'retract', act: id }));
}

/** What an act retracts, if it does nothing else. */
export function retractedBy(
  act: Act | undefined,
): readonly ActId[] | undefined {
  // A name that is put to it beside changes nothing of what it does.
  const changes = act?.changes.filter((each) => !isNaming(each)) ?? [];
  if (changes.length === 0) return undefined;
  const ids = changes.flatMap((change) =>
    change.kind === 'retract' ? [change.act] : [],
  );
  return ids.length === changes.length ? ids : undefined;
}

function isNaming(change: Change): boolean {
  return change.kind === 'add'
    ? change.as === 'analyst'
    : change.kind === 'set' && change.of.kind === 'analyst';
}

/** Whether an act begins a case. */
export function beginsCase({ changes }: Act): boolean {
  return changes.some(
    (change) => change.kind === 'add' && change.as === 'case',
  );
}
