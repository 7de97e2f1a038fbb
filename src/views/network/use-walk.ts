import type { KeyboardEvent, RefObject } from 'react';
import type { Scene } from '../../figure';
import { letterOf } from '../parts/letter-of';
import type { Drawing } from './drawing';
import type { DrawnThing } from './emphasis';
import { standingsIn } from './standings';
import type { Heading } from './walk';
import { nearestTo, nextTowards } from './walk';

const headings: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a walk by keyboard needs, and what it reports. */
export type WalkRequest = {
  readonly drawing: RefObject<Drawing | undefined>;
  readonly scene: Scene;
  readonly walked: DrawnThing | undefined;
  readonly onWalk: (thing: DrawnThing | undefined) => void;
  readonly onPick: (thing: DrawnThing, isAdded: boolean) => void;
};

/** The drawing's keys: arrows, Enter and Escape. */
export function useWalk(request: WalkRequest) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const isChord = event.ctrlKey || event.metaKey;
    if (event.altKey || (isChord && event.key !== 'Enter')) return;
    if (isTaken(event, event.currentTarget, request)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}

function isTaken(
  event: KeyboardEvent<HTMLElement>,
  element: HTMLElement,
  request: WalkRequest,
): boolean {
  const { walked, onWalk, onPick } = request;
  const heading = headings[event.key];
  if (heading !== undefined) {
    walk(heading, element, request);
    return true;
  }
  switch (letterOf(event)) {
    case 'enter':
    case ' ':
      if (walked !== undefined)
        onPick(walked, event.ctrlKey || event.metaKey || event.shiftKey);
      return walked !== undefined;
    case 'escape':
      // A second Escape is the window's: it clears the selection.
      onWalk(undefined);
      return walked !== undefined;
    default:
      return false;
  }
}

function walk(
  heading: Heading,
  element: HTMLElement,
  { drawing, scene, walked, onWalk }: WalkRequest,
): void {
  const standings = standingsIn(drawing.current, scene);
  const from = standings.find((each) => each.id === walked?.id);
  const middle = { x: element.clientWidth / 2, y: element.clientHeight / 2 };
  const next =
    from === undefined
      ? nearestTo(middle, standings)
      : nextTowards(
          from,
          heading,
          standings.filter((each) => each !== from),
        );
  if (next === undefined) return;
  onWalk({ kind: 'actor', id: next.id });
  drawing.current?.show(next.id, false);
}
