import { type Rule, ownSources } from './project';
import {
  type Placed,
  type SourceFile,
  type SyntaxNode,
  childOf,
  childrenOf,
  nameOf,
  nodesIn,
} from './source-file';

const mostLines = 400;
const mostLinesOfFunction = 60;

/** A long file holds two ideas. Word lists are data, and may be long. */
export const shortFiles: Rule = {
  title: `a file has at most ${mostLines} lines`,
  breachesIn: (project) =>
    project.paths
      .filter((path) => /^(src|tests)\/.*\.(tsx?|css)$|^vite/.test(path))
      .filter((path) => !path.startsWith('src/extraction/lexicons/'))
      .flatMap((path) => {
        const lines = project.textOf(path).trimEnd().split('\n').length;
        return lines > mostLines ? [`${path}: ${lines} lines.`] : [];
      }),
};

/** Blocks that only group a file's tests are not functions in this sense. */
export const shortFunctions: Rule = {
  title: `a function has at most ${mostLinesOfFunction} lines`,
  breachesIn: (project) =>
    project.sources.flatMap((file) =>
      [...nodesIn(file.program)].filter(isFunction).flatMap(({ node }) => {
        const first = file.lineAt(node.start);
        const lines = file.lineAt(node.end) - first + 1;
        return lines > mostLinesOfFunction
          ? [`${file.path}:${first}: a function of ${lines} lines.`]
          : [];
      }),
    ),
};

/** A door gives names on, and holds nothing itself. */
export const bareDoors: Rule = {
  title: 'a door gives names on and holds nothing',
  breachesIn: (project) =>
    ownSources(project)
      .filter(({ path }) => path.endsWith('/index.ts'))
      .flatMap((file) =>
        childrenOf(file.program, 'body')
          .filter((one) => !givesOn(one))
          .map(
            ({ start }) =>
              `${file.path}:${file.lineAt(start)}: more than names given on.`,
          ),
      ),
};

/** What a file gives is named, so that it can be searched for. */
export const namedExports: Rule = {
  title: 'exports are named: no `export *`, no default',
  breachesIn: (project) =>
    project.sources.flatMap((file) =>
      childrenOf(file.program, 'body')
        .filter(({ type }) =>
          ['ExportAllDeclaration', 'ExportDefaultDeclaration'].includes(type),
        )
        .map(({ start }) => at(file, start, 'an export without a name.')),
    ),
};

/** Unions say what an enum says, and vanish when built. */
export const noEnums: Rule = {
  title: 'there are no enums',
  breachesIn: (project) =>
    project.sources.flatMap((file) =>
      childrenOf(file.program, 'body')
        .map((one) => childOf(one, 'declaration') ?? one)
        .filter(({ type }) => type === 'TSEnumDeclaration')
        .map(({ start }) => at(file, start, 'an enum.')),
    ),
};

/** Every export says in its first lines what it is. */
export const documentedExports: Rule = {
  title: 'every export in src says what it is',
  breachesIn: (project) =>
    ownSources(project).flatMap((file) => {
      const seen = new Set<string>();
      return childrenOf(file.program, 'body').flatMap((node) => {
        const declared = childOf(node, 'declaration');
        if (node.type !== 'ExportNamedDeclaration' || declared === undefined)
          return [];
        const name = declaredName(declared);
        // Further signatures of one function share the first one's words.
        if (seen.has(name)) return [];
        seen.add(name);
        return isDocumented(file, node)
          ? []
          : [at(file, node.start, `“${name}” does not say what it is.`)];
      });
    }),
};

function at(file: SourceFile, offset: number, words: string): string {
  return `${file.path}:${file.lineAt(offset)}: ${words}`;
}

function isFunction({ node, parent, field }: Placed): boolean {
  const isOne = [
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunctionExpression',
  ].includes(node.type);
  const callee = parent === undefined ? undefined : childOf(parent, 'callee');
  return isOne && !(field === 'arguments' && nameOf(callee) === 'describe');
}

function givesOn(node: SyntaxNode): boolean {
  return (
    node.type === 'ExportNamedDeclaration' &&
    childOf(node, 'source') !== undefined
  );
}

function declaredName(declared: SyntaxNode): string {
  const [first] = childrenOf(declared, 'declarations');
  const id = childOf(first ?? declared, 'id');
  return nameOf(id) ?? declared.type;
}

function isDocumented({ text, comments }: SourceFile, node: SyntaxNode) {
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' &&
      value.startsWith('*') &&
      end <= node.start &&
      text.slice(end, node.start).trim() === '',
  );
}
