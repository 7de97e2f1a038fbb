import type { Decision, History } from '../case';

/**
 * What a user did to a case, in any tab. Acts are only ever appended; an undo
 * names its decision, so that no tab undoes what another one did meanwhile.
 */
export type Act =
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'undo' | 'redo'; readonly of: number };

/** An act as it is kept: its identity grows with the order of keeping. */
export type KeptAct = Act & { readonly id: number };

/** A decision with the identity of the act that made it. */
export type LoggedDecision = {
  readonly id: number;
  readonly decision: Decision;
};

/** What a sequence of acts amounts to. `last` is the latest act's identity. */
export type ActLog = {
  readonly decided: readonly LoggedDecision[];
  readonly undone: readonly LoggedDecision[];
  readonly last: number;
};

/** The log of a case on which nobody has acted yet. */
export const EMPTY_LOG: ActLog = { decided: [], undone: [], last: 0 };

/**
 * The log after one more act. An undo of what is already undone, and a redo of
 * what stands, change nothing: two tabs may have had the same thought.
 */
export function afterAct(log: ActLog, act: KeptAct): ActLog {
  const last = act.id;
  if (act.kind === 'decide') {
    const { id, decision } = act;
    return { decided: [...log.decided, { id, decision }], undone: [], last };
  }
  const isMeant = (each: LoggedDecision): boolean => each.id === act.of;
  const [from, to] =
    act.kind === 'undo' ? [log.decided, log.undone] : [log.undone, log.decided];
  const meant = from.find(isMeant);
  if (meant === undefined) return { ...log, last };
  const without = from.filter((each) => !isMeant(each));
  const having = [...to, meant];
  return act.kind === 'undo'
    ? { decided: without, undone: having, last }
    : { decided: having, undone: without, last };
}

/** A step of the user before it is kept; decisions are known by themselves. */
export type Step =
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'undo' | 'redo'; readonly decision: Decision };

/**
 * The steps that lead from one history to the next. Decisions are compared as
 * objects: a history keeps those that it was given.
 */
export function stepsBetween(before: History, after: History): readonly Step[] {
  let common = 0;
  while (
    common < before.decided.length &&
    before.decided[common] === after.decided[common]
  )
    common++;
  const taken = before.decided.slice(common).toReversed();
  const undone = new Set([...before.undone, ...taken]);
  return [
    ...taken.map((decision): Step => ({ kind: 'undo', decision })),
    ...after.decided.slice(common).map((decision): Step => ({
      kind: undone.has(decision) ? 'redo' : 'decide',
      decision,
    })),
  ];
}
