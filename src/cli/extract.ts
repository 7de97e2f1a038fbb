import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { createInterface } from 'node:readline';
import { writeCase } from '../formats';
import { caseOfFiles } from './extract-files';
import type { TextFile } from './extract-files';
import { extractLine } from './extract-lines';

const HELP = `Reads English news articles and prints the contacts that they tell of.

  npm run --silent extract -- FILE…            prints one case file for plain text files
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

function extractFiles(
  names: readonly string[],
  published: string | undefined,
): number {
  const files: TextFile[] = [];
  let code = 0;
  for (const name of names) {
    try {
      const text = readFileSync(name, 'utf8');
      const file = { name: basename(name, extname(name)), text };
      files.push(published === undefined ? file : { ...file, published });
    } catch {
      process.stderr.write(`${name}: The file cannot be read.\n`);
      code = 1;
    }
  }
  if (files.length > 0) process.stdout.write(writeCase(caseOfFiles(files)));
  return code;
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
