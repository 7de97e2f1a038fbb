import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assert, property } from 'fast-check';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { caseJsonSchema, writeCase } from '../../src/formats';
import { arbitraryCase } from '../case/arbitrary-case';

// A slow machine may need longer than usual for many generated cases.
vi.setConfig({ testTimeout: 30_000 });

const ROOT = resolve(import.meta.dirname, '../..');
const PUBLISHED = join(ROOT, 'public/schema/case-1.json');

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

test('By the published schema alone, the shipped case and every saved case are valid.', () => {
  const published = z.fromJSONSchema(
    JSON.parse(readFileSync(PUBLISHED, 'utf8')) as JsonSchema,
  );
  const shipped = readFileSync(
    join(ROOT, 'seeds/edan-alexander/case.json'),
    'utf8',
  );
  expect(published.safeParse(JSON.parse(shipped)).error).toBeUndefined();
  assert(
    property(arbitraryCase, (saved) => {
      const file: unknown = JSON.parse(writeCase(saved));
      expect(published.safeParse(file).error).toBeUndefined();
    }),
    { numRuns: 30 },
  );
  expect(published.safeParse({ format: 'backchannel-case' }).success).toBe(
    false,
  );
});
