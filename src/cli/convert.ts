import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Excerpt, Format } from '../interchange';
import { fileOf, filesOf, FORMATS, wholeOf } from '../interchange';
import { terminalWords } from '../words';
import { openCaseAt } from './open-case';
import { plainText } from './plain-text';

type Order = {
  readonly path: string;
  readonly format: Format;
  /** The file or folder to write; standard output where it is left out. */
  readonly out?: string;
};

/** What the words of the command line ask for, or what they lack. */
function orderIn(words: readonly string[]): Order | string {
  const paths: string[] = [];
  const options = new Map<string, string | undefined>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--to' || word === '--out') options.set(word, words[++at]);
    else if (word.startsWith('-')) return terminalWords.noOption(word);
    else paths.push(word);
  }
  const [path, ...others] = paths;
  const format = FORMATS.find((each) => each === options.get('--to'));
  const out = options.get('--out');
  if (path === undefined || others.length > 0) return terminalWords.nameCase;
  if (format === undefined) return terminalWords.nameFormat(FORMATS);
  if (out === undefined && options.has('--out')) return terminalWords.nameOut;
  return { path, format, ...(out === undefined ? {} : { out }) };
}

async function convert({ path, format, out }: Order): Promise<number> {
  const reading = openCaseAt(path);
  if (reading.kind === 'refused') return refused(path, reading.sentence);
  const whole = wholeOf(reading.ledger);
  if (out === undefined) {
    process.stdout.write((await fileOf(format, whole)).content);
    return 0;
  }
  try {
    await writeAt(out, format, whole);
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return refused(out, terminalWords.unwritable(String(code)));
  }
}

async function writeAt(
  out: string,
  format: Format,
  whole: Excerpt,
): Promise<void> {
  const files = await filesOf(format, whole);
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) writeIn(out, only.content);
  else for (const { name, content } of files) writeIn(join(out, name), content);
}

function writeIn(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
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
  if (typeof order !== 'string') return convert(order);
  process.stderr.write(`${order}\n\n${terminalWords.convertHelp}`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
