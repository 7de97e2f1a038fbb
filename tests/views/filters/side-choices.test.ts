import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../../src/case';
import { OPEN_FILTERS } from '../../../src/lens';
import {
  aroundActor,
  isActorShown,
  sideState,
  withActorToggled,
  withOnlySide,
  withSideToggled,
} from '../../../src/views/filters/side-choices';

const actor = (id: string) => id as ActorId;
const israel = { name: 'Israel', actors: [actor('dermer'), actor('bibi')] };
const qatar = { name: 'Qatar', actors: [actor('al-thani')] };
const sides = [israel, qatar];

describe('a side and its actors', () => {
  test('a side is hidden and shown whole', () => {
    const hidden = withSideToggled(OPEN_FILTERS, israel);
    expect(sideState(hidden, israel)).toBe('hidden');
    expect(sideState(hidden, qatar)).toBe('shown');
    expect(withSideToggled(hidden, israel)).toEqual(OPEN_FILTERS);
  });

  test('a side with one actor hidden is shown partly', () => {
    const partly = withActorToggled(OPEN_FILTERS, israel, actor('dermer'));
    expect(sideState(partly, israel)).toBe('partly');
    expect(isActorShown(partly, israel, actor('bibi'))).toBe(true);
  });

  test('to choose a side that is shown partly shows it whole', () => {
    const partly = withActorToggled(OPEN_FILTERS, israel, actor('dermer'));
    expect(withSideToggled(partly, israel)).toEqual(OPEN_FILTERS);
  });

  test('a side whose last actor is hidden is hidden itself', () => {
    const one = withActorToggled(OPEN_FILTERS, israel, actor('dermer'));
    const both = withActorToggled(one, israel, actor('bibi'));
    expect(both).toEqual(withSideToggled(OPEN_FILTERS, israel));
  });

  test('an actor of a hidden side comes back alone', () => {
    const hidden = withSideToggled(OPEN_FILTERS, israel);
    const one = withActorToggled(hidden, israel, actor('bibi'));
    expect(isActorShown(one, israel, actor('bibi'))).toBe(true);
    expect(isActorShown(one, israel, actor('dermer'))).toBe(false);
    expect(sideState(one, israel)).toBe('partly');
  });

  test('one side alone hides the others and shows itself whole', () => {
    const partly = withActorToggled(OPEN_FILTERS, israel, actor('dermer'));
    const alone = withOnlySide(partly, israel, sides);
    expect(sideState(alone, israel)).toBe('shown');
    expect(sideState(alone, qatar)).toBe('hidden');
  });

  test('the contacts of a hidden actor show it', () => {
    const hidden = withSideToggled(OPEN_FILTERS, israel);
    const around = aroundActor(hidden, israel, actor('dermer'));
    expect(around.around).toEqual({ actor: 'dermer', depth: 1 });
    expect(isActorShown(around, israel, actor('dermer'))).toBe(true);
  });
});
