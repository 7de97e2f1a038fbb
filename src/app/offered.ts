import type { Case } from '../case';
import { questionInWords } from '../network';
import type { Question } from '../network';
import { fitOf, holdsInOrder, holdsWords } from '../text';
import { askedWords, madeWords, shellWords } from '../words';
import { ask } from './asking';
import { commandsOn } from './case-page/offered-commands';
import type { Command } from './commands';
import { labelOf, select, setFilters, showView } from './commands';
import type { FocusPlace } from './focus';
import type { GradeFilter } from './grade-filters';
import { gradeFilters } from './grade-filters';
import { keyInWords } from './keys';
import { readWords } from './reading';
import type { Search } from './search';
import type { Found } from './search-entries';
import type { Session } from './session';
import { sourceFilters } from './source-filters';
import { typedQuestions } from './typed-question';

/** How many things are found for some words. */
export const MOST_FOUND = 20;

/** Something that typed words offer, and what choosing it does. */
export type Choice = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly isQuote: boolean;
  /** What takes the focus then, where it leads to something. */
  readonly leadsTo?: FocusPlace;
  readonly run: () => void;
};

/**
 * What typed words offer: questions and names that they fit, then commands, then
 * sentences that hold them, of contacts, notes and articles; what has the words in another order comes after what
 * has them in theirs. Commands lead where they were listed before the rest
 * was there: what comes late moves nothing from under a key.
 */
export function offeredFor(
  session: Session,
  within: Case | undefined,
  search: Search | undefined,
  {
    typed,
    isEarly,
    letters = [],
  }: {
    readonly typed: string;
    readonly isEarly: boolean;
    /** What letters mean where the search was opened. */
    readonly letters?: readonly Choice[];
  },
): readonly Choice[] {
  const sought = typed.trim();
  const general = commandsOn(session.ports.page)
    .filter(
      (command) =>
        holdsWords(labelOf(command), sought) ||
        isAsked(command, sought) ||
        isMade(command, sought),
    )
    .map((command) => commandChoice(session, command));
  const here = letters.filter(({ title }) => holdsWords(title, sought));
  const commands =
    sought === '' ? [...general, ...here] : [...here, ...general];
  if (sought === '' || search === undefined || within === undefined)
    return commands;
  const asked = typedQuestions(within, typed).map((question) =>
    questionChoice(session, within, question),
  );
  const found = search(sought, MOST_FOUND);
  const isSeveral = sought.includes(' ');
  const inOrder = found.filter(
    ({ title }) => !isSeveral || holdsInOrder(title, sought),
  );
  const loosely = found.filter((each) => !inOrder.includes(each));
  const choices = (some: readonly Found[]) =>
    some.map((each) => foundChoice(session, each));
  const isName = ({ kind, title }: Found) =>
    kind === 'actor' && holdsWords(title, sought);
  const others = choices(inOrder.filter((each) => !isName(each)));
  const named = [...asked, ...choices(inOrder.filter(isName))];
  const said = [
    ...others.filter(({ isQuote }) => !isQuote),
    ...others.filter(({ isQuote }) => isQuote),
    ...choices(loosely),
  ];
  const filters = [
    ...gradeFilters(within).filter(({ title }) => holdsWords(title, sought)),
    ...sourceFilters(within, sought, MOST_FOUND),
  ]
    .slice(0, MOST_FOUND)
    .map((each) => filterChoice(session, each));
  return isEarly
    ? [...commands, ...named, ...said, ...filters]
    : [...named, ...commands, ...said, ...filters];
}

/** Whether typed words ask for a command in other words than its name's. */
function isAsked({ id }: Command, sought: string): boolean {
  const asked: Readonly<Record<string, string>> = askedWords;
  const words = asked[id];
  const isBegun = sought.includes(' ');
  return words !== undefined && isBegun && (fitOf(words, sought) ?? 3) < 2;
}

/** Fewer letters than these begin too many names. */
const LEAST_NAMED = 3;

/** Whether typed words name what a command makes or reads: "gephi". */
function isMade({ id }: Command, sought: string): boolean {
  const made: Readonly<Record<string, string>> = madeWords;
  return sought.length >= LEAST_NAMED && holdsWords(made[id] ?? '', sought);
}

function commandChoice(session: Session, command: Command): Choice {
  return {
    id: command.id,
    title: labelOf(command),
    detail: keyInWords(command) ?? '',
    isQuote: false,
    run: () => command.run(session),
  };
}

function filterChoice(session: Session, filter: GradeFilter): Choice {
  return {
    id: filter.title,
    title: filter.title,
    detail: '',
    isQuote: false,
    run() {
      const { filters } = session.workspace.getState();
      setFilters(session, { ...filters, ...filter.filters });
    },
  };
}

function questionChoice(
  session: Session,
  within: Case,
  question: Question,
): Choice {
  const title = questionInWords(within, question);
  return {
    id: `question ${title}`,
    title,
    detail: shellWords.question,
    isQuote: false,
    run: () => ask(session, question),
  };
}

function foundChoice(session: Session, found: Found): Choice {
  return {
    id: found.id,
    title: found.title,
    detail: found.detail,
    isQuote: found.kind === 'quote' || found.kind === 'words',
    leadsTo: found.target.kind === 'select' ? 'evidence' : 'article',
    run() {
      if (found.target.kind === 'select')
        return select(session, found.target.selection);
      if (found.target.kind === 'words')
        return readWords(session, found.target.words);
      session.workspace.setState({ reading: [found.target.article] });
      return showView(session, 'articles');
    },
  };
}
