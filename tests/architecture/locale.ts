import { type Rule, ownSources } from './project';
import { roomOf } from './rooms';
import {
  type Placed,
  type SyntaxNode,
  childOf,
  nameOf,
  nodesIn,
} from './source-file';

const physical =
  /^\s*(?:(?:margin|padding|border)-(?:left|right)\b[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear):\s*(?:left|right))\b/;
const fourSided = /^\s*(?:margin|padding|inset):([^;!]+)/;

/** Styles must serve a script that runs from right to left. */
export const logicalStyles: Rule = {
  title: 'styles say start and end, not left and right',
  breachesIn: (project) =>
    project.paths
      .filter((path) => /^src\/.*\.css$/.test(path))
      .flatMap((path) =>
        project
          .textOf(path)
          .split('\n')
          .flatMap((line, at) =>
            physical.test(line) || isLopsided(line)
              ? [`${path}:${at + 1}: “${line.trim()}”.`]
              : [],
          ),
      ),
};

/** Whether four sides are given of which the right differs from the left. */
function isLopsided(line: string): boolean {
  const sides = partsOf(fourSided.exec(line)?.[1] ?? '');
  return sides.length === 4 && sides[1] !== sides[3];
}

function partsOf(value: string): readonly string[] {
  return value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}

const formatters = new Set([
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'localeCompare',
]);

/** The words of the app, and those of articles in any language. */
const languages = ['words', 'intake'];

/** Numbers, dates, lists and order are those of the chosen locale. */
export const oneFormatting: Rule = {
  title: 'only the room of words counts, lists, dates and sorts for a reader',
  breachesIn: (project) =>
    ownSources(project)
      .filter(({ path }) => !languages.includes(roomOf(path)))
      .flatMap((file) =>
        [...nodesIn(file.program)]
          .filter(({ node }) => node.type === 'MemberExpression')
          .flatMap(({ node }) => {
            const used = nameOf(childOf(node, 'property')) ?? '';
            const isIntl =
              nameOf(childOf(node, 'object')) === 'Intl' &&
              used !== 'Segmenter';
            return isIntl || formatters.has(used)
              ? [`${file.path}:${file.lineAt(node.start)}: uses ${used}.`]
              : [];
          }),
      ),
};

/** A message that a constant keeps stays in the locale of that moment. */
export const messagesReadWhenShown: Rule = {
  title: 'a message is read when it is shown, never kept at the top of a file',
  breachesIn: (project) =>
    ownSources(project)
      .filter(({ path }) => roomOf(path) !== 'words')
      .flatMap((file) => {
        const placed = [...nodesIn(file.program)];
        const places = new Map(placed.map((one) => [one.node, one]));
        return placed
          .filter(({ node }) => isMessage(node))
          .filter((one) => !isInFunction(one, places))
          .map(
            ({ node }) =>
              `${file.path}:${file.lineAt(node.start)}: keeps a message.`,
          );
      }),
};

function isMessage(node: SyntaxNode): boolean {
  return (
    node.type === 'MemberExpression' &&
    /^[a-z]+Words$/.test(nameOf(childOf(node, 'object')) ?? '')
  );
}

function isInFunction(
  placed: Placed,
  places: ReadonlyMap<SyntaxNode, Placed>,
): boolean {
  for (
    let at: Placed | undefined = placed;
    at !== undefined;
    at = at.parent && places.get(at.parent)
  )
    if (/Function|^TS/.test(at.node.type)) return true;
  return false;
}
