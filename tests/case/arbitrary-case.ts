import * as fc from 'fast-check';
import type { Case, CaseArticle } from '../../src/case';
import { VOCABULARY } from '../../src/case';
import { quoteAt, sha256Of } from '../../src/text';

/** Words with everything that text may hold, half characters included. */
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('</script>', '\u202Eevil', '“x”', '\uD800', 'a\u0000b', ''),
);

/** Anything that JSON can say: it knows no negative zero. */
const anything = fc
  .jsonValue({ maxDepth: 2 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

/** Members that this version does not know. */
const foreign = fc.dictionary(
  fc.constantFrom('x-tool', 'mood', 'toString', 'constructor', 'länge'),
  anything,
  { maxKeys: 2 },
);

const dates = fc.constantFrom(
  '2025',
  '2025-05',
  '2025-05-11',
  '2025-04-21/2025-04-30',
  '2025-05~',
  '../2025-05',
  '2025-05-11T22:00:00+03:00',
);

function maybe<Value>(
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined });
}

/** The members that are there: absence is no member at all. */
function present<Members extends object>(members: Members): Members {
  const given = Object.entries(members).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(given) as Members;
}

function ids(prefix: string, min: number, max: number) {
  return fc
    .integer({ min, max })
    .map((count) => Array.from({ length: count }, (_, at) => `${prefix}${at}`));
}

const article = (id: string): fc.Arbitrary<CaseArticle> =>
  fc
    .record({
      title: words,
      publisher: maybe(words),
      via: maybe(words),
      published: maybe(dates),
      publishedInferred: maybe(fc.boolean()),
      url: maybe(
        fc.constantFrom('https://example.org/', 'javascript:alert(1)'),
      ),
      text: fc.tuple(words, words).map((parts) => `x${parts.join('\r\n')}`),
      foreign,
    })
    .map(({ foreign, ...members }) => {
      const { text } = members;
      return present({
        ...foreign,
        ...members,
        id,
        sha256: sha256Of(text),
        body: { start: 0, end: text.length },
        attribution: [],
      }) as unknown as CaseArticle;
    });

type Pools = {
  readonly articles: readonly CaseArticle[];
  readonly actors: readonly string[];
  readonly contacts: readonly string[];
  readonly origins: readonly string[];
};

function quote(within: CaseArticle) {
  const { length } = within.text;
  return fc
    .tuple(fc.nat({ max: length - 1 }), fc.nat({ max: length }))
    .map(([start, size]) =>
      quoteAt(within, start, Math.min(length, start + 1 + size)),
    );
}

function mention(within: CaseArticle) {
  return quote(within).map(({ start, end, exact }) => ({ start, end, exact }));
}

function speakers(within: CaseArticle, { actors, origins }: Pools) {
  const speaker = fc.record({
    speaker: words,
    named: fc.boolean(),
    count: maybe(fc.integer({ min: 1, max: 9 })),
    seniority: maybe(words),
    side: maybe(words),
    actor: maybe(fc.constantFrom(...actors)),
    origin: maybe(fc.constantFrom(...origins)),
    quote: maybe(quote(within)),
    isRelayed: fc.boolean(),
  });
  return fc.array(speaker, { maxLength: 3 }).map((list) =>
    list.map(({ isRelayed, ...members }, index) =>
      present({
        ...members,
        through: isRelayed && index > 0 ? index - 1 : undefined,
      }),
    ),
  );
}

function claim(id: string, pools: Pools) {
  return fc.constantFrom(...pools.articles).chain((within) =>
    fc
      .record({
        contact: fc.constantFrom(...pools.contacts),
        summary: maybe(words),
        participants: fc.array(
          fc
            .record({
              actor: fc.constantFrom(...pools.actors),
              role: fc.constantFrom(...VOCABULARY.roles),
              mention: maybe(mention(within)),
            })
            .map(present),
          { maxLength: 4 },
        ),
        channels: fc.uniqueArray(fc.constantFrom(...VOCABULARY.channels), {
          minLength: 1,
        }),
        stance: fc.constantFrom(...VOCABULARY.stances),
        when: maybe(
          fc
            .record({
              edtf: dates,
              phrase: maybe(mention(within)),
              reference: maybe(dates),
              basis: maybe(words),
            })
            .map(present),
        ),
        about: fc.array(fc.constantFrom(...pools.contacts), { maxLength: 2 }),
        place: maybe(words),
        attribution: speakers(within, pools),
        quotes: fc.array(quote(within), { minLength: 1, maxLength: 3 }),
        status: fc.constantFrom(...VOCABULARY.statuses),
        madeBy: maybe(words),
        note: maybe(words),
        foreign,
      })
      .map(({ foreign, ...members }) =>
        present({ ...foreign, ...members, id, article: within.id }),
      ),
  );
}

function actor(id: string, { articles, actors }: Pools) {
  return fc
    .record({
      name: words,
      kind: fc.constantFrom(...VOCABULARY.kinds),
      side: maybe(words),
      aliases: fc.array(words, { maxLength: 2 }),
      affiliations: fc.array(
        fc.record({
          actor: fc.constantFrom(...actors),
          as: words,
          quotes: fc.array(
            fc.constantFrom(...articles).chain((within) => quote(within)),
            { maxLength: 1 },
          ),
        }),
        { maxLength: 1 },
      ),
      description: maybe(words),
      basis: maybe(
        fc.constantFrom(...articles).chain((within) =>
          quote(within).map(({ article, start, end, exact }) => ({
            description: [{ article, start, end, exact }],
          })),
        ),
      ),
      foreign,
    })
    .map(({ foreign, ...members }) => present({ ...foreign, ...members, id }));
}

function casesOver(pools: Pools, claims: readonly string[]) {
  return fc
    .record({
      title: words,
      summary: maybe(words),
      actors: fc.tuple(...pools.actors.map((id) => actor(id, pools))),
      claims: fc.tuple(...claims.map((id) => claim(id, pools))),
      contacts: fc.tuple(
        ...pools.contacts.map((id) =>
          fc
            .record({ title: maybe(words), note: maybe(words) })
            .map((members) => present({ ...members, id })),
        ),
      ),
      origins: fc.tuple(
        ...pools.origins.map((id) =>
          fc
            .record({ name: words, named: fc.boolean(), why: maybe(words) })
            .map((members) => present({ ...members, id })),
        ),
      ),
      stories: fc
        .array(anything, { maxLength: 2 })
        .map((list) => list.map((told, at) => ({ id: `s${at}`, told }))),
      foreign,
    })
    .map(
      ({ foreign, ...members }) =>
        present({
          ...foreign,
          ...members,
          id: 'case-under-test',
          analysts: [],
          notes: [],
          articles: pools.articles,
        }) as unknown as Case,
    );
}

/**
 * Coherent cases: every reference leads somewhere, every span is inside. All
 * identities begin with the prefix.
 */
function arbitraryCaseOf(prefix: string): fc.Arbitrary<Case> {
  return (
    fc
      .record({
        articles: ids(`${prefix}a`, 1, 2),
        actors: ids(`${prefix}p`, 1, 3),
        contacts: ids(`${prefix}c`, 1, 3),
        origins: ids(`${prefix}o`, 1, 2),
        claims: ids(`${prefix}k`, 0, 4),
      })
      .chain(({ articles, actors, contacts, origins, claims }) =>
        fc
          .tuple(...articles.map(article))
          // Articles of the same words stand as one: here each is its own.
          .filter(
            (taken) =>
              new Set(taken.map(({ sha256 }) => sha256)).size === taken.length,
          )
          .chain((taken) =>
            casesOver({ articles: taken, actors, contacts, origins }, claims),
          ),
      )
      // Records made by the generator have no prototype; those of a case have one.
      .map((made) => structuredClone(made))
  );
}

/** Coherent cases. */
export const arbitraryCase = arbitraryCaseOf('');
