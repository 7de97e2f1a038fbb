import type { Case, Change } from '../case';

/** The number of sides that can have a colour of their own. */
export const SIDE_COLORS = 8;

/**
 * The colour of each side, from 1 to `SIDE_COLORS`: the one that the case
 * stores for it, else the first free one, in the order in which actors bring
 * their sides. A side for which none is left is not there.
 */
export function sideColorsOf(theCase: Case): ReadonlyMap<string, number> {
  const colors = known.get(theCase) ?? colorsIn(theCase);
  known.set(theCase, colors);
  return colors;
}

const ALL = Array.from({ length: SIDE_COLORS }, (_, at) => at + 1);

/** Read once from a case: every mark of a drawing asks. */
const known = new WeakMap<Case, ReadonlyMap<string, number>>();

function colorsIn(theCase: Case): ReadonlyMap<string, number> {
  const { sideColors: stored = {} } = theCase;
  const sides = sidesOf(theCase);
  const colors = new Map<string, number>();
  for (const side of sides) {
    const color = Object.hasOwn(stored, side) ? stored[side] : undefined;
    if (color !== undefined) colors.set(side, color);
  }
  const taken = new Set(colors.values());
  const away = new Set(Object.values(stored));
  const free = ALL.filter((color) => !taken.has(color));
  // What a side had that is away is given to another one last: it may come back.
  const inTurn = [
    ...free.filter((color) => !away.has(color)),
    ...free.filter((color) => away.has(color)),
  ];
  for (const side of sides) {
    if (colors.has(side)) continue;
    const color = inTurn.shift();
    if (color === undefined) break;
    colors.set(side, color);
  }
  return colors;
}

/**
 * The change that stores the colours that sides have now, and perhaps another
 * one for one side, so that no later change of sides alters them. None where
 * that is stored already.
 */
export function sideColorChanges(
  theCase: Case,
  chosen: Readonly<Record<string, number>> = {},
): readonly Change[] {
  const { id, sideColors: stored = {} } = theCase;
  const to = {
    ...stored,
    ...Object.fromEntries(sideColorsOf(theCase)),
    ...chosen,
  };
  const isStored =
    Object.keys(to).length === Object.keys(stored).length &&
    Object.entries(to).every(
      ([side, color]) => Object.hasOwn(stored, side) && stored[side] === color,
    );
  if (isStored) return [];
  return [
    {
      kind: 'set',
      of: { kind: 'case', id },
      field: 'sideColors',
      to,
      basis: { kind: 'typed' },
    },
  ];
}

function sidesOf({ actors }: Case): readonly string[] {
  return [...new Set(actors.flatMap(({ side }) => side ?? []))];
}
