import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../browser/find-chromium';
import { proposalFrom } from '../intake/given';
import { tableOf } from './timing';

/** So many words in a row are one place in a text. */
const RUN = 4;

const SENTENCES = [
  'The delegation left hotel number # at nine, an aide said, after a night of calls about the harbour in which neither side would give way.',
  'In the capital, # ministers met twice, once in the parliament and once at the home of a retired judge whose name has not been published.',
  'A representative of union # telephoned the newspaper to say that his members had learned of the agreement from the radio.',
  'Diplomats from # countries were briefed on Wednesday; two of them described the conversation as unusually frank.',
];

const words = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<p>${SENTENCES.map((sentence) => sentence.replace('#', String(from + at))).join(' ')}</p>`,
  ).join('');
const columns = (count: number, size = 10): string =>
  `.c { column-count: ${count}; text-align: justify; hyphens: auto; font-size: ${size}pt }`;
const TABLE = `<table>${['Day Caller Called', 'Monday Lund Kovac', 'Friday Haddad Lund'].map((row) => `<tr><td>${row.replaceAll(' ', '</td><td>')}</td></tr>`).join('')}</table>`;

/** Pages as they are printed: a style, and what stands under the headline. */
const PAGES: Readonly<Record<string, readonly [string, string]>> = {
  'one column': ['', words(1, 14)],
  'two columns': [columns(2), `<div class="c">${words(1, 20)}</div>`],
  'three columns': [columns(3, 9), `<div class="c">${words(1, 26)}</div>`],
  'a table': ['', words(1, 5) + TABLE + words(6, 8)],
  'two articles in columns': [
    columns(2),
    `<div class="c">${words(1, 8)}</div><h1>Bankers meet in Graz</h1><div class="c">${words(9, 8)}</div>`,
  ],
};

/** Compares the order of words in printed pages, ours beside pdftotext. */
export async function measurePrinted(): Promise<void> {
  if (spawnSync('pdftotext', ['-v']).error !== undefined) {
    console.log('\npdftotext is not here: nothing is compared.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-printed-'));
  const rows: string[][] = [];
  try {
    for (const [name, [style, body]] of Object.entries(PAGES)) {
      const page = `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style><h1>Envoys meet in Oslo</h1>${body}</html>`;
      const pdf = printedBy(folder, page);
      const truth = tokensOf(
        page.replace(/<style>.*?<\/style>|<[^>]+>/gs, ' '),
      );
      const { text } = await proposalFrom(
        'page.pdf',
        new Uint8Array(readFileSync(pdf)),
      );
      const theirs = (...how: readonly string[]) =>
        execFileSync('pdftotext', [...how, pdf, '-']).toString();
      rows.push([
        name,
        ...[text, theirs(), theirs('-raw'), theirs('-layout')].map((each) =>
          inOrder(tokensOf(each), truth).toFixed(3),
        ),
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.log('\nShare of the words of printed pages in their order');
  const heads = ['', 'ours', 'pdftotext', '-raw', '-layout'];
  console.log(tableOf(heads, rows));
}

/** Prints a page with Chromium, with its own head and foot. */
function printedBy(folder: string, page: string): string {
  const [source, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  writeFileSync(source, page);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu'];
  execFileSync(
    findChromium(),
    [...flags, `--print-to-pdf=${pdf}`, `file://${source}`],
    { stdio: 'ignore', timeout: 60_000 },
  );
  return pdf;
}

/** Words in small letters, those that a line end cuts put together. */
function tokensOf(text: string): readonly string[] {
  return (
    text
      .replace(/(\p{L})[-\u2010\u00ad]\s*\n\s*(\p{Ll})/gu, '$1$2')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The longest series of places, in the order of the truth, among all. */
function inOrder(found: readonly string[], truth: readonly string[]): number {
  const places = new Map<string, number>();
  for (const [at, run] of runsOf(truth).entries())
    places.set(run, places.has(run) ? -1 : at);
  const ends: number[] = [];
  for (const run of runsOf(found)) {
    const place = places.get(run) ?? -1;
    if (place === -1) continue;
    const at = ends.findIndex((end) => end >= place);
    ends[at === -1 ? ends.length : at] = place;
  }
  const told = [...places.values()].filter((place) => place !== -1).length;
  return ends.length / Math.max(1, told);
}

function runsOf(tokens: readonly string[]): readonly string[] {
  return tokens
    .slice(0, 1 - RUN)
    .map((_, at) => tokens.slice(at, at + RUN).join(' '));
}
