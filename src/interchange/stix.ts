import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Actor, ActorKind, CaseArticle, Claim, Stance } from '../case';
import { claimInWords } from '../lens';
import { tieInWords } from '../network';
import { linkOf } from '../text';
import type { Names } from './credits';
import { namesIn } from './credits';
import type { CarriedTie, Excerpt } from './excerpt';
import { endsOf } from './graph-attributes';
import { groupedBy } from './grouped-by';
import { jsonAround } from './json-pieces';
import type { Pieces } from './out-file';

type StixObject = Readonly<Record<string, unknown>> & { readonly id: string };

const CLASS_OF: Readonly<Record<ActorKind, string>> = {
  person: 'individual',
  organisation: 'organization',
  government: 'organization',
  group: 'group',
  outlet: 'organization',
  role: 'class',
};

/** A relationship that did not happen, or may not have, is called otherwise. */
const RELATED_BY: Readonly<Record<Stance, string>> = {
  asserted: 'communicated-with',
  negated: 'did-not-communicate-with',
  alleged: 'allegedly-communicated-with',
  planned: 'planned-to-communicate-with',
  attempted: 'attempted-to-communicate-with',
};

/**
 * An excerpt as a STIX 2.1 bundle: identities, a relationship a tie, a note a
 * claim with its passage, a report an article. Identifiers are made from the
 * case's own (UUID version 5), so that handing on again renews and doubles not.
 */
export function stixOf(excerpt: Excerpt): Pieces {
  const maker = makerFor(excerpt);
  const bundle = {
    type: 'bundle',
    id: maker.idOf('bundle', 'all'),
    objects: [],
  };
  return jsonAround(bundle, objectsIn(excerpt, maker));
}

function* objectsIn(excerpt: Excerpt, maker: Maker): Generator<StixObject> {
  const { actors, articles, claims, ties } = excerpt;
  // A note and a report must speak of something.
  const notes = claims.filter(({ participants }) => participants.length > 0);
  const told = groupedBy(notes, ({ article }) => [article]);
  for (const actor of actors) yield identityOf(actor, maker);
  for (const tie of ties) yield relationshipOf(tie, excerpt, maker);
  for (const claim of notes) yield noteOf(claim, excerpt, maker);
  for (const article of articles) {
    const of = told.get(article.id);
    if (of !== undefined) yield reportOf(article, of, maker);
  }
}

/** Makes what every object of one bundle has. */
type Maker = {
  readonly names: Names;
  readonly changed: string;
  readonly idOf: (type: string, id: string) => string;
  readonly begun: (type: string, id: string) => StixObject;
  readonly articleOf: (claim: Claim) => CaseArticle | undefined;
};

function makerFor(excerpt: Excerpt): Maker {
  const { theCase, changed } = excerpt;
  const articles = new Map(theCase.articles.map((each) => [each.id, each]));
  const made = new Map<string, string>();
  // An actor is named by many ties and notes: each identity is made once.
  const idOf = (type: string, id: string): string => {
    const name = `${theCase.id} ${type} ${id}`;
    const known = made.get(name);
    if (known !== undefined) return known;
    const identity = `${type}--${uuidOf(name)}`;
    if (type === 'identity') made.set(name, identity);
    return identity;
  };
  return {
    names: namesIn(excerpt),
    changed,
    idOf,
    begun: (type, id) => ({
      type,
      spec_version: '2.1',
      id: idOf(type, id),
      created: changed,
      modified: changed,
    }),
    articleOf: ({ article }) => articles.get(article),
  };
}

// What is `undefined` is left out where an object is written.

function identityOf(actor: Actor, { begun }: Maker): StixObject {
  return {
    ...begun('identity', actor.id),
    name: actor.name,
    identity_class: CLASS_OF[actor.kind],
    description: actor.description,
    labels: actor.side === undefined ? undefined : [actor.side],
  };
}

function relationshipOf(
  tie: CarriedTie,
  { theCase }: Excerpt,
  { begun, idOf }: Maker,
): StixObject {
  const { source, target } = endsOf(tie);
  return {
    ...begun('relationship', tie.id),
    relationship_type: RELATED_BY[tie.stance],
    description: tieInWords(theCase, tie),
    source_ref: idOf('identity', source),
    target_ref: idOf('identity', target),
    ...endsWithinTime(tie),
    labels: [tie.channel],
  };
}

function noteOf(
  claim: Claim,
  { theCase }: Excerpt,
  { begun, idOf, names, articleOf }: Maker,
): StixObject {
  const article = articleOf(claim);
  const title = names.article(claim.article);
  const credit = names.credit(claim);
  return {
    ...begun('note', claim.id),
    abstract: claimInWords(theCase, claim),
    content: contentOf(claim),
    authors: credit === '' ? undefined : [credit],
    labels: [...claim.channels, claim.stance, claim.status],
    object_refs: [
      ...new Set(
        claim.participants.map(({ actor }) => idOf('identity', actor)),
      ),
    ],
    external_references: [
      {
        source_name: article?.publisher ?? title,
        description: title,
        url: article && linkOf(article),
      },
    ],
  };
}

function reportOf(
  article: CaseArticle,
  claims: readonly Claim[],
  { begun, changed, idOf }: Maker,
): StixObject {
  const url = linkOf(article);
  return {
    ...begun('report', article.id),
    name: article.title,
    published: dayStart(article.published) ?? changed,
    object_refs: claims.map(({ id }) => idOf('note', id)),
    external_references:
      url === undefined
        ? undefined
        : [{ source_name: article.publisher ?? article.title, url }],
  };
}

function contentOf(claim: Claim): string {
  const quotes = claim.quotes.map(({ exact }) => `“${exact}”`).join('\n');
  return quotes === '' ? claim.stance : quotes;
}

/** From the first day to the last; a tie of which some is undated has neither. */
function endsWithinTime({ spells, claims }: CarriedTie): object {
  const isDated = claims.every(({ when }) => when !== undefined);
  const start = spells.at(0)?.start;
  const ends = spells.map(({ end }) => end ?? '');
  if (!isDated || start === undefined || ends.includes('')) return {};
  return {
    start_time: `${start}T00:00:00.000Z`,
    stop_time: `${ends.toSorted().at(-1) ?? start}T23:59:59.999Z`,
  };
}

function dayStart(edtf: string | undefined): string | undefined {
  return edtf !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf)
    ? `${edtf}T00:00:00.000Z`
    : undefined;
}

/** The namespace for names of this app (RFC 9562, version 5, of its own name). */
const NAMESPACE = sha1
  .create()
  .update(hexToBytes('b3c1f0de6a475d1c9c558a3f0a4c2e71'));

/** A UUID of version 5 (RFC 9562): the SHA-1 of a namespace and a name. */
function uuidOf(name: string): string {
  const bytes = NAMESPACE.clone().update(utf8ToBytes(name)).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}
