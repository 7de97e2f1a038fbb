import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { proposalFrom } from '../intake/given';
import { tableOf } from './timing';

/** A page, and the words of the article in it as a person has told them. */
type Page = {
  readonly name: string;
  readonly html: string;
  readonly wanted: string;
};

type Extractor = (html: string) => Promise<string> | string;

/** Below this share of its words an article has lost some, as we count it. */
const KEPT = 0.9;

/**
 * Compares the words that are taken for the article with those that a person
 * has told, ours beside the extractors of others, on the pages of a folder:
 * scrapinghub/article-extraction-benchmark as it is, the test pages of
 * mozilla/readability, or NAME.html beside NAME.txt.
 */
export async function measurePages(folder: string): Promise<void> {
  const pages = pagesIn(folder);
  console.log(`\n${pages.length} pages of ${folder}`);
  const rows: string[][] = [];
  for (const [name, extract] of Object.entries(extractors)) {
    const scores: Score[] = [];
    for (const { html, wanted, name: page } of pages) {
      // What cannot read a page finds none of its words.
      const words = await (async () => extract(html))().catch(() => '');
      const score = scored(words, wanted);
      if (score.recall < KEPT)
        console.log(`  ${name} keeps ${shown(score.recall)} of ${page}`);
      scores.push(score);
    }
    const mean = (of: (score: Score) => number) =>
      shown(scores.reduce((sum, each) => sum + of(each), 0) / scores.length);
    rows.push([
      name,
      mean(({ precision }) => precision),
      mean(({ recall }) => recall),
      mean(({ f1 }) => f1),
      String(scores.filter(({ recall }) => recall < KEPT).length),
    ]);
  }
  const heads = ['', 'precision', 'recall', 'F1', 'pages with over 10 % lost'];
  console.log(tableOf(heads, rows));
}

const extractors: Readonly<Record<string, Extractor>> = {
  ours: async (html) => {
    const { text, body } = await proposalFrom('page.html', html);
    const without = body.without ?? [];
    const starts = [body.start, ...without.map(({ end }) => end)];
    return starts
      .map((start, at) => text.slice(start, without[at]?.start ?? body.end))
      .join(' ');
  },
  Readability: (html) => {
    const { document } = parseHTML(html);
    return wordsOf(new Readability(document).parse()?.content ?? '');
  },
  defuddle: async (html) => {
    const { Defuddle } = await import('defuddle/node');
    const { document } = parseHTML(html);
    return wordsOf((await Defuddle(document)).content);
  },
  extractus: async (html) => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    return wordsOf((await extractFromHtml(html))?.content ?? '');
  },
};

function wordsOf(html: string): string {
  // What stands in two elements is two words.
  const spaced = html.replaceAll('<', ' <');
  const { document } = parseHTML(`<html><body>${spaced}</body></html>`);
  return document.body.textContent;
}

type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

/** Words as a bag: each counts as often as it stands in both. */
function scored(found: string, wanted: string): Score {
  const [one, other] = [tokensOf(found), tokensOf(wanted)];
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  const precision = one.length === 0 ? 0 : shared / one.length;
  const recall = other.length === 0 ? 1 : shared / other.length;
  const sum = precision + recall;
  return {
    precision,
    recall,
    f1: sum === 0 ? 0 : (2 * precision * recall) / sum,
  };
}

function tokensOf(words: string): readonly string[] {
  return (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function pagesIn(folder: string): readonly Page[] {
  const truth = join(folder, 'ground-truth.json');
  if (existsSync(truth)) {
    const told = JSON.parse(readFileSync(truth, 'utf8')) as Readonly<
      Record<string, { readonly articleBody: string }>
    >;
    return Object.entries(told).map(([name, { articleBody }]) => {
      const packed = readFileSync(join(folder, 'html', `${name}.html.gz`));
      const html = gunzipSync(packed).toString('utf8');
      return { name, html, wanted: articleBody };
    });
  }
  return readdirSync(folder).flatMap((name): readonly Page[] => {
    const read = (...path: readonly string[]) =>
      readFileSync(join(folder, ...path), 'utf8');
    if (existsSync(join(folder, name, 'expected.html')))
      return [
        {
          name,
          html: read(name, 'source.html'),
          wanted: wordsOf(read(name, 'expected.html')),
        },
      ];
    const words = name.replace(/\.html$/, '.txt');
    return words !== name && existsSync(join(folder, words))
      ? [{ name, html: read(name), wanted: read(words) }]
      : [];
  });
}

function shown(share: number): string {
  return share.toFixed(3);
}
