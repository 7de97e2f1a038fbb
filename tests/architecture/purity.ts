import { type Rule, ownSources } from './project';
import { isAmong, pureRooms, roomOf } from './rooms';
import {
  type Placed,
  type SourceFile,
  type SyntaxNode,
  childOf,
  childrenOf,
  nameOf,
  nodesIn,
} from './source-file';

/** Names that would bring the world into a pure room. */
const worldly = new Set(
  [
    'performance crypto fetch XMLHttpRequest WebSocket setTimeout',
    'setInterval queueMicrotask requestAnimationFrame window',
    'document globalThis self navigator location localStorage',
    'sessionStorage indexedDB process console',
  ].flatMap((line) => line.split(' ')),
);

/** Ids and time come in as arguments, so that a replay gives the same case. */
export const pureMeansPure: Rule = {
  title: 'pure rooms use no clock, chance, network or browser',
  breachesIn: (project) =>
    ownSources(project)
      .filter(({ path }) => isAmong(roomOf(path), pureRooms))
      .flatMap((file) =>
        worldlyUsesIn(file).map(
          ({ words, at }) => `${file.path}:${file.lineAt(at)}: uses ${words}.`,
        ),
      ),
};

type Use = { readonly words: string; readonly at: number };

function worldlyUsesIn(file: SourceFile): readonly Use[] {
  const placed = [...nodesIn(file.program)];
  const declared = namesDeclaredIn(placed);
  return placed.flatMap((one) => {
    const words = clockOrChance(one.node) ?? worldlyName(one, declared);
    return words === undefined ? [] : [{ words, at: one.node.start }];
  });
}

function clockOrChance(node: SyntaxNode): string | undefined {
  if (node.type === 'MemberExpression') {
    const object = nameOf(childOf(node, 'object'));
    const property = nameOf(childOf(node, 'property'));
    if (object === 'Date' && property === 'now') return 'Date.now';
    if (object === 'Math' && property === 'random') return 'Math.random';
  }
  const isDate = nameOf(childOf(node, 'callee')) === 'Date';
  if (isDate && node.type === 'CallExpression') return 'Date()';
  if (isDate && node.type === 'NewExpression')
    return childrenOf(node, 'arguments').length === 0
      ? 'new Date()'
      : undefined;
  return undefined;
}

function worldlyName(
  { node, parent, field }: Placed,
  declared: ReadonlySet<string>,
): string | undefined {
  if (node.type !== 'Identifier') return undefined;
  const name = nameOf(node);
  if (name === undefined || !worldly.has(name) || declared.has(name))
    return undefined;
  const isLabel =
    (field === 'property' || field === 'key') && parent?.['computed'] !== true;
  return isLabel ? undefined : name;
}

/** Names that the file itself gives away are its own, not the world's. */
function namesDeclaredIn(placed: readonly Placed[]): ReadonlySet<string> {
  return new Set(
    placed
      .flatMap(({ node }) => namePlacesOf(node))
      .flatMap((place) => [...nodesIn(place)])
      .flatMap(({ node }) => nameOf(node) ?? []),
  );
}

/** Where a node gives names away: its own name, its parameters. */
function namePlacesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const field = node.type.startsWith('Import') ? 'local' : 'id';
  const name = childOf(node, field);
  const params = childrenOf(node, 'params');
  return name === undefined ? params : [name, ...params];
}
