import { followFocus } from './focus';
import { holdKeysFor } from './held-keys';
import type { Session } from './session';

/** The keys that lead through a story: those of a presenter in the hand, too. */
export const STEP_KEYS = { next: 'PageDown', previous: 'PageUp' } as const;

/** Those that do so where nothing that has the focus uses them itself. */
export const STEP_ARROWS = {
  next: 'ArrowRight',
  previous: 'ArrowLeft',
} as const;

/** Whether a story is told to a hall, so that all arrows are its own. */
export function isToldToHall(): boolean {
  return document.documentElement.dataset['telling'] === 'hall';
}

const showing = () => import('./stories/showing');

/** Shows the story beside the view, ready for the words of its next step. */
export function openStory(session: Session): void {
  session.surface.setState({ isEvidenceOpen: true, beside: 'story' });
  followFocus(session, 'caption');
  if (session.ports.page !== 'to-read') holdKeysFor(session, 'caption');
}

/** Goes a step of the story on, or back. */
export async function tellOn(session: Session, by: -1 | 1): Promise<void> {
  (await showing()).goBy(session, by);
}

/** Ends the telling of a story. */
export async function endTelling(session: Session): Promise<void> {
  (await showing()).endTelling(session);
}
