import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case';
import { claimsThatCount } from '../../src/corroboration';
import type { Clock, Filters, Lens } from '../../src/lens';
import { CLOCKS, columnsOf, datesOf, lensOf } from '../../src/lens';
import type { LaneContact, LaneKind, LaneTable } from '../../src/network';
import {
  contactsInCell,
  entriesWithin,
  LANE_KINDS,
  laneContactsOf,
  laneDensityOf,
  laneStretchOf,
  laneTableOf,
  undatedEntries,
} from '../../src/network';
import { rangeOf } from '../../src/time';
import { arbitraryEgoLens } from '../lens/arbitrary-lens';
import type { Telling } from '../lens/told';
import { lensUnder, shownClaims, told } from '../lens/told';

function drawnIn(
  lens: Lens,
  kind: LaneKind = 'actor',
  clock: Clock = 'happened',
): { readonly table: LaneTable; readonly contacts: readonly LaneContact[] } {
  const table = laneTableOf(lens, kind, clock);
  const dated = entriesWithin(table, laneStretchOf(table));
  return { table, contacts: laneContactsOf(table, dated) };
}

const drawn = (...tellings: readonly Telling[]) =>
  drawnIn(lensUnder(told(...tellings)));

const namesOf = (
  { lanes }: LaneTable,
  contact: LaneContact | undefined,
): readonly string[] =>
  (contact?.lanes ?? [])
    .map((place) => lanes[place])
    .map((lane) => (lane?.kind === 'actor' ? lane.actor : `side ${lane?.side}`))
    .toSorted();

describe('lanes', () => {
  test('an intermediary’s lane is touched, that of a subject is not', () => {
    const { table, contacts } = drawn({
      cast: { initiator: 'a', intermediary: 'm', recipient: 'b', subject: 'x' },
      when: '2025-05-01',
    });
    expect(namesOf(table, contacts[0])).toEqual(['a', 'b', 'm']);
    expect(table.lanes).toHaveLength(3);
  });

  test('those of a side share its lane, and those of none another', () => {
    const lens = lensUnder(
      told({ cast: { initiator: 'sam', recipient: 'sue' }, when: '2025' }),
    );
    const { table, contacts } = drawnIn(lens, 'side');
    expect(namesOf(table, contacts[0])).toEqual(['side S']);
    expect(table.lanes[0]?.contactCount).toBe(1);
  });

  test('a vague date stays the interval that it is, also when about a day', () => {
    const cast = { initiator: 'a', recipient: 'b' };
    const { contacts } = drawn(
      { cast, contact: 'day', when: '2025-05-08' },
      { cast, contact: 'late', when: '2025-04-21/2025-04-30' },
      { cast, contact: 'about', when: '2025-05-12~' },
      { cast, contact: 'hour', when: '2025-05-11T22:00:00+03:00' },
    );
    expect(
      contacts.map(({ contact, dated }) => [
        contact,
        dated?.date,
        dated?.isVague,
      ]),
    ).toEqual([
      ['late', '2025-04-21/2025-04-30', true],
      ['day', '2025-05-08', false],
      ['hour', '2025-05-11T22:00:00+03:00', false],
      ['about', '2025-05-12~', true],
    ]);
  });

  test('what has no date is among the undated, and nowhere in time', () => {
    const cast = { initiator: 'a', recipient: 'b' };
    const { table, contacts } = drawn(
      { cast, contact: 'never' },
      { cast, contact: 'day', when: '2025-05-08' },
    );
    expect(contacts.map(({ contact }) => contact)).toEqual(['day']);
    const undated = laneContactsOf(table, undatedEntries(table));
    expect(undated.map(({ contact, dated }) => [contact, dated])).toEqual([
      ['never', undefined],
    ]);
  });

  test('three clocks: when it happened, was reported, and was published', () => {
    const plain = told({
      cast: { initiator: 'a', recipient: 'b' },
      when: '2025-05-08',
    });
    const claim = plain.claims[0];
    const dispatched = {
      ...plain,
      articles: plain.articles.map((each) => ({
        ...each,
        published: '2025-05-12',
      })),
      claims: [{ ...claim, when: { ...claim?.when, reference: '2025-05-10' } }],
    } as Case;
    expect(
      CLOCKS.map(
        (clock) =>
          drawnIn(lensUnder(dispatched), 'actor', clock).contacts[0]?.dated
            ?.date,
      ),
    ).toEqual(['2025-05-08', '2025-05-10', '2025-05-12']);
  });

  test('a stretch that the filters choose is the one that is drawn', () => {
    const cast = { initiator: 'a', recipient: 'b' };
    const theCase = told(
      { cast, when: '2025-05-01' },
      { cast, when: '2025-05-20' },
    );
    const time = rangeOf('2025-05-10/2025-05-31');
    const lens = lensUnder(theCase, time === undefined ? {} : { time });
    const { table, contacts } = drawnIn(lens);
    expect(contacts).toHaveLength(1);
    expect(laneStretchOf(table)?.from).toBe(time?.from);
  });
});

describe('whatever the case and the filters', () => {
  const underAny = (
    hold: (lens: Lens, kind: LaneKind, clock: Clock) => void,
    numRuns: number,
  ) =>
    fc.assert(
      fc.property(
        arbitraryEgoLens,
        fc.constantFrom(...LANE_KINDS),
        fc.constantFrom(...CLOCKS),
        (under, kind, clock) => hold(lensOfAny(under), kind, clock),
      ),
      { numRuns },
    );

  test('a contact has the lanes of its shown parties, by the claims that count', () => {
    underAny((lens, kind, clock) => {
      const table = laneTableOf(lens, kind, clock);
      const all = laneContactsOf(table, [...table.contacts.keys()]);
      for (const drawnOne of all) {
        const counting = claimsThatCount(
          shownClaims(lens).filter(
            ({ contact }) => contact === drawnOne.contact,
          ),
        );
        expect(namesOf(table, drawnOne)).toEqual(
          laneNames(lens, kind, counting),
        );
        if (clock !== 'happened') continue;
        // At each date of those that exclude each other, once.
        const { contact } = drawnOne;
        const stands = all.filter((each) => each.contact === contact);
        expect(
          stands.flatMap(({ dated }) => dated?.date ?? []).toSorted(),
        ).toEqual(datesOf(counting).toSorted());
      }
    }, 60);
  });

  test('a lane’s cells add up to its contacts, each found again in its cells', () => {
    underAny((lens, kind, clock) => {
      const table = laneTableOf(lens, kind, clock);
      const stretch = laneStretchOf(table);
      if (stretch === undefined) return;
      const { bins, precise, vague } = laneDensityOf(table, stretch);
      const contacts = laneContactsOf(table, entriesWithin(table, stretch));
      table.lanes.forEach((_, lane) => {
        const own = contacts.filter(({ lanes }) => lanes.includes(lane));
        const cells = [precise, vague].map((of) =>
          of.subarray(lane * bins.length, (lane + 1) * bins.length),
        );
        const sum = cells.flatMap((of) => [...of]).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(own.length, 2);
        const found = new Set(
          bins.flatMap((bin) => contactsInCell(table, lane, bin)),
        );
        expect(found).toEqual(new Set(own.map(({ contact }) => contact)));
      });
    }, 30);
  });
});

type Under = { readonly columns: Lens['columns']; readonly filters: Filters };

function lensOfAny({ columns, filters }: Under): Lens {
  return lensOf(columnsOf(columns.within), filters);
}

function laneNames(
  { columns, shown }: Lens,
  kind: LaneKind,
  claims: Parameters<typeof claimsThatCount>[0],
): readonly string[] {
  const names = claims.flatMap(({ participants }) =>
    participants
      .filter(
        ({ actor, role }) =>
          role !== 'subject' &&
          shown.actors[columns.actorIndex.get(actor) ?? -1] === 1,
      )
      .map(({ actor }) => {
        const at = columns.actorIndex.get(actor) ?? -1;
        const side = columns.sides[columns.sideOfActor[at] ?? 0];
        return kind === 'actor' ? actor : `side ${side}`;
      }),
  );
  return [...new Set(names)].toSorted();
}
