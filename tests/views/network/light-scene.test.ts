import { describe, expect, it } from 'vitest';
import {
  detailFor,
  lightSceneOf,
  mostWithoutCard,
  standsFor,
} from '../../../src/views/network/light-scene';
import { aScene, aTie } from './a-scene';

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
      taps: [
        {
          interceptor: 'c',
          by: undefined,
          listenedTo: 'call',
          isWhoseStated: true,
        },
      ],
    };
    expect(lightSceneOf(tapped).taps[0]?.listenedTo).toBe('text');
  });

  it('is chosen without a graphics card and with many ties', () => {
    const many = { shownTies: mostWithoutCard + 1, frame: undefined };
    expect(detailFor({ isSoftware: true, ...many })).toBe('light');
    expect(detailFor({ isSoftware: false, ...many })).toBe('full');
  });

  it('is chosen where frames were slow, whatever draws', () => {
    const slow = { shownTies: 20, isSoftware: false, frame: 180 };
    expect(detailFor(slow)).toBe('light');
    expect(detailFor({ ...slow, frame: 18 })).toBe('full');
  });
});
