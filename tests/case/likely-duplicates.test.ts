import { describe, expect, test } from 'vitest';
import type { Actor, Case } from '../../src/case';
import { evidenceOn, likelyDuplicates, mergeChanges } from '../../src/case';
import { syntheticCase } from '../lens/synthetic-case';
import { Ledger, importOf } from '../../src/case';
import { actorOf, claimOf, done, judging, talks } from './talks';

function proposed(parts: Parameters<typeof talks>[0]) {
  const ledger = talks(parts);
  return likelyDuplicates(ledger.theCase, ledger);
}

const kindsOf = (list: readonly { readonly kind: string }[] | undefined) =>
  list?.map(({ kind }) => kind);

describe('Actors are proposed as one', () => {
  const named = (name: string, others: Partial<Actor> = {}) => ({
    name,
    ...others,
  });
  test.each([
    ['the same name', named('Al-Thani'), named('al Thani'), ['same-name']],
    [
      'a name with accents or without',
      named('Józef Beck'),
      named('Jozef Beck'),
      ['same-name'],
    ],
    [
      'a surname and the full name',
      named('Witkoff'),
      named('Steve Witkoff'),
      ['name-within'],
    ],
    [
      'an initial and the full name',
      named('O. Lind'),
      named('Oskar Lind'),
      ['spelt-alike'],
    ],
    [
      'several initials and the full name, with one office',
      named('J. R. Lind', { description: 'trade minister' }),
      named('Johan Lind', { description: 'trade minister' }),
      ['spelt-alike', 'same-title'],
    ],
    [
      'an alias that both bear',
      named('Bibi', { aliases: ['Benjamin Netanyahu'] }),
      named('PM Netanyahu', { aliases: ['Netanyahu, Benjamin'] }),
      ['shared-alias'],
    ],
    [
      'the same name, on the same side',
      named('Hamas', { kind: 'group', side: 'Hamas' }),
      named('Hamas', { kind: 'organisation', side: 'Hamas' }),
      ['same-name', 'same-side'],
    ],
    [
      'the same name with one office under two names',
      named('Marta Lind', { description: 'top diplomat' }),
      named('Marta Lind', { description: 'foreign minister' }),
      ['same-name', 'same-title'],
    ],
  ])('for %s', (_, one, other, evidence) => {
    const [pair, ...others] = proposed({
      actors: [actorOf('a', one), actorOf('b', other)],
    });
    expect(pair).toMatchObject({ kind: 'actor', a: 'a', b: 'b' });
    expect(kindsOf(pair?.for)).toEqual(evidence);
    expect(others).toEqual([]);
  });

  test('for the same office', () => {
    const premier = [
      { actor: 'q' as never, as: 'the prime minister', quotes: [] },
    ];
    const [pair] = proposed({
      actors: [
        actorOf('q', { name: 'Qatar' }),
        actorOf('a', { name: 'Al-Thani', affiliations: premier }),
        actorOf('b', {
          name: 'the Qatari premier',
          kind: 'role',
          affiliations: [{ ...premier[0], as: 'Prime Minister' } as never],
        }),
      ],
    });
    expect(pair?.for).toEqual([
      { kind: 'same-office', as: 'the prime minister', of: 'q' },
    ]);
    expect(kindsOf(pair?.against)).toEqual(['different-kinds']);
  });

  test('and what speaks against it is said', () => {
    const [pair] = proposed({
      actors: [
        actorOf('a', { name: 'David Cohen', side: 'Israel' }),
        actorOf('b', { name: 'David Cohen', side: 'Family', kind: 'role' }),
      ],
    });
    expect(pair?.against).toEqual([
      { kind: 'different-kinds' },
      { kind: 'different-sides', sides: ['Israel', 'Family'] },
    ]);
  });

  test('and who else an initial would fit is said', () => {
    const pairs = proposed({
      actors: ['O. Lind', 'Oskar Lind', 'Olga Lind', 'Per Lind'].map((name) =>
        actorOf(name, { name }),
      ),
    });
    expect(
      pairs.map(({ a, b, against }) => [a, b, ...(kindsOf(against) ?? [])]),
    ).toEqual([
      ['O. Lind', 'Oskar Lind', 'fits-another'],
      ['O. Lind', 'Olga Lind', 'fits-another'],
    ]);
  });

  test.each([
    ['another initial', named('P. Lind'), named('Oskar Lind')],
    ['other names', named('Steve Witkoff'), named('Ron Dermer')],
    [
      'namesakes who talked to each other',
      named('Adi Alexander', { aliases: ['Alexander'] }),
      named('Edan Alexander', { aliases: ['Alexander'] }),
    ],
    [
      'someone unnamed and someone unnamed of higher rank',
      named('an Israeli official', { kind: 'role' }),
      named('a senior Israeli official', { kind: 'role' }),
    ],
    [
      'a person and what is called after them',
      named('Trump'),
      named('the Trump administration', { kind: 'government' }),
    ],
    ['names of which nothing is left', named('?!'), named('…')],
  ])('but not for %s', (_, one, other) => {
    expect(
      proposed({
        actors: [actorOf('a', one), actorOf('b', other)],
        claims: [claimOf('k', ['a', 'b'])],
      }),
    ).toEqual([]);
  });
});

test('A pair of which someone has said something is not proposed again', () => {
  for (const verdict of ['same', 'different', 'unsure'] as const) {
    const ledger = talks({
      actors: ['a', 'b', 'c'].map((id) => actorOf(id, { name: 'Cohen' })),
    });
    done(ledger, mergeChanges(ledger, 'actor', ['b', 'c']));
    done(ledger, [judging('a', 'c', verdict)]);
    expect(likelyDuplicates(ledger.theCase, ledger)).toEqual([]);
  }
});

describe('Contacts are proposed as one', () => {
  const second = { article: 'second' as never };
  const told = (others: object) => [
    claimOf('k', ['a', 'b'], { when: { edtf: '2025-05' } }),
    claimOf('l', ['b', 'a'], {
      ...second,
      when: { edtf: '2025-05-11' },
      ...others,
    }),
  ];
  const actors = ['a', 'b', 'c'].map((id) => actorOf(id));

  test('for the same parties at the same time, by the same channel', () => {
    expect(proposed({ actors, claims: told({}) })).toEqual([
      {
        kind: 'contact',
        a: 'contact-k',
        b: 'contact-l',
        isSure: false,
        for: [
          { kind: 'same-parties', actors: ['a', 'b'] },
          { kind: 'time-within', edtf: ['2025-05', '2025-05-11'] },
          { kind: 'same-channel', channel: 'call' },
        ],
        against: [],
      },
    ]);
  });

  test.each([
    ['at other times', { when: { edtf: '2025-06' } }],
    ['at a time that nobody gives', { when: undefined }],
    ['between others', { participants: [{ actor: 'c', role: 'party' }] }],
    ['rejected', { status: 'rejected' }],
  ])('but not those %s', (_, others) => {
    expect(proposed({ actors, claims: told(others) })).toEqual([]);
  });

  test.each([
    ['by another channel', { channels: ['meeting'] }],
    ['of the same article', { article: 'first' }],
    ['of which one did not take place', { stance: 'negated' }],
  ])('nor those %s, though all else agrees', (_, others) => {
    expect(proposed({ actors, claims: told({}) })).toHaveLength(1);
    expect(proposed({ actors, claims: told(others) })).toEqual([]);
  });

  test('without a date, for words that nobody chooses twice', () => {
    const words = 'She called him twice that week to ask for the release';
    const quoted = (id: string, article: string, exact: string) =>
      claimOf(id, ['a', 'b'], {
        article: article as never,
        quotes: [{ ...claimOf('q', []).quotes[0], exact } as never],
        channels: ['call'],
      });
    const claims = [
      quoted('k', 'first', words),
      quoted('l', 'second', `Officials said: “${words.toLowerCase()}”`),
    ];
    const [pair] = proposed({ actors, claims });
    expect(pair?.for.at(-1)).toEqual({ kind: 'same-words', words });
    const [, later] = claims;
    const other = { ...later, quotes: [{ exact: 'She called him.' }] } as never;
    expect(proposed({ actors, claims: [claims[0] as never, other] })).toEqual(
      [],
    );
  });
});

test('Origins are proposed as one by name and side, unless one claim credits both', () => {
  const origins = ['o', 'p', 'q'].map((id, at) => ({
    id,
    name: at === 2 ? 'a Palestinian official' : 'two Israeli officials',
    named: false,
    side: 'Israel',
  })) as unknown as Case['origins'];
  const [pair, ...others] = proposed({ origins });
  expect(pair).toMatchObject({ kind: 'origin', a: 'o', b: 'p', against: [] });
  expect(kindsOf(pair?.for)).toEqual(['same-name', 'same-side']);
  expect(others).toEqual([]);
  const attribution = ['o', 'p'].map((origin) => ({
    speaker: 'officials',
    named: false,
    origin,
  })) as never;
  expect(
    proposed({ origins, claims: [claimOf('k', [], { attribution })] }),
  ).toEqual([]);
});

test('Origins that a person puts side by side are weighed, whatever they are called', () => {
  const origins = [
    { id: 'o', name: 'two Norrish officials', count: 2, side: 'Norland' },
    { id: 'p', name: 'a Vestran official', count: 1, side: 'Vestra' },
  ].map((each) => ({ ...each, named: false })) as unknown as Case['origins'];
  const attribution = origins.map(({ id: origin, name: speaker }) => ({
    speaker,
    named: false,
    origin,
  })) as never;
  const ledger = talks({
    origins,
    claims: [claimOf('k', [], { attribution })],
  });
  const { for: pro, against } = evidenceOn(ledger.theCase, ledger, 'origin', [
    'p',
    'o',
  ]);
  expect(pro).toEqual([]);
  expect(kindsOf(against)).toEqual([
    'take-part-together',
    'different-sides',
    'different-counts',
  ]);
});

test('Of 2,000 actors in 20,000 claims, two of one name are found', () => {
  const size = {
    seed: 1,
    actors: 2_000,
    claims: 20_000,
    articles: 100,
    origins: 300,
  };
  const theCase = syntheticCase(size);
  const ledger = new Ledger(theCase.id, [importOf(theCase, 'feed')]);
  const add = ['x', 'y'].map((id) => ({
    kind: 'add' as const,
    as: 'actor' as const,
    record: actorOf(id, { name: 'Xavier Ypsilon' }),
  }));
  done(ledger, add);
  expect(likelyDuplicates(ledger.theCase, ledger)).toContainEqual(
    expect.objectContaining({ kind: 'actor', a: 'x', b: 'y' }),
  );
});
