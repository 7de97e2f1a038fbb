import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressIn, queryOf, workspaceOf } from '../../src/app/address';
import { isCurtailed } from '../../src/app/misfit';
import { VIEWS } from '../../src/app/views';
import type { Workspace } from '../../src/app/workspace';
import { CLEAR_WORKSPACE } from '../../src/app/workspace';
import { VOCABULARY } from '../../src/case';
import type { Filters, Selection } from '../../src/lens';
import {
  CLOCKS,
  columnsOf,
  COVERAGES,
  fragmentOf,
  gradeChoicesOf,
  OPEN_FILTERS,
  sourcesOf,
  VOICES,
} from '../../src/lens';
import type { Question } from '../../src/network';
import {
  GROUPING_MANNERS,
  COLORINGS,
  LANE_KINDS,
  MATRIX_ORDERS,
  MEASURES,
} from '../../src/network';
import { SORTABLE } from '../../src/views/parts/listing-order';
import { shippedCase } from './shipped-case';

const within = shippedCase();
const columns = columnsOf(within);
const day = 86_400_000;

/** A case of so many actors, with names as long as those of people. */
function manyActors(count: number) {
  const [like] = within.actors;
  if (like === undefined) throw new Error('The sample case lost its actors.');
  return columnsOf({
    ...within,
    actors: Array.from({ length: count }, (_each, index) => ({
      ...like,
      id: `spokesperson-of-ministry-${index}` as typeof like.id,
    })),
    claims: [],
    contacts: [],
  });
}

const step = fc.oneof(
  fc
    .constantFrom(...within.contacts)
    .map(({ id }) => ({ kind: 'contact', id }) as const),
  fc
    .constantFrom(...within.claims)
    .map(({ id }) => ({ kind: 'claim', id }) as const),
);

/** Some of the records, two at least. */
function several<Id>(
  records: readonly { readonly id: Id }[],
): fc.Arbitrary<readonly Id[]> {
  return fc.uniqueArray(fc.constantFrom(...records.map(({ id }) => id)), {
    minLength: 2,
    maxLength: 6,
  });
}

const selection: fc.Arbitrary<Selection | undefined> = fc.option(
  fc.oneof(
    several(within.actors).map((ids) => ({ kind: 'actors', ids }) as const),
    several(within.contacts).map((ids) => ({ kind: 'contacts', ids }) as const),
    several(within.claims).map((ids) => ({ kind: 'claims', ids }) as const),
    several(columns.ties.ids.map((id) => ({ id }))).map(
      (ids) => ({ kind: 'ties', ids }) as const,
    ),
    fc
      .array(step, { minLength: 1, maxLength: 5 })
      .map((steps) => ({ kind: 'path', steps }) as const),
    fc
      .tuple(
        fc.constantFrom(...within.articles),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
      )
      .map(
        ([{ id }, start, length]) =>
          ({
            kind: 'passage',
            article: id,
            start,
            end: start + length,
          }) as const,
      ),
    fc
      .constantFrom(...within.actors)
      .map(({ id }) => ({ kind: 'actor', id }) as const),
    fc
      .constantFrom(...columns.ties.ids)
      .map((id) => ({ kind: 'tie', id }) as const),
    fc
      .constantFrom(...within.contacts)
      .map(({ id }) => ({ kind: 'contact', id }) as const),
    fc
      .constantFrom(...within.claims)
      .map(({ id }) => ({ kind: 'claim', id }) as const),
  ),
  { nil: undefined },
);

const time = fc
  .tuple(
    fc.integer({ min: 15_000, max: 25_000 }),
    fc.integer({ min: 0, max: 400 }),
    fc.constantFrom({}, { isVagueShown: true }),
    fc.constantFrom({}, { isUndatedShown: true }),
  )
  .map(([first, length, vague, undated]) => ({
    from: first * day,
    to: (first + length + 1) * day - 1,
    ...vague,
    ...undated,
  }));

const filters: fc.Arbitrary<Filters> = fc
  .record({
    channels: fc.subarray([...VOCABULARY.channels]),
    stances: fc.subarray([...VOCABULARY.stances]),
    statuses: fc.subarray([...VOCABULARY.statuses]),
    voices: fc.subarray([...VOICES]),
    articles: fc.subarray(within.articles.map(({ id }) => id)),
    sides: fc.subarray([...columns.sides]),
    actors: fc.subarray(within.actors.map(({ id }) => id)),
    credibilities: fc.subarray([...gradeChoicesOf(within).credibilities]),
    reliabilities: fc.subarray([...gradeChoicesOf(within).reliabilities]),
    speakerReliabilities: fc.subarray([
      ...gradeChoicesOf(within).reliabilities,
    ]),
    leastOrigins: fc.integer({ min: 1, max: 5 }),
    coverage: fc.subarray([...COVERAGES]),
    isUndatedHidden: fc.boolean(),
    time: fc.option(time, { nil: undefined }),
    according: fc.option(
      fc.constantFrom(...sourcesOf(columns).map(({ source }) => source)),
      { nil: undefined },
    ),
    known: fc.option(
      fc.record({
        clock: fc.constantFrom(...CLOCKS),
        by: fc.constantFrom('2025-05-11', '2025-04'),
      }),
      { nil: undefined },
    ),
    around: fc.option(
      fc.record({
        actor: fc.constantFrom(...within.actors.map(({ id }) => id)),
        depth: fc.integer({ min: 1, max: 3 }),
        also: fc.subarray(within.actors.map(({ id }) => id)),
      }),
      { nil: undefined },
    ),
  })
  .map(({ time: window, around, according, known, ...rest }) => ({
    ...(according === undefined ? {} : { according }),
    ...(known === undefined ? {} : { known }),
    ...rest,
    ...(window === undefined ? {} : { time: window }),
    ...(around === undefined ? {} : { around: withoutEmpty(around) }),
  }));

/** An ego network as an address gives it: no list where it is empty. */
function withoutEmpty({
  also,
  ...around
}: Required<NonNullable<Filters['around']>>): NonNullable<Filters['around']> {
  return also.length === 0 ? around : { ...around, also };
}

const anyActor = fc.constantFrom(...within.actors.map(({ id }) => id));
const anyDay = fc.constantFrom(
  '2025-05-09',
  '2025-04',
  '2025-05-01/2025-05-09',
);

const question: fc.Arbitrary<Question> = fc.oneof(
  anyActor.map((actor) => ({ kind: 'told', actor }) as const),
  fc
    .tuple(anyActor, anyActor, fc.boolean())
    .filter(([from, to]) => from !== to)
    .map(
      ([from, to, isInOrder]) =>
        ({ kind: 'reach', from, to, isInOrder }) as const,
    ),
  fc
    .tuple(anyActor, anyDay)
    .map(([actor, on]) => ({ kind: 'did', actor, on }) as const),
  fc
    .tuple(fc.constantFrom(...within.contacts), anyDay)
    .map(
      ([{ id }, by]) =>
        ({ kind: 'knew', news: { kind: 'contact', id }, by }) as const,
    ),
  fc
    .tuple(anyActor, anyDay, anyDay)
    .map(
      ([id, since, by]) =>
        ({ kind: 'knew', news: { kind: 'actor', id, since }, by }) as const,
    ),
  fc
    .constantFrom(...within.articles)
    .map(({ id }) => ({ kind: 'only', article: id }) as const),
  fc.constant({ kind: 'single' } as const),
);

const workspace: fc.Arbitrary<Workspace> = fc.record({
  view: fc.constantFrom(...VIEWS),
  step: fc.constant(undefined),
  lanes: fc.constantFrom(...LANE_KINDS),
  clock: fc.constantFrom(...CLOCKS),
  order: fc.constantFrom(...MATRIX_ORDERS),
  selection,
  filters,
  reading: fc.subarray(within.articles.map(({ id }) => id)),
  passage: fc.option(
    fc.record({ claim: fc.constantFrom(...within.claims.map(({ id }) => id)) }),
    { nil: undefined },
  ),
  question: fc.option(question, { nil: undefined }),
  listed: fc
    .constantFrom(...(Object.keys(SORTABLE) as (keyof typeof SORTABLE)[]))
    .chain((grouping) =>
      fc.record({
        grouping: fc.constant(grouping),
        sorting: fc.option(
          fc.record({
            column: fc.constantFrom<string>(...SORTABLE[grouping]),
            isDescending: fc.boolean(),
          }),
          { nil: undefined },
        ),
      }),
    ),
  measure: fc.constantFrom(...MEASURES),
  coloring: fc.constantFrom(...COLORINGS),
  areRegionsShown: fc.boolean(),
  grouping: fc.record({
    manner: fc.constantFrom(...GROUPING_MANNERS),
    opened: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 }),
  }),
});

describe('an address', () => {
  test('brings back the workspace that it was made of', () => {
    fc.assert(
      fc.property(workspace, (before) => {
        expect(workspaceOf(queryOf(before), columns)).toEqual(before);
      }),
    );
  });

  test('carries the case and the query in its fragment alone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), workspace, (key, shown) => {
        const query = queryOf(shown);
        const fragment = fragmentOf(key, query);
        expect(fragment.startsWith('#')).toBe(true);
        expect(addressIn(fragment)).toEqual({ key, query });
      }),
    );
  });

  test('of a clear workspace says nothing', () => {
    expect(queryOf(CLEAR_WORKSPACE)).toBe('');
  });

  test('whatever it says, gives a workspace that the case can show', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const shown = workspaceOf(words, columns);
        expect(shown.filters.leastOrigins).toBeGreaterThanOrEqual(1);
        expect(queryOf(shown)).toBe(
          queryOf(workspaceOf(queryOf(shown), columns)),
        );
      }),
    );
  });

  test('a link that hides eighty actors stays short, and hides the same', () => {
    const many = manyActors(80);
    const filters = {
      ...OPEN_FILTERS,
      actors: many.within.actors.map(({ id }) => id),
    };
    const query = queryOf({ ...CLEAR_WORKSPACE, filters });
    expect(query.length).toBeLessThan(600);
    expect(workspaceOf(query, many).filters.actors).toEqual(filters.actors);
    expect(isCurtailed(query, workspaceOf(query, many))).toBe(false);
  });

  test.each([
    ['a day that no calendar has', 'time=2025-13-45..'],
    ['a selection cut on its way', 'select=actor:steve-wit'],
    ['an actor that is gone', 'no-actor=nobody'],
    ['a filter cut in its name', 'no-chan'],
    ['a long list cut in the middle', '~'],
  ])('a link with %s is told from a whole one', (_, cut) => {
    const whole = queryOf({
      ...CLEAR_WORKSPACE,
      filters: {
        ...OPEN_FILTERS,
        actors: manyActors(80).within.actors.map(({ id }) => id),
      },
    });
    const query = cut === '~' ? whole.slice(0, 200) : cut;
    expect(isCurtailed(query, workspaceOf(query, columns))).toBe(true);
  });

  test.each([
    'view=kitchen',
    'select=actor:nobody',
    'select=<script>',
    'select=actors:nobody,noone',
    'select=path:witkoff',
    'select=path:claim:',
    'select=passage:axios:9-2',
    'select=passage:nothing:0-5',
    'select=passage:axios:0-999999999',
    'no-channel=telepathy',
    'origins=-3',
    'origins=NaN',
    'time=soon..later',
    'time=2025-05-12..2025-04-01',
    'time=2025-13-45..',
    'time=275760-09-13..',
    'time=..+275760-09-13',
    'around=9:nobody',
    'read=none,such',
    'at=nothing',
    'rows=chairs',
    'sort=taste',
    'sort=-',
    'sort=brokerage',
    'size=enormous',
    'regions=perhaps',
    '%%%=%E0%A4%A',
  ])('passes over what makes no sense: %s', (query) => {
    expect(workspaceOf(query, columns)).toEqual({
      ...CLEAR_WORKSPACE,
      filters: OPEN_FILTERS,
    });
  });
});
