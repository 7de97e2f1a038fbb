import { join } from 'node:path';
import { build, preview } from 'vite';

const project = join(import.meta.dirname, '..', '..');

/** Where the app is served, with a slash at its end, and how to end that. */
export type ServedBuild = {
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** Builds the app into a folder and serves it from there. */
export async function servedBuild(folder: string): Promise<ServedBuild> {
  const outDir = join(folder, 'app');
  await build({ root: project, build: { outDir }, logLevel: 'error' });
  const server = await preview({
    root: project,
    build: { outDir },
    logLevel: 'error',
    preview: { port: 4607, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4607/';
  return { address, close: () => server.close() };
}
