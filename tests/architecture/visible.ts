import { type Rule, ownSources } from './project';
import { isAmong, roomOf } from './rooms';
import {
  type Placed,
  type SyntaxNode,
  childOf,
  nameOf,
  nodesIn,
} from './source-file';

/** The rooms whose words a person sees; theirs all stand in `words`. */
const speaking: readonly string[] = ['views', 'app', 'src/main.tsx'];

/** The attributes of JSX, and the members of options, that a person reads. */
const spoken = new Set(
  [
    'aria-label aria-description aria-roledescription aria-valuetext',
    'aria-placeholder title placeholder alt label legend heading hint',
    'detail sentence words removal message',
  ].flatMap((line) => line.split(' ')),
);

/** Nothing that a person reads is written outside the room of words. */
export const noVisibleLiterals: Rule = {
  title: 'every word that a person sees stands in the room of words',
  breachesIn: (project) =>
    ownSources(project)
      .filter(({ path }) => isAmong(roomOf(path), speaking))
      .flatMap((file) => {
        const placed = [...nodesIn(file.program)];
        const places = new Map(placed.map((one) => [one.node, one]));
        return placed
          .filter((one) => isSeen(one, places))
          .map(
            ({ node }) =>
              `${file.path}:${file.lineAt(node.start)}: “${wordsOf(node)}”.`,
          );
      }),
};

/** Rooms that show nothing, but whose outcomes are told to a person. */
const telling: readonly string[] =
  'case corroboration extraction intake lens network formats storage cli'.split(
    ' ',
  );

/** What went wrong, or what was found, is told in the words of the locale. */
export const noSentences: Rule = {
  title: 'no room but that of words holds a sentence',
  breachesIn: (project) =>
    ownSources(project)
      .filter(({ path }) => isAmong(roomOf(path), telling))
      // The published schema speaks to those who write programs.
      .filter(({ path }) => !/-schemas?\.ts$/.test(path))
      .flatMap((file) => {
        const placed = [...nodesIn(file.program)];
        const places = new Map(placed.map((one) => [one.node, one]));
        return placed
          .filter(({ node }) => sentence.test(wordsOf(node)))
          .filter((one) => !isInError(one, places))
          .map(
            ({ node }) =>
              `${file.path}:${file.lineAt(node.start)}: “${wordsOf(node)}”.`,
          );
      }),
};

/** Begins as a sentence does, and has a stop, or goes on for some words. */
const sentence = /^\p{Lu}[\p{L}’']* \p{L}.*([.!?…]$| \p{L}+ \p{L}+)/u;

function isInError(
  placed: Placed,
  places: ReadonlyMap<SyntaxNode, Placed>,
): boolean {
  for (
    let at: Placed | undefined = placed;
    at !== undefined;
    at = at.parent && places.get(at.parent)
  )
    if (isSilent(at)) return true;
  return false;
}

/** The words of a literal or of a piece of a template, else nothing. */
function wordsOf({ type, value }: SyntaxNode): string {
  if (type === 'TemplateElement')
    return (value as { readonly cooked?: string }).cooked?.trim() ?? '';
  const isText = type === 'JSXText' || type === 'Literal';
  return isText && typeof value === 'string' ? value.trim() : '';
}

/** Two words in a row, or one with a capital: "not stated", "Claims". */
const prose = /\p{L}{2,}[,;:]? \p{L}|^\p{Lu}\p{Ll}/u;

/**
 * Whether words are shown: as text or a spoken attribute of JSX, or, whatever
 * their place, because they read as prose.
 */
function isSeen(
  placed: Placed,
  places: ReadonlyMap<SyntaxNode, Placed>,
): boolean {
  const words = wordsOf(placed.node);
  if (!/\p{L}/u.test(words)) return false;
  for (
    let at: Placed | undefined = placed;
    at !== undefined;
    at = at.parent && places.get(at.parent)
  ) {
    if (isSilent(at)) return false;
    if (at.node.type === 'ObjectExpression') break;
    if (isSpoken(at)) return true;
    // Inside what is called or declared, only the look of the words tells.
    if (at.parent === undefined || isWorkedWith(at)) break;
  }
  return prose.test(words) && !isForMachines(words);
}

/** Shaders, media queries, styles, paths, encodings, dragged data, keys. */
function isForMachines(words: string): boolean {
  return /[{}=]|^\(|\dpx\b|--|-gradient|^[a-z]+, [a-z]+|^M\d|\bvec\d|\b(utf|iso)-\d|^Files$|^Page(?:Up|Down)$|^Arrow(?:Left|Right)$/.test(
    words,
  );
}

function isSpoken({ node, parent }: Placed): boolean {
  if (node.type === 'JSXText') return true;
  if (parent === undefined) return false;
  if (parent.type === 'JSXAttribute')
    return spoken.has(String(childOf(parent, 'name')?.['name']));
  if (parent.type === 'Property')
    return spoken.has(nameOf(childOf(parent, 'key')) ?? '');
  return parent.type === 'JSXElement' || parent.type === 'JSXFragment';
}

/** Places of which no one reads the words: types, imports, keys, comparisons. */
function isSilent({ node, parent, field }: Placed): boolean {
  if (node.type.startsWith('TS') || field === 'key' || field === 'test')
    return true;
  if (parent === undefined) return false;
  switch (parent.type) {
    case 'JSXAttribute':
      return !spoken.has(String(childOf(parent, 'name')?.['name']));
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportNamedDeclaration':
    case 'SwitchCase':
      return true;
    case 'MemberExpression':
      return field === 'property';
    case 'BinaryExpression':
      return parent['operator'] !== '+';
    case 'NewExpression':
      return (nameOf(childOf(parent, 'callee')) ?? '').endsWith('Error');
    default:
      return false;
  }
}

function isWorkedWith({ parent }: Placed): boolean {
  return /Function|Statement|Declarat|CallExpression/.test(parent?.type ?? '');
}
