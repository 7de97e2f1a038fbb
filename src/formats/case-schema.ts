import * as z from 'zod/mini';
import { act, actOutline } from './act-schema';
import { listOf, words } from './plain-shapes';
import { grading, place, recordSchemas, sideColors } from './record-schemas';

const { article, actor, claim, contact, origin, story, note, analyst } =
  recordSchemas;

const lists = {
  articles: z.array(article),
  actors: z.array(actor),
  claims: z.array(claim),
  contacts: z.array(contact),
  origins: listOf(origin),
};

/** The shape of a case file, version 1: lists, without the acts behind them. */
export const caseSchema1 = z.looseObject({
  format: z.literal('backchannel-case'),
  version: z.literal(1),
  title: z.string(),
  summary: words('What the case is about.'),
  ...lists,
  stories: listOf(z.unknown()),
});

const members2 = {
  format: z.literal('backchannel-case'),
  version: z.literal(2),
  id: z.string().check(z.minLength(1)).register(z.globalRegistry, {
    description: 'The identity of the case: copies and later states share it.',
  }),
  title: z.string(),
  summary: words('What the case is about.'),
  sideColors,
  grading,
  analysts: listOf(analyst),
  ...lists,
  stories: listOf(story),
  notes: listOf(note),
  places: z.optional(z.array(place)),
};

/** The shape by which a file of version 2 is read; its changes come after. */
export const caseOutline = z.looseObject({
  ...members2,
  acts: z.array(actOutline),
});

/**
 * The shape of a case file, version 2. Members that it does not name are kept
 * as they are; the order of its members is the order in which they are saved.
 */
export const caseSchema = z
  .looseObject({ ...members2, acts: z.array(act) })
  .register(z.globalRegistry, {
    title: 'Backchannel case, version 2',
    description:
      'Who talked to whom, when, by what channel, and according to whom: articles, actors, claims and contacts, each claim with the exact words that carry it, and the acts that made them. The lists are what the acts amount to.',
  });

/** A case file of version 1, once it has that shape. */
export type FileCase1 = z.output<typeof caseSchema1>;
/** A case file of version 2, once it has that outline. */
export type FileCase = z.output<typeof caseOutline>;
