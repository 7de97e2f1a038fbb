import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { terminalWords } from '../words';
import { openCaseAt } from './open-case';
import { seedOf } from './plant-case';

/** Puts a case file in the place of a seed's; its articles stay beside it. */
function plant(path: string, folder: string): number {
  const opened = openCaseAt(path);
  if (opened.kind === 'refused') {
    process.stderr.write(`${path}: ${opened.sentence}\n`);
    return 1;
  }
  const beside = readdirSync(join(folder, 'articles')).map((name) => ({
    file: `articles/${name}`,
    text: readFileSync(join(folder, 'articles', name), 'utf8'),
  }));
  const seed = seedOf(opened.ledger, beside);
  if (seed.kind === 'refused') {
    process.stderr.write(`${path}: ${seed.sentence}\n`);
    return 1;
  }
  writeFileSync(join(folder, 'case.json'), seed.text);
  return 0;
}

function main([path, folder, ...others]: readonly string[]): number {
  if (path !== undefined && folder !== undefined && others.length === 0)
    return plant(path, folder);
  process.stderr.write(terminalWords.plantHelp);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
