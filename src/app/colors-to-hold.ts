import type { Case, Change } from '../case';
import { sideColorsOf } from '../lens';

/**
 * What stores the colours of sides where an act, by the actors that it brought,
 * took or changed, would give one that stays another colour: those that no person
 * chose go by the order in which actors bring their sides. None where nobody's moves,
 * and of colours that the act itself sets, or takes back.
 */
export function colorsToHold(before: Case, after: Case): readonly Change[] {
  if (before.actors === after.actors) return [];
  const was = sideColorsOf(before);
  const is = sideColorsOf(after);
  // As what is stored now would have had it before.
  const { sideColors = {} } = after;
  const meant = sideColorsOf({ ...before, sideColors });
  const differs = (one: typeof was, [side, color]: Entry): boolean =>
    (one.get(side) ?? color) !== color;
  const isMoved = (each: Entry): boolean =>
    differs(was, each) && differs(meant, each);
  if (![...is].some(isMoved)) return [];
  const held = new Map(was);
  for (const each of is)
    if (was.has(each[0]) && !isMoved(each)) held.set(...each);
  // What is stored, or new, keeps away from what is held.
  const taken = new Set(held.values());
  for (const [side, color] of Object.entries({
    ...sideColors,
    ...Object.fromEntries(is),
  }))
    if (!held.has(side) && !taken.has(color)) held.set(side, color);
  return [
    {
      kind: 'set',
      of: { kind: 'case', id: after.id },
      field: 'sideColors',
      to: Object.fromEntries(held),
      basis: { kind: 'typed' },
    },
  ];
}

type Entry = readonly [side: string, color: number];
