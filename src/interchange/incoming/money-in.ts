import type { Role } from '../../case';
import { incomingWords } from '../../words';
import type {
  Brought,
  BroughtActor,
  BroughtArticle,
  BroughtClaim,
} from './brought';
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
export function moneyIn(text: string): Brought {
  const problems: string[] = [];
  const entities = text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const entity = entityIn(line);
    if (entity === undefined) problems.push(incomingWords.noEntity(at + 1));
    return entity ?? [];
  });
  const documents = new Map(
    entities
      .filter(({ schema }) => schema === 'Documentation')
      .flatMap(({ of }) =>
        of('entity').map((each): [string, string | undefined] => [
          each,
          of('document')[0],
        ]),
      ),
  );
  return {
    articles: entities
      .filter(({ schema }) => isDocument(schema))
      .map(articleOf),
    actors: entities.filter(({ schema }) => schema in KINDS).map(actorOf),
    claims: entities.flatMap((entity) =>
      claimsOf(entity, documents.get(entity.id)),
    ),
    problems,
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

/** Events, and links that say who stands to whom in what. */
function claimsOf(
  { schema, of }: Entity,
  article: string | undefined,
): readonly BroughtClaim[] {
  if (schema !== 'Event' && schema !== 'Call' && schema !== 'Message')
    return [];
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
  return [
    {
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
      article,
      passages: of('summary').map((each) => each.replace(/^“(.*)”$/s, '$1')),
      entry: ['name', 'startDate', 'endDate', 'location', 'keywords', 'notes']
        .flatMap((property) =>
          of(property).map((value) => `${property}: ${value}`),
        )
        .join('; '),
    },
  ];
}
