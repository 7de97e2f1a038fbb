import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Case } from '../../src/case';
import { afterDecision, emptyCase, historyOf } from '../../src/case';
import { writeCase } from '../../src/formats';
import { arbitraryCase } from '../case/arbitrary-case';
import { decidedCase } from '../case/arbitrary-decisions';
import { baseFile, opened } from './small-case';

// A slow machine may need longer than usual for many generated cases.
vi.setConfig({ testTimeout: 30_000 });

const ROOT = resolve(import.meta.dirname, '../..');

test('What is saved and opened again is the same case, member for member.', () => {
  fc.assert(
    fc.property(arbitraryCase, (saved) => {
      // vitest's own comparison is misled by members named “constructor”.
      expect(isDeepStrictEqual(opened(writeCase(saved)), saved)).toBe(true);
    }),
    { numRuns: 80 },
  );
});

test('What was decided is in the saved case, and is there when it is opened.', () => {
  fc.assert(
    fc.property(decidedCase, ([before, decisions]) => {
      const { now } = decisions.reduce(afterDecision, historyOf(before));
      expect(isDeepStrictEqual(opened(writeCase(now)), now)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('Opening and saving changes no byte of a file that was saved.', () => {
  fc.assert(
    fc.property(arbitraryCase, (saved) => {
      const text = writeCase(saved);
      expect(writeCase(opened(text))).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('The shipped case is the same after saving and opening.', () => {
  const folder = join(ROOT, 'seeds/edan-alexander');
  const text = readFileSync(join(folder, 'case.json'), 'utf8');
  const shipped = opened(text, (file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  expect(opened(writeCase(shipped))).toStrictEqual(shipped);
  expect(shipped.claims.length).toBeGreaterThan(40);
});

test('An empty case is a case, too.', () => {
  const empty = emptyCase('Nothing yet');
  expect(opened(writeCase(empty))).toStrictEqual(empty);
});

test('The order in which a case was put together does not show in its file.', () => {
  fc.assert(
    fc.property(arbitraryCase, (saved) => {
      const turned = Object.fromEntries(
        Object.entries(saved).toReversed(),
      ) as unknown as Case;
      const known = (text: string): string =>
        JSON.stringify(JSON.parse(text), Object.keys(emptyCase('')));
      expect(known(writeCase(turned))).toBe(known(writeCase(saved)));
    }),
    { numRuns: 30 },
  );
});

test('A saved case reads as the contract shows it: short records on a line.', async () => {
  await expect(writeCase(readSmall())).toMatchFileSnapshot('small-case.json');
});

/** A minimal case, its members in no particular order. */
function readSmall(): Case {
  const { claims, ...others } = baseFile();
  return opened(JSON.stringify({ claims, ...others }));
}
