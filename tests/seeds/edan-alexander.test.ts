import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/case';
import type { Mention, Quote } from '../../src/text';
import { rangeOf } from '../../src/time';
import { shippedLedger } from '../app/shipped-case';
import { FOLDER, articleOf, axios, report, seed } from './edan-alexander';

describe('The two articles', () => {
  test.each([
    [
      '000_04c2fd4e1dd2d0bb.txt',
      '932f57cb7958e479b5e4f8e4e089f07594d4dbbe55ebbbc3972e3b28bc0ebd7f',
    ],
    [
      '003_63151ab099665ae1.txt',
      '48af5c321f5054237202fae4461c9188235fb840fe67664d2673cc24548330c3',
    ],
  ])('%s is what was delivered, byte for byte.', async (name, expected) => {
    const bytes = readFileSync(join(FOLDER, 'articles', name));
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    expect(Buffer.from(digest).toString('hex')).toBe(expected);
  });

  test('Menus and footers lie outside the body, the whole story within.', () => {
    const bodies = [axios, report].map(({ text, body }) =>
      text.slice(body.start, body.end),
    );
    expect(bodies[0]).toMatch(/^The backchannel talks .*official said\.$/s);
    expect(bodies[1]).toMatch(/^The secret backchannel .*involved\.”$/s);
  });

  test('No publisher is named where the file names none; dates tell their basis.', () => {
    expect(axios).toMatchObject({ publisher: 'Axios', via: 'Cupure' });
    expect(report.publisher).toBeUndefined();
    expect(axios.published).toBe('2025-05-12');
    for (const article of [axios, report]) {
      expect(article.publishedInferred).toBe(true);
      expect(article.publishedBasis).toMatch(/\w{5}/);
    }
  });
});

describe('Who made the case', () => {
  test('It is one act of its reviewers, who say how they read it.', () => {
    const { acts, theCase } = shippedLedger();
    expect(theCase.analysts).toEqual([
      { id: 'reviewers', name: 'The Backchannel reviewers' },
    ]);
    expect(acts[0]?.by).toBe('reviewers');
    expect(acts[0]?.why).toMatch(/line by line/);
  });

  test('The file does not repeat the articles that lie beside it.', () => {
    const file = readFileSync(join(FOLDER, 'case.json'), 'utf8');
    expect(file).not.toContain(JSON.stringify(axios.text).slice(1, -1));
    expect(file).toContain('"file": "articles/000_04c2fd4e1dd2d0bb.txt"');
  });
});

describe('Every word that the case shows is an article’s own', () => {
  const cutFrom = (article: string, { start, end }: Mention): string =>
    articleOf(article).text.slice(start, end);

  test('Quotes of claims, attributions and affiliations.', () => {
    const quotes: readonly Quote[] = [
      ...seed.claims.flatMap((claim) => claim.quotes),
      ...[...seed.claims, ...seed.articles].flatMap(({ attribution }) =>
        attribution.flatMap(({ quote }) =>
          quote === undefined ? [] : [quote],
        ),
      ),
      ...seed.actors.flatMap(({ affiliations }) =>
        affiliations.flatMap((each) => each.quotes),
      ),
    ];
    expect(quotes.length).toBeGreaterThan(100);
    for (const quote of quotes) {
      const { text } = articleOf(quote.article);
      expect(cutFrom(quote.article, quote)).toBe(quote.exact);
      expect(text.slice(0, quote.start)).toSatisfy((before: string) =>
        before.endsWith(quote.prefix),
      );
      expect(text.startsWith(quote.suffix, quote.end)).toBe(true);
    }
  });

  test('Mentions of participants and phrases of dates.', () => {
    const mentions = seed.claims.flatMap(({ article, participants, when }) =>
      [...participants.map((each) => each.mention), when?.phrase].flatMap(
        (mention) => (mention === undefined ? [] : [{ article, mention }]),
      ),
    );
    expect(mentions.length).toBeGreaterThan(100);
    for (const { article, mention } of mentions)
      expect(cutFrom(article, mention)).toBe(mention.exact);
  });

  test('Quotes of claims lie within the body of their claim’s article.', () => {
    const outside = seed.claims.filter(({ article, quotes }) => {
      const { body } = articleOf(article);
      return quotes.some(
        (quote) =>
          quote.article !== article ||
          quote.start < body.start ||
          quote.end > body.end,
      );
    });
    expect(outside).toEqual([]);
  });

  test('Aliases are names that an article uses.', () => {
    const texts = seed.articles.map((each) => each.text).join('\n');
    const unused = seed.actors.flatMap(({ aliases }) =>
      aliases.filter((alias) => !texts.includes(alias)),
    );
    expect(unused).toEqual([]);
  });

  test('Every affiliation is carried by a quote.', () => {
    const bare = seed.actors.flatMap(({ name, affiliations }) =>
      affiliations.some((each) => each.quotes.length === 0) ? [name] : [],
    );
    expect(bare).toEqual([]);
  });
});

describe('The case is whole', () => {
  test('Every contact has a claim, and every claim was accepted.', () => {
    const claimed = new Set(seed.claims.map((claim) => claim.contact));
    const unclaimed = seed.contacts.filter(({ id }) => !claimed.has(id));
    expect(unclaimed).toEqual([]);
    expect(new Set(seed.claims.map((each) => each.status))).toEqual(
      new Set(['accepted']),
    );
    expect(seed.claims.length).toBeGreaterThanOrEqual(50);
    expect(seed.actors.length).toBeGreaterThanOrEqual(20);
  });

  test.each([
    'Bishara Bahbah',
    'Steve Witkoff',
    'Khalil al-Hayya',
    'Mohammed bin Abdul Rahman al-Thani',
    'Ron Dermer',
    'Benjamin Netanyahu',
    'Adam Boehler',
    'Donald Trump',
    'Hamas',
    'Israel',
    "Israel's intelligence services",
    'Qatari officials',
    "Alexander's family",
    'Adi Alexander',
    "Iran's foreign minister",
  ])('%s is an actor.', (name) => {
    expect(seed.actors.map((each) => each.name)).toContain(name);
  });

  test.each<Channel>([
    'text',
    'call',
    'intercept',
    'meeting',
    'talk',
    'message',
    'leak',
  ])('Something goes by %s.', (channel) => {
    const by = seed.claims.filter((each) => each.channels.includes(channel));
    expect(by.length).toBeGreaterThan(0);
  });

  test('Dates with a phrase tell the day they count from, and how.', () => {
    const bare = seed.claims.filter(
      ({ when }) =>
        when?.phrase !== undefined &&
        (when.reference ?? when.basis) === undefined,
    );
    expect(bare).toEqual([]);
    const unreadable = seed.claims.filter(
      ({ when }) => when !== undefined && rangeOf(when.edtf) === undefined,
    );
    expect(unreadable).toEqual([]);
  });
});
