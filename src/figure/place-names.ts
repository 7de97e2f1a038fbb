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
  /** Other points beside which it may stand as well. */
  readonly anchors?: readonly Spot[];
  /** Discs beside which it would be taken for theirs; it stands there at a price. */
  readonly others?: readonly Spot[];
  /** Whether it may stand farther off, led back to its disc by a line. */
  readonly mayLead?: boolean;
};

type Spot = { readonly x: number; readonly y: number };

/** A name's box, and which of its places it is. */
export type PlacedName = {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly place: number;
  /** Whether it stands so far off that a line must lead to it. */
  readonly isLed: boolean;
};

/** A disc that a name must not cover, or may cover at a price. */
export type Obstacle = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What it costs to cover it, where that is allowed; 1 unless said. */
  readonly price?: number;
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
/** A name nearer than so to a disc seems to be its name, in pixels. */
const beside = 30;
/** What that costs: a dozen marks covered are better. */
const mistaken = 12;
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

// How far off a name may be led, in pixels, and in how many directions.
const rings = [16, 32, 50, 72] as const;
const directions = 16;

/**
 * Places names greedily by priority (after the point-feature labelling of
 * Christensen, Marks and Shieber 1995, without its annealing): each takes the
 * cheapest of eight places around its disc that covers no disc and no name
 * placed before it. A name at the rim is moved inside. A name without a free
 * place is led to its disc from farther off if it may, else left out, unless
 * it is forced.
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
    const { place, isLed } = best;
    placed.push({ id: request.id, left, top, place, isLed });
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

/** Leaves out all names of a kind where one of them found no place in sight. */
export function allOrNone(
  placed: readonly PlacedName[],
  kind: readonly NameRequest[],
  paper: Paper,
): readonly PlacedName[] {
  const found = new Set(placed.map(({ id }) => id));
  const isWhole = kind.every(
    (each) => found.has(each.id) || !isOn(each, paper),
  );
  if (isWhole) return placed;
  const names = new Set(kind.map(({ id }) => id));
  return placed.filter(({ id }) => !names.has(id));
}

type Found = {
  readonly box: Box;
  readonly place: number;
  readonly price: number;
  readonly isLed: boolean;
};

function cheapest(
  request: NameRequest,
  solid: Grid<Obstacle>,
  light: Grid<Obstacle>,
  taken: Grid<Box>,
  paper: Paper,
): Found | undefined {
  let best: Found | undefined;
  const consider = (box: Box, place: number, extra: number, isLed: boolean) => {
    const least = extra - (place === request.before ? 1.5 : 0);
    if (best !== undefined && least >= best.price) return;
    const mustBeFree = isLed || !request.isForced;
    const most = mustBeFree ? 1 : Infinity;
    const names = taken.countNear(box, overlap, most);
    if (names > 0 && mustBeFree) return;
    const covered = names + solid.countNear(box, covers, most);
    if (covered > 0 && mustBeFree) return;
    let marks = 0;
    light.eachNear(box, (mark) => {
      if (covers(box, mark)) marks += mark.price ?? 1;
      return true;
    });
    const isTaken = request.others?.some((other) =>
      covers(box, { ...other, radius: beside }),
    );
    const price =
      covered * 100 + marks + (isTaken === true ? mistaken : 0) + least;
    if (best === undefined || price < best.price)
      best = { box, place, price, isLed };
  };
  [request, ...(request.anchors ?? [])].forEach((spot, anchor) =>
    places.forEach((direction, place) => {
      const box = boxAt({ ...request, x: spot.x, y: spot.y }, direction, paper);
      consider(
        box,
        anchor * places.length + place,
        0.2 * place + 0.8 * anchor,
        false,
      );
    }),
  );
  if (request.mayLead === true && (best === undefined || best.price >= 100))
    farPlaces(request, paper).forEach((box, place) =>
      consider(box, 1000 + place, place / directions, true),
    );
  return best;
}

/** Boxes in rings around a disc, the nearest first. */
function farPlaces(request: NameRequest, paper: Paper): readonly Box[] {
  return rings.flatMap((ring) =>
    Array.from({ length: directions }, (_, step) => {
      const angle = (2 * Math.PI * step) / directions;
      const direction = [Math.cos(angle), Math.sin(angle)] as const;
      const radius = request.radius + ring;
      return boxAt({ ...request, radius }, direction, paper);
    }),
  );
}

function boxAt(
  request: NameRequest,
  [across, down]: readonly [number, number],
  paper: Paper,
): Box {
  const { x, y, radius, width, height } = request;
  const reach = radius + gap;
  const centreX = x + across * reach + (signOf(across) * width) / 2;
  const centreY = y + down * reach + (signOf(down) * height) / 2;
  const left = held(centreX - width / 2, rim, paper.width - rim - width);
  const top = held(centreY - height / 2, rim, paper.height - rim - height);
  return { left, top, right: left + width, bottom: top + height };
}

function signOf(direction: number): number {
  return Math.abs(direction) < 0.1 ? 0 : Math.sign(direction);
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
  private readonly cells = new Map<number, Held<Item>[]>();
  private round = 0;

  add(item: Item, box: Box): void {
    const held = { item, seen: 0 };
    for (const key of keysOf(box)) {
      const items = this.cells.get(key);
      if (items === undefined) this.cells.set(key, [held]);
      else items.push(held);
    }
  }

  /** Shows what lies near a box, each thing once, while it is asked for more. */
  eachNear(box: Box, show: (item: Item) => boolean): void {
    this.round += 1;
    for (const key of keysOf(box))
      for (const held of this.cells.get(key) ?? []) {
        if (held.seen === this.round) continue;
        held.seen = this.round;
        if (!show(held.item)) return;
      }
  }

  /** How many things near a box pass a test, counted up to `most`. */
  countNear(
    box: Box,
    test: (box: Box, item: Item) => boolean,
    most: number,
  ): number {
    let count = 0;
    this.eachNear(box, (item) => {
      if (test(box, item)) count += 1;
      return count < most;
    });
    return count;
  }
}

/** A thing, and the question at which it was last shown. */
type Held<Item> = { readonly item: Item; seen: number };

function keysOf(box: Box): readonly number[] {
  const keys: number[] = [];
  const right = Math.floor(box.right / cell);
  const bottom = Math.floor(box.bottom / cell);
  for (let x = Math.floor(box.left / cell); x <= right; x += 1)
    for (let y = Math.floor(box.top / cell); y <= bottom; y += 1)
      keys.push(x * 4096 + y);
  return keys;
}
