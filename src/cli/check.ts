import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Check } from './check-case';
import { checkCase, refusal } from './check-case';
import { textOrRefusal, textsBeside } from './open-case';

const HELP = `Checks case files: their shape, their references, and that every quote is the
article's own characters.

  npm run --silent check -- FILE…     checks each file
  npm run --silent check -- -         checks what comes on standard input
  npm run --silent check -- --help    says this

An article may name a file beside its case ("file": "articles/NAME.txt").
Ends with 0 if all is well, with 1 if a file has problems, with 2 if it was
called wrongly.
`;

function checkFile(name: string): Check {
  if (name === '-')
    return checkCase(
      'standard input',
      readFileSync(0, 'utf8'),
      textsBeside('.'),
    );
  const text = textOrRefusal(name);
  if (typeof text !== 'string') return refusal(name, text);
  return checkCase(name, text, textsBeside(dirname(name)));
}

function main(names: readonly string[]): number {
  if (names.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const unknown = names.find((name) => /^-./.test(name));
  if (unknown !== undefined || names.length === 0) {
    const what =
      unknown === undefined
        ? 'Name a file to check'
        : `There is no option ${unknown}`;
    process.stderr.write(`${what}.\n\n${HELP}`);
    return 2;
  }
  const checks = names.map(checkFile);
  for (const { isFine, lines } of checks) {
    const stream = isFine ? process.stdout : process.stderr;
    stream.write(`${lines.join('\n')}\n`);
  }
  return checks.every(({ isFine }) => isFine) ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
