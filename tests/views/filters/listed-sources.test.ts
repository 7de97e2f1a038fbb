import { expect, test } from 'vitest';
import type { NamedSource } from '../../../src/lens';
import {
  listedSources,
  MOST_LISTED,
} from '../../../src/views/filters/listed-sources';

const speakers = Array.from(
  { length: MOST_LISTED + 50 },
  (_, at): NamedSource => ({
    source: { kind: 'speaker', id: `s${at}` },
    name: `Speaker ${at}`,
    claims: 1 + at,
  }),
);

test('of many speakers those with the most claims are listed, in order, and the chosen one', () => {
  const { listed, isCut } = listedSources(speakers, 'speaker:s7');
  expect(isCut).toBe(true);
  expect(listed).toEqual([speakers[7], ...speakers.slice(50)]);
});

test('of few speakers none is left out', () => {
  const few = speakers.slice(0, MOST_LISTED);
  expect(listedSources(few, '')).toEqual({ listed: few, isCut: false });
});
