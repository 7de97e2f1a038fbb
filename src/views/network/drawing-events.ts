import type { Point } from '../../figure';
import type { DrawnThing } from './emphasis';
import type { Detail } from './light-scene';

/** What the drawing tells. Positions are in the layout's own units. */
export type DrawingEvents = {
  readonly onHover: (thing: DrawnThing | undefined) => void;
  /** A click; on nothing, it says `undefined`; with a key held it adds. */
  readonly onPick: (thing: DrawnThing | undefined, isAdded: boolean) => void;
  /** A double click on an actor. */
  readonly onOpen: (actor: string) => void;
  readonly onMove: (actor: string, to: Point) => void;
  readonly onDetail: (detail: Detail) => void;
  readonly onLost: () => void;
};

/** Which drawing is wanted: the machine decides, or the person has. */
export type WantedDetail = 'auto' | 'full';
