import type { Act, ActId, Ledger } from '../case';
import { stepsOf } from '../case';
import { analystOf, redo, undo } from './acting';
import type { Session } from './session';
import { untilWhole } from './session';
import type { ViewChange, ViewStep } from './view-step';
import { changedParts } from './view-step';

/** What undo or redo would take: an act of the case, or a step of the view. */
export type Step =
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'view'; readonly step: ViewStep };

/** More steps than these are not remembered. */
const MOST_STEPS = 100;
/** A stretch of time that moves on within this time, in milliseconds, is one step. */
const ONE_MOVE = 2_000;

/** Remembers a change of the view, so that undo can take it back in its turn. */
export function remember(session: Session, change: ViewChange): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const { done } = session.surface.getState().viewHistory;
  const at = session.ports.now();
  const base = actSteps(session, open.ledger).undo?.id;
  const step: ViewStep = { ...change, key: open.key, base, at };
  const last = done.at(-1);
  const whole = last && joined(last, step);
  const steps =
    whole === undefined ? [...done, step] : [...done.slice(0, -1), whole];
  session.surface.setState({
    viewHistory: { done: steps.slice(-MOST_STEPS), undone: [] },
  });
}

/** What was changed before the acts of the case were there came after them all. */
export function rebase(session: Session): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const base = actSteps(session, open.ledger).undo?.id;
  const { done, undone } = session.surface.getState().viewHistory;
  const based = (step: ViewStep): ViewStep =>
    step.key === open.key && step.base === undefined ? { ...step, base } : step;
  session.surface.setState({
    viewHistory: { done: done.map(based), undone: undone.map(based) },
  });
}

/** Two steps as one, where the second goes on with the first: time dragged, or played. */
function joined(last: ViewStep, step: ViewStep): ViewStep | undefined {
  if (last.kind !== 'filtered' || step.kind !== 'filtered') return undefined;
  if (last.key !== step.key || last.base !== step.base) return undefined;
  const isOneMove =
    step.at - last.at < ONE_MOVE &&
    changedParts(last).join() === 'time' &&
    changedParts(step).join() === 'time';
  return isOneMove ? { ...step, before: last.before } : undefined;
}

/** What undo and redo would take now, in the order in which things were done. */
export function nextSteps(session: Session): {
  readonly undo: Step | undefined;
  readonly redo: Step | undefined;
} {
  const open = session.document.getState();
  if (open === undefined) return { undo: undefined, redo: undefined };
  const { ledger, key } = open;
  const acts = actSteps(session, ledger);
  const history = session.surface.getState().viewHistory;
  const done = history.done.findLast((each) => each.key === key);
  const undone = history.undone.findLast((each) => each.key === key);
  const stoodOn = (base: ActId | undefined) =>
    base === acts.undo?.id || (base !== undefined && !ledger.stands(base));
  return {
    undo: done && stoodOn(done.base) ? viewStep(done) : actStep(acts.undo),
    redo:
      undone !== undefined && undone.base === acts.undo?.id
        ? viewStep(undone)
        : actStep(acts.redo),
  };
}

/** Takes back what was done last: an act, or a change of the view. */
export function undoStep(session: Session): void {
  const { undo: next } = nextSteps(session);
  if (next?.kind !== 'view')
    return onceWhole(session, undoStep, () => void undo(session));
  const { done, undone } = session.surface.getState().viewHistory;
  show(session, next.step, 'before');
  session.surface.setState({
    viewHistory: {
      done: done.filter((each) => each !== next.step),
      undone: [...undone, next.step],
    },
  });
}

/** Does again what was undone last. */
export function redoStep(session: Session): void {
  const { redo: next } = nextSteps(session);
  if (next?.kind !== 'view') return onceWhole(session, redoStep, redo);
  const { done, undone } = session.surface.getState().viewHistory;
  show(session, next.step, 'after');
  session.surface.setState({
    viewHistory: {
      done: [...done, next.step],
      undone: undone.filter((each) => each !== next.step),
    },
  });
}

type Doing = (session: Session) => void;

/** Takes or gives back an act; while those of the case still come, it waits. */
function onceWhole(session: Session, again: Doing, now: Doing): void {
  if (session.document.getState()?.isWhole !== false) return now(session);
  return void untilWhole(session).then((is) => is && again(session));
}

function show(
  { workspace, document }: Session,
  step: ViewStep,
  state: 'before' | 'after',
): void {
  if (step.kind === 'filtered')
    return workspace.setState({ filters: step[state] });
  if (step.kind === 'looked')
    return workspace.setState({ [step.part]: step[state] });
  const open = document.getState();
  // Actors that came since keep their places.
  document.setState({ positions: { ...open?.positions, ...step[state] } });
}

function viewStep(step: ViewStep): Step {
  return { kind: 'view', step };
}

function actStep(act: Act | undefined): Step | undefined {
  return act && { kind: 'act', act };
}

/** The act that would be undone or done again; looked for once per state. */
function actSteps(
  session: Session,
  ledger: Ledger,
): ReturnType<typeof stepsOf> {
  const state = `${analystOf(session)} ${session.document.getState()?.revision ?? 0}`;
  const known = found.get(ledger);
  if (known?.state === state) return known.steps;
  const steps = stepsOf(ledger, analystOf(session));
  found.set(ledger, { state, steps });
  return steps;
}

const found = new WeakMap<
  Ledger,
  { readonly state: string; readonly steps: ReturnType<typeof stepsOf> }
>();
