import type { MarkShape } from '../../../figure';

/** A shape's line and fill on its grid, in one colour. */
export function ShapePaths({
  shape: { stroke, fill },
  color,
  width,
}: {
  readonly shape: MarkShape;
  readonly color: string;
  /** How wide the line is, in units of the grid. */
  readonly width: number;
}) {
  return (
    <>
      {stroke !== undefined && (
        <path
          d={stroke}
          fill="none"
          stroke={color}
          strokeWidth={width}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      {fill !== undefined && <path d={fill} fill={color} fillRule="evenodd" />}
    </>
  );
}
