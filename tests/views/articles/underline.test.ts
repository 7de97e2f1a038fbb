import { expect, test } from 'vitest';
import type { Channel } from '../../../src/case';
import { VOCABULARY } from '../../../src/case';
import { underlineOf } from '../../../src/views/articles/underline';

/** A channel's line without its colour. */
function dashesOf(channel: Channel): string {
  return String(underlineOf([channel]).backgroundImage).replaceAll(
    `--channel-${channel}`,
    '',
  );
}

test('no two channels are underlined with the same dashes', () => {
  const dashes = VOCABULARY.channels.map(dashesOf);
  expect(new Set(dashes).size).toBe(VOCABULARY.channels.length);
});

test('words that several channels carry have a line for each', () => {
  const { backgroundImage } = underlineOf(['call', 'text']);
  expect(String(backgroundImage)).toMatch(/channel-call.*channel-text/);
});

test('words under no claim are not underlined', () => {
  expect(underlineOf([])).toEqual({});
});
