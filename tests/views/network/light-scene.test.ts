import { describe, expect, it } from 'vitest';
import {
  detailFor,
  lightSceneOf,
  mostWithoutCard,
  standsFor,
} from '../../../src/views/network/light-scene';
import { aScene, aTap, aTie } from '../../figure/a-scene';

const few = { shownActors: 10, inSight: 1 };

const parallels = aScene([
  aTie('call', 'a', 'b', { arrow: 'forward', lane: -1 }),
  aTie('text', 'a', 'b', { channel: 'text', width: 5, lane: 0 }),
  aTie('talk', 'b', 'a', { arrow: 'forward', lane: -1 }),
  aTie('leak', 'b', 'c', { channel: 'leak' }),
]);

describe('the lighter drawing', () => {
  it('draws one straight line per pair and says how many ties it stands for', () => {
    const { ties } = lightSceneOf(parallels);
    expect(ties.map(({ id, count, lane }) => [id, count, lane])).toEqual([
      ['text', 3, 0],
      ['leak', 1, 0],
    ]);
    expect(standsFor(parallels).get('text')).toEqual(['call', 'text', 'talk']);
  });

  it('points wherever one of the merged ties points', () => {
    expect(lightSceneOf(parallels).ties[0]?.arrow).toBe('both');
  });

  it('leaves out what filters hide', () => {
    const hidden = aScene([aTie('call', 'a', 'b', { hidden: true })]);
    expect(lightSceneOf(hidden).ties).toEqual([]);
  });

  it('keeps an intercept pointing at the line that holds its tie', () => {
    const tapped = {
      ...parallels,
      taps: [aTap('c', 'call')],
    };
    expect(lightSceneOf(tapped).taps[0]?.listenedTo).toBe('text');
    const between = ['a', 'b'] as const;
    const blind = aTap('c', '', { listenedTo: undefined, between });
    const { taps } = lightSceneOf({ ...parallels, taps: [blind] });
    expect(taps[0]?.between).toEqual(between);
  });

  it('is chosen without a graphics card and with many ties', () => {
    const many = { shownTies: mostWithoutCard + 1, frame: undefined, ...few };
    expect(detailFor({ isSoftware: true, ...many })).toBe('light');
    expect(detailFor({ isSoftware: false, ...many })).toBe('full');
  });

  it('is chosen where frames were slow, whatever draws', () => {
    const slow = { shownTies: 20, isSoftware: false, frame: 180, ...few };
    expect(detailFor(slow)).toBe('light');
    expect(detailFor({ ...slow, frame: 18 })).toBe('full');
  });

  it('is chosen from some thirty actors up, and left when one goes near', () => {
    const crowd = {
      shownActors: 60,
      shownTies: 140,
      isSoftware: false,
      frame: 12,
    };
    expect(detailFor({ ...crowd, inSight: 1 })).toBe('light');
    expect(detailFor({ ...crowd, inSight: 0.4 })).toBe('full');
    expect(detailFor({ ...crowd, ...few })).toBe('full');
  });

  it('remembers which channels each line stands for', () => {
    const [line] = lightSceneOf(parallels).ties;
    expect(line?.channels).toHaveLength(3);
  });
});
