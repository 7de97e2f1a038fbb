import type { DrawnTap, DrawnTie } from './scene';
import type { Point, TieCurve } from './tie-curve';
import { distanceWithin, pointOn, tieCurve } from './tie-curve';

/** A tap as a line: it ends short of the middle of a tie, about which its ears are. */
export type TapLine = {
  readonly tap: DrawnTap;
  /** The tie that it stands out with: the one that was listened to, if drawn. */
  readonly tie: string;
  readonly curve: TieCurve;
  /** From one to the other of the two who were heard, where no tie is drawn. */
  readonly heard?: TieCurve;
  readonly ears: Point;
};

/** Pixels from the middle of a tie to the end of a tap's line. */
const SHORT_OF = 15;

/** How a line may bend around discs, the least first. */
const BENDS = [0, 1, -1, 2, -2, 3, -3] as const;
/** Pixels that a line keeps from a disc. */
const CLEAR = 5;

type Round = Point & { readonly radius: number };

/**
 * The lines of taps whose interceptor and tie are both drawn, clear of the discs
 * of others where a bend keeps them so.
 */
export function tapLines(
  taps: readonly DrawnTap[],
  tieOf: (id: string) => DrawnTie | undefined,
  discs: ReadonlyMap<string, Round>,
): readonly TapLine[] {
  return taps.flatMap((tap): TapLine[] => {
    const tie = heardOn(tap, tieOf);
    if (tie === undefined || tie.hidden) return [];
    const ends = [tap.interceptor, tie.source, tie.target];
    const [from, source, target] = ends.map((id) => discs.get(id));
    if (!from || !source || !target) return [];
    const heard = tieCurve(source, target, tie.lane);
    const ears = pointOn(heard, 0.5);
    const distance = Math.hypot(ears.x - from.x, ears.y - from.y);
    const share = Math.max(0, 1 - SHORT_OF / Math.max(1, distance));
    const to = {
      x: from.x + share * (ears.x - from.x),
      y: from.y + share * (ears.y - from.y),
    };
    const others = [...discs.values()].filter((disc) => disc !== from);
    const curve = clearCurve(from, to, others);
    const line = { tap, tie: tie.id, curve, ears };
    return [tap.between === undefined ? line : { ...line, heard }];
  });
}

/** What lies between those who were heard: a tie of theirs, or what led to them. */
function heardOn(
  { listenedTo, between, by: [own] }: DrawnTap,
  tieOf: (id: string) => DrawnTie | undefined,
): Pick<DrawnTie, 'id' | 'source' | 'target' | 'lane' | 'hidden'> | undefined {
  if (listenedTo !== undefined) return tieOf(listenedTo);
  if (between === undefined || own === undefined) return undefined;
  const [source, target] = between;
  return { id: own, source, target, lane: 0, hidden: false };
}

/** All that is drawn of a tap's line. */
export function curvesOfTap({ curve, heard }: TapLine): readonly TieCurve[] {
  return heard === undefined ? [curve] : [curve, heard];
}

/** The curve of the least bend that runs under the fewest discs. */
function clearCurve(from: Point, to: Point, discs: readonly Round[]): TieCurve {
  let best = { curve: tieCurve(from, to, 0), under: Infinity };
  for (const bend of BENDS) {
    const curve = tieCurve(from, to, bend);
    const under = discs.filter(
      (disc) => distanceWithin(curve, disc, disc.radius + CLEAR) !== undefined,
    ).length;
    if (under < best.under) best = { curve, under };
    if (under === 0) break;
  }
  return best.curve;
}
