import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LaneContact } from '../../../src/network';
import { rangeOf } from '../../../src/time';
import {
  COLUMN,
  DAY_NUMBER,
  numberedDays,
  placedContacts,
} from '../../../src/views/timeline/contact-columns';
import { laneRowsOf } from '../../../src/views/timeline/lane-rows';

const DAY = 86_400_000;
const stretch = {
  from: Date.UTC(2025, 2, 1),
  to: Date.UTC(2025, 5, 1) - 1,
};
const WIDTH = 640;

const spans: fc.Arbitrary<LaneContact> = fc
  .record({
    start: fc.integer({ min: -20, max: 100 }),
    days: fc.constantFrom(1, 1, 1, 5, 30),
    lanes: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 4 }),
  })
  .map(({ start, days, lanes }, at = 0) => {
    const from = Math.max(
      stretch.from - 20 * DAY,
      Math.min(stretch.from + start * DAY, stretch.to + 1 - DAY),
    );
    const to = days === 1 ? from + DAY - 1 : from + days * DAY - 1;
    const isInside = to >= stretch.from;
    return {
      contact: `c${at}`,
      channels: ['call'],
      stance: 'asserted',
      isDisputed: false,
      isSuggested: false,
      lanes: lanes.toSorted((one, other) => one - other),
      dated: {
        date: 'a date',
        from: isInside ? from : stretch.from,
        to: isInside ? to : stretch.from + DAY - 1,
        isVague: days > 1,
      },
    } as unknown as LaneContact;
  });

const contactsOf = fc.array(spans, { maxLength: 30 });

describe('columns of contacts', () => {
  test('no two stand closer than they are drawn wide, and all in order', () => {
    fc.assert(
      fc.property(contactsOf, (contacts) => {
        const { placed } = placedContacts(contacts, stretch, WIDTH);
        const xs = placed.map(({ x }) => x);
        const gaps = xs.slice(1).map((x, at) => x - (xs[at] ?? 0));
        expect(Math.min(COLUMN, ...gaps)).toBeGreaterThan(COLUMN - 0.01);
        expect(Math.min(0, ...xs)).toBe(0);
        expect(Math.max(WIDTH, ...xs)).toBe(WIDTH);
      }),
      { numRuns: 60 },
    );
  });

  test('each stands within its own day, or within its band', () => {
    fc.assert(
      fc.property(contactsOf, (contacts) => {
        const { placed, scale } = placedContacts(contacts, stretch, WIDTH);
        for (const { contact, x, band } of placed) {
          const { from = 0, to = 0 } = contact.dated ?? {};
          const [start, end] =
            band === undefined
              ? [scale.xOf(from), scale.xOf(to + 1)]
              : [band.x, band.x + band.width];
          expect(x).toBeGreaterThan(start - 0.01);
          expect(x).toBeLessThan(end + 0.01);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('an open date is a band that goes on where the stretch ends', () => {
    const early = rangeOf('2025-02/2025-03-10') ?? { from: 0, to: 0 };
    const contact = {
      lanes: [0],
      dated: { date: '2025-02/2025-03-10', ...early, isVague: true },
    } as unknown as LaneContact;
    const [placed] = placedContacts([contact], stretch, WIDTH).placed;
    expect(placed?.band).toMatchObject({
      x: 0,
      startsBefore: true,
      endsAfter: false,
    });
  });

  test('in no lane do two lie over one another', () => {
    fc.assert(
      fc.property(contactsOf, (contacts) => {
        const { placed } = placedContacts(contacts, stretch, WIDTH);
        const rows = laneRowsOf(placed, 5);
        const taken = placed.flatMap((each) =>
          each.contact.lanes.map((lane) => ({
            at: `${lane} ${rows.middleOf(each, lane)}`,
            start: Math.min(each.x - COLUMN / 2, each.band?.x ?? each.x),
            end: Math.max(
              each.x + COLUMN / 2,
              each.band === undefined ? each.x : each.band.x + each.band.width,
            ),
          })),
        );
        const clashes = taken.filter((one, at) =>
          taken
            .slice(at + 1)
            .some(
              (other) =>
                one.at === other.at &&
                one.start < other.end - 0.01 &&
                other.start < one.end - 0.01,
            ),
        );
        expect(clashes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('the numbers of days keep apart however large the type is, and in whatever order their contacts come', () => {
  const place = fc.record({
    x: fc.integer({ min: 0, max: WIDTH }),
    width: fc.integer({ min: 1, max: 60 }),
  });
  const enlarged = fc.constantFrom(1, 1.44, 2);
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), enlarged, (places, by) => {
      const days = places.map((each, moment) => ({ ...each, moment }));
      const middles = numberedDays(days, by).map(
        ({ x, width }) => x + width / 2,
      );
      const gaps = middles
        .slice(1)
        .map((at, index) => at - (middles[index] ?? at));
      expect(middles.length).toBeGreaterThan(0);
      expect(Math.min(...gaps, Infinity)).toBeGreaterThanOrEqual(
        by * DAY_NUMBER - 1e-6,
      );
    }),
  );
});
