import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { figured } from './counted';

/** What the check of case files says on the command line. */
export const checkWords = catalogue('check', {
  help: `Checks case files: their shape, their references, and that every quote is the
article's own characters.

  npm run --silent check -- FILE…     checks each file
  npm run --silent check -- -         checks what comes on standard input
  npm run --silent check -- --help    says this

An article may name a file beside its case ("file": "articles/NAME.txt").
Ends with 0 if all is well, with 1 if a file has problems, with 2 if it was
called wrongly.
`,
  standardInput: 'standard input',
  nameFile: 'Name a file to check.',
  title: (file: string, title: string) => `${file}: ${title}`,
  notACase: (file: string) => `${file}: not a case that can be opened.`,
  also: (sentence: string) => `Also: ${sentence}`,
  articles: (count: number) => `articles: ${inFigures(count)}`,
  actors: (count: number) => `actors: ${inFigures(count)}`,
  claims: (count: number, judged: readonly string[]) =>
    `claims: ${inFigures(count)} (${judged.join(', ')})`,
  judged: {
    accepted: (count: number) => `${inFigures(count)} accepted`,
    suggested: (count: number) => `${inFigures(count)} suggested`,
    rejected: (count: number) => `${inFigures(count)} rejected`,
  },
  contacts: (count: number) => `contacts: ${inFigures(count)}`,
  origins: (count: number) => `origins: ${inFigures(count)}`,
  quotes: (standing: readonly string[]) => `quotes: ${standing.join(', ')}`,
  mentions: (standing: readonly string[]) => `mentions: ${standing.join(', ')}`,
  standing: {
    exact: (count: number) => `${inFigures(count)} exact`,
    moved: (count: number) => `${inFigures(count)} moved`,
    lost: (count: number) => `${inFigures(count)} lost`,
  },
  moved: (place: string, words: string, told: string, found: string) =>
    `In ${place}: the words “${words}” are not at ${told}, but at ${found}.`,
  lost: (place: string, words: string, article: string) =>
    `In ${place}: the words “${words}” are not in the article “${article}”.`,
  more: (count: number) => `and ${figured(count, 'more problem')}`,
  /** What is wrong with a line that should be a document. */
  line: {
    notJson: 'The line is not JSON.',
    noObject: 'The line is not a JSON object.',
    noId: 'The document has no "id" in words.',
    noText: 'The document has no "text" in words.',
  },
});
