import type { Actor } from '../case';
import type { Columns } from '../lens';
import type { Measure, Network, Tie } from '../network';
import { OPEN_FILTERS, unsureTiesOf } from '../lens';
import { networkOf, sizesOf } from '../network';
import type { Parallel } from './fan-out';
import { lanesOf } from './fan-out';
import type { Painting } from './painting';
import { sidePainting } from './painting';
import type { DrawnActor, DrawnTie, Scene } from './scene';
import { tapsOf } from './taps-of';
import { swervedLanes } from './swerve';
import type { Point } from './tie-curve';

/** What filters never change: every tie of a case, its lane, and the sides. */
export type Ground = {
  readonly ties: readonly Tie[];
  readonly lanes: ReadonlyMap<string, number>;
  /** Sides by the number of their actors, the largest first. */
  readonly sides: readonly string[];
};

/** Where an actor stands, and whether a person put it there. */
export type Place = Point & { readonly pinned: boolean };

/** The places of actors, by id. */
export type Places = Readonly<Record<string, Place>>;

/** What a scene is made of. */
export type SceneRequest = {
  readonly network: Network;
  readonly ground: Ground;
  readonly places: Places;
  readonly measure: Measure;
  /** What colours show, if it is not sides. */
  readonly painting?: Painting | undefined;
};

const radius = { least: 11, most: 24 } as const;
// Beyond so many actors discs are drawn smaller, to leave room between them.
const roomyCount = 90;
const width = { suggested: 1.25, one: 2, step: 1.2, most: 7 } as const;

/** The ground of a case; derived once, whatever is filtered afterwards. */
export function groundOf(columns: Columns): Ground {
  const { ties } = networkOf(columns, { ...OPEN_FILTERS, statuses: [] });
  const lanes = lanesOf(ties.map(parallelOf));
  const members = new Map<string, number>();
  for (const { side } of columns.within.actors)
    if (side !== undefined) members.set(side, (members.get(side) ?? 0) + 1);
  const sides = [...members]
    .toSorted(([, one], [, other]) => other - one)
    .map(([side]) => side);
  return { ties, lanes, sides };
}

/** The ground with lanes that keep clear of actors where these stand now. */
export function clearGround(ground: Ground, places: Places): Ground {
  const ties = ground.ties.map(parallelOf);
  const points = new Map(Object.entries(places));
  return { ...ground, lanes: swervedLanes(ties, ground.lanes, points) };
}

/** A tie as its fan sees it. */
export function parallelOf(tie: Tie): Parallel {
  return { id: tie.id, source: tie.a, target: tie.b };
}

/**
 * The scene of a network: all actors and ties of the case, those that filters
 * hide being only flagged, so that the rest stays where it is.
 */
export function sceneOf(request: SceneRequest): Scene {
  const { network, ground, places } = request;
  const { ties, lanes } = ground;
  const { actors } = network.columns.within;
  const sizes = radiiOf(network, request.measure, actors.length);
  const { sides, paintOf } =
    request.painting ?? sidePainting(network.columns.within, ground.sides);
  const unsure = unsureTiesOf(network);
  const taps = tapsOf(network);
  const shownTies = new Map<string, Tie>(
    network.ties.map((tie) => [tie.id, tie]),
  );
  return {
    sides,
    actors: actors.map((actor, index): DrawnActor => ({
      ...drawnActor(actor, placeOf(actor, index, places)),
      ...paintOf(index),
      size: sizes.get(actor.id) ?? radius.least,
      hidden: network.shown.actors[index] !== 1,
    })),
    ties: ties.map((tie) => ({
      ...drawnTie(shownTies.get(tie.id), tie, lanes.get(tie.id) ?? 0, unsure),
      ...(taps.instead.has(tie.id) && { hidden: true }),
    })),
    taps: taps.drawn,
  };
}

/** What is drawn of an actor wherever it stands. */
export function drawnActor(
  { id, name, kind }: Actor,
  place: Place,
): Pick<
  DrawnActor,
  'id' | 'label' | 'x' | 'y' | 'kind' | 'unnamed' | 'pinned'
> {
  const { x, y, pinned } = place;
  return { id, label: name, x, y, pinned, kind, unnamed: kind === 'role' };
}

/** Actors that were never laid out stand in a ring, so that none is lost. */
export function placeOf(actor: Actor, index: number, places: Places): Place {
  const place = places[actor.id];
  if (place !== undefined) return place;
  const angle = index * 2.4;
  return { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle), pinned: false };
}

/** Radii by id, as `drawn` discs leave room: areas are as the measure says. */
export function radiiOf(
  network: Network,
  measure: Measure,
  drawn: number,
): ReadonlyMap<string, number> {
  const ids = network.columns.within.actors.map((actor) => actor.id);
  const sizes = sizesOf(network, measure);
  const most = [...sizes.values()].reduce(
    (one, other) => Math.max(one, other),
    1e-9,
  );
  const scale = Math.max(0.4, Math.min(1, Math.sqrt(roomyCount / drawn)));
  const least = radius.least ** 2;
  const range = radius.most ** 2 - least;
  return new Map(
    ids.map((id) => [
      id,
      scale * Math.sqrt(least + (range * (sizes.get(id) ?? 0)) / most),
    ]),
  );
}

/** A tie as it is drawn on its lane; hidden where it is not among the shown. */
export function drawnTie(
  shown: Tie | undefined,
  tie: Tie,
  lane: number,
  unsure: ReadonlySet<string>,
): DrawnTie {
  const { id, a, b, channel } = tie;
  const { direction, stance, isDisputed, isSuggested, originCount } =
    shown ?? tie;
  return {
    id,
    source: a,
    target: b,
    channel,
    stance,
    disputed: isDisputed,
    suggested: isSuggested,
    unsure: unsure.has(id),
    arrow: direction,
    width: isSuggested ? width.suggested : widthOf(originCount),
    lane,
    count: 1,
    hidden: shown === undefined,
  };
}

/** How wide a line is by its independent origins. */
function widthOf(originCount: number): number {
  const more = Math.max(0, originCount - 1);
  return Math.min(width.most, width.one + width.step * more);
}
