import { SearchIndex } from '../../src/app/search';
import type { Case, Claim } from '../../src/case';
import {
  importOf,
  Ledger,
  likelyDuplicates,
  VOCABULARY,
  whole,
} from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import { claimInWords, columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import type { Article } from '../../src/text';
import { quoteAt } from '../../src/text';
import { articleOf } from '../text/article-of';
import { milliseconds, tableOf } from './timing';

const article = articleOf('Ann called Bob in Rome on 3 March. '.repeat(200));

/** Cases that look valid and would hang what grows with the square. */
const SHAPES: Readonly<Record<string, () => Case>> = {
  '1,000 parties by every channel': () =>
    crowd(1, 1_000, { channels: VOCABULARY.channels }),
  '100,000 parties in one claim': () => crowd(1, 100_000),
  '100 claims of 300 parties': () => crowd(100, 300),
  '130,000 actors': () => couples(130_000),
  '20,000 namesakes': () => couples(20_000, () => 'David Cohen'),
  '10,000 sides': () =>
    couples(
      10_000,
      (at) => `Person ${at}`,
      (at) => ({ side: `Side ${at}` }),
    ),
  'one contact of 20,000 claims': () =>
    crowd(20_000, 2, { contact: 'one' as Claim['contact'] }),
  'names of 100,000 letters': () => couples(4, (at) => `${at}`.repeat(100_000)),
  '100,000 other names': () =>
    couples(
      4,
      (at) => `Person ${at}`,
      () => ({ aliases: listOf(100_000, (at) => `Name ${at}`) }),
    ),
  '5,000 lost quotes': () =>
    crowd(5_000, 2, {
      quotes: [{ ...quoteAt(article, 0, 33), exact: 'lost '.repeat(7) }],
    }),
  'years from -270,000 to 270,000': () => ({
    ...crowd(2, 2),
    claims: ['Y-270000', 'Y270000'].map((edtf, at) => ({
      ...claimOf(at, 2),
      when: { edtf },
    })),
  }),
  'an article of 16 MB in one paragraph': () =>
    crowd(1_000, 2, {}, articleOf(article.text.repeat(2_300))),
};

/** The same as files, and some that only a file can be. */
export const SHAPED_FILES: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    Object.entries(SHAPES).map(([name, make]) => [name, () => fileOf(make())]),
  ),
  '1,000 parties in one claim': () => fileOf(crowd(1, 1_000)),
  '50,000 actors': () => fileOf(couples(50_000)),
  'the year 20255': () => fileOf(crowd(2, 2, { when: { edtf: 'Y20255' } })),
  'a name of 2,000 letters': () => fileOf(couples(4, () => 'x'.repeat(2_000))),
  'ids like __proto__': () =>
    fileOf(couples(4))
      .replaceAll('"p0"', '"__proto__"')
      .replaceAll('"p1"', '"constructor"'),
  'a key twice': () =>
    fileOf(couples(4)).replace('"title":', '"title": "Another", "title":'),
};

function fileOf(made: Case): string {
  return writeCase(new Ledger(made.id, [importOf(made, 'feed')]));
}

/** Opens each shape and lays it out, and says what that took. */
export function measureShapes(): void {
  console.log('\nCases that only look valid, processor time:');
  console.log(
    tableOf(
      ['', 'file', 'read', 'laid out', 'in words', 'duplicates', 'search'],
      Object.entries(SHAPES).map(([name, make]) => [name, ...row(make())]),
    ),
  );
}

function row(made: Case): readonly string[] {
  const text = fileOf(made);
  const size = `${(text.length / 1e6).toFixed(1)} MB`;
  const [read, reading] = timed(() => readCase(text));
  if (reading.kind === 'refused') return [size, reading.sentence];
  const { theCase } = reading.ledger;
  const steps: readonly (() => unknown)[] = [
    () => networkOf(columnsOf(theCase), OPEN_FILTERS),
    () => theCase.claims.map((claim) => claimInWords(theCase, claim)),
    () => likelyDuplicates(theCase, reading.ledger),
    () => whole(new SearchIndex().follow(theCase)),
  ];
  return [
    size,
    ...[read, ...steps.map((step) => timed(step)[0])].map(milliseconds),
  ];
}

function timed<Result>(work: () => Result): readonly [number, Result] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

function listOf<Item>(
  count: number,
  of: (at: number) => Item,
): readonly Item[] {
  return Array.from({ length: count }, (_, at) => of(at));
}

/** Claims in each of which the same parties take part. */
export function crowd(
  claims: number,
  parties: number,
  changes: Partial<Claim> = {},
  within = article,
): Case {
  const all = listOf(claims, (at) => claimOf(at, parties, changes, within));
  return caseOf(
    all,
    listOf(parties, (at) => actorOf(at)),
    within,
  );
}

/** Actors who take part two and two. */
export function couples(
  actors: number,
  nameOf = (at: number) => `Person ${at}`,
  changesOf: (at: number) => object = () => ({}),
): Case {
  const claims = listOf(actors / 2, (at) => ({
    ...claimOf(at, 2),
    participants: [2 * at, 2 * at + 1].map(partyOf),
  }));
  return caseOf(
    claims,
    listOf(actors, (at) => actorOf(at, { name: nameOf(at), ...changesOf(at) })),
  );
}

function partyOf(at: number): Claim['participants'][number] {
  return { actor: `p${at}` as never, role: 'party' };
}

function actorOf(at: number, changes: object = {}): Case['actors'][number] {
  const id = `p${at}` as never;
  return {
    id,
    name: `Person ${at}`,
    kind: 'person',
    aliases: [],
    affiliations: [],
    ...changes,
  };
}

function claimOf(
  at: number,
  parties: number,
  changes: Partial<Claim> = {},
  within: Article = article,
): Claim {
  return {
    id: `claim ${at}` as never,
    article: within.id,
    contact: `contact ${at}` as never,
    participants: listOf(parties, partyOf),
    channels: ['call'],
    stance: 'asserted',
    about: [],
    attribution: [],
    quotes: [quoteAt(within, 0, 33)],
    status: 'accepted',
    ...changes,
  };
}

function caseOf(
  claims: readonly Claim[],
  actors: Case['actors'],
  within: Article = article,
): Case {
  const contacts = new Set(claims.map(({ contact }) => contact));
  return {
    id: 'shape' as never,
    title: 'A shape',
    analysts: [],
    articles: [{ ...within, attribution: [] }],
    actors,
    claims,
    contacts: [...contacts].map((id) => ({ id })),
    origins: [],
    stories: [],
    notes: [],
  };
}
