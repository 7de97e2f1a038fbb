import type { Case, Ledger } from '../case';
import { runOf } from '../case';
import type { Filters } from '../lens';
import { filterCount, runInWords } from '../lens';
import { stretchInWords, viewStepWords, vocabularyWords } from '../words';
import { lookInWords } from './looks';
import type { Session } from './session';
import type { Step } from './view-history';
import { nextSteps } from './view-history';
import type { ViewStep } from './view-step';
import { changedParts } from './view-step';

/** What undo and redo would do, in words; `undefined` where nothing. */
export type StepsInWords = {
  readonly undo: string | undefined;
  readonly redo: string | undefined;
};

/** The steps that undo and redo would take now. */
export function stepsInWords(session: Session, ledger: Ledger): StepsInWords {
  const steps = nextSteps(session);
  const words = (step: Step | undefined): string | undefined => {
    if (step === undefined) return undefined;
    return step.kind === 'act'
      ? runInWords(ledger.theCase, runOf(ledger, step.act), ledger)
      : viewStepInWords(ledger.theCase, step.step);
  };
  return { undo: words(steps.undo), redo: words(steps.redo) };
}

function viewStepInWords(theCase: Case, step: ViewStep): string {
  switch (step.kind) {
    case 'filtered':
      return filteringInWords(theCase, step);
    case 'looked':
      return lookInWords(step);
    case 'moved':
      return step.actor === undefined
        ? viewStepWords.movedGroup
        : viewStepWords.moved(nameOf(theCase, step.actor));
    case 'laid-out':
      return viewStepWords.laidOut;
    case 'released':
      return viewStepWords.released;
  }
}

type Filtering = { readonly before: Filters; readonly after: Filters };

function filteringInWords(theCase: Case, step: Filtering): string {
  const { after } = step;
  if (filterCount(after) === 0 && filterCount(step.before) > 1)
    return viewStepWords.cleared;
  const [part, ...others] = changedParts(step);
  if (part === undefined || others.length > 0) return viewStepWords.several;
  if (part === 'time')
    return after.time === undefined
      ? viewStepWords.allTime
      : viewStepWords.time(stretchInWords(after.time));
  const labelOf = labels[part];
  return labelOf === undefined
    ? viewStepWords.by[part]
    : hidingInWords(part, step, (value) => labelOf(value, theCase));
}

/** How the values of a list of what is hidden are called. */
const labels: Partial<
  Record<keyof Filters, (value: string, theCase: Case) => string>
> = {
  channels: (value) => labelIn(vocabularyWords.channel, value),
  stances: (value) => labelIn(vocabularyWords.stance, value),
  statuses: (value) => labelIn(vocabularyWords.status, value),
  voices: (value) => labelIn(vocabularyWords.voice, value),
  sides: (value) => value,
  actors: (value, theCase) => nameOf(theCase, value),
  articles: (value, theCase) =>
    theCase.articles.find(({ id }) => id === value)?.title ?? value,
};

/** The most things that are named; of more, the number is told. */
const MOST_NAMED = 2;

function hidingInWords(
  part: keyof Filters,
  { before, after }: Filtering,
  labelOf: (value: string) => string,
): string {
  const [was, is] = [before[part], after[part]].map((each) =>
    Array.isArray(each) ? each.map(String) : [],
  );
  const hidden = (is ?? []).filter((each) => was?.includes(each) !== true);
  const shown = (was ?? []).filter((each) => is?.includes(each) !== true);
  if (hidden.length > 0 && shown.length > 0) return viewStepWords.by[part];
  const values = hidden.length > 0 ? hidden : shown;
  const names = values.slice(0, MOST_NAMED).map(labelOf);
  const more = values.length - names.length;
  return hidden.length > 0
    ? viewStepWords.hide(names, more)
    : viewStepWords.show(names, more);
}

function labelIn(words: Readonly<Record<string, string>>, value: string) {
  return words[value] ?? value;
}

function nameOf({ actors }: Case, id: string): string {
  return actors.find((each) => each.id === id)?.name ?? id;
}
