import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { writeCase } from '../formats';
import { mayHoldArticle } from '../intake';
import type { Proposal } from '../intake';
import { KnownTexts } from '../text';
import { commandLineWords } from '../words';
import { caseOfFiles, proposedIn, unique } from './extract-files';
import type { NamedArticle } from './extract-files';
import { extractLine } from './extract-lines';
import { readFiles } from './read-files';

/** How long a file may take, in milliseconds. */
const PATIENCE = 180_000;

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

/** A named article, or nothing where a file could not be read. */
type Read = NamedArticle | undefined;

/** The articles of files and folders, each once; problems are told. */
async function* articlesAt(
  paths: readonly string[],
  published: string | undefined,
): AsyncGenerator<Read> {
  const known = new KnownTexts<string>();
  for await (const { path, reading } of readFiles(filesIn(paths), PATIENCE)) {
    if (reading.kind === 'refused') {
      tell(path, reading.sentence);
      yield undefined;
      continue;
    }
    const { proposals, whole, notes } = reading;
    for (const note of notes) tell(path, note);
    // Nobody is there to ask: what may be one article is read as one.
    if (whole !== undefined)
      tell(path, commandLineWords.keptWhole(proposals.length));
    for (const proposal of whole === undefined ? proposals : [whole]) {
      for (const note of proposal.notes) tell(path, note);
      if (isKnown(known, path, proposal)) continue;
      yield {
        name: basename(path, extname(path)),
        proposal:
          published === undefined ? proposal : { ...proposal, published },
      };
    }
  }
}

function isKnown(
  known: KnownTexts<string>,
  path: string,
  proposal: Proposal,
): boolean {
  const like = known.likenessOf(proposal);
  if (like.kind === 'same') tell(path, commandLineWords.sameText(like.known));
  if (like.kind === 'near') tell(path, commandLineWords.nearText(like.known));
  if (like.kind === 'address')
    tell(path, commandLineWords.sameAddress(like.known));
  known.add(proposal, path);
  return like.kind === 'same';
}

/** Files as they were named; of a folder all that are in it, in their order. */
function filesIn(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
      return [path];
    const found = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((found) =>
        mayHoldArticle(relative(path, found).replaceAll(sep, '/')),
      )
      .toSorted();
    if (found.length === 0) tell(path, commandLineWords.emptyFolder);
    return found;
  });
}

/** Words from files are told without the codes that drive a terminal. */
function tell(path: string, sentence: string): void {
  const line = commandLineWords.inFile(path, sentence);
  process.stderr.write(`${line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')}\n`);
}

async function extractFiles(
  paths: readonly string[],
  published: string | undefined,
): Promise<number> {
  const files: NamedArticle[] = [];
  let code = 0;
  for await (const article of articlesAt(paths, published))
    if (article === undefined) code = 1;
    else files.push(article);
  if (files.length === 0) return code;
  const ledger = caseOfFiles(files);
  process.stdout.write(writeCase(ledger));
  const likely = proposedIn(ledger).length;
  if (likely > 0) process.stderr.write(`${commandLineWords.likely(likely)}\n`);
  return code;
}

/** Prints the articles themselves, one a line, under names of their own. */
async function printArticles(
  paths: readonly string[],
  published: string | undefined,
): Promise<number> {
  const taken = new Set<string>();
  let code = 0;
  for await (const article of articlesAt(paths, published)) {
    if (article === undefined) {
      code = 1;
      continue;
    }
    const { name, proposal } = article;
    const { notes: _, encoding: _e, isBodyUnsure: _b, ...kept } = proposal;
    const line = JSON.stringify({ id: unique(name, taken), ...kept });
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
  return code;
}

function refusedCall(what: string): number {
  process.stderr.write(`${what}.\n\n${commandLineWords.help}`);
  return 2;
}

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    process.stdout.write(commandLineWords.help);
    return 0;
  }
  if (words.length === 1 && words[0] === '--jsonl') return extractStream();
  const isPrinted = words[0] === '--articles';
  const rest = isPrinted ? words.slice(1) : words;
  const isDated = rest[0] === '--published';
  const published = isDated ? rest[1] : undefined;
  const paths = isDated ? rest.slice(2) : rest;
  if (isDated && !/^\d{4}-\d{2}-\d{2}$/.test(published ?? ''))
    return refusedCall(commandLineWords.badDay);
  const unknown = paths.find((path) => path.startsWith('-'));
  if (unknown !== undefined)
    return refusedCall(commandLineWords.noOption(unknown));
  if (paths.length === 0) return refusedCall(commandLineWords.noPath);
  return isPrinted
    ? printArticles(paths, published)
    : extractFiles(paths, published);
}

process.exitCode = await main(process.argv.slice(2));
