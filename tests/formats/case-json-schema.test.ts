import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assert, property } from 'fast-check';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { caseJsonSchema, writeCase } from '../../src/formats';
import { Ledger } from '../../src/case';
import { sha256Of } from '../../src/text';
import { actsOfTwo } from '../case/arbitrary-acts';

// A slow machine may need longer than usual for many generated cases.
vi.setConfig({ testTimeout: 30_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const PUBLISHED = join(ROOT, 'public/schema/case-2.json');

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

test('The published schema is the one by which files are read (npm run schema).', () => {
  expect(readFileSync(PUBLISHED, 'utf8')).toBe(caseJsonSchema());
});

test('The published schema is JSON Schema of 2020-12 and explains its records.', () => {
  const schema = JSON.parse(caseJsonSchema()) as {
    $schema: string;
    $defs: Record<string, { description?: string }>;
  };
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const unexplained = Object.entries(schema.$defs)
    .filter(([, { description }]) => description === undefined)
    .map(([name]) => name);
  expect(unexplained).toEqual([]);
});

test('By the published schema alone, every saved case is valid.', () => {
  const published = z.fromJSONSchema(
    JSON.parse(readFileSync(PUBLISHED, 'utf8')) as JsonSchema,
  );
  assert(
    property(actsOfTwo, ({ theCase, acts }) => {
      const file: unknown = JSON.parse(writeCase(new Ledger(theCase.id, acts)));
      expect(published.safeParse(file).error).toBeUndefined();
    }),
    { numRuns: 30 },
  );
  expect(published.safeParse({ format: 'backchannel-case' }).success).toBe(
    false,
  );
});

test('The schema of version 1 stays published, as it was.', () => {
  const text = readFileSync(join(ROOT, 'public/schema/case-1.json'), 'utf8');
  expect(sha256Of(text)).toBe(
    '80f9a6ccd85bba577f4bcbe7ad9b8ff941bc4d380c96a324f61b4872bfaaa705',
  );
});
