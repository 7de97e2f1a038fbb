import { describe, expect, it } from 'vitest';
import type { Case, Channel } from '../../src/case';
import type { Filters } from '../../src/lens';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import { groundOf, sceneOf } from '../../src/figure/scene-of';
import { syntheticCase } from '../lens/synthetic-case';

const within: Case = syntheticCase({
  seed: 4,
  actors: 14,
  claims: 60,
  articles: 2,
  origins: 6,
});
const columns = columnsOf(within);
const ground = groundOf(columns);
const places = Object.fromEntries(
  within.actors.map(({ id }, index) => [
    id,
    { x: index * 10, y: index % 3, pinned: index === 2 },
  ]),
);

function sceneWith(filters: Partial<Filters>) {
  const network = networkOf(columns, { ...OPEN_FILTERS, ...filters });
  return sceneOf({ network, ground, places, measure: 'contacts' });
}

describe('the scene of a network', () => {
  const open = sceneWith({});
  const channel = open.ties[0]?.channel as Channel;
  const filtered = sceneWith({ channels: [channel] });

  it('flags what a filter hides and leaves all the rest where it was', () => {
    expect(filtered.ties.map(({ id }) => id)).toEqual(
      open.ties.map(({ id }) => id),
    );
    expect(filtered.ties.map(({ lane }) => lane)).toEqual(
      open.ties.map(({ lane }) => lane),
    );
    expect(filtered.actors.map(({ x, y }) => [x, y])).toEqual(
      open.actors.map(({ x, y }) => [x, y]),
    );
  });

  it('hides exactly the ties of a channel that is filtered away', () => {
    const wrong = filtered.ties.filter(
      (tie) => (tie.channel === channel) !== tie.hidden,
    );
    expect(wrong.filter((tie) => tie.channel === channel)).toEqual([]);
  });

  it('draws what is only suggested thinner than all that is accepted', () => {
    const suggested = columnsOf({
      ...within,
      claims: within.claims.map((claim, index) =>
        index % 2 === 0 ? { ...claim, status: 'suggested' } : claim,
      ),
    });
    const network = networkOf(suggested, OPEN_FILTERS);
    const scene = sceneOf({
      network,
      ground: groundOf(suggested),
      places,
      measure: 'contacts',
    });
    const widths = (isSuggested: boolean) =>
      scene.ties
        .filter((tie) => tie.suggested === isSuggested)
        .map((tie) => tie.width);
    expect(Math.max(...widths(true))).toBeLessThan(Math.min(...widths(false)));
  });

  it('tells what surely lies in the days chosen from what is there only perhaps', () => {
    const days = { from: Date.UTC(2023, 1, 1), to: Date.UTC(2023, 4, 10) };
    const sure = sceneWith({ time: days });
    const all = sceneWith({
      time: { ...days, isVagueShown: true, isUndatedShown: true },
    });
    const drawnIn = ({ ties }: typeof open) =>
      ties.filter(({ hidden }) => !hidden);
    const idsOf = (ties: typeof open.ties) => ties.map(({ id }) => id);
    const added = drawnIn(all).filter(({ unsure }) => unsure);
    expect(added.length).toBeGreaterThan(0);
    expect(idsOf(drawnIn(all).filter(({ unsure }) => !unsure))).toEqual(
      idsOf(drawnIn(sure)),
    );
    expect(drawnIn(sure).some(({ unsure }) => unsure)).toBe(false);
    expect(open.ties.some(({ unsure }) => unsure)).toBe(false);
  });

  it('draws a tie with more independent origins thicker', () => {
    const { ties } = networkOf(columns, OPEN_FILTERS);
    const width = new Map(open.ties.map((tie) => [tie.id, tie.width]));
    const sorted = ties.toSorted((a, b) => a.originCount - b.originCount);
    const [thin, thick] = [sorted[0], sorted.at(-1)];
    if (thin === undefined || thick === undefined) throw new Error('no ties');
    expect(thick.originCount).toBeGreaterThan(thin.originCount);
    expect(width.get(thick.id)).toBeGreaterThan(width.get(thin.id) ?? Infinity);
  });

  it('marks whom a person has pinned, and nobody else', () => {
    expect(open.actors.filter((actor) => actor.pinned)).toHaveLength(1);
  });

  it('gives the sides with most actors the first colours', () => {
    const members = ground.sides.map(
      (side) => within.actors.filter((actor) => actor.side === side).length,
    );
    expect(members).toEqual(members.toSorted((one, other) => other - one));
  });

  it('finds a place for actors that were never laid out', () => {
    const network = networkOf(columns, OPEN_FILTERS);
    const { actors } = sceneOf({
      network,
      ground,
      places: {},
      measure: 'reach',
    });
    const spots = new Set(actors.map(({ x, y }) => `${x} ${y}`));
    expect(spots.size).toBe(actors.length);
  });
});
