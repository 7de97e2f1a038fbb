import * as z from 'zod/mini';
import { VOCABULARY } from '../case';
import { date, identity, words } from './plain-shapes';

const channel = z.optional(z.enum(VOCABULARY.channels));
const prompt = z.string().register(z.globalRegistry, {
  description: 'The question, in words.',
});

const keptBack = z
  .union([
    z.looseObject({ kind: z.literal('actor'), id: identity }),
    z.looseObject({
      kind: z.literal('tie'),
      a: identity,
      b: identity,
      channel,
    }),
    z.looseObject({ kind: z.literal('article'), id: identity }),
    z.looseObject({ kind: z.literal('evidence') }),
  ])
  .register(z.globalRegistry, {
    id: 'kept-back',
    description:
      'What a step of a lesson keeps back until it is revealed: an actor, what passed between two, an article, or the words behind all that is drawn.',
  });

const option = z.looseObject({
  id: identity,
  words: z.string(),
  isRight: z.optional(z.boolean()),
});

const gradedSource = z.looseObject({
  kind: z.enum(['article', 'origin']),
  id: identity,
});

const question = z
  .union([
    z.looseObject({
      kind: z.literal('choose'),
      prompt,
      options: z.array(option),
    }),
    z.looseObject({
      kind: z.literal('tie'),
      prompt,
      a: identity,
      b: identity,
      channel,
    }),
    z.looseObject({
      kind: z.literal('knew'),
      prompt,
      contact: identity,
      by: date,
      actors: z.array(identity),
    }),
    z.looseObject({
      kind: z.literal('grade'),
      prompt,
      of: gradedSource,
      scale: z.enum(VOCABULARY.gradings),
      ours: z.optional(z.enum(VOCABULARY.reliabilities)),
    }),
    z.looseObject({
      kind: z.literal('copy'),
      prompt,
      claims: z.array(identity),
    }),
    z.looseObject({ kind: z.literal('write'), prompt }),
  ])
  .register(z.globalRegistry, {
    id: 'step-question',
    description:
      'What a step asks: choose; draw the missing tie; who knew on a day; grade a source; which is the copy; write a sentence. Where it can, the case itself says what is right.',
  });

const storyStep = z
  .looseObject({
    id: identity,
    query: z.string(),
    caption: z.string(),
    seen: z.optional(z.string()),
    in: z.optional(identity).register(z.globalRegistry, {
      description: 'The identity of the case in whose names it speaks.',
    }),
    notes: words('For whoever tells it.'),
    minutes: z.optional(z.number()),
    hides: z.optional(z.array(keptBack)),
    asks: z.optional(question),
    reveals: words('What is said once it is revealed, in light Markdown.'),
  })
  .register(z.globalRegistry, {
    id: 'story-step',
    description:
      'A view of the case, as the query of an address says it, with a caption in light Markdown. A step of a lesson may hide, ask and reveal.',
  });

/** Steps through a case, to be told; a lesson where they hide or ask. */
export const story = z
  .looseObject({
    id: identity,
    title: z.optional(z.string()),
    guide: words('How to teach it, in light Markdown.'),
    steps: z.optional(z.array(storyStep)),
  })
  .register(z.globalRegistry, {
    id: 'story',
    description:
      'Steps through the case. A story of which a step hides or asks something is a lesson.',
  });

/** Whether a record has the shape of a story. */
export function fitsStory(record: object): boolean {
  return z.safeParse(story, record).success;
}
