import type { Arrangement } from './arrangement';
import { CROWDED } from './arrangement';
import type { Outline } from './segments';
import {
  cross,
  distanceOutside,
  distanceToSegment,
  outlinesCross,
} from './segments';

/**
 * What a reader of the picture would mind, and how much. Distances in pixels.
 * The numbers were set by eye on the sample case and by the benchmark.
 */
const CROSSING = { few: 1, crowded: 2 } as const;
const NEAREST = 58;
const LONG = 135;
const CLEARANCE = 27;
const GROUND = 44;
const DEEP = 80;
const DISC = 17;
const MARGIN = 62;

/**
 * How badly one actor stands (after Davidson and Harel 1996): crossings at its
 * links, links that run under a disc, names on names, discs and links, others
 * on its side's ground, being far from those it is tied to or stands between.
 * What changes when only that actor moves is in it, whole.
 */
export function strainAt(on: Arrangement, actor: number): number {
  return (
    crowding(on, actor) +
    linkStrain(on, actor) +
    passing(on, actor) +
    nameStrain(on, actor) +
    sideStrain(on, actor) +
    detours(on, actor)
  );
}

/** Actors keep apart, the nearer the more, so that the sheet is filled. */
function crowding({ x, y, count }: Arrangement, actor: number): number {
  const ownX = x[actor] ?? 0;
  const ownY = y[actor] ?? 0;
  let sum = 0;
  for (let other = 0; other < count; other++) {
    if (other === actor) continue;
    const dx = (x[other] ?? 0) - ownX;
    const dy = (y[other] ?? 0) - ownY;
    const square = dx * dx + dy * dy;
    sum += Math.min(4, 450 / (square + 1));
    if (square < NEAREST * NEAREST)
      sum += 5 * (1 - Math.sqrt(square) / NEAREST);
  }
  return sum;
}

/** The length of an actor's links, and what they cross. */
function linkStrain(on: Arrangement, actor: number): number {
  const { x, y, from, to, pull } = on;
  const crossing = CROSSING[on.count > CROWDED ? 'crowded' : 'few'];
  let sum = 0;
  for (const link of on.linksOf[actor] ?? []) {
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const bx = x[b] ?? 0;
    const by = y[b] ?? 0;
    const length = Math.hypot(bx - ax, by - ay);
    const span = on.span[link] ?? 0;
    const long = Math.max(LONG, span);
    if (length < span) sum += 3 * (1 - length / span) ** 2;
    if (length > long)
      sum += 0.14 * (pull[link] ?? 1) * (length / long - 1) ** 1.5;
    for (let other = 0; other < from.length; other++) {
      const c = from[other] ?? 0;
      const d = to[other] ?? 0;
      if (c === a || c === b || d === a || d === b) continue;
      const crosses = cross(
        ax,
        ay,
        bx,
        by,
        x[c] ?? 0,
        y[c] ?? 0,
        x[d] ?? 0,
        y[d] ?? 0,
      );
      if (crosses) sum += crossing;
    }
    for (let other = 0; other < on.count; other++)
      if (other !== a && other !== b && other !== actor)
        sum += under(on, other, ax, ay, bx, by);
  }
  return sum;
}

/** The links of others that run under an actor's disc. */
function passing(on: Arrangement, actor: number): number {
  const { x, y, from, to } = on;
  let sum = 0;
  for (let link = 0; link < from.length; link++) {
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    if (a === actor || b === actor) continue;
    sum += under(on, actor, x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0);
  }
  return sum;
}

function under(
  { x, y }: Arrangement,
  actor: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const distance = distanceToSegment(
    x[actor] ?? 0,
    y[actor] ?? 0,
    ax,
    ay,
    bx,
    by,
  );
  return distance < CLEARANCE ? 2.5 * (1 - distance / CLEARANCE) : 0;
}

/** A name that lies on another, on a disc or on a link, and the reverse. */
function nameStrain(on: Arrangement, actor: number): number {
  if (!on.areNamed) return 0;
  const { x, y, count, from, to } = on;
  let sum = 0;
  for (let other = 0; other < count; other++) {
    if (other === actor) continue;
    sum += 3 * overlap(on, actor, other);
    sum += 3 * covered(on, actor, x[other] ?? 0, y[other] ?? 0);
    sum += 3 * covered(on, other, x[actor] ?? 0, y[actor] ?? 0);
  }
  sum += 0.04 * beyondRim(on, actor);
  for (let link = 0; link < from.length; link++) {
    const a = from[link] ?? 0;
    const b = to[link] ?? 0;
    const ax = x[a] ?? 0;
    const ay = y[a] ?? 0;
    const bx = x[b] ?? 0;
    const by = y[b] ?? 0;
    if (a === actor || b === actor) {
      for (let other = 0; other < count; other++)
        if (struck(on, other, ax, ay, bx, by)) sum += 0.5;
    } else if (struck(on, actor, ax, ay, bx, by)) sum += 0.5;
  }
  return sum;
}

const ACROSS = [1, -1, 0, 0];
const UP = [0, 0, 1, -1];

function nameX(
  { x, namePlace, nameWidth }: Arrangement,
  actor: number,
): number {
  const across = ACROSS[namePlace[actor] ?? 0] ?? 0;
  return (x[actor] ?? 0) + across * (DISC + 3 + (nameWidth[actor] ?? 0) / 2);
}

function nameY(
  { y, namePlace, nameHeight }: Arrangement,
  actor: number,
): number {
  const up = UP[namePlace[actor] ?? 0] ?? 0;
  return (y[actor] ?? 0) + up * (DISC + 3 + (nameHeight[actor] ?? 0) / 2);
}

/** How many pixels a name sticks out beyond the margin of the sheet. */
function beyondRim(on: Arrangement, actor: number): number {
  const middle = nameX(on, actor);
  const half = (on.nameWidth[actor] ?? 0) / 2;
  const { left, right } = on.sheet;
  return (
    Math.max(0, left - MARGIN - (middle - half)) +
    Math.max(0, middle + half - right - MARGIN)
  );
}

/** How much of two names lies on one another, from 0 to 1. */
function overlap(on: Arrangement, one: number, other: number): number {
  const wide =
    ((on.nameWidth[one] ?? 0) + (on.nameWidth[other] ?? 0)) / 2 -
    Math.abs(nameX(on, one) - nameX(on, other));
  if (wide <= 0) return 0;
  const high =
    ((on.nameHeight[one] ?? 0) + (on.nameHeight[other] ?? 0)) / 2 -
    Math.abs(nameY(on, one) - nameY(on, other));
  if (high <= 0) return 0;
  return 0.5 + 0.5 * Math.min(1, wide / 80, high / 16);
}

/** How much of a disc lies under a name, from 0 to 1. */
function covered(on: Arrangement, name: number, x: number, y: number): number {
  const wide =
    (on.nameWidth[name] ?? 0) / 2 + DISC - Math.abs(nameX(on, name) - x);
  if (wide <= 0) return 0;
  const high =
    (on.nameHeight[name] ?? 0) / 2 + DISC - Math.abs(nameY(on, name) - y);
  if (high <= 0) return 0;
  return 0.5 + 0.5 * Math.min(1, wide / 30, high / 16);
}

/** Whether a link strikes a name through. */
function struck(
  on: Arrangement,
  name: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean {
  const middleX = nameX(on, name);
  const middleY = nameY(on, name);
  const halfWidth = (on.nameWidth[name] ?? 0) / 2;
  const halfHeight = (on.nameHeight[name] ?? 0) / 2;
  if (
    Math.max(ax, bx) < middleX - halfWidth ||
    Math.min(ax, bx) > middleX + halfWidth ||
    Math.max(ay, by) < middleY - halfHeight ||
    Math.min(ay, by) > middleY + halfHeight
  )
    return false;
  // The corners of the name lie on both sides of the link's line.
  const dx = bx - ax;
  const dy = by - ay;
  const offset = dx * (middleY - ay) - dy * (middleX - ax);
  return (
    Math.abs(offset) < Math.abs(dx) * halfHeight + Math.abs(dy) * halfWidth
  );
}

/** Others on a side's ground, grounds that meet, and a side that strays. */
function sideStrain(on: Arrangement, actor: number): number {
  const { x, y, side, members, outlines, count } = on;
  const own = side[actor] ?? -1;
  const ownX = x[actor] ?? 0;
  const ownY = y[actor] ?? 0;
  let sum = 0;
  outlines.forEach((outline, each) => {
    if (each === own || outline.length === 0) return;
    sum += onGround(on, distanceOutside(outline, ownX, ownY));
    if (on.areNamed) sum += nameOnGround(on, actor, outline);
  });
  const outline = own === -1 ? [] : (outlines[own] ?? []);
  if (outline.length === 0) return sum;
  for (let other = 0; other < count; other++)
    if (side[other] !== own) {
      sum += onGround(
        on,
        distanceOutside(outline, x[other] ?? 0, y[other] ?? 0),
      );
      if (on.areNamed) sum += nameOnGround(on, other, outline);
    }
  outlines.forEach((other, each) => {
    if (each !== own && outlinesCross(outline, other)) sum += 3;
  });
  const mates = members[own] ?? [];
  for (const mate of mates)
    sum +=
      (0.25 / mates.length) *
      (Math.hypot((x[mate] ?? 0) - ownX, (y[mate] ?? 0) - ownY) / LONG);
  return sum;
}

function nameOnGround(
  on: Arrangement,
  actor: number,
  outline: Outline,
): number {
  const signed = distanceOutside(outline, nameX(on, actor), nameY(on, actor));
  const distance = on.count > CROWDED ? signed : Math.max(0, signed);
  return distance < GROUND ? 0.6 * (1 - distance / GROUND) : 0;
}

/** Among many a way out of another's ground is found only if each step helps. */
function onGround({ count }: Arrangement, distance: number): number {
  if (distance <= 0)
    return count > CROWDED ? 6 + 3 * Math.min(1, -distance / DEEP) : 5;
  return distance < GROUND ? 3.5 * (1 - distance / GROUND) : 0;
}

/** How far out of their way those must go for whom an actor stands between. */
function detours(on: Arrangement, actor: number): number {
  const { between, betweenOf } = on;
  let sum = 0;
  for (const at of betweenOf[actor] ?? []) {
    const [middle, one, other, weight] = between[at] ?? [0, 0, 0, 0];
    const direct = apart(on, one, other);
    const toOne = apart(on, one, middle);
    const toOther = apart(on, other, middle);
    const way = toOne + toOther;
    const excess = way / Math.max(LONG, direct) - 1;
    const lean = Math.abs(toOne - toOther) / (way + 1);
    sum +=
      Math.min(3, weight) *
      (1.2 * Math.min(2, Math.max(0, excess - 0.05)) + 0.5 * lean);
  }
  return sum;
}

function apart({ x, y }: Arrangement, one: number, other: number): number {
  return Math.hypot(
    (x[one] ?? 0) - (x[other] ?? 0),
    (y[one] ?? 0) - (y[other] ?? 0),
  );
}
