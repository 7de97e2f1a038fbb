import { checkWords, terminalWords } from '../words';
import type { Check } from './check-case';
import { checkCase } from './check-case';
import { openCaseAt } from './open-case';

function checkFile(name: string): Check {
  return name === '-'
    ? checkCase(checkWords.standardInput, openCaseAt(0))
    : checkCase(name, openCaseAt(name));
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
