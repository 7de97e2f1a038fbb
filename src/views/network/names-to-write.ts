import type {
  Disc,
  DrawingTheme,
  DrawnGround,
  DrawnSide,
  SideRegion,
} from '../../figure';
import type { NameToWrite } from './name-layer';
import type { Cast } from './stage';

const mostWhileMoving = 40;
const above = 3;
/** Where more names want a place, lines that lead to them would tangle. */
const mostLed = 60;

/**
 * The names of actors: first those selected or pointed at, then their
 * neighbourhood, then by size. In a hurry only the foremost are written.
 */
export function actorNames(
  discs: readonly Disc[],
  { emphasis, focus, hovered }: Cast,
  isHurried: boolean,
): readonly NameToWrite[] {
  const names = discs.map(({ actor, at, radius }): NameToWrite => {
    const { id } = actor;
    const isForced =
      focus.actors.has(id) || (hovered?.kind === 'actor' && hovered.id === id);
    const isLit = emphasis.isNarrow && emphasis.actors.has(id);
    return {
      id,
      text: actor.label,
      ...at,
      radius: radius + (focus.actors.has(id) ? 4 : 0),
      priority: actor.size + (isForced ? 2000 : isLit ? 1000 : 0),
      isForced,
      isUnnamed: actor.unnamed,
      isStrong: isForced,
      opacity: !emphasis.isNarrow || isLit ? 1 : 0.4,
      mayLead: discs.length <= mostLed,
    };
  });
  if (!isHurried) return names;
  return names
    .toSorted((one, other) => other.priority - one.priority)
    .slice(0, mostWhileMoving);
}

/** The names of sides beside their ground, where nothing else wants to be. */
export function regionNames(
  regions: readonly SideRegion[],
  sides: readonly DrawnSide[],
  theme: DrawingTheme,
  isNarrow: boolean,
): readonly NameToWrite[] {
  return regions.map(({ side, heads: [[x, y], ...more], others }) => ({
    id: `side ${side}`,
    text: sides[side]?.name ?? '',
    x,
    y,
    radius: 0,
    priority: -1,
    isForced: false,
    isUnnamed: false,
    isStrong: true,
    opacity: isNarrow ? 0.4 : 0.85,
    ink: theme.sides[sides[side]?.ink ?? -1] ?? theme.muted,
    prefers: above,
    anchors: more.map(([otherX, otherY]) => ({ x: otherX, y: otherY })),
    others,
    isOfSide: sides[side]?.mayBeUnnamed !== true,
  }));
}

/** The names of open groups, above their grounds. */
export function groundNames(
  grounds: readonly DrawnGround[],
  theme: DrawingTheme,
): readonly NameToWrite[] {
  return grounds.map(({ id, name, x, y, radius, ink }) => ({
    id: `ground ${id}`,
    text: name,
    x,
    y: y - radius,
    radius: 0,
    priority: 500,
    isForced: false,
    isUnnamed: false,
    isStrong: true,
    opacity: 0.9,
    ink: theme.sides[ink] ?? theme.muted,
    prefers: above,
    anchors: [0.25, 0.75, 1.25, 1.75].map((turn) => ({
      x: x + radius * Math.cos(turn * Math.PI),
      y: y + radius * Math.sin(turn * Math.PI),
    })),
  }));
}
