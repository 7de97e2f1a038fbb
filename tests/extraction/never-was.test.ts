import { describe, expect, test } from 'vitest';
import { PAIRED, partsOf } from '../evaluation/frame-parts';
import { agree, cap } from '../evaluation/construction-table';
import { NEVER_HELD, NEVER_WAS } from '../evaluation/unreal-table';
import { rows } from './frame-rows';
import { told } from './told';

/** A few frames of every sort: of one verb, with a noun, of two who share it. */
const FRAMES = new Set([
  'X meet Y',
  'X and Y speak',
  'X send Y MESSAGE',
  'X write to Y',
  'X have lunch with Y',
]);
const parts = rows
  .filter(({ frame }) => FRAMES.has(frame))
  .flatMap((row) => partsOf(row, PAIRED) ?? [])
  .map(agree);

describe('what never was, or may not have been, is no fact', () => {
  test('there are frames to try', () => {
    expect(parts.length).toBeGreaterThan(2);
  });

  test.each(Object.entries(NEVER_WAS))('%s', (_, tell) => {
    const facts = parts
      .map((each) => cap(tell(each)).replaceAll(/ +(?=[ .,?])/g, ''))
      .flatMap((text) =>
        told(text)
          .filter((line) => line.includes('| asserted'))
          .filter((line) => /^(?:Elena Rossi|Martin Weber) – /.test(line))
          .map((line) => `${text} ${line}`),
      );
    expect(facts).toEqual([]);
  });

  test.each(NEVER_HELD)('%s', (row) => {
    const text = row.replace('X', 'Elena Rossi').replace('Y', 'Martin Weber');
    expect(told(text).filter((line) => line.includes('| asserted'))).toEqual(
      [],
    );
  });
});
