import { writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { paperTheme, stillFigure } from '../figure';
import type { BriefKind } from '../interchange';
import { briefOf, BRIEFS, writtenBrief, wholeOf } from '../interchange';
import { briefWords, terminalWords } from '../words';
import { drawnCase } from './drawn-case';
import { openCaseAt } from './open-case';
import { plainText } from './plain-text';

type Order = {
  readonly path: string;
  readonly kind: BriefKind;
  readonly question: string | undefined;
  /** The file to write; standard output where it is left out. */
  readonly out: string | undefined;
};

/** What the words of the command line ask for, or what they lack. */
function orderIn(words: readonly string[]): Order | string {
  const paths: string[] = [];
  const options = new Map<string, string | undefined>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (['--as', '--question', '--out'].includes(word))
      options.set(word, words[++at]);
    else if (word.startsWith('-')) return terminalWords.noOption(word);
    else paths.push(word);
  }
  const [path, ...others] = paths;
  const asked = options.get('--as') ?? 'html';
  const kind = BRIEFS.find((each) => each === asked);
  const [question, out] = [options.get('--question'), options.get('--out')];
  if (path === undefined || others.length > 0) return terminalWords.nameCase;
  if (kind === undefined) return terminalWords.nameBrief(BRIEFS);
  if (question === undefined && options.has('--question'))
    return briefWords.wrongQuestion;
  if (out === undefined && options.has('--out')) return terminalWords.nameOut;
  return { path, kind, question, out };
}

async function brief({ path, kind, question, out }: Order): Promise<number> {
  const reading = openCaseAt(path);
  if (reading.kind === 'refused') return refused(path, reading.sentence);
  const still = drawnCase(reading);
  const { changed } = wholeOf(reading.ledger);
  const hasFigure = kind !== 'markdown' || out !== undefined;
  const { figure } = stillFigure(still, paperTheme);
  const request = { question, figure: hasFigure ? figure : undefined };
  const name = basename(out ?? '', extname(out ?? ''));
  const [document, ...others] = await writtenBrief(
    kind,
    briefOf(still.network, changed, request),
    name,
  );
  // What makes pixels of a figure is the browser, which is not here.
  if (kind === 'word') process.stderr.write(`${terminalWords.wordFigure}\n`);
  if (out === undefined) {
    process.stdout.write(document.content);
    return 0;
  }
  try {
    writeFileSync(out, document.content);
    for (const each of others)
      writeFileSync(join(dirname(out), each.name), each.content);
    return 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return refused(out, terminalWords.unwritable(String(code)));
  }
}

function refused(where: string, sentence: string): number {
  process.stderr.write(`${where}: ${plainText(sentence)}\n`);
  return 1;
}

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    process.stdout.write(terminalWords.briefHelp);
    return 0;
  }
  const order = orderIn(words);
  if (typeof order !== 'string') return brief(order);
  process.stderr.write(`${order}\n\n${terminalWords.briefHelp}`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
