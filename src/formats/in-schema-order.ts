import type * as z from 'zod/mini';

type Definition = z.core.$ZodTypes['_zod']['def'];
type Members = { readonly [member: string]: unknown };

/**
 * A value with its members in the order of its schema, unknown members after
 * them, and without the members that say nothing (`null` or `undefined`).
 */
export function inSchemaOrder(
  schema: z.core.$ZodType,
  value: unknown,
): unknown {
  const { def } = schema as unknown as { readonly def: Definition };
  if (def.type === 'optional' || def.type === 'prefault')
    return inSchemaOrder(def.innerType, value);
  if (def.type === 'array' && Array.isArray(value))
    return value.map((each) => inSchemaOrder(def.element, each));
  if (def.type === 'object' && isRecord(value))
    return orderedMembers(def.shape, value);
  if (def.type === 'union' && isRecord(value)) {
    const option = def.options.find((each) => isOfKind(each, value['kind']));
    return option === undefined ? value : inSchemaOrder(option, value);
  }
  return value;
}

/** Whether an option of a union is the one for records of a kind. */
function isOfKind(option: z.core.$ZodType, kind: unknown): boolean {
  const { def } = option as unknown as { readonly def: Definition };
  if (def.type !== 'object') return false;
  const told = def.shape['kind'] as unknown as { readonly def?: Definition };
  return told?.def?.type === 'literal' && told.def.values.includes(kind as '');
}

function orderedMembers(shape: z.core.$ZodShape, value: Members): Members {
  const ordered: { [member: string]: unknown } = {};
  for (const member of Object.keys(shape)) {
    const given = value[member];
    const schema = shape[member];
    if (given !== undefined && given !== null && schema !== undefined)
      ordered[member] = inSchemaOrder(schema, given);
  }
  for (const member of Object.keys(value))
    // Such a member would change what the record is, not what it holds.
    if (!Object.hasOwn(shape, member) && member !== '__proto__')
      ordered[member] = value[member];
  return ordered;
}

function isRecord(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
