import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { createInterface } from 'node:readline';
import { writeCase } from '../formats';
import type { Reading } from '../intake';
import { readArticles } from '../intake';
import { caseOfFiles } from './extract-files';
import type { NamedArticle } from './extract-files';
import { extractLine } from './extract-lines';

const HELP = `Reads English news articles and prints the contacts that they tell of.

  npm run --silent extract -- FILE…            prints one case file for articles: text,
                                               web pages, PDF and Word documents
  npm run --silent extract -- --published DAY FILE…   the same, published on DAY (2025-05-12)
  npm run --silent extract -- --jsonl          reads one JSON document a line on standard
                                               input: {"id","text","title"?,"published"?}
                                               and prints one line each: {"id","actors","claims"}
  npm run --silent extract -- --help           says this

Ends with 0 if all is well, with 1 if a file or a line could not be read, with 2
if it was called wrongly.
`;

/** One line in, one line out, in order; the whole input is never held. */
async function extractStream(): Promise<number> {
  let code = 0;
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const result = extractLine(line);
    if (!result.isFine) code = 1;
    if (!process.stdout.write(`${result.line}\n`))
      await once(process.stdout, 'drain');
  }
  return code;
}

async function extractFiles(
  names: readonly string[],
  published: string | undefined,
): Promise<number> {
  const files: NamedArticle[] = [];
  let code = 0;
  for (const path of names) {
    const reading = await readFileAt(path);
    if (reading.kind === 'refused') {
      process.stderr.write(`${path}: ${reading.sentence}\n`);
      code = 1;
      continue;
    }
    const { proposals, whole, notes } = reading;
    for (const note of [...notes, ...proposals.flatMap((each) => each.notes)])
      process.stderr.write(`${path}: ${note}\n`);
    // Nobody is there to ask: what may be one article is read as one.
    for (const proposal of whole === undefined ? proposals : [whole])
      files.push({
        name: basename(path, extname(path)),
        proposal:
          published === undefined ? proposal : { ...proposal, published },
      });
  }
  if (files.length > 0) process.stdout.write(writeCase(caseOfFiles(files)));
  return code;
}

/** Reads a file as the app does, whatever its kind. */
async function readFileAt(path: string): Promise<Reading> {
  try {
    const file = new Blob([readFileSync(path)]);
    return await readArticles({ kind: 'file', name: basename(path), file });
  } catch {
    return { kind: 'refused', sentence: 'The file cannot be read.' };
  }
}

function refusedCall(what: string): number {
  process.stderr.write(`${what}.\n\n${HELP}`);
  return 2;
}

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  if (words.length === 1 && words[0] === '--jsonl') return extractStream();
  const isDated = words[0] === '--published';
  const published = isDated ? words[1] : undefined;
  const names = isDated ? words.slice(2) : words;
  if (isDated && !/^\d{4}-\d{2}-\d{2}$/.test(published ?? ''))
    return refusedCall('Give the day of publication as 2025-05-12');
  const unknown = names.find((name) => name.startsWith('-'));
  if (unknown !== undefined)
    return refusedCall(`There is no option ${unknown} here`);
  if (names.length === 0) return refusedCall('Name a file to read');
  return extractFiles(names, published);
}

process.exitCode = await main(process.argv.slice(2));
