import { z } from 'zod';

/*
 * What the W3C Web Annotation Data Model (Recommendation, 23 February 2017)
 * demands of a collection with embedded pages and of its annotations: written
 * anew from sections 3 to 5, as far as this app writes them.
 */

const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);

const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const;

const selector = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  }),
  z
    .strictObject({
      type: z.literal('TextPositionSelector'),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    })
    .refine(({ start, end }) => start < end),
]);

const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.enum(MOTIVATIONS),
  body: z
    .array(
      z.strictObject({
        type: z.literal('TextualBody'),
        value: z.string(),
        format: z.string(),
        purpose: z.enum(MOTIVATIONS),
      }),
    )
    .min(1),
  target: z.strictObject({ source: iri, selector: z.array(selector).min(1) }),
});

/** A collection whose only page holds all its annotations. */
export const annotationCollection = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    total: z.int().nonnegative(),
    first: z.strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      partOf: iri,
      startIndex: z.literal(0),
      items: z.array(annotation),
    }),
  })
  .refine(
    ({ id, total, first }) =>
      total === first.items.length &&
      first.partOf === id &&
      new Set(first.items.map((each) => each.id)).size === total,
  );
