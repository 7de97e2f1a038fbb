import { saveCase } from './saving';
import type { Session } from './session';
import { showOverlay } from './session';

/**
 * Goes on to another case. Where the browser keeps nothing, what was done in the
 * open one lasts as long as this tab: it is said first, and left to the person.
 */
export async function leavingFor(
  session: Session,
  go: () => Promise<void>,
): Promise<void> {
  const open = session.document.getState();
  const { keeping, isKeptElsewhere } = session.surface.getState();
  if (open === undefined || keeping !== 'unkept' || isKeptElsewhere)
    return go();
  const { key, theCase } = open;
  session.surface.setState({ leaving: { key, title: theCase.title, go } });
  return showOverlay(session, 'leaving');
}

/** Stays with the open case: nothing is left. */
export function stay(session: Session): void {
  session.surface.setState({ leaving: undefined });
  showOverlay(session, 'none');
}

/** Saves the open case to a file first; where that comes to nothing, it is asked again. */
export async function saveAndGo(session: Session): Promise<void> {
  const { leaving } = session.surface.getState();
  stay(session);
  if (leaving === undefined) return;
  await saveCase(session);
  await leavingFor(session, leaving.go);
}

/** Goes on to the other case as it was asked for. */
export async function goOn(session: Session): Promise<void> {
  const { leaving } = session.surface.getState();
  stay(session);
  await leaving?.go();
}
