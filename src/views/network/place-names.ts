/** A name that wants a place beside its actor's disc, in screen pixels. */
export type NameRequest = {
  readonly id: string;
  /** Centre and radius of the disc. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Names of higher priority are placed first. */
  readonly priority: number;
  /** Placed even where it must cover something. */
  readonly isForced: boolean;
  /** The place it had before, kept while it is free so that names rest. */
  readonly before: number | undefined;
};

/** A name's box, and which place around the disc it is. */
export type PlacedName = {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly place: number;
};

/** A disc that a name must not cover, or may cover at a price. */
export type Obstacle = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** The paper on which names are placed, in pixels. */
export type Paper = { readonly width: number; readonly height: number };

type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const gap = 4;
const rim = 4;

// Horizontal and vertical direction of each place, best first.
const places: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.8, 0.8],
  [0.8, -0.8],
  [-0.8, 0.8],
  [-0.8, -0.8],
];

/**
 * Places names greedily by priority (after the point-feature labelling of
 * Christensen, Marks and Shieber 1995, without its annealing): each takes the
 * cheapest of eight places around its disc that covers no disc and no name
 * placed before it. A name at the rim is moved inside. A name without a free
 * place is left out, unless it is forced.
 */
export function placeNames(
  requests: readonly NameRequest[],
  discs: readonly Obstacle[],
  soft: readonly Obstacle[],
  paper: Paper,
): readonly PlacedName[] {
  const solid = gridOf(discs);
  const light = gridOf(soft);
  const taken = new Grid<Box>();
  const placed: PlacedName[] = [];
  const order = [...requests].sort(
    (one, other) =>
      Number(other.isForced) - Number(one.isForced) ||
      other.priority - one.priority ||
      (one.id < other.id ? -1 : 1),
  );
  for (const request of order) {
    if (!isOn(request, paper)) continue;
    const best = cheapest(request, solid, light, taken, paper);
    if (best === undefined) continue;
    taken.add(best.box, best.box);
    const { left, top } = best.box;
    placed.push({ id: request.id, left, top, place: best.place });
  }
  return placed;
}

function isOn({ x, y, radius }: NameRequest, paper: Paper): boolean {
  return (
    x > -radius &&
    y > -radius &&
    x < paper.width + radius &&
    y < paper.height + radius
  );
}

function cheapest(
  request: NameRequest,
  solid: Grid<Obstacle>,
  light: Grid<Obstacle>,
  taken: Grid<Box>,
  paper: Paper,
) {
  let best: { box: Box; place: number; price: number } | undefined;
  places.forEach((_, place) => {
    const box = boxAt(request, place, paper);
    const covered =
      solid.near(box).filter((disc) => covers(box, disc)).length +
      taken.near(box).filter((other) => overlap(box, other)).length;
    if (covered > 0 && !request.isForced) return;
    const price =
      covered * 100 +
      light.near(box).filter((mark) => covers(box, mark)).length +
      place * 0.2 -
      (place === request.before ? 1.5 : 0);
    if (best === undefined || price < best.price) best = { box, place, price };
  });
  return best;
}

function boxAt(request: NameRequest, place: number, paper: Paper): Box {
  const [across = 0, down = 0] = places[place] ?? [];
  const { x, y, radius, width, height } = request;
  const reach = radius + gap;
  const centreX = x + across * reach + (Math.sign(across) * width) / 2;
  const centreY = y + down * reach + (Math.sign(down) * height) / 2;
  const left = held(centreX - width / 2, rim, paper.width - rim - width);
  const top = held(centreY - height / 2, rim, paper.height - rim - height);
  return { left, top, right: left + width, bottom: top + height };
}

function held(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function covers(box: Box, disc: Obstacle): boolean {
  const dx = disc.x - held(disc.x, box.left, box.right);
  const dy = disc.y - held(disc.y, box.top, box.bottom);
  return dx * dx + dy * dy < disc.radius * disc.radius;
}

function gridOf(obstacles: readonly Obstacle[]): Grid<Obstacle> {
  const grid = new Grid<Obstacle>();
  for (const disc of obstacles)
    grid.add(disc, {
      left: disc.x - disc.radius,
      top: disc.y - disc.radius,
      right: disc.x + disc.radius,
      bottom: disc.y + disc.radius,
    });
  return grid;
}

const cell = 96;

/** Things by the square of the paper in which they lie. */
class Grid<Item> {
  private readonly cells = new Map<number, Item[]>();

  add(item: Item, box: Box): void {
    for (const key of keysOf(box)) {
      const items = this.cells.get(key);
      if (items === undefined) this.cells.set(key, [item]);
      else items.push(item);
    }
  }

  near(box: Box): readonly Item[] {
    const found = new Set<Item>();
    for (const key of keysOf(box))
      for (const item of this.cells.get(key) ?? []) found.add(item);
    return [...found];
  }
}

function keysOf(box: Box): readonly number[] {
  const keys: number[] = [];
  const right = Math.floor(box.right / cell);
  const bottom = Math.floor(box.bottom / cell);
  for (let x = Math.floor(box.left / cell); x <= right; x += 1)
    for (let y = Math.floor(box.top / cell); y <= bottom; y += 1)
      keys.push(x * 4096 + y);
  return keys;
}
