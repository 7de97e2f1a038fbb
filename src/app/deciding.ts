import type { ClaimId, Decision, History, Status } from '../case';
import {
  afterDecision,
  afterRedo,
  afterUndo,
  decisionInWords,
  replayed,
} from '../case';
import { shellWords } from '../words';
import type { Session } from './session';
import { notify } from './session';

/** Records what the analyst makes of a claim. */
export function judge(session: Session, claim: ClaimId, status: Status): void {
  const at = session.ports.now();
  if (status === 'accepted') take(session, { kind: 'accept', claim, at });
  if (status !== 'rejected') return;
  take(session, { kind: 'reject', claim, at });
  notify(session, 'news', shellWords.claimRejected, {
    label: shellWords.undo,
    run: () => void undo(session),
  });
}

/** Gives the case another title; an empty one is not taken. */
export function retitle(session: Session, title: string): void {
  const now = session.document.getState()?.history.now;
  const trimmed = title.trim();
  if (trimmed === '' || trimmed === now?.title) return;
  take(session, { kind: 'retitle', title: trimmed, at: session.ports.now() });
}

/** Takes the last decision back, and gives it; nothing if there is none. */
export function undo(session: Session): Decision | undefined {
  const last = session.document.getState()?.history.decided.at(-1);
  change(session, afterUndo);
  return last;
}

/** Takes again the decision that was last taken back. */
export function redo(session: Session): void {
  change(session, afterRedo);
}

/** What undo and redo would do, in words; `undefined` where nothing. */
export function stepsInWords(history: History): {
  readonly undo: string | undefined;
  readonly redo: string | undefined;
} {
  const words = (decision: Decision | undefined): string | undefined =>
    decision && decisionInWords(history.now, decision);
  const together = takenTogether(history);
  const last = words(history.decided.at(-1));
  return {
    undo: together > 1 ? shellWords.undoLastOf(last ?? '', together) : last,
    redo: words(history.undone.at(-1)),
  };
}

/**
 * How many decisions at the end of a history were taken by one act: accepted
 * at the very same moment. No one accepts two one by one so fast.
 */
function takenTogether({ decided }: History): number {
  const last = decided.at(-1);
  if (last?.kind !== 'accept') return Math.min(1, decided.length);
  const other = decided.findLastIndex(
    ({ kind, at }) => kind !== last.kind || at !== last.at,
  );
  return decided.length - 1 - other;
}

/** Takes the last act back whole: what was accepted at once, or one decision. */
export function undoTogether(session: Session): void {
  const open = session.document.getState();
  const together = open === undefined ? 0 : takenTogether(open.history);
  if (together > 0)
    change(session, ({ opened, decided, undone }) =>
      replayed(opened, decided.slice(0, -together), [
        ...undone,
        ...decided.slice(-together).toReversed(),
      ]),
    );
}

/** Records a decision of the analyst. */
export function take(session: Session, decision: Decision): void {
  change(session, (history) => afterDecision(history, decision));
}

/** Takes the open document's history a step on, and keeps it. */
export function change(
  session: Session,
  step: (before: History) => History,
): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const history = step(open.history);
  session.document.setState({ history });
  session.ports.keeping.keepHistory(history);
}
