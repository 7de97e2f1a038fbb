import * as z from 'zod/mini';
import { caseSchema } from './case-schema';
import { prettyJson } from './pretty-json';

/**
 * The shape of a case file as JSON Schema (draft 2020-12), as the app publishes
 * it. What a file may leave out, it may also give as `null`.
 */
export function caseJsonSchema(): string {
  const schema = z.toJSONSchema(caseSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      // Whole numbers get the engine's own bound, which says nothing here.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
        delete jsonSchema.maximum;
    },
  });
  return `${prettyJson(withNulls(schema))}\n`;
}

type Node = { readonly [member: string]: unknown };

/** The same schema, in which every member that may be left out may be null. */
function withNulls(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNulls);
  if (!isNode(node)) return node;
  const members = Object.entries(node).map(([name, each]) => [
    name,
    name === 'properties' && isNode(each)
      ? nullableMembers(each, new Set(node['required'] as string[]))
      : withNulls(each),
  ]);
  return Object.fromEntries(members);
}

function nullableMembers(properties: Node, needed: ReadonlySet<string>): Node {
  const members = Object.entries(properties).map(([name, each]) => {
    const inner = withNulls(each);
    return [name, needed.has(name) || !isNode(inner) ? inner : orNull(inner)];
  });
  return Object.fromEntries(members) as Node;
}

function orNull({ type, enum: words, ...rest }: Node): Node {
  if (typeof type !== 'string')
    return { anyOf: [{ ...rest }, { type: 'null' }] };
  const types = { type: [type, 'null'], ...rest };
  return Array.isArray(words) ? { ...types, enum: [...words, null] } : types;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
