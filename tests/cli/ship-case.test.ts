import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ShippedCase } from '../../src/cli/ship-case';
import { shippedCaseIn } from '../../src/cli/ship-case';
import { foldOf } from '../../src/case';
import { shippedLedger } from '../app/shipped-case';

const seed = join(import.meta.dirname, '../../seeds/edan-alexander');

test('A case ships as the app opens it, with a place for every actor', () => {
  // What is served has gone through JSON.
  const served = JSON.parse(JSON.stringify(shippedCaseIn(seed))) as ShippedCase;
  const { id, acts, places } = served;
  const shipped = shippedLedger();
  expect(id).toBe(shipped.id);
  expect(acts).toEqual(shipped.acts);
  const opened = foldOf(id, acts);
  expect(opened).toEqual(shipped.theCase);
  expect(Object.keys(places)).toEqual(opened.actors.map(({ id }) => id));
  const spots = new Set(Object.values(places).map(({ x, y }) => `${x} ${y}`));
  expect(spots.size).toBe(opened.actors.length);
});

test('A case that is not sound is not shipped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-seed-'));
  writeFileSync(join(folder, 'case.json'), '{"format":"backchannel-case"}');
  expect(() => shippedCaseIn(folder)).toThrow('cannot be shipped');
  rmSync(folder, { recursive: true });
});
