import { describe, expect, test } from 'vitest';
import type { Suggestions } from '../../src/extraction';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

function read(text: string): Suggestions {
  return extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  });
}

function partiesOf(text: string): readonly (readonly string[])[] {
  const { actors, claims } = read(text);
  return claims.map((claim) =>
    claim.participants.map(
      ({ actor }) => actors.find((each) => each.id === actor)?.name ?? '',
    ),
  );
}

function sidesIn(text: string): Readonly<Record<string, string | undefined>> {
  const { actors } = read(text);
  return Object.fromEntries(actors.map(({ name, side }) => [name, side]));
}

describe('an office with a country', () => {
  test.each([
    'Armenia’s president',
    'the Armenian president',
    'the president of Armenia',
  ])('is no president of an unknown country: %s', (office) => {
    expect(
      partiesOf(
        `President Rafael Ibarra met Edith Baumann. Moyo phoned ${office}.`,
      ),
    ).toEqual([
      ['Rafael Ibarra', 'Edith Baumann'],
      ['Moyo', office],
    ]);
  });
  test('is no president of another country', () => {
    expect(
      partiesOf(
        'Zambian President Joseph Banda met Moyo. Nkosi phoned the Malawian president.',
      )[1],
    ).toEqual(['Nkosi', 'the Malawian president']);
  });
  test.each(['Zambia’s president', 'the Zambian president', 'the president'])(
    'is the one who is said to hold it: %s',
    (office) => {
      expect(
        partiesOf(
          `Zambian President Joseph Banda met Moyo. Nkosi phoned ${office}.`,
        )[1],
      ).toEqual(['Nkosi', 'Joseph Banda']);
    },
  );
  test('is not the name before it when it opens the main clause', () => {
    expect(
      partiesOf('After meeting Banda, Malawi’s president called Moyo.').at(-1),
    ).toEqual(['Malawi’s president', 'Moyo']);
  });
  test('is whom the bare office then means', () => {
    expect(
      partiesOf(
        'President Rafael Ibarra met Moyo. The Armenian president phoned Nkosi. The president later called Baumann.',
      ).at(-1),
    ).toEqual(['The Armenian president', 'Baumann']);
  });
});

describe('a side', () => {
  test('is a country or a body', () => {
    expect(
      sidesIn(
        'A spokesman for the Zambian Foreign Ministry met a Hamas official. An Acme Corporation lawyer called Moyo.',
      ),
    ).toEqual({
      'A spokesman for the Zambian Foreign Ministry': 'Zambia',
      'a Hamas official': 'Hamas',
      'An Acme Corporation lawyer': 'Acme Corporation',
      Moyo: undefined,
    });
  });
  test('is no person and no organ of an unknown state', () => {
    expect(
      sidesIn(
        'President Rafael Ibarra met Moyo. Ibarra’s national security adviser called a spokesman for the Foreign Ministry.',
      ),
    ).toEqual({
      'Rafael Ibarra': undefined,
      Moyo: undefined,
      'Ibarra’s national security adviser': undefined,
      'a spokesman for the Foreign Ministry': undefined,
    });
  });
});

describe('a part of the world', () => {
  test('is nobody’s side', () => {
    const sides = sidesIn(
      'A Western diplomat met a Kurdish official. An African envoy met a Kenyan envoy.',
    );
    expect(sides['A Western diplomat']).toBeUndefined();
    expect(sides['An African envoy']).toBeUndefined();
    expect(sides['a Kenyan envoy']).toBe('Kenya');
  });
});
