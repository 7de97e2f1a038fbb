import { describe, expect, test } from 'vitest';
import type { Json } from './small-case';
import { TEXT, claimed, filed, refusalOf } from './small-case';

describe('A case that contradicts itself is refused at the place', () => {
  const K = 'In claims 1 “k”';
  const quote = { start: 0, end: 7, exact: 'Witkoff' };
  const spoken = (speaker: Json): string =>
    claimed({ attribution: [{ speaker: 'an official', ...speaker }] });
  const article = (changes: Json): string =>
    filed({ articles: [{ id: 'a', title: 'A', text: TEXT, ...changes }] });
  test.each([
    [
      'an unknown article',
      claimed({ article: 'z' }),
      `${K}: there is no article “z”`,
    ],
    [
      'an unknown contact',
      claimed({ contact: 'z' }),
      `${K}: there is no contact “z”`,
    ],
    [
      'an unknown contact listened to',
      claimed({ about: ['c', 'z'] }),
      'no contact “z”',
    ],
    [
      'an unknown actor',
      claimed({ participants: [{ actor: 'z', role: 'party' }] }),
      `${K}, participants 1: there is no actor “z”`,
    ],
    [
      'an unknown speaker',
      spoken({ actor: 'z' }),
      `${K}, attribution 1: there is no actor`,
    ],
    ['an unknown origin', spoken({ origin: 'z' }), 'there is no origin “z”'],
    [
      'a relay to nobody',
      spoken({ through: 1 }),
      '“through” is 1, which leads to no other',
    ],
    ['a relay to oneself', spoken({ through: 0 }), '“through” is 0'],
    [
      'relays in a circle',
      claimed({
        attribution: [
          { speaker: 'A', through: 1 },
          { speaker: 'B', through: 0 },
        ],
      }),
      'attribution 1: “through” is 1',
    ],
    [
      'a speaker quoted beyond the text',
      spoken({ quote: { ...quote, end: 99 } }),
      'attribution 1, quote: the characters at 0–99',
    ],
    [
      'a quote beyond the text',
      claimed({ quotes: [{ start: 30, end: 120, exact: 'x' }] }),
      `${K}, quotes 1: the characters at 30–120 are not the article’s: “a” has 35 characters.`,
    ],
    [
      'a quote that ends before it begins',
      claimed({ quotes: [{ ...quote, start: 9 }] }),
      'the characters at 9–7',
    ],
    [
      'a quote of an unknown article',
      claimed({ quotes: [{ ...quote, article: 'z' }] }),
      'quotes 1: there is no article “z”',
    ],
    [
      'a mention beyond the text',
      claimed({
        participants: [
          { actor: 'w', role: 'party', mention: { ...quote, end: 99 } },
        ],
      }),
      `${K}, participants 1, mention: the characters at 0–99`,
    ],
    [
      'a phrase beyond the text',
      claimed({ when: { edtf: '2025', phrase: { ...quote, end: 99 } } }),
      `${K}, when, phrase: the characters`,
    ],
    [
      'a date that is none',
      claimed({ when: { edtf: 'last week' } }),
      `${K}, when: “edtf” is “last week”, which is not a date`,
    ],
    [
      'a reference that is none',
      claimed({ when: { edtf: '2025', reference: '31/05' } }),
      '“reference” is “31/05”',
    ],
    [
      'a publication date that is none',
      article({ published: 'Monday' }),
      'In articles 1 “a”: “published” is “Monday”',
    ],
    [
      'a body beyond the text',
      article({ body: { start: 0, end: 36 } }),
      'In articles 1 “a”, body: 0–36 is no stretch of the article’s 35 characters.',
    ],
    [
      'a text that was altered',
      article({ sha256: '0'.repeat(64) }),
      'its SHA-256 differs',
    ],
    [
      'a text in another file',
      article({ text: null, file: 'a.txt' }),
      'the text is in another file, “a.txt”',
    ],
    ['no text at all', article({ text: null }), '“text” is missing'],
    [
      'an affiliation with an unknown actor',
      filed({
        actors: [
          {
            id: 'w',
            name: 'W',
            kind: 'person',
            affiliations: [{ actor: 'z', as: 'envoy' }],
          },
        ],
      }),
      'In actors 1 “w”, affiliations 1: there is no actor “z”',
    ],
    [
      'an affiliation quoted from nowhere',
      filed({
        actors: [
          {
            id: 'w',
            name: 'W',
            kind: 'person',
            affiliations: [{ actor: 'w', as: '', quotes: [quote] }],
          },
          { id: 'n', name: 'N', kind: 'person' },
        ],
      }),
      'affiliations 1, quotes 1: “article” is missing',
    ],
    [
      'an identity given twice',
      filed({
        contacts: [
          { id: 'c', title: '1' },
          { id: 'c', title: '2' },
        ],
      }),
      'In contacts 2 “c”: the identity “c” is already that of contacts 1.',
    ],
  ])('%s', (_, text, expected) => {
    const { sentence, remedy } = refusalOf(text);
    expect(sentence).toContain(expected);
    expect(remedy).toMatch(/\.$/);
  });
});
