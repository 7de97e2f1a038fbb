import { isWriting } from '../views/parts';
import type { Session } from './session';

/** What a search or a key may lead to, as it is found on the page. */
const PLACES = {
  evidence: '[data-panel="evidence"]',
  article: '[data-pane]:not([hidden])',
  caption: '[data-new-caption]',
} as const;

/** A place that takes the focus when something is found. */
export type FocusPlace = keyof typeof PLACES;

/** Frames for which a place is waited for: its part may still be loading. */
const PATIENCE = 120;

/** What had the focus before a search led elsewhere. */
const left = new WeakMap<Session, HTMLElement>();

/**
 * Moves the focus to what a search has opened, once it is there and the search
 * is closed. Does nothing if a person moves it first.
 */
export function followFocus(session: Session, place: FocusPlace): void {
  let frames = 0;
  let from: Element | null = null;
  const follow = (): void => {
    const { activeElement } = document;
    frames++;
    if (frames === 1) from = activeElement;
    if (activeElement !== from) return;
    const target = document.querySelector<HTMLElement>(PLACES[place]);
    if (target === null) {
      if (frames < PATIENCE) requestAnimationFrame(follow);
      return;
    }
    if (from instanceof HTMLElement && !target.contains(from))
      left.set(session, from);
    target.focus({ preventScroll: true });
  };
  // The search gives the focus back first, to what had it before.
  requestAnimationFrame(() => requestAnimationFrame(follow));
}

/** Closes the panel beside the view; the focus goes back to what led there. */
export function closeBeside(session: Session): void {
  const isWithin =
    document.activeElement?.closest(PLACES.evidence) instanceof HTMLElement;
  const before = isWithin ? left.get(session) : undefined;
  left.delete(session);
  session.surface.setState({ isEvidenceOpen: false });
  requestAnimationFrame(() => {
    const { activeElement } = document;
    // What was under the panel can take the focus only once that has gone.
    if (activeElement === document.body) before?.focus();
  });
}

/** Gives the focus back to what had it before a search, if no one moved it on. */
export function returnFocus(session: Session): void {
  const before = left.get(session);
  left.delete(session);
  if (before === undefined) return;
  const { activeElement } = document;
  const isThere = Object.values(PLACES).some(
    (place) => activeElement?.closest(place) !== null,
  );
  if (!isThere) return;
  if (before === document.body && activeElement instanceof HTMLElement)
    activeElement.blur();
  else before.focus();
}

/** Takes what is being typed into a field that saves what it holds when it is left. */
export function takeTyped(): void {
  const { activeElement: field } = document;
  if (!isWriting(field) || !(field instanceof HTMLElement)) return;
  field.blur();
  field.focus({ preventScroll: true });
}
