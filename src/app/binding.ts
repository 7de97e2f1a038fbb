import type { Case } from '../case';
import { fragmentOf } from '../lens';
import { queryOf } from './address';
import { layOut } from './arranging';
import { areColumnsThere, isLarge } from './derive';
import { keepDesk } from './keep-desk';
import { laidOutKeeper } from './keep-laid-out';
import { lineOf } from '../lens';
import { lineOfQuestion } from '../network';
import { follow } from './opening';
import type { Session } from './session';
import { shownQuery } from './shown-query';
import { titleOf, titleWithQuestion } from './title-of';
import type { Workspace } from './workspace';

/**
 * How long one write of the address keeps the next one waiting, in ms: a browser
 * takes a hundred in half a minute, and refuses more.
 */
const PAUSE = 310;

/** What an entry of the browser's history holds that this app has written. */
const OWN = 'backchannel';

/** Whether an entry tells what was shown here before: it is no link to be judged. */
export function isOwnEntry(state: unknown): boolean {
  return state === OWN;
}

/**
 * Ties a session to its window: the workspace to the address, both ways, and
 * the document to the database. Returns what unties them again.
 */
export function bind(session: Session, window: Window): () => void {
  const { document: open, workspace, ports } = session;
  const address = addressWriter(session, window);
  const laidOut = laidOutKeeper(session);
  const newcomers = placer(session);
  const later = (): void => {
    address.later();
    keepDesk(session);
  };
  const onPopped = ({ state }: PopStateEvent): void =>
    void address.quietly(() =>
      follow(session, window.location.hash, isOwnEntry(state)),
    );
  const onHide = (): void => {
    address.now();
    void ports.keeping.flush();
  };
  const untie = [
    address.stop,
    workspace.subscribe(later),
    laidOut.stop,
    newcomers.stop,
    open.subscribe((now, before) => {
      if (now?.theCase !== before?.theCase || now?.isWhole !== before?.isWhole)
        laidOut.later();
      if (now?.key !== before?.key) address.later();
      else if (now?.theCase !== before?.theCase) {
        // What an act takes out of the case, a reload would not find.
        if (now !== undefined && isLarge(now.theCase)) address.inTime();
        else address.later();
        newcomers.later();
      }
      if (now?.positions !== before?.positions) keepDesk(session);
    }),
  ];
  // Asked by the browser itself, and only while something is not kept yet.
  const onLeave = (event: BeforeUnloadEvent): void => {
    const isKept = session.surface.getState().keeping === 'kept';
    const { unsaved } = session.drafts.getState();
    const isUnkept = unsaved !== undefined || session.halfWritten.size > 0;
    if (!isKept || isUnkept) event.preventDefault();
  };
  window.addEventListener('beforeunload', onLeave);
  window.addEventListener('popstate', onPopped);
  window.addEventListener('pagehide', onHide);
  window.document.addEventListener('visibilitychange', onHide);
  return () => {
    for (const each of untie) each();
    window.removeEventListener('beforeunload', onLeave);
    window.removeEventListener('popstate', onPopped);
    window.removeEventListener('pagehide', onHide);
    window.document.removeEventListener('visibilitychange', onHide);
  };
}

/** How long after the last change places are found for who is new, in ms. */
const CALM = 250;

/** Finds a place for actors that an act brings or ties, when acts pause. */
function placer(session: Session) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const later = (): void => {
    stop();
    timer = setTimeout(() => {
      const open = session.document.getState();
      if (open === undefined || !open.isWhole) return;
      if (open.isLayingOut) later();
      else void layOut(session, { isAsked: false });
    }, CALM);
  };
  return { later, stop };
}

/**
 * Writes the address as what it tells of changes: at once, so that it survives
 * a reload, then at intervals. Steps that a person would go back make an entry.
 */
function addressWriter(session: Session, window: Window) {
  const { document, workspace } = session;
  type Told = { readonly key: string; readonly workspace: Workspace };
  let told: Told | undefined;
  let followed = 0;
  let isDue = false;
  let pause: number | undefined;
  const rest = (): void => {
    pause ??= window.setTimeout(() => {
      pause = undefined;
      if (isDue) now();
    }, PAUSE);
  };
  const now = (): void => {
    isDue = false;
    const { key, theCase } = document.getState() ?? {};
    if (key === undefined || theCase === undefined) return;
    const before = told;
    told = { key, workspace: workspace.getState() };
    const isStep =
      before !== undefined &&
      followed === 0 &&
      (before.key !== key || isStepBetween(before.workspace, told.workspace));
    const fragment = fragmentOf(key, queryIn(theCase, told.workspace));
    if (fragment !== window.location.hash)
      window.history[isStep ? 'pushState' : 'replaceState'](OWN, '', fragment);
    // Once its columns are there, it is known what the case holds of that.
    isDue = !isLaidOut(theCase);
    window.document.title = titleOf(session);
    void tellQuestion(session, window);
    rest();
  };
  return {
    now,
    later(): void {
      if (isDue) return;
      isDue = true;
      // What one click changes is told together.
      queueMicrotask(() => {
        if (isDue && pause === undefined) now();
      });
    },
    /** Tells it once the pause is over: what an act does is shown first. */
    inTime(): void {
      isDue = true;
      rest();
    },
    /** Follows an address that is there already: it makes no entry. */
    async quietly(following: () => Promise<void>): Promise<void> {
      followed += 1;
      try {
        await following();
        now();
      } finally {
        followed -= 1;
      }
    },
    stop: (): void => window.clearTimeout(pause),
  };
}

/** What is shown, as far as the case is known to hold it. */
function queryIn(theCase: Case, workspace: Workspace): string {
  return isLaidOut(theCase)
    ? shownQuery(theCase, workspace)
    : queryOf(workspace);
}

function isLaidOut(theCase: Case): boolean {
  return !isLarge(theCase) || areColumnsThere(theCase);
}

/** Titles the window by its question, once that is worded. */
async function tellQuestion(session: Session, window: Window): Promise<void> {
  const { question } = session.workspace.getState();
  if (question === undefined) return;
  const title = await titleWithQuestion(session);
  if (session.workspace.getState().question === question)
    window.document.title = title;
}

/** Whether a change is one that a person would want to step back from. */
function isStepBetween(before: Workspace, after: Workspace): boolean {
  return (
    before.view !== after.view ||
    lineOfAny(before) !== lineOfAny(after) ||
    askedIn(before) !== askedIn(after) ||
    before.passage !== after.passage
  );
}

function lineOfAny({ selection }: Workspace): string | undefined {
  return selection && lineOf(selection);
}

function askedIn({ question }: Workspace): string | undefined {
  return question && lineOfQuestion(question);
}
