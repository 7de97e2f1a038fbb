import type { Role } from '../../case';
import { incomingWords } from '../../words';
import type { BroughtActor, BroughtArticle, BroughtClaim } from './brought';
import { Lines } from './lines';
import type { Reader } from './reader';
import { channelsIn, dateIn, stanceIn } from './readings';

type Entity = {
  readonly id: string;
  readonly schema: string;
  readonly of: (property: string) => readonly string[];
};

/** The kinds of FollowTheMoney that can take part in something, as ours. */
const KINDS: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'government',
  LegalEntity: 'role',
};

/** FollowTheMoney entities, one JSON object a line, as OpenAleph exports them. */
export function moneyIn(): Reader {
  const problems: string[] = [];
  const articles: BroughtArticle[] = [];
  const actors: BroughtActor[] = [];
  const events: (readonly [id: string, claim: BroughtClaim])[] = [];
  const documents = new Map<string, string | undefined>();
  let line = 0;
  const lines = new Lines((text) => {
    line++;
    if (text.trim() === '') return;
    const entity = entityIn(text);
    if (entity === undefined) {
      problems.push(incomingWords.noEntity(line));
      return;
    }
    const { id, schema, of } = entity;
    if (schema === 'Documentation')
      for (const each of of('entity')) documents.set(each, of('document')[0]);
    else if (isDocument(schema)) articles.push(articleOf(entity));
    else if (schema in KINDS) actors.push(actorOf(entity));
    else if (isContact(schema)) events.push([id, claimOf(entity)]);
  });
  return {
    push: (text) => lines.push(text),
    ended() {
      lines.ended();
      // A document may be named after what it tells of.
      const claims = events.map(([id, claim]) => ({
        ...claim,
        article: documents.get(id),
      }));
      return { articles, actors, claims, problems };
    },
  };
}

function entityIn(line: string): Entity | undefined {
  try {
    const read = JSON.parse(line) as {
      readonly id?: unknown;
      readonly schema?: unknown;
      readonly properties?: Readonly<Record<string, unknown>>;
    };
    const { id, schema, properties = {} } = read;
    if (typeof id !== 'string' || typeof schema !== 'string') return undefined;
    return {
      id,
      schema,
      of(property) {
        const values = Object.hasOwn(properties, property)
          ? properties[property]
          : [];
        return Array.isArray(values)
          ? values.filter((each) => typeof each === 'string')
          : [];
      },
    };
  } catch {
    return undefined;
  }
}

function isDocument(schema: string): boolean {
  return ['Article', 'Document', 'PlainText', 'HyperText', 'Pages'].includes(
    schema,
  );
}

function articleOf({ id, of }: Entity): BroughtArticle {
  return {
    key: id,
    title: of('title')[0] ?? of('name')[0] ?? of('fileName')[0] ?? id,
    publisher: of('publisher')[0],
    published: dateIn(of('publishedAt')[0] ?? of('date')[0]),
    byline: of('author')[0],
    url: of('sourceUrl')[0],
    text: of('bodyText')[0],
  };
}

function actorOf({ id, schema, of }: Entity): BroughtActor {
  return {
    key: id,
    name: of('name')[0] ?? id,
    kind: KINDS[schema],
    aliases: of('alias'),
    side: of('keywords')[0],
    description: of('summary')[0],
  };
}

function isContact(schema: string): boolean {
  return ['Event', 'Call', 'Message'].includes(schema);
}

/** An event, as far as it is known without the document that tells of it. */
function claimOf({ schema, of }: Entity): BroughtClaim {
  const first: readonly string[] = [
    ...of('organizer'),
    ...of('caller'),
    ...of('sender'),
  ];
  const others = [
    ...of('involved'),
    ...of('receiver'),
    ...of('recipients'),
  ].filter((each) => !first.includes(each));
  const role: Role = first.length === 0 ? 'party' : 'recipient';
  const told = [...of('keywords'), schema].join(' ');
  return {
    parties: [
      ...first.map((actor) => ({ actor, role: 'initiator' as const })),
      ...others.map((actor) => ({ actor, role })),
    ],
    channels: channelsIn(told),
    stance: stanceIn(told),
    when: dateIn(of('startDate')[0] ?? of('date')[0], of('endDate')[0]),
    place: of('location')[0],
    credit: of('notes')[0],
    summary: of('name')[0],
    passages: of('summary').map((each) => each.replace(/^“(.*)”$/s, '$1')),
    entry: ['name', 'startDate', 'endDate', 'location', 'keywords', 'notes']
      .flatMap((property) =>
        of(property).map((value) => `${property}: ${value}`),
      )
      .join('; '),
  };
}
