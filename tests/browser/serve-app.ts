import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at its end. */
    readonly appAddress: string;
    /** The program of the browser that journeys go through. */
    readonly browserPath: string;
  }
}

const root = join(import.meta.dirname, '..', '..');

/** Where the pictures of failed journeys go. */
export const failuresFolder = join(root, 'tests', 'browser', 'failures');

/**
 * Before the first journey: serves the build as `npm start` does, and looks for
 * a browser. What it gives back ends the serving.
 */
export async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist', 'index.html')))
    throw new Error('There is no build to drive: run `npx vite build` first.');
  rmSync(failuresFolder, { recursive: true, force: true });
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { port: 4800, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined)
    throw new Error('setup: the preview server gave no address.');
  project.provide('appAddress', address);
  project.provide('browserPath', findChromium());
  return () => server.close();
}
