import { z } from 'zod';

/*
 * What CSL-JSON (citationstyles.org, schema 1.0.2) allows of a newspaper's
 * article or a web page: written anew from its description, as far as this app
 * writes it.
 */

const part = z.int();

const item = z.strictObject({
  id: z.string().min(1),
  type: z.enum(['article-newspaper', 'webpage']),
  title: z.string(),
  'container-title': z.string().optional(),
  author: z.array(z.strictObject({ literal: z.string() })).optional(),
  issued: z
    .strictObject({
      'date-parts': z.tuple([z.array(part).min(1).max(3)]),
    })
    .optional(),
  section: z.string().optional(),
  language: z.string().optional(),
  URL: z.url().optional(),
  note: z.string().optional(),
});

/** References as Zotero and pandoc take them, each under an identity of its own. */
export const cslItems = z
  .array(item)
  .refine((items) => new Set(items.map(({ id }) => id)).size === items.length);
