import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { firstLoadLimit, firstLoadOf, firstLoadReport } from './first-load';

const page = `<script type="module" crossorigin src="./assets/main.js"></script>
  <link rel="modulepreload" crossorigin href="./assets/react.js">
  <link rel="stylesheet" href="./assets/main.css">`;

const files: Readonly<Record<string, string>> = {
  'assets/main.js':
    'import{a}from"./react.js";import"./sigma.js";import("./table.js");',
  'assets/react.js': 'export{b as a}from"./main.js";',
  'assets/sigma.js': 'export{c}from"./graph.js";',
  'assets/graph.js': 'export const c=1;',
  'assets/table.js': 'export const d=1;',
};

describe('the first load', () => {
  test('is what the page names and all that this imports, once each', () => {
    const paths = firstLoadOf(page, (path) => files[path] ?? '').map(
      ({ path }) => path,
    );
    expect(paths.toSorted()).toEqual([
      'assets/graph.js',
      'assets/main.js',
      'assets/react.js',
      'assets/sigma.js',
    ]);
  });

  test('is over the limit when its scripts together are', () => {
    const noise = randomBytes(firstLoadLimit).toString('base64');
    const heavy = firstLoadOf(page, () => `"${noise}"`);
    expect(firstLoadReport(heavy).holds).toBe(false);
    const light = firstLoadOf(page, (path) => files[path] ?? '');
    expect(firstLoadReport(light).holds).toBe(true);
  });

  test('of a page without scripts is a mistake, not a success', () => {
    expect(firstLoadReport(firstLoadOf('', () => '')).holds).toBe(false);
  });
});
