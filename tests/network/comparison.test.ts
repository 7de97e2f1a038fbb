import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison, Standpoint } from '../../src/network';
import {
  claimsFrom,
  comparisonOf,
  lineOfStandpoint,
  standpointIn,
} from '../../src/network';
import { lensOf, sourcesOf } from '../../src/lens';
import type { ArticleId } from '../../src/text';
import { shippedCase } from '../app/shipped-case';
import { arbitraryLens } from '../lens/arbitrary-lens';
import { told } from '../lens/told';
import { networkUnder } from './network-under';

function idsOf(comparison: Comparison) {
  const ids = (part: keyof Comparison) =>
    comparison[part].map(({ contact }) => contact);
  return {
    onlyOne: ids('onlyOne'),
    onlyOther: ids('onlyOther'),
    differing: ids('differing'),
    alike: ids('alike'),
  };
}

const article = (id: string): Standpoint => ({
  kind: 'source',
  source: { kind: 'article', id: id as ArticleId },
});

describe('source against source', () => {
  test('each alone, differing in what both state, and alike', () => {
    const cast = { initiator: 'a', recipient: 'b' };
    const network = networkUnder(
      told(
        { cast, contact: 'mine' },
        { cast, contact: 'yours', article: 'other' },
        { cast, contact: 'call', by: ['call'] },
        { cast, contact: 'call', by: ['text'], article: 'other' },
        { cast, contact: 'same', when: '2025-05' },
        { cast, contact: 'same', article: 'other' },
        { cast, contact: 'rejected', status: 'rejected' },
      ),
    );
    const comparison = comparisonOf(
      claimsFrom(network, article('paper')),
      claimsFrom(network, article('other')),
    );
    expect(idsOf(comparison)).toEqual({
      onlyOne: ['mine'],
      onlyOther: ['yours'],
      differing: ['call'],
      alike: ['same'],
    });
    expect(comparison.differing[0]?.details).toEqual(['channel']);
  });

  test('of the sample case: called in one article, in touch in the other', () => {
    const network = networkUnder(shippedCase());
    const { differing, onlyOther } = comparisonOf(
      claimsFrom(network, article('axios')),
      claimsFrom(network, article('backchannel-report')),
    );
    expect(differing.map(({ contact }) => contact)).toContain(
      'witkoff-informs-netanyahu-and-dermer',
    );
    expect(onlyOther.map(({ contact }) => contact)).toContain(
      'witkoff-hamas-no-direct-talks',
    );
  });
});

test('date against date: what is known by the earlier is known by the later', () => {
  const theCase = told(
    { contact: 'old', when: '2025-05-01' },
    { contact: 'new', when: '2025-05-03' },
    { contact: 'old', by: ['text'], when: '2025-05-04' },
  );
  const network = networkUnder(theCase);
  const known = (by: string): Standpoint => ({
    kind: 'known',
    known: { clock: 'happened', by },
  });
  const comparison = comparisonOf(
    claimsFrom(network, known('2025-05-02')),
    claimsFrom(network, known('2025-05-05')),
  );
  expect(idsOf(comparison)).toEqual({
    onlyOne: [],
    onlyOther: ['new'],
    differing: ['old'],
    alike: [],
  });
});

test('analyst against analyst: one claim more of a contact is a difference', () => {
  const { claims } = told({ contact: 'c' }, { contact: 'c' });
  const compared = comparisonOf(claims, claims.slice(0, 1), {
    areClaimsKept: true,
  });
  expect(idsOf(compared).differing).toEqual(['c']);
  expect(idsOf(comparisonOf(claims, claims.slice(0, 1))).alike).toEqual(['c']);
});

test('turned round, a comparison says the same; each contact stands in one part', () => {
  fc.assert(
    fc.property(
      arbitraryLens.filter(({ columns }) => sourcesOf(columns).length > 1),
      fc.nat(),
      fc.nat(),
      ({ columns, filters }, first, second) => {
        const sources = sourcesOf(columns);
        const lens = lensOf(columns, filters);
        const [one = [], other = []] = [first, second].map((place) => {
          const source = sources[place % sources.length]?.source;
          return source ? claimsFrom(lens, { kind: 'source', source }) : [];
        });
        const there = idsOf(comparisonOf(one, other));
        const back = idsOf(comparisonOf(other, one));
        expect(back.onlyOne).toEqual(there.onlyOther);
        expect(back.differing.toSorted()).toEqual(there.differing.toSorted());
        const all = Object.values(there).flat();
        const contacts = [...one, ...other].map(({ contact }) => contact);
        expect(all.toSorted()).toEqual([...new Set(contacts)].toSorted());
      },
    ),
    { numRuns: 40 },
  );
});

test('a standpoint is read back from its line', () => {
  const { columns } = networkUnder(shippedCase());
  const standpoints: readonly Standpoint[] = [
    article('axios'),
    { kind: 'known', known: { clock: 'reported', by: '2025-05-12' } },
    { kind: 'analyst', analyst: 'reviewers' as never },
  ];
  for (const each of standpoints)
    expect(standpointIn(lineOfStandpoint(each), columns)).toEqual(each);
  expect(standpointIn('article:nowhere', columns)).toBeUndefined();
});
