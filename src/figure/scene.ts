import type { ActorKind, Channel, Stance } from '../case';
import type { Point } from './tie-curve';

/** An actor as it is drawn: where, how large, and what its disc shows. */
export type DrawnActor = {
  readonly id: string;
  readonly label: string;
  /** Layout position; y grows upwards, units are the layout's own. */
  readonly x: number;
  readonly y: number;
  /** Radius of the disc at fit zoom, in pixels. */
  readonly size: number;
  readonly kind: ActorKind;
  /** Index into `Scene.sides`, or undefined for an actor of no side. */
  readonly side: number | undefined;
  /** Index into the colours of rings: `DrawingTheme.sides`. */
  readonly ink: number;
  readonly unnamed: boolean;
  readonly pinned: boolean;
  readonly hidden: boolean;
  /** Where it stands for a whole group: of how many shown actors, on what ground. */
  readonly group?: { readonly count: number; readonly reach: number };
};

/** An actor with its place and radius on the screen, in pixels. */
export type Disc = {
  readonly actor: DrawnActor;
  readonly at: Point;
  readonly radius: number;
};

/** Which ends of a tie carry an arrow head; forward points at the target. */
export type Arrow = 'none' | 'forward' | 'backward' | 'both';

/** A tie as it is drawn: one line of one channel between two actors. */
export type DrawnTie = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly channel: Channel;
  readonly stance: Stance;
  /** Both asserted and negated by the claims behind it. */
  readonly disputed: boolean;
  /** Only suggested so far: no one has accepted a claim behind it. */
  readonly suggested: boolean;
  /** In the stretch of time that is chosen only perhaps: no date says so. */
  readonly unsure: boolean;
  readonly arrow: Arrow;
  /** Pixels; more with each independent origin, least where only suggested. */
  readonly width: number;
  /** Where it lies among the parallels of its pair, 0 being straight. */
  readonly lane: number;
  /** How many ties it stands for; more than one in the lighter drawing. */
  readonly count: number;
  /** The channels of those ties, where there are several. */
  readonly channels?: readonly Channel[];
  readonly hidden: boolean;
  /** Whether it stands for all ties between two groups, by whatever channel. */
  readonly isBundle?: boolean;
};

/**
 * An interception: a line from who listened to the tie that they listened to, or
 * to a line between the two who were heard, where no tie is drawn of them.
 */
export type DrawnTap = {
  readonly interceptor: string;
  /** Ties to those whose words were heard: what leads to its claims. */
  readonly by: readonly string[];
  readonly listenedTo: string | undefined;
  /** The two who were heard, of whose contact nothing else is drawn. */
  readonly between?: readonly [string, string];
  /** Whether any claim says whose words were listened to. */
  readonly isWhoseStated: boolean;
} & Pick<DrawnTie, 'stance' | 'suggested' | 'unsure'>;

/** A side with the name its region carries, and its colour. */
export type DrawnSide = {
  readonly name: string;
  readonly ink: number;
  /** Whether it may go unnamed where others are named. */
  readonly mayBeUnnamed?: boolean;
};

/** The round ground of a group that is open, in units of the layout. */
export type DrawnGround = {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ink: number;
};

/** All that the drawing needs, and nothing of how it is drawn. */
export type Scene = {
  readonly actors: readonly DrawnActor[];
  readonly ties: readonly DrawnTie[];
  readonly taps: readonly DrawnTap[];
  readonly sides: readonly DrawnSide[];
  readonly grounds?: readonly DrawnGround[];
  /** What the drawing leaves room for, where that is not only its actors. */
  readonly frame?: Frame;
};

/** The least and the most across, and up. */
export type Frame = {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
};

/** How many discs of a scene are shown. */
export function shownIn({ actors }: Scene): number {
  return actors.filter(({ hidden }) => !hidden).length;
}

/** A scene in which nothing is drawn. */
export const emptyScene: Scene = { actors: [], ties: [], taps: [], sides: [] };

/** How strongly a tie is drawn that is only suggested, or only perhaps there. */
export const paleness = 0.5;
