import { expect, test } from 'vitest';
import type { Command } from '../../src/app/commands';
import { COMMANDS } from '../../src/app/commands';
import { VIEWS } from '../../src/app/views';

const keyed = COMMANDS.filter(({ key }) => key !== undefined);

function chordOf({ key, isChord, isShifted }: Command): string {
  return [isChord && 'Ctrl', isShifted && 'Shift', key]
    .filter(Boolean)
    .join(' ');
}

test.each(VIEWS)('in the view “%s” every key has one meaning', (view) => {
  const keys = keyed
    .filter(({ isOf }) => isOf?.includes(view) !== false)
    .map(chordOf);
  expect(keys).toEqual([...new Set(keys)]);
});

test('what a view does by key is a command, which palette and help name', () => {
  const ofViews = keyed.filter(({ isOf }) => isOf !== undefined);
  expect(ofViews.map(({ key, isOf }) => `${key} ${isOf?.join()}`)).toEqual(
    expect.arrayContaining([
      'f network',
      '+ network,timeline',
      '- network,timeline',
      'p network',
      'n articles',
      'p articles',
    ]),
  );
});
