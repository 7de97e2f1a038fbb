import type { DrawnTap, DrawnTie } from './scene';
import type { Point, TieCurve } from './tie-curve';
import { pointOn, tieCurve } from './tie-curve';

/** A tap as a line: it ends short of the middle of a tie, about which its ears are. */
export type TapLine = {
  readonly tap: DrawnTap;
  /** The tie that was listened to. */
  readonly tie: DrawnTie;
  readonly curve: TieCurve;
  readonly ears: Point;
};

/** Pixels from the middle of a tie to the end of a tap's line. */
const SHORT_OF = 15;

/** The lines of taps whose interceptor and tie are both drawn. */
export function tapLines(
  taps: readonly DrawnTap[],
  tieOf: (id: string) => DrawnTie | undefined,
  discOf: (id: string) => Point | undefined,
): readonly TapLine[] {
  return taps.flatMap((tap): TapLine[] => {
    const tie = tieOf(tap.listenedTo);
    if (tie === undefined || tie.hidden) return [];
    const [from, source, target] = [
      tap.interceptor,
      tie.source,
      tie.target,
    ].map(discOf);
    if (!from || !source || !target) return [];
    const ears = pointOn(tieCurve(source, target, tie.lane), 0.5);
    const distance = Math.hypot(ears.x - from.x, ears.y - from.y);
    const share = Math.max(0, 1 - SHORT_OF / Math.max(1, distance));
    const to = {
      x: from.x + share * (ears.x - from.x),
      y: from.y + share * (ears.y - from.y),
    };
    return [{ tap, tie, curve: tieCurve(from, to, 0), ears }];
  });
}
