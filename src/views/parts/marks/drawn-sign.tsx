import type { MarkShape } from '../../../figure';
import { ShapePaths } from './shape-paths';

/** The grid on which shapes are drawn. */
const GRID = 24;

/**
 * A small sign within a drawing, its middle at a point, on a disc of paper that
 * keeps lines off it. Decorative: the drawing's words say the same.
 */
export function DrawnSign({
  x,
  y = 0,
  shape,
  color,
  size = 13,
  isBare = false,
}: {
  /** In pixels, or as a share of the width of the drawing. */
  readonly x: number | string;
  readonly y?: number;
  readonly shape: MarkShape;
  readonly color: string;
  readonly size?: number;
  /** Whether it stands without a disc. */
  readonly isBare?: boolean;
}) {
  return (
    <svg x={x} y={y} overflow="visible">
      <g
        transform={`translate(${-size / 2} ${-size / 2}) scale(${size / GRID})`}
      >
        {!isBare && (
          <circle cx={GRID / 2} cy={GRID / 2} r="14" fill="var(--paper)" />
        )}
        <ShapePaths shape={shape} color={color} width={2.75} />
      </g>
    </svg>
  );
}
