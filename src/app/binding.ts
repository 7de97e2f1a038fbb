import { fragmentOf, queryOf } from './address';
import { keepDesk } from './keep-desk';
import { lineOf } from '../lens';
import { lineOfQuestion } from '../network';
import { follow } from './opening';
import type { Session } from './session';
import { titleOf } from './title-of';
import type { Workspace } from './workspace';

/** How long a change of the workspace waits before it is in the address. */
const DELAY = 150;

/**
 * Ties a session to its window: the workspace to the address, both ways, and
 * the document to the database. Returns what unties them again.
 */
export function bind(session: Session, window: Window): () => void {
  const { document: open, workspace, ports } = session;
  let timer: number | undefined;
  let isPushDue = false;
  const write = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    const key = open.getState()?.key;
    if (key === undefined) return;
    const fragment = fragmentOf(key, queryOf(workspace.getState()));
    if (fragment === window.location.hash) return;
    const act = isPushDue ? 'pushState' : 'replaceState';
    window.history[act](null, '', fragment);
    window.document.title = titleOf(session);
    isPushDue = false;
  };
  const later = (after: Workspace, before: Workspace): void => {
    isPushDue ||= isStep(before, after);
    timer ??= window.setTimeout(write, DELAY);
    keepDesk(session);
  };
  const onPop = async (): Promise<void> => {
    await follow(session, window.location.hash);
    window.document.title = titleOf(session);
  };
  const onPopped = (): void => void onPop();
  const onHide = (): void => {
    write();
    void ports.keeping.flush();
  };
  const untie = [
    workspace.subscribe(later),
    open.subscribe((now, before) => {
      if (now?.key !== before?.key) write();
      if (now?.positions !== before?.positions) keepDesk(session);
    }),
  ];
  // Asked by the browser itself, and only while something is not kept yet.
  const onLeave = (event: BeforeUnloadEvent): void => {
    if (session.surface.getState().keeping !== 'kept') event.preventDefault();
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

/** Whether a change is one that a person would want to step back from. */
function isStep(before: Workspace, after: Workspace): boolean {
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
