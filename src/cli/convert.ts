import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Ledger, whole } from '../case';
import { paperTheme, wholeFigure } from '../figure';
import { writeCaseInSteps } from '../formats';
import type { Format, Mapping, Pieces, SourceFormat } from '../interchange';
import {
  FIELDS,
  fileOf,
  filesOf,
  FORMATS,
  inBatches,
  isFolder,
  IncomingInPortions,
  SOURCES,
  wholeOf,
} from '../interchange';
import { incomingWords, terminalWords } from '../words';
import { drawnCase } from './drawn-case';
import { openCaseAt, readPortions } from './open-case';
import { plainText } from './plain-text';

/** What a case is written as: for other programs, or as a figure. */
const TARGETS = [...FORMATS, 'svg'] as const;

type Target = Format | 'svg';

type Order = {
  readonly path: string;
  /** The file or folder to write; standard output where it is left out. */
  readonly out?: string;
} & (
  | { readonly kind: 'out'; readonly format: Target }
  | {
      readonly kind: 'in';
      readonly format: SourceFormat;
      readonly mapping: Mapping;
    }
);

/** What the words of the command line ask for, or what they lack. */
function orderIn(words: readonly string[]): Order | string {
  const paths: string[] = [];
  const options = new Map<string, string | undefined>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (['--to', '--from', '--map', '--out'].includes(word))
      options.set(word, words[++at]);
    else if (word.startsWith('-')) return terminalWords.noOption(word);
    else paths.push(word);
  }
  const [path, ...others] = paths;
  const out = options.get('--out');
  if (path === undefined || others.length > 0) return terminalWords.nameCase;
  if (out === undefined && options.has('--out')) return terminalWords.nameOut;
  const rest = { path, ...(out === undefined ? {} : { out }) };
  if (options.has('--from')) {
    const format = SOURCES.find((each) => each === options.get('--from'));
    const mapping = mappingIn(options.get('--map') ?? '');
    if (format === undefined) return terminalWords.nameSource(SOURCES);
    if (mapping === undefined) return terminalWords.nameColumns(FIELDS);
    return { kind: 'in', format, mapping, ...rest };
  }
  const format = TARGETS.find((each) => each === options.get('--to'));
  if (format === undefined) return terminalWords.nameFormat(TARGETS);
  return { kind: 'out', format, ...rest };
}

/** “from=Sender,to=Receiver”: which column says what; none if it is amiss. */
function mappingIn(words: string): Mapping | undefined {
  const pairs =
    words === '' ? [] : words.split(',').map((each) => each.split('='));
  const isSound = pairs.every(
    ([field, column]) =>
      column !== undefined && FIELDS.some((each) => each === field),
  );
  return isSound ? (Object.fromEntries(pairs) as Mapping) : undefined;
}

/** Writes a case file of what another program has; problems on standard error. */
async function takeIn({
  path,
  out,
  ...order
}: Order & { kind: 'in' }): Promise<number> {
  const { format, mapping } = order;
  const source = { name: basename(path), format, mapping };
  const reader = new IncomingInPortions(source);
  const refusal = readPortions(path, (bytes) => reader.push(bytes));
  const incoming = refusal ?? reader.ended();
  if (incoming?.kind !== 'case')
    return refused(path, incoming?.sentence ?? incomingWords.unknown);
  const { theCase, acts, problems } = incoming;
  for (const each of problems) refused(path, each);
  const { articles, actors, claims } = theCase;
  process.stderr.write(
    `${incomingWords.brought(articles.length, actors.length, claims.length)}\n`,
  );
  const pieces: string[] = [];
  whole(
    writeCaseInSteps(new Ledger(theCase.id, acts), (piece) =>
      pieces.push(piece),
    ),
  );
  await put(pieces, out);
  return problems.length === 0 ? 0 : 1;
}

async function convert({
  path,
  format,
  out,
}: Order & { kind: 'out' }): Promise<number> {
  const reading = openCaseAt(path);
  if (reading.kind === 'refused') return refused(path, reading.sentence);
  if (format === 'svg') {
    const { svg } = wholeFigure(drawnCase(reading), paperTheme);
    await put([`${svg}\n`], out);
    return 0;
  }
  const whole = wholeOf(reading.ledger);
  if (out === undefined) await put((await fileOf(format, whole)).pieces, out);
  else
    for (const { name, pieces } of await filesOf(format, whole))
      await put(pieces, isFolder(format) ? join(out, name) : out);
  return 0;
}

/** Carries an order out, and says so where what it asks cannot be written. */
async function carriedOut(order: Order): Promise<number> {
  try {
    return await (order.kind === 'in' ? takeIn(order) : convert(order));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const code = 'code' in error ? error.code : error;
    return refused(
      order.out ?? order.path,
      terminalWords.unwritable(String(code)),
    );
  }
}

/** Writes as the pieces come, to a file or else to standard output. */
async function put(pieces: Pieces, path: string | undefined): Promise<void> {
  if (path === undefined) {
    const given = Readable.from(inBatches(pieces));
    return pipeline(given, process.stdout, { end: false });
  }
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    for (const piece of inBatches(pieces))
      if (typeof piece === 'string') writeSync(file, piece);
      else writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function refused(where: string, sentence: string): number {
  process.stderr.write(`${where}: ${plainText(sentence)}\n`);
  return 1;
}

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    process.stdout.write(terminalWords.convertHelp);
    return 0;
  }
  const order = orderIn(words);
  if (typeof order !== 'string') return carriedOut(order);
  process.stderr.write(`${order}\n\n${terminalWords.convertHelp}`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
