import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { ClaimId } from '../../case';

/** Where the keyboard was in an editor, and what that had said. */
type Place = {
  readonly claim: ClaimId;
  readonly news: string | undefined;
  /** The field, among those of the form. */
  readonly field: number;
  /** The control, by what it is called, and its place among those of the field. */
  readonly called: string;
  readonly control: number;
};

/**
 * The place in an editor that went, for the editor of the same claim that is
 * shown in its stead in the same moment: a claim that joins another contact is
 * listed under that one, so that its editor is another element.
 */
let left: Place | undefined;

const CONTROLS = 'input, select, textarea, button, summary';

/**
 * Goes where the keyboard was in the editor that this one follows, or to its
 * first field. `onTaken` hears what that editor said of a change until it went.
 */
export function useKeptPlace(
  form: RefObject<HTMLFormElement | null>,
  claim: ClaimId,
  news: string | undefined,
  onTaken: (news: string) => void,
): void {
  const told = useRef(news);
  useLayoutEffect(() => {
    told.current = news;
  });
  useLayoutEffect(() => {
    const element = form.current;
    if (element === null) return undefined;
    element.addEventListener('focusin', bringIntoSight);
    if (left?.claim === claim) {
      if (left.news !== undefined) onTaken(left.news);
      goTo(element, left);
    } else element.querySelector('input')?.focus();
    left = undefined;
    return () => {
      element.removeEventListener('focusin', bringIntoSight);
      left = placeIn(element, claim, told.current);
      queueMicrotask(() => (left = undefined));
    };
    // It is one place for as long as the form stands.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}

/** What a pointer gives the focus may stand half under the line at the foot. */
function bringIntoSight({ target }: FocusEvent): void {
  if (target instanceof HTMLElement)
    target.scrollIntoView({ block: 'nearest' });
}

function placeIn(
  form: HTMLFormElement,
  claim: ClaimId,
  news: string | undefined,
): Place | undefined {
  const { activeElement } = document;
  const fields = [...form.children];
  const field = fields.findIndex((each) => each.contains(activeElement));
  const controls = controlsOf(fields[field]);
  const control = controls.findIndex((each) => each === activeElement);
  const found = controls[control];
  return found && { claim, news, field, control, called: callingOf(found) };
}

/** A field may have gained or lost controls: the one that is called so stays. */
function goTo(form: HTMLFormElement, { field, control, called }: Place): void {
  const controls = controlsOf(form.children[field]);
  const found =
    controls.find((each) => callingOf(each) === called) ??
    controls[control] ??
    controls.at(-1);
  found?.focus();
}

function controlsOf(field: Element | undefined): readonly HTMLElement[] {
  if (field === undefined) return [];
  const inside = [...field.querySelectorAll<HTMLElement>(CONTROLS)];
  return field instanceof HTMLElement && field.matches(CONTROLS)
    ? [field, ...inside]
    : inside;
}

function callingOf(control: HTMLElement): string {
  return control.getAttribute('aria-label') ?? control.textContent;
}
