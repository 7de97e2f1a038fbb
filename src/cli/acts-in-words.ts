import type { AnalystId, Case, Conflict, Ledger, Ref } from '../case';
import { conflictsIn, IMPORTER } from '../case';
import { valueInWords } from '../lens';
import { terminalWords } from '../words';
import { plainText } from './plain-text';

/** How many conflicts are told of one case, and how long a value may be. */
const MOST = 50;
const LONGEST = 60;

/** Who did how much to a case, in one line. */
export function actsInWords(ledger: Ledger): string {
  const counts = new Map<AnalystId, number>();
  for (const { by } of ledger.acts) counts.set(by, (counts.get(by) ?? 0) + 1);
  const nameOf = namesIn(ledger);
  const parts = [...counts].map(([by, count]) =>
    terminalWords.actsBy(nameOf(by), count),
  );
  const back = ledger.acts.filter(({ id }) => !ledger.stands(id)).length;
  if (back > 0) parts.push(terminalWords.takenBack(back));
  return terminalWords.acts(ledger.acts.length, parts);
}

/** The conflicts of a case, a line each: what is at issue, who says what. */
export function conflictsInWords(ledger: Ledger): {
  readonly total: number;
  readonly lines: readonly string[];
} {
  const conflicts = conflictsIn(ledger);
  const nameOf = namesIn(ledger);
  return {
    total: conflicts.length,
    lines: conflicts
      .slice(0, MOST)
      .map((conflict) => conflictInWords(ledger.theCase, conflict, nameOf)),
  };
}

function conflictInWords(
  theCase: Case,
  conflict: Conflict,
  nameOf: (by: AnalystId) => string,
): string {
  const field = conflict.kind === 'field' ? conflict.field : 'verdict';
  const sides = conflict.sides.map(({ by, to }) =>
    terminalWords.side(nameOf(by), saidFor(theCase, field, to)),
  );
  return conflict.kind === 'field'
    ? terminalWords.fieldConflict(
        recordInWords(conflict.of),
        short(conflict.field),
        sides,
      )
    : terminalWords.pairConflict(
        recordInWords(conflict.a),
        recordInWords(conflict.b),
        sides,
      );
}

function namesIn({ theCase }: Ledger): (by: AnalystId) => string {
  const names = new Map(theCase.analysts.map(({ id, name }) => [id, name]));
  return (by) => {
    if (by === IMPORTER) return terminalWords.importer;
    const name = names.get(by);
    return name ? short(name) : terminalWords.nameless(short(by));
  };
}

function recordInWords({ kind, id }: Ref): string {
  return terminalWords.record(kind, short(id));
}

/** A value as it is told: a word as it stands, all else in plain words. */
function saidFor(theCase: Case, field: string, value: unknown): string {
  if (value === undefined) return terminalWords.nothing;
  const text =
    typeof value === 'string' ? value : valueInWords(theCase, field, value);
  return terminalWords.value(short(text));
}

function short(text: string): string {
  const plain = plainText(text);
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}
