import type { Span } from '../../text';
import type { PlacedClaim } from './placed-claims';

/**
 * Words of an article that the same passages cover: as much of a paragraph as
 * can be drawn in one piece. The stretches of a paragraph, one after another,
 * are exactly its characters.
 */
export type Stretch = Span & {
  /** The claims whose passages cover it; the shortest passage first. */
  readonly claims: readonly PlacedClaim[];
  /** Those with a passage that begins here. */
  readonly begins: readonly PlacedClaim[];
  /** Those with a passage that ends here. */
  readonly ends: readonly PlacedClaim[];
};

type Reach = Span & { readonly placed: PlacedClaim };

/**
 * Parts spans of a text, given in its order, where passages or `cuts` begin
 * and end. A passage that runs over several spans begins in its first.
 */
export function stretchesOf(
  spans: readonly Span[],
  claims: readonly PlacedClaim[],
  cuts: readonly number[] = [],
): readonly (readonly Stretch[])[] {
  const reaches = claims.flatMap((placed) =>
    placed.passages.map(({ start, end }): Reach => ({ start, end, placed })),
  );
  const parted = spans.map((span) => pieces(span, reaches, cuts));
  const ends = lastPieces(parted.flat());
  const begun = new Set<Reach>();
  return parted.map((row) =>
    row.map(({ start, end, covering }) => {
      const begins = covering.filter((reach) => !begun.has(reach));
      for (const reach of begins) begun.add(reach);
      return {
        start,
        end,
        claims: claimsOf(covering),
        begins: claimsOf(begins),
        ends: claimsOf(covering.filter((reach) => ends.get(reach) === start)),
      };
    }),
  );
}

type Piece = Span & { readonly covering: readonly Reach[] };

function pieces(
  span: Span,
  reaches: readonly Reach[],
  cuts: readonly number[],
): readonly Piece[] {
  const touching = reaches
    .filter(({ start, end }) => start < span.end && span.start < end)
    .sort((one, other) => lengthOf(one) - lengthOf(other));
  const edges = [...touching.flatMap(({ start, end }) => [start, end]), ...cuts]
    .filter((edge) => span.start < edge && edge < span.end)
    .sort((one, other) => one - other);
  const bounds = [...new Set([span.start, ...edges, span.end])];
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? span.end;
    return {
      start,
      end,
      covering: touching.filter(
        (reach) => reach.start < end && start < reach.end,
      ),
    };
  });
}

/** Where each passage's last piece starts. */
function lastPieces(row: readonly Piece[]): ReadonlyMap<Reach, number> {
  const last = new Map<Reach, number>();
  for (const { start, covering } of row)
    for (const reach of covering) last.set(reach, start);
  return last;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Two quotes of one claim may overlap: the claim still counts once. */
function claimsOf(reaches: readonly Reach[]): readonly PlacedClaim[] {
  return [...new Set(reaches.map((reach) => reach.placed))];
}
