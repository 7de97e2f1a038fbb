import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { build } from 'vite';

/** What of the app a page that holds one case does without. */
const LEFT_OUT =
  /\/(?:intake(?:-dialog)?|import(?:ing|-dialog)|kept-cases|join(?:ing|-dialog)|export-dialog|offline|carrying|sharing)$/;

/**
 * What it needs of rooms that are loaded when asked for: in one file, all that
 * a room offers would come along.
 */
const NEEDED: readonly (readonly [RegExp, string])[] = [
  [/\/extraction$/, 'resolvedDate, recountedDates'],
  [/\/formats$/, 'sizeRefusal, unsoundActs'],
];

/** The name of what stands in the place of what is left out. */
const NOTHING = '\0nothing';
/** What parts a room from the names that are needed of it. */
const ONLY = '?only=';

/** A worker is a file of its own, which this page has not. */
const WORKER = /new Worker\(\s*new URL\([^)]*\),\s*\{[^}]*\},?\s*\)/g;

/** Of each typeface the letters of Western Europe; a system has the others. */
const LATIN =
  /\/\* \S+-latin-wght-normal \*\/\s*(?<face>@font-face \{[^}]*\})/g;

/**
 * What unpacks the page. Code and styles run by the hashes that the policy
 * names; words of the case are read as data and never as either.
 */
const UNPACKING = `(async () => {
  const unpack = async (id) => {
    const packed = document.getElementById(id);
    const bytes = Uint8Array.from(atob(packed.textContent), (each) => each.charCodeAt(0));
    const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    packed.textContent = await new Response(whole).text();
    return packed.textContent;
  };
  await unpack('case');
  const style = document.createElement('style');
  style.textContent = await unpack('style');
  document.head.append(style);
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await unpack('code');
  document.body.append(script);
})();`;

/**
 * The app as a page of one file that holds a case (\`casePage\`), still without
 * one: no other file, no network, and a policy that lets nothing else run.
 */
export async function pageTemplate(root: string): Promise<string> {
  const { code, style } = await builtPage(root);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(code, style)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<title></title>',
    '</head>',
    '<body>',
    '<div id="root"></div>',
    '<noscript>This page holds a case of Backchannel, and needs JavaScript to show it. It loads nothing and sends nothing.</noscript>',
    '<script type="text/plain" id="case"></script>',
    `<script type="text/plain" id="style">${packed(style)}</script>`,
    `<script type="text/plain" id="code">${packed(code)}</script>`,
    `<script>${UNPACKING}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function policyFor(code: string, style: string): string {
  const hashOf = (each: string): string =>
    `'sha256-${createHash('sha256').update(each).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${[UNPACKING, code].map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function packed(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64');
}

async function builtPage(root: string) {
  const built = await build({
    root,
    configFile: false,
    mode: 'case-page',
    publicDir: false,
    logLevel: 'error',
    plugins: [inOneFile(), react()],
    build: {
      write: false,
      target: 'baseline-widely-available',
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/main.tsx'),
        output: { codeSplitting: false },
      },
    },
  });
  const parts = [built]
    .flat()
    .flatMap((each) => ('output' in each ? each.output : []));
  const code = parts.find((part) => part.type === 'chunk')?.code;
  const style = parts.find(({ fileName }) => fileName.endsWith('.css'));
  if (code === undefined || style?.type !== 'asset')
    throw new Error('pageTemplate: the build gave no page.');
  return { code, style: String(style.source) };
}

/** Leaves out what the page does without, so that all of it is one file. */
function inOneFile(): Plugin {
  return {
    name: 'backchannel:one-file',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return undefined;
      if (LEFT_OUT.test(source)) return NOTHING;
      const names = NEEDED.find(([room]) => room.test(source))?.[1];
      if (names === undefined) return undefined;
      const room = await this.resolve(source, importer, { skipSelf: true });
      return room && `${room.id}${ONLY}${names}`;
    },
    load(id) {
      const [path, names] = id.split(ONLY);
      if (path !== undefined && names !== undefined)
        return `export { ${names} } from ${JSON.stringify(path)};`;
      return id === NOTHING ? 'export {};' : undefined;
    },
    transform(code, id) {
      if (id.includes('/@fontsource-variable/'))
        return [...code.matchAll(LATIN)]
          .map(({ groups }) => groups?.['face'] ?? '')
          .join('\n');
      return code.includes('new Worker(')
        ? code.replaceAll(WORKER, 'undefined')
        : undefined;
    },
  };
}
