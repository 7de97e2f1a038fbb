import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compromise from 'compromise';
import winkNlp from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

const MEGABYTE = 1_000_000;
/** Characters that each engine reads at a time. */
const SAMPLE = 300_000;
const RUNS = 8;
const folder = join(
  import.meta.dirname,
  '..',
  '..',
  'seeds',
  'edan-alexander',
  'articles',
);
const article = ['000_04c2fd4e1dd2d0bb.txt', '003_63151ab099665ae1.txt']
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** A text again and again, up to so many characters. */
function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Processor time so far, in milliseconds: other programs do not disturb it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The least processor time of some runs, in ms, after one to warm up. */
function timeOf(work: () => void, runs: number): number {
  return timesOf([work], runs)[0] ?? Number.NaN;
}

/** The same for several works in turn, so that a busy moment hits all alike. */
function timesOf(works: readonly (() => void)[], runs: number): number[] {
  for (const work of works) work();
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++)
    for (const [index, work] of works.entries()) {
      const start = processorTime();
      work();
      const time = processorTime() - start;
      least[index] = Math.min(least[index] ?? time, time);
    }
  return least;
}

const ours = (text: string): void => {
  extract({ id: 'bench' as ArticleId, text, published: '2025-05-12' });
};

/**
 * Measures extraction: text per second beside two language libraries on the
 * same text, growth with length, and one ordinary article.
 */
export function measureExtraction(): void {
  console.log('\n## Extraction');
  measureBesideOthers();
  measureGrowth();
  const thousandWords = article.split(/\s+/).slice(0, 1_000).join(' ');
  const time = timeOf(() => ours(thousandWords), 20);
  console.log(`\nAn article of 1,000 words: ${time.toFixed(1)} ms.`);
}

function measureBesideOthers(): void {
  const full = winkNlp(model);
  const short = winkNlp(model, ['sbd', 'negation', 'ner', 'pos']);
  const engines = [
    ['Backchannel', ours],
    ['wink-nlp, full pipeline', (text: string) => full.readDoc(text)],
    ['wink-nlp, up to parts of speech', (text: string) => short.readDoc(text)],
    ['compromise', (text: string) => compromise(text)],
  ] as const;
  for (const [name, sample] of samples()) {
    console.log(`\n${name}:\n`);
    console.log('| engine | MB/s | Backchannel’s speed beside it |');
    console.log('| --- | --- | --- |');
    const times = timesOf(
      engines.map(([, work]) => () => {
        work(sample);
      }),
      RUNS,
    );
    for (const [index, [engine]] of engines.entries()) {
      const time = times[index] ?? Number.NaN;
      const rate = sample.length / 1_000 / time;
      const beside = time / (times[0] ?? Number.NaN);
      console.log(
        `| ${engine} | ${rate.toFixed(2)} | ${beside.toFixed(2)} × |`,
      );
    }
  }
}

/** The texts that all engines read; releases only where they are at hand. */
function samples(): readonly (readonly [string, string])[] {
  const releases = releasesIn(
    process.env['BACKCHANNEL_EVAL'] ??
      join(import.meta.dirname, '..', '..', '..', 'shared', 'eval'),
  );
  const seeds = ['The seeds’ articles', repeated(article, SAMPLE)] as const;
  return releases === ''
    ? [seeds]
    : [seeds, ['Government releases (re3d-dev)', repeated(releases, SAMPLE)]];
}

function releasesIn(folder: string): string {
  return ['CENTCOM', 'UK Government']
    .map((source) => join(folder, 're3d-dev', source, 'documents.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8').replace('\uFEFF', '').trim().split('\n'),
    )
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
    .join('\n');
}

function measureGrowth(): void {
  console.log('\n| text | ms | MB/s |\n| --- | --- | --- |');
  for (const length of [10_000, 100_000, MEGABYTE, 10 * MEGABYTE]) {
    const text = repeated(article, length);
    const time = timeOf(() => ours(text), length < MEGABYTE ? 5 : 1);
    const rate = length / 1_000 / time;
    console.log(
      `| ${length / 1_000} kB | ${time.toFixed(1)} | ${rate.toFixed(2)} |`,
    );
  }
  const line = repeated(article, MEGABYTE).replaceAll('\n', ' ');
  const inLine = timeOf(() => ours(line), 1);
  console.log(`| 1 MB in one line | ${inLine.toFixed(1)} | |`);
  const word = 'a'.repeat(MEGABYTE);
  const inWord = timeOf(() => ours(word), 1);
  console.log(`| 1 MB in one word | ${inWord.toFixed(1)} | |`);
}
