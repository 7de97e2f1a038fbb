import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sequence, SequenceStep } from '../../src/network';
import { sequenceOf } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { arbitraryEgoLens } from '../lens/arbitrary-lens';
import type { Telling } from '../lens/told';
import { lensUnder, told } from '../lens/told';
import { lensOf } from '../../src/lens';

const sequenceIn = (...tellings: readonly Telling[]): Sequence =>
  sequenceOf(lensUnder(told(...tellings)));

/** A step in short: “a → b”, a tap as “spy hears a b”. */
function inShort(
  { lifelines }: Sequence,
  { arrows, taps, alone }: SequenceStep,
): string {
  const name = (place: number): string => lifelines[place] ?? '?';
  return [
    ...arrows.map(
      ({ from, to, isDirected }) =>
        `${name(from)} ${isDirected ? '→' : '–'} ${name(to)}`,
    ),
    ...taps.map(
      ({ listener, heard }) =>
        `${name(listener)} hears ${heard.map(name).sort().join(' ')}`,
    ),
    ...alone.map((place) => `${name(place)} alone`),
  ].join(', ');
}

describe('a sequence', () => {
  test('has a contact at each date of claims that contradict each other', () => {
    const cast = { initiator: 'a', recipient: 'b' };
    const { steps } = sequenceIn(
      { cast, contact: 'told twice', when: '2025-05-12' },
      { cast, contact: 'between', when: '2025-05-11' },
      { cast, contact: 'told twice', when: '2025-05-10' },
      { cast, contact: 'told twice', when: '2025-05' },
    );
    expect(
      steps.map(({ contact, date, otherDates }) => [contact, date, otherDates]),
    ).toEqual([
      ['told twice', '2025-05-10', ['2025-05-12']],
      ['between', '2025-05-11', []],
      ['told twice', '2025-05-12', ['2025-05-10']],
    ]);
  });

  test('puts contacts in order of the earliest day they can have been', () => {
    const cast = { initiator: 'a', recipient: 'b' };
    const { steps, undated } = sequenceIn(
      { cast, contact: 'late', when: '2025-05-11' },
      { cast, contact: 'vague', when: '2025-04/2025-06' },
      { cast, contact: 'never' },
      { cast, contact: 'same', when: '2025-05-11' },
    );
    expect(steps.map(({ contact }) => contact)).toEqual([
      'vague',
      'late',
      'same',
    ]);
    expect(steps.map(({ isAtSameTime }) => isAtSameTime)).toEqual([
      false,
      false,
      true,
    ]);
    expect(undated.map(({ contact }) => contact)).toEqual(['never']);
  });

  test('draws what passed through someone as two arrows', () => {
    const relayed = sequenceIn({
      cast: { initiator: 'a', intermediary: 'm', recipient: 'b' },
      when: '2025',
    });
    expect(relayed.steps.map((step) => inShort(relayed, step))).toEqual([
      'a → m, m → b',
    ]);
  });

  test('draws who listened, at those who took part where no one is named', () => {
    const tapped = sequenceIn(
      { cast: { party: 'a b' }, contact: 'talk', when: '2025-05-01' },
      {
        cast: { interceptor: 'spy' },
        by: ['intercept'],
        about: ['talk'],
        contact: 'tap',
        when: '2025-05-02',
      },
    );
    expect(tapped.steps.map((step) => inShort(tapped, step))).toEqual([
      expect.stringMatching(/^[ab] – [ab]$/),
      'spy hears a b',
    ]);
  });

  test('leaves out whom a filter hides, and keeps whom they were in touch with', () => {
    const lens = lensUnder(
      told(
        { cast: { initiator: 'a', recipient: 'b' } },
        { cast: { party: 'b c' } },
      ),
      { actors: ['a' as never] },
    );
    expect(sequenceOf(lens).lifelines.toSorted()).toEqual(['b', 'c']);
  });

  test('tells a denial, a dispute and a suggestion apart', () => {
    const cast = { initiator: 'a', recipient: 'b' };
    const { undated } = sequenceIn(
      { cast, contact: 'denied', stance: 'negated' },
      { cast, contact: 'disputed', stance: 'negated' },
      { cast, contact: 'disputed' },
      { cast, contact: 'suggested', status: 'suggested' },
    );
    expect(
      undated.map(({ stance, isDisputed, isSuggested }) => [
        stance,
        isDisputed,
        isSuggested,
      ]),
    ).toEqual([
      ['negated', false, false],
      ['asserted', true, false],
      ['asserted', false, true],
    ]);
  });

  test('shows only shown contacts with a party, the undated once, whatever the case', () => {
    fc.assert(
      fc.property(arbitraryEgoLens, ({ columns, filters }) => {
        const lens = lensOf(columns, filters);
        const { steps, undated, lifelines, omitted } = sequenceOf(lens);
        const seen = [...steps, ...undated].map(({ contact }) => contact);
        const told = undated.map(({ contact }) => contact);
        expect(new Set(told).size).toBe(told.length);
        expect(new Set(lifelines).size).toBe(lifelines.length);
        for (const actor of lifelines)
          expect(lens.shown.actors[columns.actorIndex.get(actor) ?? -1]).toBe(
            1,
          );
        if (omitted > 0) return;
        const expected = columns.within.claims
          .filter(
            ({ participants }, at) =>
              lens.shown.claims[at] === 1 &&
              participants.some(({ role }) => role !== 'subject'),
          )
          .map(({ contact }) => contact);
        for (const contact of seen) expect(expected).toContain(contact);
      }),
      { numRuns: 40 },
    );
  });
});

test('the sample case begins with the talks of March and ends with the plan for Doha', () => {
  const { steps, lifelines } = sequenceOf(lensUnder(shippedCase()));
  expect(steps[0]?.contact).toBe('boehler-hamas-talks');
  expect(steps.at(-1)?.contact).toBe('doha-talks-planned');
  expect(
    Math.abs(
      lifelines.indexOf('bahbah' as never) -
        lifelines.indexOf('hamas' as never),
    ),
  ).toBeLessThan(4);
});
