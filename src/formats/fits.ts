import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];
type Check = z.core.$ZodChecks['_zod']['def'] | Refinement;
type Refinement = { readonly check: 'custom'; readonly fn: Fits };
type Fits = (value: unknown) => boolean;

const tests = new WeakMap<Schema, Fits>();

/**
 * Whether a value is just what its schema would make of it: right, and with
 * nothing left to fill in. Derived from the schema, and several times faster
 * than it, for nothing is copied. *No* may also mean that this cannot tell.
 */
export function fits(schema: Schema, value: unknown): boolean {
  return testOf(schema)(value);
}

/** A value in the shape of a schema: as it is, or as the schema completes it. */
export function shapedBy<Shaped extends z.ZodMiniType>(
  schema: Shaped,
  value: unknown,
): z.core.util.SafeParseResult<z.output<Shaped>> {
  return fits(schema, value)
    ? { success: true, data: value as z.output<Shaped> }
    : schema.safeParse(value);
}

function testOf(schema: Schema): Fits {
  const found = tests.get(schema);
  if (found !== undefined) return found;
  const made = madeFor(definitionOf(schema));
  tests.set(schema, made);
  return made;
}

function definitionOf(schema: Schema): Definition {
  return (schema as unknown as { readonly def: Definition }).def;
}

function madeFor(def: Definition): Fits {
  const test = plainTest(def);
  const checks = (def.checks ?? []).map((each) =>
    checkTest(each['_zod'].def as Check),
  );
  if (checks.length === 0) return test;
  return (value) => test(value) && checks.every((check) => check(value));
}

function plainTest(def: Definition): Fits {
  if (def.type === 'unknown') return () => true;
  if (def.type === 'string') return (value) => typeof value === 'string';
  if (def.type === 'boolean') return (value) => typeof value === 'boolean';
  if (def.type === 'literal') return oneOf(def.values);
  if (def.type === 'enum') return oneOf(Object.values(def.entries));
  if (def.type === 'array') return listTest(testOf(def.element));
  if (def.type === 'object') return membersTest(def.shape);
  if (def.type === 'record') return recordTest(testOf(def.valueType));
  // An integer is a number of a format of its own.
  if (def.type === 'number')
    switch ('format' in def ? def.format : undefined) {
      case undefined:
        return Number.isFinite;
      case 'safeint':
        return Number.isSafeInteger;
      default:
        return () => false;
    }
  if (def.type === 'union') {
    const options = def.options.map(testOf);
    return (value) => options.some((option) => option(value));
  }
  if (def.type === 'optional' || def.type === 'prefault') {
    const inner = testOf(def.innerType);
    const isOptional = def.type === 'optional';
    return (value) => (value === undefined ? isOptional : inner(value));
  }
  return () => false;
}

function oneOf(values: Iterable<unknown>): Fits {
  const known = new Set(values);
  return (value) => known.has(value);
}

function listTest(element: Fits): Fits {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const each of value) if (!element(each)) return false;
    return true;
  };
}

function membersTest(shape: z.core.$ZodShape): Fits {
  const members = Object.keys(shape);
  const tests = Object.values(shape).map(testOf);
  return (value) => {
    if (!isRecord(value)) return false;
    // A plain loop over two lists: every record of a file is asked.
    for (let at = 0; at < members.length; at++)
      if (tests[at]?.(value[members[at] ?? '']) !== true) return false;
    return true;
  };
}

function recordTest(test: Fits): Fits {
  return (value) => isRecord(value) && Object.values(value).every(test);
}

/** A member of this name would change what a record is: the schema's matter. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !Object.hasOwn(value, '__proto__')
  );
}

function checkTest(check: Check): Fits {
  if (check.check === 'custom') return check.fn;
  if (check.check === 'greater_than')
    return boundTest(check.value, check.inclusive, 1);
  if (check.check === 'less_than')
    return boundTest(check.value, check.inclusive, -1);
  if (check.check !== 'min_length') return () => false;
  const { minimum } = check;
  return (value) => (value as { readonly length: number }).length >= minimum;
}

/** Whether a number lies above a bound, or, by a sign of -1, below it. */
function boundTest(
  bound: z.core.util.Numeric,
  isInclusive: boolean,
  sign: 1 | -1,
): Fits {
  return (value) => {
    const beyond = sign * (Number(value) - Number(bound));
    return isInclusive ? beyond >= 0 : beyond > 0;
  };
}
