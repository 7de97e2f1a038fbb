import { describe, expect, test } from 'vitest';
import type { Actor, Claim } from '../../src/case';
import {
  likelyDuplicates,
  mergeChanges,
  originsWith,
  likelyGroupsFrom,
} from '../../src/case';
import { actorOf, claimOf, done, judging, talks } from './talks';

function proposed(parts: Parameters<typeof talks>[0]) {
  const ledger = talks(parts);
  return likelyGroupsIn(ledger);
}

function likelyGroupsIn(ledger: ReturnType<typeof talks>) {
  const { theCase } = ledger;
  return likelyGroupsFrom(theCase, ledger, likelyDuplicates(theCase, ledger));
}

const cohen = (id: string, description?: string, name = 'David Cohen') =>
  actorOf(id, { name, ...(description !== undefined && { description }) });

describe('One person of many articles is one proposal', () => {
  test('by every name and office under which the articles give them', () => {
    const actors: readonly Actor[] = [
      cohen('a', 'prime minister', 'Mohammed bin Abdul Rahman al-Thani'),
      cohen('b', 'prime minister', 'Mohamed bin Abdulrahman Al Thani'),
      cohen('c', undefined, 'al-Thani'),
      actorOf('d', { name: 'the Qatari prime minister', kind: 'role' }),
      cohen('e', 'foreign minister', 'Ron Dermer'),
    ].map((actor) => (actor.id === 'e' ? actor : { ...actor, side: 'Qatar' }));
    expect(proposed({ actors }).map(({ ids }) => ids)).toEqual([
      ['a', 'b', 'c', 'd'],
    ]);
  });

  test('sure where name and office agree; the others are asked about', () => {
    const [proposal, ...rest] = proposed({
      actors: [
        cohen('a', 'Mossad chief'),
        cohen('b'),
        cohen('c', 'Mossad chief'),
        cohen('d', undefined, 'Cohen'),
        cohen('e', 'Mossad chief'),
      ],
    });
    expect(proposal?.ids).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(proposal?.sure).toEqual(['a', 'c', 'e']);
    expect(rest).toEqual([]);
  });

  test('and so many articles make no more proposals', () => {
    const actors = Array.from({ length: 200 }, (_, at) => [
      actorOf(`israel${at}`, { name: 'Israel', kind: 'government' }),
      cohen(`cohen${at}`, at % 2 === 0 ? 'Mossad chief' : undefined),
    ]).flat();
    const sizes = proposed({ actors }).map(({ ids, sure }) => [
      ids.length,
      sure.length,
    ]);
    expect(sizes).toEqual([
      [200, 100],
      [200, 200],
    ]);
  });
});

describe('Two people of one name are two', () => {
  test('by their offices, and a short name that fits both is nobody’s', () => {
    const proposals = proposed({
      actors: [
        cohen('a', 'Mossad chief'),
        cohen('b', 'treasury secretary'),
        cohen('c', 'Mossad chief'),
        cohen('d', undefined, 'Cohen'),
        cohen('e'),
      ],
    });
    expect(proposals.filter(({ isOpen }) => !isOpen)).toMatchObject([
      { ids: ['a', 'c'], sure: ['a', 'c'] },
    ]);
    const open = proposals.filter(({ isOpen }) => isOpen);
    expect(open.map(({ ids }) => ids)).toEqual(
      expect.arrayContaining([['a', 'b']]),
    );
    expect(open.flatMap(({ ids }) => ids)).not.toContain('d');
  });

  test('though an alias is the surname of both', () => {
    const family = (id: string, given: string) =>
      actorOf(id, { name: `${given} Alexander`, aliases: ['Alexander'] });
    expect(
      proposed({ actors: [family('a', 'Edan'), family('b', 'Adi')] }),
    ).toEqual([]);
  });

  test('a name in full without an office is likely, never sure', () => {
    const [proposal] = proposed({
      actors: [cohen('a', 'Mossad chief'), cohen('b')],
    });
    expect(proposal?.sure).toEqual([]);
  });

  test('and so are two officials whom nobody names, or two ministries', () => {
    const role = { kind: 'role', side: 'Israel' } as const;
    const body = { kind: 'organisation', name: 'Foreign Ministry' } as const;
    const found = proposed({
      actors: [
        actorOf('a', { ...role, name: 'a senior Israeli official' }),
        actorOf('b', { ...role, name: 'a senior Israeli official' }),
        actorOf('c', { ...role, name: 'the former prime minister' }),
        actorOf('d', {
          ...role,
          kind: 'person',
          description: 'prime minister',
        }),
        actorOf('e', body),
        actorOf('f', body),
      ],
    });
    expect(found).toMatchObject([{ ids: ['e', 'f'], sure: [] }]);
  });
});

test('Whom someone has kept apart no group brings together again', () => {
  const ledger = talks({
    actors: ['a', 'b', 'c'].map((id) => cohen(id, 'Mossad chief')),
  });
  done(ledger, [
    judging('a', 'b', 'different'),
    judging('a', 'c', 'different'),
  ]);
  expect(likelyGroupsIn(ledger).map(({ ids }) => ids)).toEqual([['b', 'c']]);
  done(ledger, mergeChanges(ledger, 'actor', ['b', 'c']));
  expect(likelyGroupsIn(ledger)).toEqual([]);
});

describe('One contact of several articles is one proposal', () => {
  const on = (id: string, article: string, edtf: string, actors: string[]) =>
    claimOf(id, actors, { article: article as never, when: { edtf } });

  test('also before anyone has said that its actors are one, which it says', () => {
    const actors = [
      cohen('a', 'Mossad chief'),
      cohen('b', undefined, 'Ron Dermer'),
      cohen('c', 'Mossad chief'),
      cohen('d', undefined, 'Dermer'),
    ];
    const claims = [
      on('k', 'first', '2025-05-11', ['a', 'b']),
      on('l', 'second', '2025-05-11', ['c', 'd']),
    ];
    const [contact] = proposed({ actors, claims }).filter(
      ({ kind }) => kind === 'contact',
    );
    expect(contact?.ids).toEqual(['contact-k', 'contact-l']);
    expect(contact?.pairs[0]?.for[0]).toEqual({
      kind: 'same-parties',
      actors: ['a', 'b'],
      areProposed: true,
    });
  });

  test('that of its own channel, though on that day they also talked', () => {
    const actors = ['a', 'b'].map((id) => actorOf(id));
    const by = (claim: Claim, channel: 'call' | 'talk'): Claim => ({
      ...claim,
      channels: [channel],
    });
    const called = by(on('k', 'first', '2025-05-11', ['a', 'b']), 'call');
    const also = by(on('l', 'second', '2025-05-11', ['a', 'b']), 'call');
    const talked = by(on('m', 'second', '2025-05-11', ['a', 'b']), 'talk');
    expect(
      proposed({ actors, claims: [called, also, talked] }).map(
        ({ ids }) => ids,
      ),
    ).toEqual([['contact-k', 'contact-l']]);
  });

  test('not where a vague one could be either of two', () => {
    const claims = [
      on('k', 'first', '2025-05', ['a', 'b']),
      on('l', 'second', '2025-05-11', ['a', 'b']),
    ];
    const actors = ['a', 'b'].map((id) => actorOf(id));
    expect(proposed({ actors, claims })).toHaveLength(1);
    const another = on('m', 'second', '2025-05-20', ['a', 'b']);
    expect(proposed({ actors, claims: [...claims, another] })).toEqual([]);
  });
});

test('A thousand namesakes are one proposal, not a pair for each two of them', () => {
  const actors = Array.from({ length: 1_000 }, (_, at) => cohen(`c${at}`));
  const [proposal, ...others] = proposed({ actors });
  expect(proposal?.ids).toHaveLength(1_000);
  expect(others).toEqual([]);
});

test('Who speaks for people that are one is one origin, if it has a name', () => {
  const speaking = (id: string, actor: string, origin: string) =>
    claimOf(id, [], {
      attribution: [{ speaker: 'x', named: true, actor, origin }] as never,
    });
  const origins = ['o', 'p', 'q'].map((id) => ({
    id,
    name: id,
    named: id !== 'q',
  })) as never;
  const ledger = talks({
    actors: ['a', 'b', 'c'].map((id) => actorOf(id)),
    origins,
    claims: [
      speaking('k', 'a', 'o'),
      speaking('l', 'b', 'p'),
      speaking('m', 'c', 'q'),
    ],
  });
  expect(originsWith(ledger, [['a', 'b', 'c']])).toEqual([['o', 'p']]);
  // Whoever is one of them already speaks for all.
  done(ledger, [judging('b', 'c', 'same')]);
  expect(originsWith(ledger, [['a', 'c']])).toEqual([['o', 'p']]);
});
