import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { ClaimId } from '../../case';

/** Where the keyboard was when an editor went, and what that had said. */
type Left = {
  readonly claim: ClaimId;
  readonly news: string | undefined;
  readonly place: Place | 'elsewhere' | undefined;
};

type Place = {
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
let left: Left | undefined;

const CONTROLS = 'input, select, textarea, button, summary';

/**
 * Goes where the keyboard was in the editor that this one follows, and leaves it
 * where it was outside of that; an editor that follows none takes it to its first
 * field. `onTaken` hears what that editor said of a change until it went.
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
    element.addEventListener('focusin', onFocus);
    element.addEventListener('click', onClick);
    if (left?.claim === claim) {
      if (left.news !== undefined) onTaken(left.news);
      if (left.place !== 'elsewhere') goTo(element, left.place);
    } else goTo(element, undefined);
    left = undefined;
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('click', onClick);
      left = { claim, news: told.current, place: placeIn(element) };
      queueMicrotask(() => (left = undefined));
    };
    // It is one place for as long as the form stands.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}

/**
 * What has the focus may stand half under the line at the foot. Under a pointer
 * that is pressed it stays where it is: moved away, it would never be clicked.
 */
function onFocus({ currentTarget }: FocusEvent): void {
  if (currentTarget instanceof HTMLElement && !currentTarget.matches(':active'))
    bringIntoSight(currentTarget);
}

function onClick({ currentTarget }: MouseEvent): void {
  if (currentTarget instanceof HTMLElement) bringIntoSight(currentTarget);
}

function bringIntoSight(form: HTMLElement): void {
  const { activeElement } = document;
  if (form.contains(activeElement))
    activeElement?.scrollIntoView({ block: 'nearest' });
}

function placeIn(form: HTMLFormElement): Left['place'] {
  const { activeElement, body } = document;
  if (!form.contains(activeElement))
    return activeElement === body ? undefined : 'elsewhere';
  const fields = [...form.children];
  const field = fields.findIndex((each) => each.contains(activeElement));
  const controls = controlsOf(fields[field]);
  const control = controls.findIndex((each) => each === activeElement);
  const found = controls[control];
  return found && { field, control, called: callingOf(found) };
}

/**
 * A field may have gained or lost controls: the one that is called so stays.
 * Where no place is known it is the first field.
 */
function goTo(form: HTMLFormElement, place: Place | undefined): void {
  const controls = controlsOf(place && form.children[place.field]);
  const found = place
    ? (controls.find((each) => callingOf(each) === place.called) ??
      controls[place.control] ??
      controls.at(-1))
    : form.querySelector('input');
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
