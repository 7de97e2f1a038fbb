import { parseSync } from 'oxc-parser';

/** A node of a syntax tree (ESTree with TypeScript's additions). */
export type SyntaxNode = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
};

/** One import, static or dynamic, or an `export … from`. */
export type ImportOf = {
  readonly request: string;
  readonly line: number;
  /** Whether nothing but types crosses. */
  readonly typesOnly: boolean;
};

/** A node together with the node that holds it and the field it stands in. */
export type Placed = {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | undefined;
  readonly field: string;
};

/** A TypeScript file, read. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly imports: readonly ImportOf[];
  readonly comments: readonly {
    readonly type: string;
    readonly value: string;
    readonly end: number;
  }[];
  /** The line of an offset, counted from 1. */
  readonly lineAt: (offset: number) => number;
};

/** Reads a TypeScript file; throws on one that does not parse. */
export function parsed(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0)
    throw new Error(`parsed: ${path}: ${errors[0]?.message ?? 'no syntax'}`);
  const root = program as unknown as SyntaxNode;
  const lineAt = (offset: number): number =>
    text.slice(0, offset).split('\n').length;
  const imports = [...nodesIn(root)].flatMap(({ node }) => importOf(node));
  return {
    path,
    text,
    program: root,
    comments,
    lineAt,
    imports: imports.map(({ start, ...one }) => ({
      ...one,
      line: lineAt(start),
    })),
  };
}

/** Every node below `root`, parents before their children. */
export function* nodesIn(
  root: SyntaxNode,
  parent?: SyntaxNode,
  field = '',
): Generator<Placed> {
  yield { node: root, parent, field };
  for (const [name, value] of Object.entries(root))
    for (const one of Array.isArray(value) ? value : [value])
      if (isNode(one)) yield* nodesIn(one, root, name);
}

/** The node that stands in a field, if there is one. */
export function childOf(
  node: SyntaxNode,
  field: string,
): SyntaxNode | undefined {
  const value = node[field];
  return isNode(value) ? value : undefined;
}

/** The nodes of a field that holds a list. */
export function childrenOf(
  node: SyntaxNode,
  field: string,
): readonly SyntaxNode[] {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The name of an identifier; undefined for any other node. */
export function nameOf(node: SyntaxNode | undefined): string | undefined {
  const name = node?.['name'];
  return typeof name === 'string' ? name : undefined;
}

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value
  );
}

type ImportAt = Omit<ImportOf, 'line'> & { readonly start: number };

function importOf(node: SyntaxNode): readonly ImportAt[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType': {
      const request = childOf(node, 'source')?.['value'];
      if (typeof request !== 'string') return [];
      return [{ request, start: node.start, typesOnly: isTypesOnly(node) }];
    }
    default:
      return [];
  }
}

function isTypesOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType') return true;
  if (node['importKind'] === 'type' || node['exportKind'] === 'type')
    return true;
  const names = childrenOf(node, 'specifiers');
  return (
    names.length > 0 &&
    names.every(
      (name) => name['importKind'] === 'type' || name['exportKind'] === 'type',
    )
  );
}
