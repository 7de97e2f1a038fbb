import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compromise from 'compromise';
import winkNlp from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

const MEGABYTE = 1_000_000;
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

/** The seeds' articles again and again, up to so many characters. */
function textOf(length: number): string {
  return article.repeat(Math.ceil(length / article.length)).slice(0, length);
}

/** Processor time so far, in milliseconds: other programs do not disturb it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The least processor time of some runs, in ms, after one to warm up. */
function timeOf(work: () => void, runs: number): number {
  work();
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = processorTime();
    work();
    least = Math.min(least, processorTime() - start);
  }
  return least;
}

function rateOf(text: string, work: (text: string) => void): number {
  return text.length / MEGABYTE / (timeOf(() => work(text), 2) / 1_000);
}

const ours = (text: string): void => {
  extract({ id: 'bench' as ArticleId, text, published: '2025-05-12' });
};

/**
 * Measures extraction: text per second beside two language libraries on the
 * same text, growth with length, and one ordinary article.
 */
export function measureExtraction(): void {
  console.log('\n## Extraction\n');
  measureBesideOthers();
  measureGrowth();
  const thousandWords = article.split(/\s+/).slice(0, 1_000).join(' ');
  const time = timeOf(() => ours(thousandWords), 20);
  console.log(`\nAn article of 1,000 words: ${time.toFixed(1)} ms.`);
}

function measureBesideOthers(): void {
  const full = winkNlp(model);
  const short = winkNlp(model, ['sbd', 'negation', 'ner', 'pos']);
  const sample = textOf(MEGABYTE / 2);
  const rates = [
    ['Backchannel', rateOf(sample, ours)],
    ['wink-nlp, full pipeline', rateOf(sample, (text) => full.readDoc(text))],
    [
      'wink-nlp, up to parts of speech',
      rateOf(sample, (text) => short.readDoc(text)),
    ],
    ['compromise', rateOf(sample, (text) => compromise(text))],
  ] as const;
  console.log('| engine | MB/s | Backchannel’s speed beside it |');
  console.log('| --- | --- | --- |');
  for (const [name, rate] of rates)
    console.log(
      `| ${name} | ${rate.toFixed(2)} | ${(rates[0][1] / rate).toFixed(1)} × |`,
    );
}

function measureGrowth(): void {
  console.log('\n| text | ms | MB/s |\n| --- | --- | --- |');
  for (const length of [10_000, 100_000, MEGABYTE, 10 * MEGABYTE]) {
    const text = textOf(length);
    const time = timeOf(() => ours(text), length < MEGABYTE ? 5 : 1);
    const rate = length / 1_000 / time;
    console.log(
      `| ${length / 1_000} kB | ${time.toFixed(1)} | ${rate.toFixed(2)} |`,
    );
  }
  const line = textOf(MEGABYTE).replaceAll('\n', ' ');
  const inLine = timeOf(() => ours(line), 1);
  console.log(`| 1 MB in one line | ${inLine.toFixed(1)} | |`);
  const word = 'a'.repeat(MEGABYTE);
  const inWord = timeOf(() => ours(word), 1);
  console.log(`| 1 MB in one word | ${inWord.toFixed(1)} | |`);
}
