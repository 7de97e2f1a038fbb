import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CaseId } from '../../src/case';
import { emptyCase, importOf, Ledger, whole } from '../../src/case';
import { writeCase, writeCaseInSteps } from '../../src/formats';
import { prettyJson } from '../../src/formats/pretty-json';
import { actsOfTwo } from '../case/arbitrary-acts';
import { baseFile, opened, openedLedger } from './small-case';

// A slow machine may need longer than usual for many generated cases.
vi.setConfig({ testTimeout: 30_000 });

const ROOT = resolve(import.meta.dirname, '../..');

test('What is saved and opened again is the same case, act for act.', () => {
  fc.assert(
    fc.property(actsOfTwo, ({ theCase, acts }) => {
      const saved = new Ledger(theCase.id, acts);
      const again = openedLedger(writeCase(saved));
      // vitest's own comparison is misled by members named “constructor”.
      expect(isDeepStrictEqual(again.theCase, saved.theCase)).toBe(true);
      expect(isDeepStrictEqual(again.acts, saved.acts)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('A case that is written in steps is the same text, whatever their size.', () => {
  fc.assert(
    fc.property(
      actsOfTwo,
      fc.integer({ min: 1, max: 9 }),
      ({ theCase, acts }, many) => {
        const ledger = new Ledger(theCase.id, acts);
        let written = '';
        const onPiece = (piece: string) => void (written += piece);
        whole(writeCaseInSteps(ledger, onPiece, [], many));
        expect(written).toBe(writeCase(ledger));
        expect(written).toBe(`${prettyJson(JSON.parse(written))}\n`);
      },
    ),
    { numRuns: 80 },
  );
});

test('Opening and saving changes no byte of a file that was saved.', () => {
  fc.assert(
    fc.property(actsOfTwo, ({ theCase, acts }) => {
      const text = writeCase(new Ledger(theCase.id, acts));
      expect(writeCase(openedLedger(text))).toBe(text);
    }),
    { numRuns: 80 },
  );
});

test('The shipped case is the same after saving and opening.', () => {
  const folder = join(ROOT, 'seeds/edan-alexander');
  const text = readFileSync(join(folder, 'case.json'), 'utf8');
  const shipped = openedLedger(text, (file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  const again = openedLedger(writeCase(shipped));
  expect(again.theCase).toStrictEqual(shipped.theCase);
  expect(again.acts).toStrictEqual(shipped.acts);
  expect(shipped.theCase.claims.length).toBeGreaterThan(40);
});

test('An empty case is a case, too.', () => {
  const empty = emptyCase('case~1' as CaseId, 'Nothing yet');
  const saved = writeCase(new Ledger(empty.id, [importOf(empty, 'feed')]));
  expect(opened(saved)).toStrictEqual(empty);
});

test('A saved case reads as the contract shows it: short records on a line.', async () => {
  await expect(writeCase(readSmall())).toMatchFileSnapshot('small-case.json');
});

/** A minimal case, its members in no particular order. */
function readSmall(): Ledger {
  const { claims, ...others } = baseFile();
  return openedLedger(JSON.stringify({ claims, ...others }));
}
