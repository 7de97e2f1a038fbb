import { z } from 'zod';

/*
 * What STIX 2.1 (OASIS Standard, 10 June 2021) demands of the objects that this
 * app writes: written anew from the tables of the specification, sections 2, 3,
 * 4.5, 4.10, 4.15 and 5.1. Objects are strict: another member would be a custom
 * property, which the standard deprecates.
 */

const UUID =
  '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

const identifier = (type = '[a-z][a-z0-9-]{2,249}') =>
  z.string().regex(new RegExp(`^${type}--${UUID}$`));
const timestamp = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));
/** When a record was made or changed: to the millisecond. */
const moment = timestamp.refine((text) => /\.\d{3}Z$/.test(text));
const words = z.string().min(1);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);

const externalReference = z
  .strictObject({
    source_name: words,
    description: words.optional(),
    url: z.url().optional(),
    external_id: words.optional(),
  })
  .refine(
    ({ description, url, external_id: id }) =>
      (description ?? url ?? id) !== undefined,
    'one of description, url and external_id',
  );

const common = <Type extends string>(type: Type) => ({
  type: z.literal(type),
  spec_version: z.literal('2.1'),
  id: identifier(type),
  created: moment,
  modified: moment,
  labels: list(words).optional(),
  external_references: list(externalReference).optional(),
});

const identity = z.strictObject({
  ...common('identity'),
  name: words,
  description: words.optional(),
  identity_class: z.enum([
    'individual',
    'group',
    'system',
    'organization',
    'class',
    'unknown',
  ]),
});

const relationship = z
  .strictObject({
    ...common('relationship'),
    relationship_type: z.string().regex(/^[a-z0-9-]+$/),
    description: words.optional(),
    source_ref: identifier(),
    target_ref: identifier(),
    start_time: timestamp.optional(),
    stop_time: timestamp.optional(),
  })
  .refine(
    ({ start_time: start, stop_time: stop }) =>
      start === undefined || stop === undefined || stop > start,
    'it stops later than it starts',
  );

const note = z.strictObject({
  ...common('note'),
  abstract: words.optional(),
  content: words,
  authors: list(words).optional(),
  object_refs: list(identifier()),
});

const report = z.strictObject({
  ...common('report'),
  name: words,
  description: words.optional(),
  published: timestamp,
  object_refs: list(identifier()),
});

/** A bundle of STIX 2.1, all that it names being in it. */
export const stixBundle = z
  .strictObject({
    type: z.literal('bundle'),
    id: identifier('bundle'),
    objects: list(
      z.discriminatedUnion('type', [identity, relationship, note, report]),
    ),
  })
  .refine(({ objects }) => {
    const ids = new Set(objects.map(({ id }) => id));
    const named = objects.flatMap((object) =>
      object.type === 'relationship'
        ? [object.source_ref, object.target_ref]
        : object.type === 'identity'
          ? []
          : object.object_refs,
    );
    return ids.size === objects.length && named.every((id) => ids.has(id));
  }, 'each identity once, and all that are named');
