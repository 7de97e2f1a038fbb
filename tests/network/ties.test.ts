import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stance } from '../../src/case';
import { independentOrigins } from '../../src/corroboration';
import type { Tie } from '../../src/network';
import { evidenceOf, tieNumber } from '../../src/lens';
import { networkOf } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { arbitraryEgoLens, arbitraryLens } from '../lens/arbitrary-lens';
import type { Telling } from '../lens/told';
import { shownClaims, told } from '../lens/told';
import { networkUnder, tieInShort } from './network-under';

const pair = { initiator: 'a', recipient: 'b' };

function onlyTie(...tellings: readonly Telling[]): Tie {
  const [tie, ...others] = networkUnder(told(...tellings)).ties;
  expect(others).toEqual([]);
  if (tie === undefined) throw new Error('onlyTie: there is none.');
  return tie;
}

describe('a tie', () => {
  test('gathers all claims of a pair by one channel, either way round', () => {
    const back = { initiator: 'b', recipient: 'a' };
    const tie = onlyTie({ cast: pair }, { cast: back }, { cast: pair });
    expect(tie).toMatchObject({ direction: 'both', claimCount: 3 });
  });

  test('counts a contact once, however many claims tell of it', () => {
    const tie = onlyTie(
      { cast: pair, contact: 'x' },
      { cast: pair, contact: 'y' },
      { cast: pair, contact: 'x', article: 'other' },
    );
    expect(tie).toMatchObject({ contactCount: 2, claimCount: 3 });
  });

  test.each<[Stance[], Stance]>([
    [['negated', 'asserted'], 'asserted'],
    [['planned', 'alleged'], 'alleged'],
    [['planned', 'attempted', 'negated'], 'attempted'],
    [['negated', 'planned'], 'planned'],
    [['negated'], 'negated'],
  ])('told as %j is drawn as %s', (stances, expected) => {
    const tie = onlyTie(...stances.map((stance) => ({ cast: pair, stance })));
    expect(tie.stance).toBe(expected);
  });

  test('is disputed where one contact is both asserted and negated', () => {
    const tellings = (contact: string) =>
      [
        { cast: pair, contact: 'x' },
        { cast: pair, contact, stance: 'negated' },
      ] as const;
    expect(onlyTie(...tellings('x')).isDisputed).toBe(true);
    expect(onlyTie(...tellings('another')).isDisputed).toBe(false);
  });

  test('is suggested only while no claim of it is accepted', () => {
    const suggested = { cast: pair, status: 'suggested' } as const;
    expect(onlyTie(suggested, suggested).isSuggested).toBe(true);
    expect(onlyTie(suggested, { cast: pair }).isSuggested).toBe(false);
  });

  test('rests on as many origins as stand apart, not on articles', () => {
    const tie = onlyTie(
      { cast: pair, article: 'one', from: ['x', 'y'] },
      { cast: pair, article: 'two', from: ['y', 'z'] },
      { cast: pair, article: 'three', from: ['w'] },
      { cast: pair, article: 'four' },
    );
    expect(tie.originCount).toBe(3);
  });

  test('has ids that no two ties share, whatever its actors are called', () => {
    const network = networkUnder(
      told(
        { cast: { party: 'a~b c' } },
        { cast: { party: 'a b~c' } },
        { cast: { party: 'a%7Eb c' } },
      ),
    );
    expect(new Set(network.ties.map((tie) => tie.id)).size).toBe(3);
  });
});

describe('in any case, under any filters', () => {
  test('a tie counts origins as corroboration does', () => {
    fc.assert(
      fc.property(arbitraryLens, ({ columns, filters }) => {
        const network = networkOf(columns, filters);
        const shown = new Set(shownClaims(network));
        network.ties.forEach((tie) => {
          const number = tieNumber(columns.ties, tie.id) ?? 0;
          const claims = [
            ...columns.ties.claims.subarray(
              columns.ties.starts[number],
              columns.ties.starts[number + 1],
            ),
          ]
            .flatMap((claim) => columns.within.claims[claim] ?? [])
            .filter((claim) => shown.has(claim) && claim.status === 'accepted');
          expect(tie.claimCount).toBe(claims.length);
          expect(tie.contactCount).toBe(
            new Set(claims.map((claim) => claim.contact)).size,
          );
          expect(tie.originCount).toBe(
            independentOrigins(columns.sourcing, claims).length,
          );
        });
      }),
    );
  });

  test('every tie shows a passage: a claim, with a quote, by its channel', () => {
    fc.assert(
      fc.property(arbitraryEgoLens, ({ columns, filters }) => {
        const network = networkOf(columns, filters);
        for (const tie of network.ties) {
          const { contacts } = evidenceOf(network, {
            kind: 'tie',
            id: tie.id,
          });
          const carrying = contacts
            .flatMap(({ claims }) => claims)
            .filter(
              ({ channels, participants }) =>
                (channels.length === 0 || channels.includes(tie.channel)) &&
                [tie.a, tie.b].every((end) =>
                  participants.some(({ actor }) => actor === end),
                ),
            );
          expect(carrying.length).toBeGreaterThanOrEqual(1);
          expect(carrying.every(({ quotes }) => quotes.length > 0)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('in the shipped case', () => {
  const network = networkUnder(shippedCase());
  const short = network.ties.map(tieInShort);

  test('Bahbah stands between Hamas and the administration', () => {
    expect(short).toContain('bahbah – hamas by text');
    expect(short).toContain('bahbah – trump-administration by call');
    expect(short).not.toContain('hamas – trump-administration by text');
  });

  test('what did not happen is a tie that says so', () => {
    const denied = network.ties.find(
      (tie) => tieInShort(tie) === 'hamas – witkoff by talk',
    );
    expect(denied).toMatchObject({ stance: 'negated', isDisputed: false });
  });

  test('two articles on the same speakers are one origin', () => {
    const tie = network.ties.find(
      (each) => tieInShort(each) === 'bahbah – hamas by text',
    );
    expect(tie).toMatchObject({ claimCount: 2, originCount: 1 });
  });

  test('an intercept runs from the services to those they heard', () => {
    const taps = network.ties.filter((tie) => tie.channel === 'intercept');
    expect(taps.map(tieInShort)).toEqual([
      'hamas ← israeli-intelligence by intercept',
    ]);
  });
});
