import type {
  Act,
  Case,
  Change,
  Circumstances,
  ClaimId,
  Hand,
  Ledger,
  Status,
} from '../case';
import {
  actOn,
  actsInTheWay,
  joiningAct,
  redoing,
  stepsOf,
  undoing,
  undoneWith,
} from '../case';
import { caseWords, shellWords } from '../words';
import { colorsToHold } from './colors-to-hold';
import { isLarge } from './derive';
import type { Document, Notice, Session } from './session';
import { notify, untilWhole } from './session';

/**
 * Does one act on the open case: it is taken, shown, and kept. What the case
 * cannot take is said and changes nothing. Gives the act that was done; none
 * yet where what checks acts is still on its way, for which the act waits.
 */
export function act(
  session: Session,
  changes: readonly Change[],
  why?: string,
): Act | undefined {
  const open = session.document.getState();
  if (open === undefined || changes.length === 0) return undefined;
  if (!open.isWhole && isLarge(open.theCase) && !changes.every(isItsOwn)) {
    // They take a while to come; what it does to others could not be told before.
    notify(session, 'problem', caseWords.actsNotYet);
    return undefined;
  }
  const wait = session.ports.checkOnItsWay() ?? waitFor(session, open);
  if (wait !== undefined) {
    void actLater(session, open.key, wait, () => act(session, changes, why));
    return undefined;
  }
  const done = soundAct(session, open.ledger, changes, { why });
  if (done === undefined) return undefined;
  void takeOwn(session, open, [done]);
  return done;
}

/**
 * Takes acts of which the last was done here, and keeps them. Where they would
 * move the colours of sides, these are held by one more, undone with the last.
 */
export function takeOwn(
  session: Session,
  { key, ledger }: Document,
  acts: readonly Act[],
  doing?: string,
): Promise<void> | undefined {
  const { keeping } = session.ports;
  const before = ledger.theCase;
  const hold = (): void => {
    const last = acts.at(-1);
    if (last === undefined || session.document.getState()?.key !== key) return;
    const changes = colorsToHold(before, ledger.theCase);
    if (changes.length === 0) return;
    const held = soundAct(session, ledger, changes, {
      run: last.run ?? last.id,
    });
    if (held === undefined) return;
    ledger.take([held]);
    keeping.keepActs(key, [held]);
  };
  keeping.keepActs(key, acts);
  return take(session, acts, doing, hold);
}

/** The act that changes come to; what the case cannot take is said, and is none. */
export function soundAct(
  session: Session,
  ledger: Ledger,
  changes: readonly Change[],
  how: Circumstances = {},
): Act | undefined {
  const done = actOn(
    ledger,
    handOf(session),
    changes.some(isName)
      ? changes
      : [...introduction(session, ledger.theCase), ...changes],
    how,
  );
  const refusal = session.ports.refusalOf(ledger, [done]);
  if (refusal === undefined) return done;
  notify(session, 'problem', caseWords.notDone(refusal));
  return undefined;
}

/** The act by which the analyst joins a file that brings acts; it names them, too. */
export function joiningBy(
  session: Session,
  { ledger }: Document,
  acts: readonly Act[],
  file: string,
): Act {
  return {
    ...joiningAct(ledger, handOf(session), acts, file),
    changes: introduction(session, ledger.theCase),
  };
}

/** Whether a change gives an analyst a name. */
function isName(change: Change): boolean {
  return change.kind === 'add'
    ? change.as === 'analyst'
    : change.kind === 'set' && change.of.kind === 'analyst';
}

/** Whether a change is the same, whatever was done before. */
function isItsOwn({ kind }: Change): boolean {
  return kind === 'judge' || kind === 'set' || kind === 'add';
}

function waitFor(
  session: Session,
  open: Document,
): Promise<unknown> | undefined {
  return open.isWhole ? undefined : untilWhole(session);
}

async function actLater(
  session: Session,
  key: string,
  check: Promise<unknown>,
  doIt: () => void,
): Promise<void> {
  try {
    await check;
  } catch {
    return notify(session, 'problem', caseWords.notYet);
  }
  if (session.document.getState()?.key === key) doIt();
}

/**
 * Takes acts into the open document; what they change is shown at once. Many
 * changes are taken beside the page, while the window says what is done, if
 * that is given, and are shown once all are in. `onTaken` may add to them before that.
 */
export function take(
  session: Session,
  acts: readonly Act[],
  doing?: string,
  onTaken = (): void => {},
): Promise<void> | undefined {
  const open = session.document.getState();
  if (open === undefined) return undefined;
  if (weightOf(open.ledger, acts) > MANY)
    return import('./taking-many')
      .then(({ takeMany }) => takeMany(session, open, acts, { doing, onTaken }))
      .then(() => showTaken(session, open.key));
  open.ledger.take(acts);
  onTaken();
  showTaken(session, open.key);
  return undefined;
}

/** Shows the open case as its ledger has it. */
export function showTaken(session: Session, key: string): void {
  const open = session.document.getState();
  if (open?.key !== key) return;
  session.document.setState({
    theCase: open.ledger.theCase,
    revision: open.revision + 1,
  });
}

/** More changes than these take longer than a page may be kept waiting. */
const MANY = 2_000;

/** How many changes acts do, or undo. */
function weightOf(ledger: Ledger, acts: readonly Act[]): number {
  let weight = 0;
  for (const { changes } of acts) {
    weight += changes.length;
    for (const change of changes)
      if (change.kind === 'retract')
        weight += ledger.actOf(change.act)?.changes.length ?? 0;
  }
  return weight;
}

function handOf({ ports, surface, window }: Session): Hand {
  const { id } = surface.getState().analyst;
  return { by: id, device: window, now: ports.now() };
}

/**
 * Puts the analyst's name to what they have done in the open case, by an act. Who
 * has done nothing yet is named with the first act.
 */
export function signActs(session: Session): void {
  const open = session.document.getState();
  const me = analystOf(session);
  if (open?.ledger.acts.some(({ by }) => by === me) === true)
    act(session, introduction(session, open.theCase));
}

/** An analyst who gave a name is named in the case with the next act. */
function introduction(
  { surface }: Session,
  { analysts }: Case,
): readonly Change[] {
  const { id, name } = surface.getState().analyst;
  const known = analysts.find((each) => each.id === id);
  if (name === '' || known?.name === name) return [];
  return known === undefined
    ? [{ kind: 'add', as: 'analyst', record: { id, name } }]
    : [
        {
          kind: 'set',
          of: { kind: 'analyst', id },
          field: 'name',
          to: name,
          basis: { kind: 'typed' },
        },
      ];
}

/** Records what the analyst makes of claims: one act, whatever their number. */
export function judge(
  session: Session,
  claims: ClaimId | readonly ClaimId[],
  status: Status,
): void {
  const all = typeof claims === 'string' ? [claims] : claims;
  const done = act(
    session,
    all.map((claim) => ({ kind: 'judge', claim, status })),
  );
  if (done !== undefined && status === 'rejected')
    notify(
      session,
      'news',
      shellWords.claimsRejected(all.length),
      undoOf(session, done),
    );
}

/** Gives the case another title; an empty one is not taken. */
export function retitle(session: Session, title: string): void {
  const theCase = session.document.getState()?.theCase;
  const trimmed = title.trim();
  if (theCase === undefined || trimmed === '' || trimmed === theCase.title)
    return;
  act(session, [
    {
      kind: 'set',
      of: { kind: 'case', id: theCase.id },
      field: 'title',
      to: trimmed,
      basis: { kind: 'typed' },
    },
  ]);
}

/** Undoes the analyst's last act with its run, and gives it; nothing if there is none. */
export function undo(session: Session): Act | undefined {
  const ledger = session.document.getState()?.ledger;
  const last = ledger && stepsOf(ledger, analystOf(session)).undo;
  if (ledger !== undefined && last !== undefined)
    act(session, undoingRun(ledger, last));
  return last;
}

/** The changes that undo an act, all that still stands of its run, and what that brought. */
function undoingRun(ledger: Ledger, done: Act): readonly Change[] {
  return undoing(...undoneWith(ledger, done));
}

/** Undoes one act with its run, unless later ones rest on it. */
export function undoAct(session: Session, done: Act): void {
  const ledger = session.document.getState()?.ledger;
  const changes = ledger && undoingRun(ledger, done);
  if (ledger === undefined || changes === undefined || changes.length === 0)
    return;
  if (actsInTheWay(ledger, done).length > 0)
    notify(session, 'problem', shellWords.changedSince);
  else act(session, changes);
}

/** Offers to undo an act of the open case, as long as that is open and it stands. */
export function undoOf(
  session: Session,
  done: Act,
  label = shellWords.undo,
): Notice['act'] {
  const key = session.document.getState()?.key;
  return {
    label,
    run: () => undoAct(session, done),
    isDone: () => {
      const open = session.document.getState();
      return open?.key !== key || open?.ledger.stands(done.id) !== true;
    },
  };
}

/** Does again the act that was last undone. */
export function redo(session: Session): void {
  const ledger = session.document.getState()?.ledger;
  const last = ledger && stepsOf(ledger, analystOf(session)).redo;
  if (ledger !== undefined && last !== undefined)
    act(session, redoing(ledger, last));
}

/** Who works in this session. */
export function analystOf({ surface }: Session) {
  return surface.getState().analyst.id;
}
