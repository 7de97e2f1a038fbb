import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkWords, terminalWords } from '../words';
import type { Check } from './check-case';
import { checkCase, refusal } from './check-case';
import { textOrRefusal, textsBeside } from './open-case';

function checkFile(name: string): Check {
  if (name === '-')
    return checkCase(
      checkWords.standardInput,
      readFileSync(0, 'utf8'),
      textsBeside('.'),
    );
  const text = textOrRefusal(name);
  if (typeof text !== 'string') return refusal(name, text);
  return checkCase(name, text, textsBeside(dirname(name)));
}

function main(names: readonly string[]): number {
  if (names.includes('--help')) {
    process.stdout.write(checkWords.help);
    return 0;
  }
  const unknown = names.find((name) => /^-./.test(name));
  if (unknown !== undefined || names.length === 0) {
    const what =
      unknown === undefined
        ? checkWords.nameFile
        : terminalWords.noOption(unknown);
    process.stderr.write(`${what}

${checkWords.help}`);
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
