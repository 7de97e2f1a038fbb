import { describe, expect, test } from 'vitest';
import type { Case, Claim } from '../../src/case';
import {
  acceptedOriginCount,
  independentOrigins,
  sourcingOf,
} from '../../src/corroboration';
import type { Json } from '../formats/small-case';
import { baseClaim, filed, opened } from '../formats/small-case';

const TEXT = 'Witkoff called Netanyahu on Sunday.';

/** A case whose claims rest on the given speakers, told by one article each. */
function caseOf(
  claims: readonly { readonly article: string; readonly speakers: Json[] }[],
  articles: Json = {},
): Case {
  const names = [...new Set(claims.map((each) => each.article))];
  return opened(
    filed({
      articles: names.map((id) => ({
        id,
        title: `The story of ${id}`,
        text: `${TEXT} So ${id}.`,
        attribution: articles[id] ?? [],
      })),
      origins: ['israelis', 'palestinian', 'american'].map((id) => ({
        id,
        name: id,
      })),
      claims: claims.map(({ article, speakers }, index) => ({
        ...baseClaim(),
        id: `k${index}`,
        article,
        attribution: speakers,
      })),
    }),
  );
}

/** A speaker matched to an origin. */
function by(origin: string): Json {
  return { speaker: `an official (${origin})`, origin };
}

function countOf(within: Case): number {
  return independentOrigins(sourcingOf(within), within.claims).length;
}

function originsOf(within: Case, index = 0): readonly string[] {
  const claim = within.claims[index] as Claim;
  return sourcingOf(within)
    .originsOf(claim)
    .map((each) => each.name);
}

describe('Corroboration counts origins, not articles', () => {
  test('Two articles that rest on the same speaker are one origin.', () => {
    const within = caseOf([
      { article: 'axios', speakers: [by('israelis')] },
      { article: 'report', speakers: [by('israelis')] },
    ]);
    expect(countOf(within)).toBe(1);
  });

  test('Two articles with speakers of their own are two origins.', () => {
    const within = caseOf([
      { article: 'axios', speakers: [by('israelis')] },
      { article: 'report', speakers: [by('american')] },
    ]);
    expect(countOf(within)).toBe(2);
  });

  test('One article that quotes two speakers on two claims has two origins.', () => {
    const within = caseOf([
      { article: 'axios', speakers: [by('israelis')] },
      { article: 'axios', speakers: [by('palestinian')] },
    ]);
    expect(countOf(within)).toBe(2);
  });

  test('A claim by some of another’s speakers is not independent of it.', () => {
    const within = caseOf([
      { article: 'axios', speakers: [by('israelis'), by('american')] },
      { article: 'report', speakers: [by('american')] },
    ]);
    expect(countOf(within)).toBe(1);
  });

  test('Sharing is passed on: claims that share with a third are one group.', () => {
    const ends = [
      { article: 'axios', speakers: [by('israelis')] },
      { article: 'report', speakers: [by('american')] },
    ];
    const middle = {
      article: 'third',
      speakers: [by('israelis'), by('american')],
    };
    expect(countOf(caseOf(ends))).toBe(2);
    const joined = caseOf([...ends, middle]);
    expect(countOf(joined)).toBe(1);
    const [group] = independentOrigins(sourcingOf(joined), joined.claims);
    expect(group?.claims.map((each) => each.id).toSorted()).toEqual([
      'k0',
      'k1',
      'k2',
    ]);
    expect(group?.origins).toHaveLength(2);
  });

  test('Only accepted claims confirm: one that is rejected brings no origin.', () => {
    const within = caseOf([
      { article: 'axios', speakers: [by('israelis')] },
      { article: 'report', speakers: [by('palestinian')] },
    ]);
    const countWith = (...statuses: readonly Claim['status'][]) =>
      acceptedOriginCount(
        sourcingOf(within),
        within.claims.map((claim, at) => ({
          ...claim,
          status: statuses[at] ?? 'accepted',
        })),
      );
    expect(countWith('accepted', 'accepted')).toBe(2);
    expect(countWith('accepted', 'rejected')).toBe(1);
    expect(countWith('suggested', 'rejected')).toBe(0);
  });

  test('No claims rest on nothing.', () => {
    expect(independentOrigins(sourcingOf(caseOf([])), [])).toEqual([]);
  });
});

describe('What a claim rests on', () => {
  test('It rests on who speaks first-hand, not on who relays.', () => {
    const within = caseOf([
      {
        article: 'axios',
        speakers: [
          { speaker: 'Reuters', named: true },
          { ...by('israelis'), through: 0 },
        ],
      },
    ]);
    expect(originsOf(within)).toEqual(['israelis']);
  });

  test('Claims that reach the same speaker through different relays are one origin.', () => {
    const relayed = (relay: string): Json[] => [
      { speaker: relay, named: true },
      { ...by('israelis'), through: 0 },
    ];
    const within = caseOf([
      { article: 'axios', speakers: relayed('Reuters') },
      { article: 'report', speakers: relayed('AFP') },
    ]);
    expect(countOf(within)).toBe(1);
  });

  test('Without speakers of its own it rests on those of its article.', () => {
    const within = caseOf(
      [
        { article: 'axios', speakers: [] },
        { article: 'report', speakers: [by('israelis')] },
      ],
      { axios: [by('israelis'), by('palestinian')] },
    );
    expect(originsOf(within)).toEqual(['israelis', 'palestinian']);
    expect(countOf(within)).toBe(1);
    const [claim] = within.claims;
    expect(sourcingOf(within).speakersOf(claim as Claim)).toHaveLength(2);
  });

  test('Without any speakers the article speaks in its own voice.', () => {
    const within = caseOf([
      { article: 'axios', speakers: [] },
      { article: 'axios', speakers: [] },
      { article: 'report', speakers: [] },
    ]);
    expect(originsOf(within)).toEqual(['The story of axios, in its own voice']);
    expect(countOf(within)).toBe(2);
  });

  test('A speaker matched to no origin counts as its own within its article.', () => {
    const someone = { speaker: 'a source familiar', side: 'Hamas' };
    const within = caseOf([
      { article: 'axios', speakers: [someone] },
      { article: 'axios', speakers: [someone] },
      { article: 'report', speakers: [someone] },
    ]);
    expect(originsOf(within)).toEqual(['a source familiar']);
    expect(countOf(within)).toBe(2);
  });
});
