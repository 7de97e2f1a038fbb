import { type Project, type Rule, ownSources } from './project';
import { nameOf, nodesIn } from './source-file';

const banned = [
  'utils util helpers helper common shared misc core lib types',
  'constants manager service',
].flatMap((line) => line.split(' '));

const topLevel = new Set(
  [
    '.ci public seeds src tests package.json package-lock.json',
    'tsconfig.json vite.config.ts index.html README.md CHANGELOG.md',
    'LICENSE .gitignore .prettierrc.json .prettierignore',
    '.oxlintrc.json',
  ].flatMap((line) => line.split(' ')),
);

const headings = ['Purpose', 'Words', 'Rules', 'Not here', 'Decisions'];
const mostLinesOfReadme = 60;

/** A drawer for anything ends up holding everything. */
export const tellingNames: Rule = {
  title: 'no file or folder is a drawer for anything',
  breachesIn: (project) =>
    project.paths
      .filter((path) => /^(src|tests)\//.test(path))
      .filter((path) =>
        path
          .split('/')
          .some((name) => banned.includes(name.replace(/\..*$/, ''))),
      )
      .map((path) => `${path}: a name that says nothing.`),
};

/** Names are written one way, and a second part of an idea has its own name. */
export const kebabCase: Rule = {
  title: 'files are in kebab-case, and none is called foo-2',
  breachesIn: (project) =>
    project.paths
      .filter((path) => /^(src|tests)\/.*\.(tsx?|css)$/.test(path))
      .filter((path) => {
        const [stem = ''] = path.split('/').at(-1)?.split('.') ?? [];
        return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) || /-\d$/.test(stem);
      })
      .map((path) => `${path}: not in kebab-case, or a mere number.`),
};

/** The top level is a table of contents. */
export const sparseTop: Rule = {
  title: 'the top level holds only what belongs there',
  breachesIn: (project) =>
    [...new Set(project.paths.map((path) => path.split('/')[0] ?? path))]
      .filter((name) => !topLevel.has(name))
      .map((name) => `${name}: does not belong on the top level.`),
};

/** Each room says on one page what it is for. */
export const roomsExplained: Rule = {
  title: 'every room has a README of one page with the five headings',
  breachesIn: (project) =>
    roomsIn(project).flatMap((room) => {
      const path = `src/${room}/README.md`;
      if (!project.paths.includes(path)) return [`${path}: is missing.`];
      const lines = project.textOf(path).trimEnd().split('\n');
      const lacking = headings.filter(
        (heading) => !lines.some((line) => line.trim() === `## ${heading}`),
      );
      return [
        ...(lines.length > mostLinesOfReadme
          ? [`${path}: ${lines.length} lines, at most ${mostLinesOfReadme}.`]
          : []),
        ...lacking.map((heading) => `${path}: lacks “## ${heading}”.`),
      ];
    }),
};

/** Words from articles and files never become markup or code. */
export const noMarkupFromData: Rule = {
  title: 'nothing turns words into markup or code',
  breachesIn: (project) =>
    ownSources(project).flatMap((file) =>
      [...nodesIn(file.program)].flatMap(({ node, parent, field }) => {
        const name = nameOf(node);
        const isMade =
          name === 'Function' &&
          field === 'callee' &&
          parent?.type !== 'TSTypeReference';
        return name !== undefined && (makesMarkup.has(name) || isMade)
          ? [`${file.path}:${file.lineAt(node.start)}: uses ${name}.`]
          : [];
      }),
    ),
};

const makesMarkup = new Set(
  [
    'dangerouslySetInnerHTML innerHTML outerHTML srcDoc srcdoc',
    'insertAdjacentHTML createContextualFragment eval setHTMLUnsafe',
    'parseHTMLUnsafe',
  ].flatMap((line) => line.split(' ')),
);

function roomsIn(project: Project): readonly string[] {
  return [
    ...new Set(
      ownSources(project)
        .map(({ path }) => path.split('/'))
        .filter(({ length }) => length > 2)
        .map(([, room = '']) => room),
    ),
  ];
}
