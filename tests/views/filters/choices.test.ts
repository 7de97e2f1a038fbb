import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, OPEN_FILTERS } from '../../../src/lens';
import { networkOf } from '../../../src/network';
import {
  choicesOf,
  only,
  opened,
  shownAlone,
  toggled,
} from '../../../src/views/filters/choices';
import { syntheticCase } from '../../lens/synthetic-case';

const columns = columnsOf(
  syntheticCase({ seed: 3, actors: 12, claims: 80, articles: 3, origins: 6 }),
);
const choices = choicesOf(columns);

describe('choosing in a list of filters', () => {
  test('hides what was shown and shows what was hidden', () => {
    const hidden = toggled(OPEN_FILTERS, 'channels', 'call');
    expect(hidden.channels).toEqual(['call']);
    expect(toggled(hidden, 'channels', 'call')).toEqual(OPEN_FILTERS);
  });

  test('leaves every other facet alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...choices.stances), (stance) => {
        const { stances: _, ...rest } = toggled(
          OPEN_FILTERS,
          'stances',
          stance,
        );
        const { stances: __, ...before } = OPEN_FILTERS;
        expect(rest).toEqual(before);
      }),
    );
  });

  test('“only” leaves the claims of one choice, and no others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...choices.articles), (article) => {
        const { shown } = networkOf(
          columns,
          only(OPEN_FILTERS, 'articles', article, choices),
        );
        const left = columns.within.claims.filter(
          (_, index) => shown.claims[index] === 1,
        );
        expect(left.every((claim) => claim.article === article)).toBe(true);
        expect(left.length).toBeGreaterThan(0);
      }),
    );
  });

  test('“only” is known for what it is, and can be taken back', () => {
    const alone = only(OPEN_FILTERS, 'channels', 'text', choices);
    expect(shownAlone(alone, 'channels', choices)).toBe('text');
    expect(shownAlone(OPEN_FILTERS, 'channels', choices)).toBeUndefined();
    expect(opened(alone, 'channels')).toEqual(OPEN_FILTERS);
  });

  test('rejected claims stay hidden when a list is opened again', () => {
    const alone = only(OPEN_FILTERS, 'statuses', 'suggested', choices);
    expect(opened(alone, 'statuses').statuses).toEqual(['rejected']);
  });
});
