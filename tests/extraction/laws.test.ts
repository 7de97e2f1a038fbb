import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Suggestions } from '../../src/extraction';
import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';

function read(text: string, published = '2025-05-12'): Suggestions {
  return extract({ id: 'article' as ArticleId, text, published });
}

/** Every span that suggestions carry, with the words that it should hold. */
function passagesOf(
  suggestions: Suggestions,
): readonly { start: number; end: number; exact: string }[] {
  return suggestions.claims.flatMap((claim) => [
    ...claim.quotes,
    ...claim.participants.flatMap((part) => part.mention ?? []),
    ...claim.attribution.flatMap((speaker) => speaker.quote ?? []),
    ...(claim.when?.phrase === undefined ? [] : [claim.when.phrase]),
  ]);
}

const words = fc.constantFrom(
  'Kerry',
  'met',
  'Lavrov',
  'and',
  ',',
  'with',
  'in',
  'Geneva',
  'the',
  'prime minister',
  'who',
  'told',
  '“',
  '”',
  '"',
  'talks',
  'between',
  'to',
  '\u0000',
  '\r\n',
  '\n',
  '😀',
  'שלום',
  '\u202e',
  '\u200e',
  'on Friday',
  'will',
  'not',
  'said',
  '’s',
  '—',
  '(',
  ')',
  '.',
  '?',
  'called',
  'his',
  'envoy',
  'through',
  'Oman',
  'was',
  'briefed',
  'by',
  'last Thursday',
  'e\u0301',
  '\ud800',
  'U.S.',
  'Mr',
  'a',
  'letter',
  'from',
  'of',
  'intercepted',
  'calls',
  'if',
  'had',
  'to meet',
);
const prose = fc.array(words, { maxLength: 60 }).map((each) => each.join(' '));
const hostile = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 300 }));

describe('whatever the text', () => {
  test('every quote, mention and phrase is the article’s own characters', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { start, end, exact } of passagesOf(read(text))) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(exact);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same suggestions', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
      }),
      { numRuns: 100 },
    );
  });

  test('every claim has two actors, a channel, and actors that are listed', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { actors, claims } = read(text);
        const ids = new Set(actors.map((actor) => actor.id));
        for (const claim of claims) {
          const parties = new Set(claim.participants.map((part) => part.actor));
          expect(parties.size).toBeGreaterThan(1);
          expect(claim.channels.length).toBeGreaterThan(0);
          expect([...parties].every((id) => ids.has(id))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('texts that no reader would like', () => {
  /** So many, none called like another. */
  const firms = (count: number): string =>
    Array.from({ length: count }, (_, at) => {
      const name = `X${`${at}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}orp`;
      return `The chairman of ${name} met Ana. ${name}’s board wrote.`;
    }).join(' ');
  const million = 1_000_000;
  test.each([
    ['nothing', ''],
    ['one word of a million letters', 'a'.repeat(million)],
    ['a million spaces', ' '.repeat(million)],
    ['a million full stops', '.'.repeat(million)],
    ['a million opening quotation marks', '“'.repeat(million)],
    ['names without end', 'Kerry '.repeat(million / 6)],
    ['one endless sentence', 'Kerry met Lavrov and '.repeat(million / 21)],
    ['commas without end', 'Kerry, '.repeat(million / 7)],
    ['possessives without end', 'Kerry’s '.repeat(million / 8)],
    ['one word of capitals and hyphens', 'A-'.repeat(million / 2)],
    ['one word of capitals and apostrophes', 'A’'.repeat(million / 2)],
    ['of and of and of', 'head of '.repeat(million / 8)],
    ['firms without end', firms(million / 60)],
  ])('%s', { timeout: 60_000 }, (_, text) => {
    expect(() => read(text)).not.toThrow();
  });
});

describe('a body', () => {
  test('bounds what is read, and offsets still count from the text’s start', () => {
    const menu = 'Obama met Putin.\n';
    const text = `${menu}Kerry met Lavrov.`;
    const { claims } = extract({
      id: 'article' as ArticleId,
      text,
      body: { start: menu.length, end: text.length },
    });
    expect(claims.map((claim) => claim.quotes[0]?.start)).toEqual([
      menu.length,
    ]);
  });
});

describe('what a field was read from', () => {
  test('is there for channel, stance, time and place', () => {
    const text = 'Kerry will meet Lavrov in Geneva on Friday, an aide said.';
    const basis = read(text).claims[0]?.basis;
    const cut = (field: string): readonly string[] | undefined =>
      basis?.[field]?.map(({ exact }) => exact);
    expect(cut('channels')).toEqual(['will meet']);
    expect(cut('stance')).toEqual(['will meet']);
    expect(cut('when')).toEqual(['Friday']);
    expect(cut('place')).toEqual(['Geneva']);
    expect(cut('attribution')).toEqual(['an aide']);
  });
});
