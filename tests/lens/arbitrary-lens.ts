import * as fc from 'fast-check';
import type { Case } from '../../src/case';
import { VOCABULARY } from '../../src/case';
import type { Columns, Filters } from '../../src/lens';
import {
  columnsOf,
  COVERAGES,
  gradeChoicesOf,
  OPEN_FILTERS,
  VOICES,
} from '../../src/lens';
import { arbitraryCase } from '../case/arbitrary-case';
import { syntheticCase } from './synthetic-case';

/** Small cases: most as analysts make them, some as strange as files allow. */
const anyCase: fc.Arbitrary<Case> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        seed: fc.nat(),
        actors: fc.integer({ min: 1, max: 14 }),
        claims: fc.integer({ min: 0, max: 60 }),
        articles: fc.integer({ min: 1, max: 4 }),
        origins: fc.integer({ min: 1, max: 8 }),
      })
      .map(syntheticCase),
  },
  { weight: 1, arbitrary: arbitraryCase },
);

function anyOf<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.subarray([...values]);
}

/** Any filters that a case leaves to be set, but for the ego network. */
function facetsOf({ within, sides }: Columns): fc.Arbitrary<Filters> {
  const day = 24 * 60 * 60 * 1000;
  const moment = fc
    .integer({ min: 0, max: 1200 })
    .map((days) => Date.UTC(2022, 11, 1) + days * day);
  const hiddenOf = <Value>(values: readonly Value[]) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant<Value[]>([]) },
      { weight: 1, arbitrary: anyOf(values) },
    );
  return fc
    .record({
      channels: hiddenOf(VOCABULARY.channels),
      stances: hiddenOf(VOCABULARY.stances),
      articles: hiddenOf(within.articles.map((each) => each.id)),
      voices: hiddenOf(VOICES),
      statuses: fc.oneof(
        fc.constant([...OPEN_FILTERS.statuses]),
        anyOf(VOCABULARY.statuses),
      ),
      credibilities: hiddenOf(gradeChoicesOf(within).credibilities),
      reliabilities: hiddenOf(gradeChoicesOf(within).reliabilities),
      speakerReliabilities: hiddenOf(gradeChoicesOf(within).reliabilities),
      sides: hiddenOf(sides),
      actors: hiddenOf(within.actors.map((each) => each.id)),
      leastOrigins: fc.integer({ min: 1, max: 4 }),
      coverage: hiddenOf(COVERAGES),
      isUndatedHidden: fc.boolean(),
      time: fc.option(
        fc
          .tuple(moment, moment, fc.boolean(), fc.boolean())
          .map(([one, other, isVagueShown, isUndatedShown]) => ({
            from: Math.min(one, other),
            to: Math.max(one, other),
            isVagueShown,
            isUndatedShown,
          })),
        { nil: undefined },
      ),
    })
    .map(({ time, ...others }) => (time ? { ...others, time } : others));
}

/** A case in columns, with filters that fit it; no ego network is set. */
export const arbitraryLens: fc.Arbitrary<{
  readonly columns: Columns;
  readonly filters: Filters;
}> = fc
  .tuple(anyCase, fc.constantFrom(...VOCABULARY.gradings))
  .map(([theCase, grading]) => columnsOf({ ...theCase, grading }))
  .chain((columns) =>
    facetsOf(columns).map((filters) => ({ columns, filters })),
  );

/** The same, where an ego network may be set, too. */
export const arbitraryEgoLens: typeof arbitraryLens = arbitraryLens.chain(
  ({ columns, filters }) =>
    fc
      .record({
        actor: fc.constantFrom(...columns.within.actors.map(({ id }) => id)),
        depth: fc.integer({ min: 1, max: 3 }),
      })
      .map((around) => ({ columns, filters: { ...filters, around } })),
);

/** A case in columns, with several filters that are set one after another. */
export const arbitrarySteps: fc.Arbitrary<{
  readonly columns: Columns;
  readonly steps: readonly Filters[];
}> = arbitraryEgoLens.chain(({ columns, filters }) =>
  fc
    .array(
      fc.oneof(
        facetsOf(columns),
        // Most steps change one facet, as a person does.
        facetsOf(columns).chain((others) =>
          fc
            .constantFrom(...(Object.keys(others) as (keyof Filters)[]))
            .map((facet) => ({ ...filters, [facet]: others[facet] })),
        ),
      ),
      { maxLength: 6 },
    )
    .map((steps) => ({ columns, steps: [filters, ...steps, filters] })),
);
