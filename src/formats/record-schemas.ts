import * as z from 'zod/mini';
import type { ListedKind } from '../case';
import { LIST_OF, VOCABULARY } from '../case';
import { date, identity, listOf, words } from './plain-shapes';
import { story } from './story-schema';

const offset = z.int().check(z.nonnegative());

/** Where an actor stands in the drawing, as a person left it. */
export const place = z
  .looseObject({
    actor: identity,
    x: z.number(),
    y: z.number(),
    pinned: z.optional(z.boolean()),
  })
  .register(z.globalRegistry, {
    description:
      'Where an actor stands in the drawing of the network; y grows upwards. Pinned if a person put it there.',
  });

/** The colour of each side that an analyst gave one. */
export const sideColors = z.optional(
  z
    .record(z.string(), z.int().check(z.gte(1), z.lte(8)))
    .register(z.globalRegistry, {
      description: 'Sides by name, each with its colour, from 1 to 8.',
    }),
);

/** How a case gives and reads grades. */
export const grading = z.optional(
  z.enum(VOCABULARY.gradings).register(z.globalRegistry, {
    description:
      'How grades are given and read: on the Admiralty scale, or in three words. What is stored is always the scale.',
  }),
);

const span = z.looseObject({ start: offset, end: offset });

const mention = z
  .looseObject({ start: offset, end: offset, exact: z.string() })
  .register(z.globalRegistry, {
    id: 'mention',
    description:
      'Where the article names someone or gives a date: offsets in UTF-16 code units, and the characters there.',
  });

const passage = {
  start: offset,
  end: offset,
  exact: z.string(),
  prefix: z.prefault(z.string(), ''),
  suffix: z.prefault(z.string(), ''),
};

const quote = z
  .looseObject({ article: z.optional(identity), ...passage })
  .register(z.globalRegistry, {
    id: 'quote',
    description:
      'An exact passage (W3C Web Annotation TextPositionSelector and TextQuoteSelector). Within a claim, “article” may be left out: it is the claim’s.',
  });

const placedQuote = z
  .looseObject({ article: identity, ...passage })
  .register(z.globalRegistry, {
    id: 'placed-quote',
    description: 'An exact passage that names its article.',
  });

const bases = z
  .record(
    z.string(),
    z.array(
      z.looseObject({
        article: identity,
        start: offset,
        end: offset,
        exact: z.string(),
      }),
    ),
  )
  .register(z.globalRegistry, {
    id: 'bases',
    description: 'For fields, by name, the words from which each was read.',
  });

/** What an analyst makes of a source or a claim. */
export const grade = z
  .looseObject({
    reliability: z.optional(z.enum(VOCABULARY.reliabilities)),
    credibility: z.optional(z.literal([...VOCABULARY.credibilities])),
    confidence: words('In words.'),
  })
  .register(z.globalRegistry, {
    id: 'grade',
    description:
      'On the Admiralty scale: reliability of a source from A, credibility of a claim from 1; F and 6 mean that it cannot be judged.',
  });

const speaker = z
  .looseObject({
    speaker: z.string(),
    named: z.prefault(z.boolean(), false),
    count: z.optional(z.int().check(z.positive())),
    seniority: words('As the article gives it: “senior”.'),
    side: words('The side for which the speaker speaks.'),
    actor: z.optional(identity),
    origin: z.optional(identity),
    through: z.optional(
      z.int().check(z.nonnegative()).register(z.globalRegistry, {
        description: 'The place, from 0, of the entry that relays this one.',
      }),
    ),
    quote: z.optional(quote),
  })
  .register(z.globalRegistry, {
    id: 'speaker',
    description: 'Someone whom the article credits.',
  });

const article = z
  .looseObject({
    id: identity,
    title: z.string(),
    publisher: words('Who published it.'),
    via: words('Who republished it, where that is not the publisher.'),
    published: z.optional(date),
    publishedBasis: words('How the date of publication is known.'),
    publishedInferred: z.optional(z.boolean()),
    language: words('A BCP 47 tag, such as “en”.'),
    url: words('Its address; a link only if it is http or https.'),
    section: words('The part of the publication that it stood in.'),
    byline: words('Who wrote it, as the publication says.'),
    from: words('Who sent it, where it is a message, as it says.'),
    to: words('To whom it was sent, as it says.'),
    text: words('The whole text as it was taken in, character for character.'),
    file: words('In place of “text”: a file beside the case that holds it.'),
    sha256: words('The SHA-256 of the text’s UTF-8 bytes, in hexadecimal.'),
    body: z.optional(span),
    attribution: listOf(speaker),
    grade: z.optional(grade),
  })
  .register(z.globalRegistry, {
    id: 'article',
    description: 'A published text.',
  });

const affiliation = z
  .looseObject({ actor: identity, as: z.string(), quotes: listOf(placedQuote) })
  .register(z.globalRegistry, {
    id: 'affiliation',
    description: 'A place in a group or office, as an article gives it.',
  });

const actor = z
  .looseObject({
    id: identity,
    name: z.string(),
    kind: z.enum(VOCABULARY.kinds),
    side: words('The side to which the actor belongs.'),
    aliases: listOf(z.string()),
    affiliations: listOf(affiliation),
    description: words('Who this is.'),
    basis: z.optional(bases),
  })
  .register(z.globalRegistry, {
    id: 'actor',
    description:
      'A person, organisation, government, group, outlet or unnamed role.',
  });

const participant = z.looseObject({
  actor: identity,
  role: z.enum(VOCABULARY.roles),
  mention: z.optional(mention),
});

const when = z
  .looseObject({
    edtf: date,
    phrase: z.optional(mention),
    reference: z.optional(date),
    basis: words('How the date was found.'),
  })
  .register(z.globalRegistry, {
    id: 'when',
    description: 'When a contact was.',
  });

const claim = z
  .looseObject({
    id: identity,
    article: identity,
    contact: identity,
    summary: words('The claim in one sentence.'),
    participants: z.array(participant),
    channels: z.prefault(z.array(z.enum(VOCABULARY.channels)), ['unspecified']),
    stance: z.prefault(z.enum(VOCABULARY.stances), 'asserted'),
    when: z.optional(when),
    about: listOf(identity),
    place: words('Where it was.'),
    attribution: listOf(speaker),
    quotes: z.array(quote).check(z.minLength(1)),
    status: z.prefault(z.enum(VOCABULARY.statuses), 'accepted'),
    madeBy: words('Who made the claim: “analyst”, or a reader.'),
    note: words('A remark of the analyst.'),
    basis: z.optional(bases),
    grade: z.optional(grade),
  })
  .register(z.globalRegistry, {
    id: 'claim',
    description: 'What one article says about one contact.',
  });

const contact = z
  .looseObject({
    id: identity,
    title: words('What it is called, where a person named it.'),
    note: words('A remark.'),
  })
  .register(z.globalRegistry, {
    id: 'contact',
    description: 'One occurrence in the world.',
  });

const origin = z
  .looseObject({
    id: identity,
    name: z.string(),
    named: z.prefault(z.boolean(), false),
    side: words('The side for which this speaker speaks.'),
    count: z.optional(z.int().check(z.positive())),
    why: words('Why several speakers count as this one.'),
    grade: z.optional(grade),
  })
  .register(z.globalRegistry, {
    id: 'origin',
    description: 'A first-hand speaker behind claims.',
  });

/** What may be spoken of: a record, or the case itself. */
export const reference = z
  .looseObject({
    kind: z.enum([...(Object.keys(LIST_OF) as ListedKind[]), 'case']),
    id: identity,
  })
  .register(z.globalRegistry, {
    id: 'reference',
    description: 'A record of the case by its kind and identity.',
  });

const noted = z
  .looseObject({ ...reference.shape, with: z.optional(identity) })
  .register(z.globalRegistry, {
    id: 'noted',
    description:
      'A record of the case, or an actor “with” another one, as a tie has them.',
  });

const note = z
  .looseObject({ id: identity, of: noted, text: z.string() })
  .register(z.globalRegistry, {
    id: 'note',
    description: 'What an analyst wrote about a record, or about two actors.',
  });

const analyst = z
  .looseObject({ id: identity, name: z.prefault(z.string(), '') })
  .register(z.globalRegistry, {
    id: 'analyst',
    description: 'Someone who acted on the case; a name need not be given.',
  });

/** The shape of a record of each kind. */
export const recordSchemas = {
  article,
  actor,
  claim,
  contact,
  origin,
  story,
  note,
  analyst,
} as const;
