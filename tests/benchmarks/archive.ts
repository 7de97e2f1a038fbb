import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFiles } from '../../src/cli/read-files';
import { hasParallel, programAt, runOverParts } from '../cli/archive';
import { tableOf } from './timing';

const DOCUMENTS = 800;
const PARTS = 8;
const FILES = 1_000;
const PATIENCE = 180_000;

/** Measures an archive in parts under GNU parallel, and small files in a folder. */
export async function measureArchive(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-'));
  try {
    const texts = seedTexts();
    if (hasParallel()) await measureJobs(folder, texts);
    else console.log('\nGNU parallel is not here: nothing is spread.');
    await measureFiles(folder, texts);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureJobs(
  folder: string,
  texts: readonly string[],
): Promise<void> {
  const rows: string[][] = [];
  for (const jobs of [1, 2, 4]) {
    const within = join(folder, `jobs-${jobs}`);
    const size = writeParts(join(within, 'parts'), texts);
    const start = performance.now();
    const code = await runOverParts(within, programAt(within), jobs);
    const seconds = (performance.now() - start) / 1_000;
    rows.push([
      `${jobs} at a time`,
      `${seconds.toFixed(1)} s`,
      (DOCUMENTS / seconds).toFixed(0),
      (size / 1e6 / seconds).toFixed(2),
      `${linesIn(join(within, 'parts'))} of ${DOCUMENTS}`,
      String(code),
    ]);
  }
  console.log(`\n${DOCUMENTS} articles in ${PARTS} parts, by GNU parallel`);
  const heads = ['', 'time', 'articles/s', 'MB/s', 'lines', 'ended with'];
  console.log(tableOf(heads, rows));
}

function writeParts(folder: string, texts: readonly string[]): number {
  mkdirSync(folder, { recursive: true });
  let size = 0;
  for (let part = 0; part < PARTS; part++) {
    const lines = Array.from({ length: DOCUMENTS / PARTS }, (_, at) =>
      JSON.stringify({
        id: `${part}-${at}`,
        text: texts[at % texts.length],
        published: '2025-05-12',
      }),
    );
    const whole = `${lines.join('\n')}\n`;
    size += whole.length;
    writeFileSync(join(folder, `part-${part}.jsonl`), whole);
  }
  return size;
}

function linesIn(folder: string): number {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.claims'))
    .map((name) => readFileSync(join(folder, name), 'utf8').split('\n').length)
    .reduce((sum, lines) => sum + lines - 1, 0);
}

async function measureFiles(
  folder: string,
  texts: readonly string[],
): Promise<void> {
  const paths = Array.from({ length: FILES }, (_, at) => {
    const path = join(folder, `${at}.txt`);
    const text = texts[at % texts.length] ?? '';
    writeFileSync(path, `Article ${at}\n\n${text.slice(0, 3_000)}`);
    return path;
  });
  const start = performance.now();
  let read = 0;
  for await (const { reading } of readFiles(paths, PATIENCE))
    if (reading.kind === 'read') read++;
  const seconds = (performance.now() - start) / 1_000;
  console.log(
    `\n${read} of ${FILES} small files read on the command line in ${seconds.toFixed(1)} s`,
  );
}

function seedTexts(): readonly string[] {
  const folder = join(
    import.meta.dirname,
    '..',
    '..',
    'seeds/edan-alexander/articles',
  );
  return readdirSync(folder).map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
}
