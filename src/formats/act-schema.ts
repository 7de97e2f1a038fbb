import * as z from 'zod/mini';
import type { ListedKind } from '../case';
import { isActId, LIST_OF, VOCABULARY } from '../case';
import { identity, words } from './plain-shapes';
import {
  grade,
  grading,
  recordSchemas,
  reference,
  sideColors,
} from './record-schemas';

const actId = z
  .string()
  .check(z.refine(isActId, { error: 'act-id' }))
  .register(z.globalRegistry, {
    description:
      'When the act was done and where: time in ISO 8601, a counter of four hexadecimal digits, the device.',
  });

const basis = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('words'),
    passages: z.array(
      z.looseObject({
        article: identity,
        start: z.int().check(z.nonnegative()),
        end: z.int().check(z.nonnegative()),
        exact: z.string(),
      }),
    ),
  }),
  z.looseObject({ kind: z.literal('act'), act: actId }),
  z.looseObject({ kind: z.literal('typed') }),
]);

/** Adds the records of a list that stand there as they were added. */
const addingListed = z.looseObject({
  kind: z.literal('add'),
  as: z.enum(Object.keys(LIST_OF) as [ListedKind, ...ListedKind[]]),
  ids: z.array(identity).register(z.globalRegistry, {
    description: 'Records that stand in their list just as they were added.',
  }),
  without: z.optional(
    z.array(z.string()).register(z.globalRegistry, {
      description:
        'Members that the list has only for its readers: sentences made from the other members.',
    }),
  ),
});

const caseHead = z.looseObject({
  id: identity,
  title: z.string(),
  summary: words('What the case is about.'),
  sideColors,
  grading,
});

const shapesOfRecords = { case: caseHead, ...recordSchemas };
const addings = Object.fromEntries(
  Object.entries(shapesOfRecords).map(([as, record]) => [
    as,
    addingOf(as as ListedKind | 'case', record),
  ]),
);

function addingOf(as: ListedKind | 'case', record: z.ZodMiniType) {
  return z.looseObject({ kind: z.literal('add'), as: z.literal(as), record });
}

const changes = {
  set: z.looseObject({
    kind: z.literal('set'),
    of: reference,
    field: z.string().check(z.minLength(1)),
    to: z.optional(z.unknown()),
    basis,
  }),
  remove: z.looseObject({ kind: z.literal('remove'), of: reference }),
  judge: z.looseObject({
    kind: z.literal('judge'),
    claim: identity,
    status: z.enum(VOCABULARY.statuses),
  }),
  grade: z.looseObject({
    kind: z.literal('grade'),
    of: reference,
    ...grade.shape,
  }),
  same: z.looseObject({
    kind: z.literal('same'),
    a: reference,
    b: reference,
    verdict: z.enum(VOCABULARY.verdicts),
  }),
  retract: z.looseObject({ kind: z.literal('retract'), act: actId }),
};

/**
 * The shape that a change of its kind has; `undefined` where this program does
 * not know the kind. Choosing by kind is faster than trying one after another.
 */
export function shapeOfChange(change: {
  readonly kind: string;
  readonly as?: unknown;
  readonly ids?: unknown;
}): z.ZodMiniType | undefined {
  if (change.kind !== 'add')
    return Object.hasOwn(changes, change.kind)
      ? changes[change.kind as keyof typeof changes]
      : undefined;
  if (change.ids !== undefined) return addingListed;
  return typeof change.as === 'string' && Object.hasOwn(addings, change.as)
    ? addings[change.as]
    : undefined;
}

/** Fields that have a change of their own, or that never change. */
const FIXED = [
  'id',
  'article',
  'file',
  'sha256',
  'status',
  'grade',
  'basis',
  'of',
];

/** The shape of a field that may be set; `undefined` where there is none. */
export function shapeOfField(
  kind: ListedKind | 'case',
  field: string,
): z.ZodMiniType | undefined {
  const { shape } = shapesOfRecords[kind] as z.ZodMiniObject;
  // The text of an article never changes; a note is there to be rewritten.
  const isFixed =
    FIXED.includes(field) || (kind === 'article' && field === 'text');
  return isFixed || !Object.hasOwn(shape, field)
    ? undefined
    : (shape[field] as z.ZodMiniType);
}

const actMembers = {
  id: actId,
  by: identity,
  saw: z.prefault(z.array(actId), []),
  in: z.optional(identity),
  run: z.optional(actId),
  joined: z.optional(
    z
      .looseObject({ name: z.string(), after: z.array(actId) })
      .register(z.globalRegistry, {
        description:
          'The file that this act joined: its name, and the latest acts known before. Acts that this one saw beyond those came with the file, and are undone with it.',
      }),
  ),
  why: words('The analyst’s reason.'),
};

/** The shape of an act, its changes known by nothing but their kind. */
export const actOutline = z.looseObject({
  ...actMembers,
  changes: z.array(z.looseObject({ kind: z.string() })),
});

/** One thing that one analyst did at one moment. */
export const act = z
  .looseObject({
    ...actMembers,
    changes: z.array(
      z.union([
        addingListed,
        ...Object.values(addings),
        ...Object.values(changes),
      ]),
    ),
  })
  .register(z.globalRegistry, {
    id: 'act',
    description: 'One thing that one analyst did at one moment; undone whole.',
  });
