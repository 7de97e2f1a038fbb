import type { Arrow, DrawnTie, Scene } from '../../figure';
import { pairsOf } from '../../figure';

/** Which drawing is shown: every tie with its marks, or one line per pair. */
export type Detail = 'full' | 'light';

/**
 * The most shown ties that are drawn in full where the processor must draw in
 * place of a graphics card; measured, see the README.
 */
export const mostWithoutCard = 250;

/**
 * The most shown actors whose parallels are fanned out while all are in sight;
 * nearer by, as many are in sight as would be of so few.
 */
const mostFanned = 30;
const near = 0.55;

/** A frame slower than this, in milliseconds, while moving is felt. */
const slowFrame = 90;

/** Which drawing fits what there is to see and the machine that draws it. */
export function detailFor(machine: {
  readonly isSoftware: boolean;
  readonly shownTies: number;
  readonly shownActors: number;
  /** The share of the fitted view that is in sight, from side to side. */
  readonly inSight: number;
  /** Median frame while moving in full detail, once it is known. */
  readonly frame: number | undefined;
}): Detail {
  if (machine.frame !== undefined && machine.frame > slowFrame) return 'light';
  const fromAfar = machine.inSight > near;
  if (fromAfar && machine.shownActors > mostFanned) return 'light';
  return machine.isSoftware && machine.shownTies > mostWithoutCard
    ? 'light'
    : 'full';
}

/**
 * The same scene with the parallels of every pair merged in one straight line
 * that carries their number. The line takes the id, channel and stance of its
 * strongest tie, and points wherever any of them points.
 */
export function lightSceneOf(scene: Scene): Scene {
  const shown = scene.ties.filter((tie) => !tie.hidden);
  const ties = [...pairsOf(shown).values()].map(mergedTie);
  const merged = new Map<string, string>();
  for (const parallels of pairsOf(shown).values()) {
    const id = strongest(parallels).id;
    for (const tie of parallels) merged.set(tie.id, id);
  }
  const taps = scene.taps.flatMap((tap) => {
    const by = tap.by.map((id) => merged.get(id) ?? id);
    if (tap.listenedTo === undefined) return [{ ...tap, by }];
    const listenedTo = merged.get(tap.listenedTo);
    return listenedTo === undefined ? [] : [{ ...tap, listenedTo, by }];
  });
  return { ...scene, ties, taps };
}

/** The ids of the ties that each line of a light scene stands for. */
export function standsFor(scene: Scene): ReadonlyMap<string, string[]> {
  const shown = scene.ties.filter((tie) => !tie.hidden);
  return new Map(
    [...pairsOf(shown).values()].map((parallels) => [
      strongest(parallels).id,
      parallels.map((tie) => tie.id),
    ]),
  );
}

function strongest(parallels: readonly DrawnTie[]): DrawnTie {
  return parallels.reduce((best, tie) => (tie.width > best.width ? tie : best));
}

function mergedTie(parallels: readonly DrawnTie[]): DrawnTie {
  const best = strongest(parallels);
  if (parallels.length === 1) return { ...best, lane: 0 };
  const toTarget = parallels.some((tie) => points(tie, best.target));
  const toSource = parallels.some((tie) => points(tie, best.source));
  const arrow: Arrow = toTarget
    ? toSource
      ? 'both'
      : 'forward'
    : toSource
      ? 'backward'
      : 'none';
  const stances = new Set(parallels.map((tie) => tie.stance));
  return {
    ...best,
    arrow,
    lane: 0,
    channels: parallels.map((tie) => tie.channel),
    count: parallels.reduce((sum, tie) => sum + tie.count, 0),
    stance: stances.size === 1 ? best.stance : 'asserted',
    suggested: parallels.every((tie) => tie.suggested),
    unsure: parallels.every((tie) => tie.unsure),
    disputed: parallels.some((tie) => tie.disputed),
  };
}

function points(tie: DrawnTie, actor: string): boolean {
  if (tie.arrow === 'both') return true;
  if (tie.arrow === 'forward') return tie.target === actor;
  return tie.arrow === 'backward' && tie.source === actor;
}
