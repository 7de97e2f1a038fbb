import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';

/** What the program that reads articles on the command line says. */
export const commandLineWords = catalogue('command-line', {
  help: `Reads English news articles and prints the contacts that they tell of.

  npm run --silent extract -- PATH…            prints one case file for articles: text, web
                                               pages, PDF, Word, mail, feeds, tables, exports
                                               and archives of many; folders with all in them
  npm run --silent extract -- --published DAY PATH…   the same, published on DAY (2025-05-12)
  npm run --silent extract -- --articles PATH… prints the articles themselves, one JSON
                                               document a line, as --jsonl takes them
  npm run --silent extract -- --jsonl          reads one JSON document a line on standard
                                               input: {"id","text","body"?,"published"?}
                                               and prints one line each: {"id","actors","claims"}
  npm run --silent extract -- --help           says this

Each file is read in a thread of its own and given up after three minutes. An
article that comes twice is read once.

Ends with 0 if all is well, with 1 if a file or a line could not be read, with 2
if it was called wrongly.
`,
  unreadable: 'The file cannot be read. Check its path and its permissions.',
  emptyFolder: 'There is no file in this folder. Name a file to read.',
  sameText: (path: string) => `The same article as ${path}; it was left out.`,
  nearText: (path: string) =>
    `Nearly the same words as ${path}; both were read.`,
  sameAddress: (path: string) =>
    `From the same address as ${path}, with other words; both were read.`,
  keptWhole: (articles: number) =>
    `This may be ${String(articles)} articles; it was read as one. Split it in the app, or into files.`,
  likely: (count: number) =>
    count === 1
      ? 'Once, several records may be the same. Open the case to say so.'
      : `${inFigures(count)} times, several records may be the same. Open the case to say which.`,
  inFile: (path: string, sentence: string) => `${path}: ${sentence}`,
  badDay: 'Give the day of publication as 2025-05-12',
  noOption: (name: string) => `There is no option ${name} here`,
  noPath: 'Name a file to read',
});
