import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/lens';
import {
  datesOf,
  evidenceOf,
  MOST_DATES,
  narrowestDateOf,
  tieNumber,
} from '../../src/lens';
import { lensOf } from '../../src/lens';
import { shippedCase } from '../app/shipped-case';
import { arbitraryEgoLens } from './arbitrary-lens';
import { lensUnder, shownClaims, shownTieIds, told } from './told';

const cast = { initiator: 'a', recipient: 'b' };

const within = told(
  { cast, contact: 'late', when: '2025-05' },
  { cast, contact: 'undated' },
  { cast, contact: 'early', when: '2025-04-22', from: ['x'] },
  { cast, contact: 'late', when: '2025-05-11', stance: 'negated' },
  { cast: { party: 'a c' }, contact: 'late', article: 'other', from: ['x'] },
);

const tie: Selection = { kind: 'tie', id: 'a~b~call' as never };

describe('the evidence', () => {
  test('is told by date, the undated last', () => {
    const { contacts } = evidenceOf(lensUnder(within), tie);
    expect(contacts.map(({ contact }) => contact.id)).toEqual([
      'early',
      'late',
      'undated',
    ]);
  });

  test('for a contact holds what all articles say of it', () => {
    const { contacts } = evidenceOf(lensUnder(within), tie);
    const late = contacts.find(({ contact }) => contact.id === 'late');
    expect(late?.claims.map(({ id }) => id)).toEqual(['k0', 'k3', 'k4']);
    expect(late?.agreement.kind).toBe('conflict');
    expect(late?.origins).toHaveLength(2);
  });

  test('counts what filters hide: of the tie, and of each contact', () => {
    const network = lensUnder(within, { stances: ['negated'] });
    const evidence = evidenceOf(network, tie);
    expect(evidence.hiddenCount).toBe(1);
    expect(evidence.contacts.map((each) => each.hiddenCount)).toEqual([
      0, 1, 0,
    ]);
  });

  test('counts the origins of a contact whatever filters hide', () => {
    const network = lensUnder(within, { articles: ['other' as never] });
    const late = evidenceOf(network, tie).contacts.find(
      ({ contact }) => contact.id === 'late',
    );
    expect(late).toMatchObject({ hiddenCount: 1, originCount: 2 });
    expect(late?.origins).toHaveLength(1);
  });

  test('for a claim that filters hide is shown all the same', () => {
    const network = lensUnder(within, { stances: ['negated'] });
    const claim: Selection = { kind: 'claim', id: 'k3' as never };
    const { contacts, hiddenCount } = evidenceOf(network, claim);
    expect(
      contacts.flatMap(({ claims }) => claims.map(({ id }) => id)),
    ).toEqual(['k0', 'k3', 'k4']);
    expect(hiddenCount).toBe(0);
  });

  test('for a contact that is hidden whole is empty, and says how much', () => {
    const network = lensUnder(within, { isUndatedHidden: true });
    const contact: Selection = { kind: 'contact', id: 'undated' as never };
    const evidence = evidenceOf(network, contact);
    expect(evidence).toMatchObject({ contacts: [], hiddenCount: 1 });
  });

  test('in any case lists every shown claim behind any tie, and no hidden one', () => {
    fc.assert(
      fc.property(arbitraryEgoLens, ({ columns, filters }) => {
        const network = lensOf(columns, filters);
        const shown = new Set(shownClaims(network));
        for (const id of shownTieIds(network).slice(0, 8)) {
          const evidence = evidenceOf(network, { kind: 'tie', id });
          const listed = evidence.contacts.flatMap(({ claims }) => claims);
          const number = tieNumber(columns.ties, id) ?? 0;
          const behind = [
            ...columns.ties.claims.subarray(
              columns.ties.starts[number],
              columns.ties.starts[number + 1],
            ),
          ].flatMap((claim) => columns.within.claims[claim] ?? []);
          const visible = behind.filter((claim) => shown.has(claim));
          expect(listed).toEqual(expect.arrayContaining(visible));
          expect(listed.every((claim) => shown.has(claim))).toBe(true);
          expect(new Set(listed).size).toBe(listed.length);
          expect(evidence.hiddenCount).toBe(behind.length - visible.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the date of a contact', () => {
  test.each<[string | undefined, (string | undefined)[]]>([
    ['2025-05-11', ['2025-05', '2025-05-11', '2025']],
    ['2025-05', ['2025-05', undefined]],
    ['2025-05-01/2025-05-03', ['../2025-05', '2025-05-01/2025-05-03']],
    ['../2025-05', ['../2025-05']],
    [undefined, [undefined]],
  ])('is %s, the narrowest of %j', (expected, dates) => {
    const { claims } = told(
      ...dates.map((when) => (when ? { cast, when } : { cast })),
    );
    expect(narrowestDateOf(claims)).toBe(expected);
    expect(datesOf(claims)).toEqual(expected === undefined ? [] : [expected]);
  });

  test.each<[string[], string[]]>([
    // Both, in order, and neither the month that allows both.
    [
      ['2025-05-11', '2025-05-12'],
      ['2025-05', '2025-05-12', '2025-05-11'],
    ],
    [
      ['2025-04', '2025-05-11'],
      ['2025-05-11', '2025-04'],
    ],
    // About the 12th may be the 11th.
    [['2025-05-11'], ['2025-05-11', '2025-05-12~']],
    [
      ['2024', '2025-05', '2026'],
      ['2026', '2025-05', '2024', '2025'],
    ],
  ])('are %j where claims that say %j contradict each other', (dates, said) => {
    const { claims } = told(...said.map((when) => ({ cast, when })));
    expect(datesOf(claims)).toEqual(dates);
  });

  test('are no more than can be told, the narrowest of them', () => {
    const years = Array.from({ length: 90 }, (_, at) => `${1900 + at}`);
    const days = Array.from({ length: 20 }, (_, at) => `${2001 + at}-05-11`);
    const { claims } = told(
      ...[...years, ...days].map((when) => ({ cast, when })),
    );
    const dates = datesOf(claims);
    expect(dates).toHaveLength(MOST_DATES);
    expect(dates).toEqual(expect.arrayContaining(days));
  });
});

test('in the shipped case every tie leads to a passage in an article', () => {
  const network = lensUnder(shippedCase());
  const texts = new Map(
    network.columns.within.articles.map(({ id, text }) => [id, text]),
  );
  for (const id of shownTieIds(network)) {
    const { contacts } = evidenceOf(network, { kind: 'tie', id });
    const quotes = contacts.flatMap(({ claims }) =>
      claims.flatMap((claim) => claim.quotes),
    );
    expect(quotes.length).toBeGreaterThan(0);
    for (const { article, start, end, exact } of quotes)
      expect(texts.get(article)?.slice(start, end)).toBe(exact);
  }
});
