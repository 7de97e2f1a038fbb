import type { DrawnTie, Scene } from '../../figure';
import { paleness } from '../../figure';

/** What the pointer or the keyboard is on. */
export type DrawnThing =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'tie'; readonly id: string };

/** What is selected: actors that get a ring, ties that are lit with them. */
export type Focus = {
  readonly actors: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
};

/** Actors and ties that stand out; the rest steps back while any does. */
export type Emphasis = {
  readonly isNarrow: boolean;
  readonly actors: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
};

/** A focus on nothing: the whole network stands equally. */
export const noFocus: Focus = { actors: new Set(), ties: new Set() };

/** The shown ties at each actor. */
export type Incidence = ReadonlyMap<string, readonly DrawnTie[]>;

/** Lists the shown ties of a scene by the actors at their ends. */
export function incidenceOf(scene: Scene): Incidence {
  const ties = new Map<string, DrawnTie[]>();
  for (const tie of scene.ties) {
    if (tie.hidden) continue;
    for (const end of [tie.source, tie.target]) {
      const list = ties.get(end);
      if (list === undefined) ties.set(end, [tie]);
      else list.push(tie);
    }
  }
  return ties;
}

/**
 * The neighbourhood of the selection and of what is hovered together. An
 * intercept brings along the tie that it listened to, or the two it heard.
 */
export function emphasisOf(
  scene: Scene,
  incidence: Incidence,
  focus: Focus,
  hovered: DrawnThing | undefined,
): Emphasis {
  const actors = new Set(focus.actors);
  const ties = new Set(focus.ties);
  if (hovered?.kind === 'actor') {
    actors.add(hovered.id);
    for (const tie of incidence.get(hovered.id) ?? []) ties.add(tie.id);
  }
  if (hovered?.kind === 'tie') ties.add(hovered.id);
  const tapped = scene.taps.filter(
    (tap) =>
      tap.by.some((id) => ties.has(id)) ||
      (tap.listenedTo !== undefined && ties.has(tap.listenedTo)) ||
      (tap.between?.some((id) => actors.has(id)) ?? false) ||
      actors.has(tap.interceptor),
  );
  const lit = new Set(ties);
  for (const tap of tapped) {
    for (const id of tap.listenedTo === undefined ? tap.by : [tap.listenedTo])
      lit.add(id);
    actors.add(tap.interceptor);
    for (const id of tap.between ?? []) actors.add(id);
  }
  for (const tie of scene.ties)
    if (lit.has(tie.id)) actors.add(tie.source).add(tie.target);
  return { isNarrow: actors.size > 0, actors, ties: lit };
}

/** How strongly a tie is drawn, 0–1, being hidden apart. */
export function tieOpacity(
  emphasis: Emphasis,
  tie: Pick<DrawnTie, 'id' | 'suggested' | 'unsure'>,
): number {
  const full = tie.suggested || tie.unsure ? paleness : 0.9;
  if (!emphasis.isNarrow) return full;
  return emphasis.ties.has(tie.id) ? Math.min(1, full + 0.1) : 0.1;
}

/** How strongly an actor is drawn, 0–1, being hidden apart. */
export function actorOpacity(emphasis: Emphasis, actor: string): number {
  return !emphasis.isNarrow || emphasis.actors.has(actor) ? 1 : 0.28;
}
