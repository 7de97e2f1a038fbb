/**
 * Where a margin note would like to stand, and its height, in pixels. `weight`
 * is how much it counts against its neighbours where all cannot have their way.
 */
export type NoteWish = {
  readonly top: number;
  readonly height: number;
  readonly weight: number;
};

/**
 * Tops of margin notes that keep their order, leave `gap` between them, never
 * overlap and start at 0 or below, each as near to its passage as the others
 * let it (weighted least squares, by pooling neighbours that would collide).
 */
export function notePlaces(
  wishes: readonly NoteWish[],
  gap: number,
): readonly number[] {
  const blocks: Block[] = [];
  let height = 0;
  wishes.forEach((wish) => {
    let block: Block = {
      sum: wish.weight * (wish.top - height),
      weight: wish.weight,
      count: 1,
    };
    // Neighbours whose wishes cross move together, to the mean of their wishes.
    for (
      let above = blocks.at(-1);
      above !== undefined && levelOf(above) > levelOf(block);
      above = blocks.at(-1)
    ) {
      blocks.pop();
      block = {
        sum: above.sum + block.sum,
        weight: above.weight + block.weight,
        count: above.count + block.count,
      };
    }
    blocks.push(block);
    height += wish.height + gap;
  });
  const levels = blocks.flatMap((block) =>
    Array.from({ length: block.count }, () => Math.max(0, levelOf(block))),
  );
  let above = 0;
  return wishes.map((wish, index) => {
    const top = (levels[index] ?? 0) + above;
    above += wish.height + gap;
    return top;
  });
}

/** Notes that stand directly below one another. */
type Block = {
  readonly sum: number;
  readonly weight: number;
  readonly count: number;
};

function levelOf({ sum, weight }: Block): number {
  return sum / weight;
}
