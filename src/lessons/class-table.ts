import type { StepQuestion, StoryStep } from '../case';
import type { Columns } from '../lens';
import { inReadingOrder, lessonWords } from '../words';
import type { AnswerSheet } from './answer';
import { answerInWords } from './answer-in-words';
import type { Mark } from './marking';
import { markInWords, markOf } from './marking';
import { rightAnswerTo } from './right-answer';

/** A step that asks something. */
export type AskingStep = StoryStep & { readonly asks: StepQuestion };

/** What one student answered to one question. */
export type ClassCell = { readonly words: string; readonly mark: Mark };

/** The answers of a class: a row for each student, a column for each question. */
export type ClassTable = {
  readonly steps: readonly AskingStep[];
  readonly rows: readonly {
    readonly id: string;
    /** The name that was given, or a number. */
    readonly name: string;
    readonly cells: readonly (ClassCell | undefined)[];
  }[];
  /** For each question, how often each answer was given, the most first. */
  readonly tallies: readonly (readonly {
    readonly words: string;
    readonly mark: Mark;
    readonly count: number;
  }[])[];
};

/** The steps of a lesson that ask something. */
export function askingSteps(
  steps: readonly StoryStep[],
): readonly AskingStep[] {
  return steps.filter((step): step is AskingStep => step.asks !== undefined);
}

/**
 * Sheets, each student's once: the one that was written on last. Where one
 * device served several, their names tell them apart; a sheet without a name
 * is the same student's as any other of that device.
 */
function latestSheets(sheets: readonly AnswerSheet[]): readonly AnswerSheet[] {
  const named = new Set(
    sheets.filter((sheet) => nameIn(sheet) !== '').map(({ id }) => id),
  );
  const latest = new Map<string, AnswerSheet>();
  for (const sheet of sheets) {
    if (nameIn(sheet) === '' && named.has(sheet.id)) continue;
    const student = studentOf(sheet);
    const known = latest.get(student);
    if (known === undefined || known.at < sheet.at) latest.set(student, sheet);
  }
  return [...latest.values()];
}

/** So much of a name is shown; a longer one would bury the class under it. */
const LONGEST_NAME = 100;

function nameIn({ name = '' }: AnswerSheet): string {
  return Array.from(name.trim().slice(0, 2 * LONGEST_NAME))
    .slice(0, LONGEST_NAME)
    .join('');
}

function studentOf(sheet: AnswerSheet): string {
  return JSON.stringify([sheet.id, nameIn(sheet)]);
}

/** The answers of a class as a table; names only where they are wanted. */
export function classTable(
  columns: Columns,
  steps: readonly AskingStep[],
  sheets: readonly AnswerSheet[],
  areNamesShown: boolean,
): ClassTable {
  const right = steps.map(({ asks }) => rightAnswerTo(columns, asks));
  // Without names the order must not tell them either.
  const nameOf = (sheet: AnswerSheet): string =>
    areNamesShown ? nameIn(sheet) : '';
  const inOrder = [...latestSheets(sheets)].toSorted(
    (one, other) =>
      Number(nameOf(one) === '') - Number(nameOf(other) === '') ||
      inReadingOrder(nameOf(one), nameOf(other)) ||
      inReadingOrder(one.id, other.id),
  );
  const rows = inOrder.map((sheet, at) => ({
    id: studentOf(sheet),
    name: nameOf(sheet) || lessonWords.student(at + 1),
    cells: steps.map((step, place): ClassCell | undefined => {
      const { answers } = sheet;
      const answer = Object.hasOwn(answers, step.id)
        ? answers[step.id]
        : undefined;
      const expected = right[place];
      if (answer?.kind !== step.asks.kind || expected === undefined)
        return undefined;
      return {
        words: answerInWords(columns.within, step.asks, answer),
        mark: markOf(step.asks, answer, expected),
      };
    }),
  }));
  return {
    steps,
    rows,
    tallies: steps.map((_, place) =>
      tallied(rows.flatMap(({ cells }) => cells[place] ?? [])),
    ),
  };
}

function tallied(cells: readonly ClassCell[]): ClassTable['tallies'][number] {
  const counts = new Map<string, ClassCell & { count: number }>();
  for (const cell of cells) {
    const known = counts.get(cell.words) ?? { ...cell, count: 0 };
    counts.set(cell.words, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count);
}

/** The table as rows of a file: a column for each answer and how it compares. */
export function classRows({ steps, rows }: ClassTable): string[][] {
  return [
    [
      lessonWords.studentColumn,
      ...steps.flatMap(({ asks }, at) => [
        lessonWords.questionColumn(at + 1, asks.prompt),
        lessonWords.markColumn(at + 1),
      ]),
    ],
    ...rows.map(({ name, cells }) => [
      name,
      ...cells.flatMap((cell, at) => {
        const kind = steps[at]?.asks.kind;
        return cell === undefined || kind === undefined
          ? ['', '']
          : [cell.words, markInWords(kind, cell.mark)];
      }),
    ]),
  ];
}
