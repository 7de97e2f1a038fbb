import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldCase } from '../interchange';
import { casePage } from '../interchange';
import { terminalWords } from '../words';
import { placesOf } from './drawn-case';
import { openCaseAt } from './open-case';
import { pageTemplate } from './page-template';
import { plainText } from './plain-text';

const root = join(import.meta.dirname, '../..');

async function publish(path: string, kind: HeldCase['kind']): Promise<number> {
  const reading = openCaseAt(path);
  if (reading.kind === 'refused') {
    process.stderr.write(`${path}: ${plainText(reading.sentence)}\n`);
    return 1;
  }
  const { ledger } = reading;
  const { id, acts, theCase } = ledger;
  const held: HeldCase = {
    kind,
    id,
    acts,
    places: placesOf(reading),
    fragment: `#case=${encodeURIComponent(id)}`,
  };
  process.stdout.write(casePage(await template(), held, theCase.title));
  return 0;
}

/** The template that the app was built with; built now where it was not. */
async function template(): Promise<string> {
  const built = join(root, 'dist/case-page.html');
  return existsSync(built) ? readFileSync(built, 'utf8') : pageTemplate(root);
}

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help')) {
    process.stdout.write(terminalWords.publishHelp);
    return 0;
  }
  const [path, ...others] = words.filter((word) => word !== '--edit');
  const option = words.find(
    (word) => word.startsWith('-') && word !== '--edit',
  );
  if (option === undefined && path !== undefined && others.length === 0)
    return publish(path, words.includes('--edit') ? 'to-edit' : 'to-read');
  process.stderr.write(
    `${option === undefined ? terminalWords.nameCase : terminalWords.noOption(option)}\n\n${terminalWords.publishHelp}`,
  );
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
