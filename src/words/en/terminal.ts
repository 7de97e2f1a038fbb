import { catalogue } from '../catalogue';
import { listed, listedAsChoice } from '../lists';
import { inFigures } from '../numbers';

/** What the programs of the command line say. */
export const terminalWords = catalogue('terminal', {
  noFile: 'There is no such file.',
  unreadable: (code: string) => `The file cannot be read (${code}).`,
  nameFile: 'Name the case files to join.',
  noOption: (option: string) => `There is no option ${option}.`,
  joinHelp: `Joins case files into one and prints it: copies of one case that several people
worked on, or different cases. The order of the files makes no difference.

  npm run --silent join -- A.json B.json [C.json …]
  npm run --silent join -- --help                     says this

The joined case holds the acts of all. Where two people set one thing without
knowing of each other, both values are listed on standard error; the later one
holds until someone decides. Different cases keep their actors apart, even
namesakes; the same article in both is one.

Ends with 0 if the cases were joined, with 1 if a file cannot be opened or was
altered, with 2 if it was called wrongly.
`,
  nameFormat: (formats: readonly string[]) =>
    `Name a format: --to ${listedAsChoice(formats)}.`,
  nameCase: 'Name one case file.',
  nameOut: 'Name what to write: --out PATH.',
  unwritable: (code: string) => `It cannot be written (${code}).`,
  convertHelp: `Writes a case in a format of other programs.

  npm run --silent convert -- CASE.json --to FORMAT [--out PATH]
  npm run --silent convert -- FILE --from SOURCE [--map FIELD=HEADING,…] [--out PATH]
  npm run --silent convert -- --help                    says this

SOURCE  csv, gexf, graphml, ftm, annotations, csl, ris. What comes is a case file
        of suggestions; what has no passage says so in its note. Rows that cannot
        be read are named on standard error, and the end is 1.
FORMAT  csv, xlsx        tables of actors, ties, claims and articles
        gexf, graphml    the network, for Gephi, yEd, Cytoscape, NetworkX
        markdown         linked pages, for Obsidian
        csl, ris, bibtex the articles as references, for Zotero and others
        annotations      passages as W3C Web Annotations
        ftm, stix        FollowTheMoney for OpenAleph, STIX 2.1 for OpenCTI
        neo4j, i2        tables for the importers of Neo4j and i2
        svg              a figure of the network, with its key and its sources

It goes to standard output, or to the file PATH. What has several files (csv,
markdown, neo4j) goes to standard output as a zip archive, or into the folder
PATH. What each format keeps and drops stands in src/interchange/README.md.

Ends with 0 if it was written, with 1 if the case cannot be opened or nothing
be written, with 2 if it was called wrongly.
`,
  nameSource: (formats: readonly string[]) =>
    `Name what it is: --from ${listedAsChoice(formats)}.`,
  nameColumns: (fields: readonly string[]) =>
    `Give columns as --map FIELD=HEADING,… where FIELD is ${listedAsChoice(fields)}.`,
  nameBrief: (kinds: readonly string[]) =>
    `Name what to write: --as ${listedAsChoice(kinds)}.`,
  wordFigure:
    'The figure is drawn from lines (SVG). LibreOffice 7 and Word before 2016 leave it blank: export the brief from the app, which makes pixels of it.',
  briefHelp: `Writes a case as a document for readers: what it tells in order of time, with
its quotes as footnotes, its sources, and what it leaves open.

  npm run --silent brief -- CASE.json [--as html|markdown|word]
                            [--question TEXT] [--out PATH]
  npm run --silent brief -- --help                      says this

It is a web page unless --as says otherwise, and goes to standard output or to
the file PATH. Markdown names its figure: with --out, it is written beside PATH.
In Word the figure is drawn from lines, which LibreOffice 7 and Word before 2016
leave blank: what the app exports has it as pixels, too.

Ends with 0 if it was written, with 1 if the case cannot be opened or nothing
be written, with 2 if it was called wrongly.
`,
  publishHelp: `Writes a case as a web page of one file, to be handed out.

  npm run --silent publish -- CASE.json [--edit] [--story STORY] > PAGE.html
  npm run --silent publish -- --help                    says this

The page opens by a double click, without a network, and sends nothing. A case
file can be saved from it. With --edit it can be changed, too; what it lacks is
the reading of new articles. With --story, the title of a story or a lesson or
its id, the page opens at its first step and holds what the story needs: the
claims that it shows, cites and asks about, all else that is told of the same
contacts, the actors and articles that these name. What is left out is said.

Ends with 0 if it was written, with 1 if the case cannot be opened, with 2 if
it was called wrongly.
`,
  nameStory: 'Name the story: --story TITLE.',
  noStory: (titles: readonly string[]) =>
    titles.length === 0
      ? 'The case holds no story.'
      : `The case holds no such story with a step. It holds ${listed(titles.map((each) => `“${each}”`))}.`,
  homeless: (article: string) =>
    `No file of the seed holds the text of “${article}”. Put it into its articles first.`,
  plantHelp: `Puts a case that was saved from the app in the place of a shipped one.

  npm run --silent plant -- SAVED.json seeds/NAME

The articles' texts stay in seeds/NAME/articles; the case file names them.
`,
  acts: (total: number, by: readonly string[]) =>
    by.length === 0 ? 'acts: 0' : `acts: ${inFigures(total)} (${listed(by)})`,
  actsBy: (name: string, acts: number) => `${inFigures(acts)} by ${name}`,
  takenBack: (acts: number) => `${inFigures(acts)} taken back`,
  conflicts: (total: number) => `conflicts: ${inFigures(total)}`,
  suggested: 'Suggested claims',
  reader: 'The reading rules',
  importer: 'a file of version 1',
  nameless: (id: string) => `an analyst without a name (${id})`,
  side: (name: string, value: string) => `${name} says ${value}`,
  nothing: 'nothing',
  fieldConflict: (of: string, field: string, sides: readonly string[]) =>
    `“${field}” of ${of}: ${listed(sides)}. The last holds until someone decides.`,
  pairConflict: (a: string, b: string, sides: readonly string[]) =>
    `Whether ${a} and ${b} are the same: ${listed(sides)}. The last holds until someone decides.`,
  record: (kind: string, id: string) => `${kind} “${id}”`,
  value: (text: string) => `“${text}”`,
});
