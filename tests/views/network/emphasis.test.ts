import { describe, expect, it } from 'vitest';
import {
  actorOpacity,
  emphasisOf,
  incidenceOf,
  noFocus,
  tieOpacity,
} from '../../../src/views/network/emphasis';
import { aScene, aTap, aTie } from '../../figure/a-scene';

const scene = {
  ...aScene([
    aTie('call', 'a', 'b'),
    aTie('text', 'b', 'c'),
    aTie('ear', 'd', 'a', { channel: 'intercept' }),
    aTie('gone', 'a', 'e', { hidden: true }),
  ]),
  taps: [aTap('d', 'text', { by: ['ear'] })],
};
const incidence = incidenceOf(scene);

function litBy(hovered: { kind: 'actor' | 'tie'; id: string }) {
  return emphasisOf(scene, incidence, noFocus, hovered);
}

describe('what stands out', () => {
  it('is everything alike while nothing is selected or pointed at', () => {
    const emphasis = emphasisOf(scene, incidence, noFocus, undefined);
    expect(scene.actors.map(({ id }) => actorOpacity(emphasis, id))).toEqual(
      scene.actors.map(() => 1),
    );
  });

  it('is an actor with its shown ties and those at their other ends', () => {
    const { actors, ties } = litBy({ kind: 'actor', id: 'b' });
    expect([...ties].toSorted()).toEqual(['call', 'text']);
    expect([...actors].toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(actors.has('e')).toBe(false);
  });

  it('steps back for the rest, hidden ties included', () => {
    const emphasis = litBy({ kind: 'tie', id: 'call' });
    const [call, text] = scene.ties;
    if (call === undefined || text === undefined) throw new Error('no ties');
    expect(tieOpacity(emphasis, call)).toBeGreaterThan(
      5 * tieOpacity(emphasis, text),
    );
  });

  it('brings along the tie to which an intercept listened', () => {
    const { ties, actors } = litBy({ kind: 'tie', id: 'ear' });
    expect(ties.has('text')).toBe(true);
    expect(actors.has('c')).toBe(true);
  });

  it('brings along who listened, and the other, where two were heard of whom nothing else is drawn', () => {
    const by = ['ear', 'other ear'];
    const heard = aTap('d', '', {
      listenedTo: undefined,
      between: ['a', 'b'],
      by,
    });
    const blind = {
      ...aScene(
        ['a', 'b'].map((id, at) =>
          aTie(by[at] ?? '', 'd', id, { hidden: true }),
        ),
      ),
      taps: [heard],
    };
    const { actors, ties } = emphasisOf(blind, incidenceOf(blind), noFocus, {
      kind: 'actor',
      id: 'a',
    });
    expect([...actors].toSorted()).toEqual(['a', 'b', 'd']);
    expect([...ties].toSorted()).toEqual(by);
  });
});
