import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedCaseIn } from '../../src/cli/ship-case';
import { sha256Of } from '../../src/text';
import { writeCase } from '../../src/formats';
import { shippedCase } from '../app/shipped-case';

const seed = join(import.meta.dirname, '../../seeds/edan-alexander');

test('A case ships as the app opens it, with a place for every actor', () => {
  // What is served has gone through JSON.
  const served: unknown = JSON.parse(JSON.stringify(shippedCaseIn(seed)));
  expect(served).toMatchObject({ opened: shippedCase() });
  const { places, opened } = shippedCaseIn(seed);
  expect(Object.keys(places)).toEqual(opened.actors.map(({ id }) => id));
  const spots = new Set(Object.values(places).map(({ x, y }) => `${x} ${y}`));
  expect(spots.size).toBe(opened.actors.length);
});

test('Another case is another edition', () => {
  const { edition, opened } = shippedCaseIn(seed);
  expect(edition).toBe(sha256Of(writeCase(opened)));
  expect(edition).not.toBe(
    sha256Of(writeCase({ ...opened, title: 'Another' })),
  );
});

test('A case that is not sound is not shipped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-seed-'));
  writeFileSync(join(folder, 'case.json'), '{"format":"backchannel-case"}');
  expect(() => shippedCaseIn(folder)).toThrow('cannot be shipped');
  rmSync(folder, { recursive: true });
});
