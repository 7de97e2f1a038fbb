import type {
  DrawnActor,
  DrawnTap,
  DrawnTie,
  Scene,
} from '../../src/figure/scene';
import { emptyScene } from '../../src/figure/scene';

/** An actor to draw, plain but for what a test says of it. */
function anActor(id: string, more: Partial<DrawnActor> = {}): DrawnActor {
  return {
    id,
    label: id,
    x: 0,
    y: 0,
    size: 12,
    kind: 'person',
    side: undefined,
    ink: 8,
    unnamed: false,
    pinned: false,
    hidden: false,
    ...more,
  };
}

/** A tie to draw, plain but for what a test says of it. */
export function aTie(
  id: string,
  source: string,
  target: string,
  more: Partial<DrawnTie> = {},
): DrawnTie {
  return {
    id,
    source,
    target,
    channel: 'call',
    stance: 'asserted',
    disputed: false,
    suggested: false,
    unsure: false,
    arrow: 'none',
    width: 2,
    lane: 0,
    count: 1,
    hidden: false,
    ...more,
  };
}

/** An interception to draw, plain but for what a test says of it. */
export function aTap(
  interceptor: string,
  listenedTo: string,
  more: Partial<DrawnTap> = {},
): DrawnTap {
  return {
    interceptor,
    listenedTo,
    by: [],
    isWhoseStated: true,
    stance: 'asserted',
    suggested: false,
    unsure: false,
    ...more,
  };
}

/** A scene of these ties and the actors at their ends. */
export function aScene(ties: readonly DrawnTie[]): Scene {
  const ids = new Set(ties.flatMap((tie) => [tie.source, tie.target]));
  return { ...emptyScene, actors: [...ids].map((id) => anActor(id)), ties };
}
