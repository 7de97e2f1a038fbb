import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorId, ContactId } from '../../src/case';
import type { HorizonRequest, Knowledge } from '../../src/network';
import { horizonOf } from '../../src/network';
import { rangeOf } from '../../src/time';
import { shippedCase } from '../app/shipped-case';
import type { Telling } from '../lens/told';
import { told } from '../lens/told';
import { networkUnder } from './network-under';
import {
  isInOrder,
  rangeOfContact,
  spokenCases,
  tellingsOf,
  walksFrom,
} from './spoken-cases';

function ofContact(id: string, by: string): HorizonRequest {
  return { news: { kind: 'contact', id: id as ContactId }, by };
}

function horizonIn(
  tellings: readonly Telling[],
  asked: HorizonRequest,
): ReadonlyMap<string, Knowledge> {
  const horizon = horizonOf(networkUnder(told(...tellings)), asked);
  return new Map(horizon.map((each) => [each.actor, each]));
}

const day = (n: number): string => `2025-05-0${n}`;

describe('by hand', () => {
  const chain: readonly Telling[] = [
    { cast: { party: 'a b' }, when: day(2), contact: 'deal' },
    { cast: { initiator: 'b', recipient: 'c' }, when: day(3) },
    { cast: { initiator: 'c', recipient: 'd' }, when: day(1) },
    { cast: { initiator: 'c', recipient: 'e' } },
  ];

  test('parties must know, those told later may, others cannot', () => {
    const horizon = horizonIn(chain, ofContact('deal', day(4)));
    const verdicts = [...horizon].map(
      ([id, { verdict }]) => `${id} ${verdict}`,
    );
    expect(verdicts).toEqual([
      'a must',
      'b must',
      'c may',
      'd cannot',
      'e may',
    ]);
  });

  test('before a day nobody who was told later can have known', () => {
    const horizon = horizonIn(chain, ofContact('deal', day(2)));
    expect(horizon.get('c')).toMatchObject({
      verdict: 'cannot',
      earliest: rangeOf(day(3))?.from,
    });
  });

  test('each verdict shows the contacts by which the news can have come', () => {
    const horizon = horizonIn(chain, ofContact('deal', day(4)));
    expect(horizon.get('e')?.steps).toEqual([
      { from: 'b', to: 'c', contact: 'c1' },
      { from: 'c', to: 'e', contact: 'c3' },
    ]);
  });

  test('a contact that cannot be true beside a denial makes nobody know', () => {
    const cast = { party: 'a b' };
    const told = {
      cast,
      by: ['meeting'],
      contact: 'deal',
      when: day(3),
    } as const;
    const denial = { ...told, contact: 'no', stance: 'negated' } as const;
    const verdictOf = (...tellings: readonly Telling[]) =>
      horizonIn(tellings, ofContact('deal', day(4))).get('a')?.verdict;
    expect(verdictOf(told)).toBe('must');
    expect(verdictOf(told, denial)).toBe('may');
    expect(verdictOf(told, { ...denial, when: day(2) })).toBe('must');
  });

  test('a vague date makes may of must', () => {
    const vague = [
      { cast: { party: 'a b' }, when: `${day(1)}/${day(9)}`, contact: 'deal' },
    ];
    // About the 4th is surely by the 7th, not by the 4th.
    const rough = [
      { cast: { party: 'a b' }, contact: 'deal', when: '2025-05-04~' },
    ];
    const verdictBy = (by: string) =>
      horizonIn(rough, ofContact('deal', by)).get('a')?.verdict;
    expect([day(4), day(7)].map(verdictBy)).toEqual(['may', 'must']);
    expect(horizonIn(vague, ofContact('deal', day(4))).get('a')?.verdict).toBe(
      'may',
    );
  });

  test('who was party to a dated contact about it must know, and so must its parties', () => {
    const raised: readonly Telling[] = [
      { cast: { party: 'a b' }, when: `${day(1)}/${day(9)}`, contact: 'deal' },
      {
        cast: { initiator: 'x', recipient: 'y' },
        when: day(3),
        about: ['deal'],
        contact: 'raised',
      },
    ];
    const horizon = horizonIn(raised, ofContact('deal', day(4)));
    expect([...horizon.values()].map(({ verdict }) => verdict)).toEqual([
      'must',
      'must',
      'must',
      'must',
    ]);
    expect(horizon.get('x')?.steps).toEqual([{ to: 'x', contact: 'raised' }]);
  });

  test('a contact that an article also denies makes no one sure', () => {
    const denied: readonly Telling[] = [
      { cast: { party: 'a b' }, when: day(1), contact: 'deal' },
      {
        cast: { party: 'a b' },
        when: day(1),
        contact: 'deal',
        stance: 'negated',
      },
    ];
    expect(horizonIn(denied, ofContact('deal', day(4))).get('a')?.verdict).toBe(
      'may',
    );
  });

  test('of what an actor knew only the actor itself must know', () => {
    const { verdicts } = {
      verdicts: horizonOf(networkUnder(told(...chain)), {
        news: { kind: 'actor', id: 'b' as ActorId, since: day(3) },
        by: day(4),
      }).map(({ actor, verdict }) => `${actor} ${verdict}`),
    };
    expect(verdicts).toEqual([
      'a cannot',
      'b must',
      'c may',
      'd cannot',
      'e may',
    ]);
  });
});

test('who may have known is who some way in order of time leads to by then', () => {
  fc.assert(
    fc.property(
      spokenCases,
      fc.constantFrom(1, 2, 3, 4).map(day),
      (contacts, by) => {
        const horizon = horizonIn(tellingsOf(contacts), ofContact('c0', by));
        const end = rangeOf(by)?.to ?? 0;
        const [first] = contacts;
        const reached = new Set(
          [first?.from ?? '', first?.to ?? '']
            .flatMap((actor) =>
              walksFrom(contacts, { actors: [actor], contacts: [] }),
            )
            .map(({ actors, contacts: steps }) => ({
              actors,
              contacts: [0, ...steps],
            }))
            .filter((walk) => isInOrder(contacts, walk))
            .filter(({ contacts: steps }) =>
              steps.every((step) => rangeOfContact(contacts[step]).from <= end),
            )
            .map(({ actors }) => actors.at(-1)),
        );
        for (const [actor, { verdict }] of horizon)
          expect(verdict !== 'cannot').toBe(reached.has(actor));
      },
    ),
  );
});

describe('in the sample case, by 9 May 2025', () => {
  const horizon = new Map(
    horizonOf(
      networkUnder(shippedCase()),
      ofContact('messages-through-bahbah', '2025-05-09'),
    ).map((each) => [each.actor as string, each]),
  );

  test('Israel must have known of the backchannel, and not from Washington', () => {
    expect(horizon.get('israel')).toMatchObject({
      verdict: 'must',
      steps: [{ to: 'israel', contact: 'israel-learns-of-backchannel' }],
      denials: ['white-house-silent-to-israel'],
    });
    expect(horizon.get('israeli-intelligence')?.verdict).toBe('must');
  });

  test('Dermer must have known, and Netanyahu may, as one of Israel', () => {
    expect(horizon.get('dermer')?.verdict).toBe('must');
    expect(horizon.get('netanyahu')).toMatchObject({
      verdict: 'may',
      steps: [
        { to: 'israel', contact: 'israel-learns-of-backchannel' },
        { from: 'israel', to: 'netanyahu' },
      ],
    });
  });

  test('the family cannot have known before the call of 11 May', () => {
    expect(horizon.get('alexander-family')).toMatchObject({
      verdict: 'cannot',
      earliest: Date.UTC(2025, 4, 11),
    });
  });
});
