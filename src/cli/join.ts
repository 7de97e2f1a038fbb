import type { Ledger } from '../case';
import { whole } from '../case';
import { joinCases, writeCaseInSteps } from '../formats';
import { terminalWords } from '../words';
import { conflictsInWords } from './acts-in-words';
import { openCaseAt } from './open-case';
import { plainText } from './plain-text';

function join(paths: readonly [string, ...string[]]): number {
  const ledgers: Ledger[] = [];
  for (const path of paths) {
    const reading = openCaseAt(path);
    if (reading.kind === 'refused') return refused(path, reading.sentence);
    ledgers.push(reading.ledger);
  }
  const joining = joinCases(ledgers as [Ledger, ...Ledger[]]);
  if (joining.kind === 'refused')
    return refused(paths.join(', '), joining.sentence);
  const { total, lines } = conflictsInWords(joining.ledger);
  if (total > 0) {
    const told = [terminalWords.conflicts(total), ...lines];
    process.stderr.write(`${told.join('\n  ')}\n`);
  }
  whole(
    writeCaseInSteps(
      joining.ledger,
      (piece) => void process.stdout.write(piece),
    ),
  );
  return 0;
}

function refused(where: string, sentence: string): number {
  process.stderr.write(`${where}: ${plainText(sentence)}\n`);
  return 1;
}

function main(words: readonly string[]): number {
  if (words.includes('--help')) {
    process.stdout.write(terminalWords.joinHelp);
    return 0;
  }
  const [first, ...others] = words;
  const unknown = words.find((word) => word.startsWith('-'));
  if (first !== undefined && unknown === undefined)
    return join([first, ...others]);
  const what =
    unknown === undefined
      ? terminalWords.nameFile
      : terminalWords.noOption(unknown);
  process.stderr.write(`${what}\n\n${terminalWords.joinHelp}`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
