import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { zipSync } from 'fflate';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import type * as PageTemplate from './src/cli/page-template';
import type * as ShipCase from './src/cli/ship-case';
import type * as ThirdParty from './src/cli/third-party';

const root = import.meta.dirname;

/**
 * What a page may do. It holds in the built page itself (as a meta tag), so
 * that any static host keeps it; `frame-ancestors` works only as a header.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Texts never become markup; addresses become code by one rule: trusting.ts.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** The headers a careful host sends with every file; preview and tests do. */
export const headers = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Writes the policy into the built page. Development needs inline scripts. */
function withPolicy(): Plugin {
  return {
    name: 'backchannel:policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: contentSecurityPolicy,
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The names of the shipped cases: folders of seeds/ that hold a case.json. */
function seedNames(): readonly string[] {
  const folder = join(root, 'seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) =>
    existsSync(join(folder, name, 'case.json')),
  );
}

/** A part of the command line, run while the app is built. */
async function command<Module>(name: string): Promise<Module> {
  const path = join(root, 'src/cli', `${name}.ts`);
  const { module } = await runnerImport<Module>(path, { configFile: false });
  return module;
}

/** A shipped case, read and laid out by the engine; see src/cli/ship-case. */
async function shippedCase(name: string): Promise<string> {
  const { shippedCaseIn } = await command<typeof ShipCase>('ship-case');
  return JSON.stringify(shippedCaseIn(join(root, 'seeds', name)));
}

/** Serves seeds/NAME as cases/NAME.json, in development and in the build. */
function withShippedCases(): Plugin {
  return {
    name: 'backchannel:cases',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const name = /^\/cases\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
        if (name === undefined || !seedNames().includes(name)) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        shippedCase(name).then((text) => response.end(text), next);
      });
    },
    // Asked for with the page, it has come before the script that needs it.
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: {
          rel: 'preload',
          as: 'fetch',
          crossorigin: 'anonymous',
          href: './cases/edan-alexander.json',
        },
        injectTo: 'head',
      },
    ],
    async generateBundle() {
      for (const name of seedNames())
        this.emitFile({
          type: 'asset',
          fileName: `cases/${name}.json`,
          source: await shippedCase(name),
        });
    },
  };
}

/** Says beside the app what it is built of, and under which licences. */
function withNotices(): Plugin {
  return {
    name: 'backchannel:notices',
    apply: 'build',
    async generateBundle() {
      const { thirdParties, thirdPartyNotices } =
        await command<typeof ThirdParty>('third-party');
      this.emitFile({
        type: 'asset',
        fileName: 'third-party.txt',
        source: thirdPartyNotices(thirdParties(root)),
      });
    },
  };
}

/** The app as a page of one file that waits for a case; see page-template. */
async function pageTemplate(): Promise<string> {
  const engine = await command<typeof PageTemplate>('page-template');
  return engine.pageTemplate(root);
}

/** Serves that page beside the app, in development and in the build. */
function withCasePage(): Plugin {
  return {
    name: 'backchannel:case-page',
    configureServer(server) {
      server.middlewares.use('/case-page.html', (_, response, next) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        pageTemplate().then((text) => response.end(text), next);
      });
    },
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'case-page.html',
        source: await pageTemplate(),
      });
    },
  };
}

/**
 * The tables of letters that the PDF reader comes with (Adobe's CMaps, BSD), as
 * one file beside the page: a PDF of East Asia is read offline, too.
 */
function withLetterTables(): Plugin {
  const folder = join(root, 'node_modules/pdfjs-dist/cmaps');
  const packed = () =>
    zipSync(
      Object.fromEntries(
        readdirSync(folder).map((name) => [
          name,
          readFileSync(join(folder, name)),
        ]),
      ),
      { mtime: '1990-01-01' },
    );
  return {
    name: 'backchannel:letters',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (pathname.endsWith('/cmaps.zip')) response.end(packed());
        else next();
      });
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'cmaps.zip',
        source: packed(),
      });
    },
  };
}

/** What the app runs without: pictures of it, and what is for other tools. */
const notOffline =
  /^(offline\.js|screenshot\.png|third-party\.txt|schema\/.*|.*\.map)$/;

/**
 * Writes the list of the whole app before its service worker. A worker of our
 * own, since Workbox adds 20 kB of routes and strategies to what is one list
 * and one rule; the list is read from what was in fact built.
 */
function withOffline(): Plugin {
  return {
    name: 'backchannel:offline',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => !notOffline.test(path))
        .toSorted();
      const hash = createHash('sha256');
      for (const path of paths)
        hash.update(path).update(readFileSync(join(dir, path)));
      const wholeApp = {
        version: hash.digest('hex').slice(0, 16),
        // Some hosts answer `index.html` by sending the browser to `./`.
        paths: paths.map((path) => (path === 'index.html' ? './' : path)),
      };
      const file = join(dir, 'offline.js');
      const code = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        `const wholeApp=${JSON.stringify(wholeApp)};\n${code}`,
      );
    },
  };
}

/**
 * What is wanted at one and the same moment is one file, not dozens: the first
 * picture, what stands beside it, and what reads and keeps case files.
 */
const chunkGroups = [
  {
    name: 'first',
    tags: ['$initial' as const],
    test: /^(?!.*offline\.worker)/,
    priority: 3,
  },
  {
    name: 'saved',
    test: /[\\/](?:dexie|zod|src[\\/](?:formats|storage))[\\/]/,
    priority: 2,
  },
  {
    name: 'desk',
    test: /src[\\/](?:app[\\/](?:printed|steps|beside|patching)\.|views[\\/](?:evidence|filters|time)[\\/]|views[\\/]network[\\/](?:choosing-tools|full-screen|status-line)\.)/,
    priority: 1,
  },
];

/**
 * Refuses what is said to be loaded later, but comes along at once: a first
 * picture, or a worker, would wait for it unseen.
 */
function withoutVainDelays(): Plugin {
  return {
    name: 'backchannel:delays',
    apply: 'build',
    onLog(_, log) {
      if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') this.error(log);
    },
  };
}

/** Says where the served app is in one plain line, for `npm start`. */
function withPlainAddress(): Plugin {
  return {
    name: 'backchannel:address',
    configurePreviewServer(server) {
      server.printUrls = () => {
        const urls = server.resolvedUrls;
        for (const url of [...(urls?.local ?? []), ...(urls?.network ?? [])])
          console.log(`Backchannel is running at ${url}`);
      };
    },
  };
}

export default defineConfig({
  root,
  base: './',
  plugins: [
    react(),
    withPolicy(),
    withShippedCases(),
    withCasePage(),
    withLetterTables(),
    withNotices(),
    withOffline(),
    withoutVainDelays(),
    withPlainAddress(),
  ],
  build: {
    target: 'baseline-widely-available',
    // A data: address would need its own grant in the policy for each kind.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    sourcemap: true,
    rolldownOptions: {
      input: {
        index: join(root, 'index.html'),
        offline: join(root, 'src/app/offline.worker.ts'),
      },
      output: {
        // A service worker stands beside the page, always by the same name.
        entryFileNames: ({ name }) =>
          name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js',
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
  worker: { format: 'es', plugins: () => [withoutVainDelays()] },
  preview: { host: '127.0.0.1', strictPort: false, headers },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Rooms are pure and load once for all tests; what a test puts in
          // place of something is taken away with it.
          pool: 'threads',
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          // A busy machine is slow; what never ends still fails.
          testTimeout: 90_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.journey.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/*.journey.test.ts'],
          globalSetup: [resolve(root, 'tests/browser/serve-app.ts')],
          // Two at a time, each with a browser that its journeys share, each
          // journey in a profile of its own.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // A busy machine answers late; a page that never answers still fails.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
