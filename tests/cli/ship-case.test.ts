import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ShippedCase } from '../../src/cli/ship-case';
import { shippedCaseIn } from '../../src/cli/ship-case';
import type { AnalystId, Change } from '../../src/case';
import { actOn, foldOf, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';
import { sha256Of } from '../../src/text';
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

test('Another case is another edition', () => {
  const { edition, id, acts } = shippedCaseIn(seed);
  const shipped = new Ledger(id, acts);
  expect(edition).toBe(sha256Of(writeCase(shipped)));
  const hand = { by: 'me' as AnalystId, device: 'here', now: 0 };
  const title = { kind: 'set', of: { kind: 'case', id }, field: 'title' };
  const renaming = { ...title, to: 'Another', basis: { kind: 'typed' } };
  shipped.take([actOn(shipped, hand, [renaming as Change])]);
  expect(edition).not.toBe(sha256Of(writeCase(shipped)));
});

test('A case that is not sound is not shipped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-seed-'));
  writeFileSync(join(folder, 'case.json'), '{"format":"backchannel-case"}');
  expect(() => shippedCaseIn(folder)).toThrow('cannot be shipped');
  rmSync(folder, { recursive: true });
});
