import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, readCase, sizeRefusal } from '../../src/formats';
import type { Refusal } from '../../src/formats';

const TEXT = 'Witkoff called Netanyahu on Sunday.';

type Json = { [member: string]: unknown };

function baseClaim(): Json {
  return {
    id: 'k',
    article: 'a',
    contact: 'c',
    summary: 'Witkoff called Netanyahu.',
    participants: [
      {
        actor: 'w',
        role: 'initiator',
        mention: { start: 0, end: 7, exact: 'Witkoff' },
      },
      { actor: 'n', role: 'recipient' },
    ],
    channels: ['call'],
    stance: 'asserted',
    when: {
      edtf: '2025-05-11',
      phrase: { start: 28, end: 34, exact: 'Sunday' },
    },
    quotes: [{ start: 0, end: 24, exact: 'Witkoff called Netanyahu' }],
  };
}

function baseFile(): Json {
  return {
    format: 'backchannel-case',
    version: 1,
    title: 'A call',
    articles: [{ id: 'a', title: 'A', text: TEXT }],
    actors: [
      { id: 'w', name: 'Steve Witkoff', kind: 'person' },
      { id: 'n', name: 'Benjamin Netanyahu', kind: 'person' },
    ],
    claims: [baseClaim()],
    contacts: [{ id: 'c', title: 'Call' }],
  };
}

function claimed(changes: Json): string {
  return JSON.stringify({
    ...baseFile(),
    claims: [{ ...baseClaim(), ...changes }],
  });
}

function filed(changes: Json): string {
  return JSON.stringify({ ...baseFile(), ...changes });
}

function refusalOf(text: string): Refusal {
  const reading = readCase(text);
  if (reading.kind === 'case') throw new Error('The file was opened.');
  return reading;
}

function opened(text: string) {
  const reading = readCase(text);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading.case;
}

describe('A file that is no case gets one clear sentence', () => {
  const whole = filed({});
  test.each([
    ['nothing', '', 'This file is empty.'],
    ['white space', ' \r\n\t', 'This file is empty.'],
    ['an image', '\uFFFDPNG\r\n\u001a\n', 'holds no text, but binary data'],
    ['an archive', 'PK\u0003\u0004…', 'holds no text, but binary data'],
    ['a PDF', '%PDF-1.7', 'holds no text, but binary data'],
    ['UTF-16', whole.split('').join('\0'), 'holds no text, but binary data'],
    ['a web page', '<!doctype html><p>{}', 'a web page or other markup'],
    ['an article', 'Scoop: Hamas approached', 'does not begin as JSON does'],
    ['a list', '[1, 2]', 'does not begin as JSON does'],
    ['half a file', whole.slice(0, 300), 'breaks off before its end'],
    ['broken JSON', '{"format":\n"x",}', 'not valid JSON at line 2'],
    ['cut in the middle', `${whole.slice(0, 300)}}`, 'not valid JSON'],
    ['other JSON', '{"type":"FeatureCollection"}', 'not a Backchannel case'],
    ['nothing but JSON', '{}', 'not a Backchannel case'],
    ['a newer case', filed({ version: 7 }), 'its version is 7'],
    ['no version', filed({ version: null }), 'does not say which version'],
    ['a strange version', filed({ version: '1' }), 'does not say which'],
    ['a deep nest', `{"x":${'['.repeat(5e5)}${']'.repeat(5e5)}}`, '100 levels'],
  ])('%s', (_, text, expected) => {
    const { sentence, remedy } = refusalOf(text);
    expect(sentence).toContain(expected);
    expect(sentence).toMatch(/^[^.!?]+(?:\.\w[^.!?]*)?\.$/);
    expect(remedy).toMatch(/\.$/);
  });
});

describe('A wrong shape is named in words, at its place', () => {
  const K = 'In claims 1 “k”';
  test.each([
    [filed({ title: null }), 'In this case file, “title” is missing.'],
    [filed({ title: 3 }), '“title” should be a text, not 3.'],
    [filed({ claims: {} }), '“claims” should be a list in square brackets'],
    [filed({ actors: ['w'] }), 'In actors 1: this entry should be a record'],
    [
      filed({ actors: [{ id: 'w', name: 'W', kind: 'robot' }] }),
      'In actors 1 “w”: “kind” should be “person”, “organisation”,',
    ],
    [filed({ contacts: [{ id: '', title: '' }] }), '“id” is empty'],
    [
      claimed({ channels: ['phone'] }),
      `${K}, channels 1: this entry should be`,
    ],
    [claimed({ stance: 'maybe' }), `${K}: “stance” should be “asserted”`],
    [claimed({ quotes: [] }), `${K}: “quotes” is empty`],
    [claimed({ participants: null }), `${K}: “participants” is missing.`],
    [
      claimed({ quotes: [{ start: -1, end: 4, exact: '' }] }),
      `${K}, quotes 1: “start” cannot be -1.`,
    ],
    [
      claimed({ quotes: [{ start: 0.5, end: 4, exact: '' }] }),
      `${K}, quotes 1: “start” should be a whole number, not 0.5.`,
    ],
    [claimed({ when: { edtf: 5 } }), `${K}, when: “edtf” should be a text`],
  ])('%#: %s', (text, expected) => {
    expect(refusalOf(text).sentence).toContain(expected);
  });

  test('All problems are told, the first one first.', () => {
    const refusal = refusalOf(claimed({ stance: 1, contact: 2, status: 3 }));
    expect(refusal.others).toHaveLength(2);
    expect(refusal.place).toBe('claims 1 “k”');
  });
});

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
      `${K}, when: “edtf” is “last week”, which is no date`,
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

describe('What a file may leave out', () => {
  test('A minimal case opens, and what it leaves out gets its meaning.', () => {
    const { claims, articles, origins, stories } = opened(
      claimed({ channels: null, stance: null, summary: null, when: null }),
    );
    expect(claims[0]).toMatchObject({
      channels: ['unspecified'],
      stance: 'asserted',
      status: 'accepted',
      summary: 'Witkoff called Netanyahu',
      about: [],
      attribution: [],
    });
    expect(claims[0]).not.toHaveProperty('when');
    expect(claims[0]?.quotes[0]).toMatchObject({ article: 'a', prefix: '' });
    expect(articles[0]).toMatchObject({ body: { start: 0, end: 35 } });
    expect(articles[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect([origins, stories]).toEqual([[], []]);
  });

  test('A byte order mark, white space and CRLF around the JSON do no harm.', () => {
    expect(opened(`\uFEFF\r\n ${filed({})}\r\n`).title).toBe('A call');
  });

  test('An article’s text may come from a file beside the case.', () => {
    const text = filed({ articles: [{ id: 'a', title: 'A', file: 'a.txt' }] });
    const reading = readCase(text, (file) =>
      file === 'a.txt' ? TEXT : undefined,
    );
    expect(reading).toMatchObject({ case: { articles: [{ text: TEXT }] } });
    expect(JSON.stringify(reading)).not.toContain('a.txt');
  });

  test('A contact without claims and a quote that stands elsewhere are kept.', () => {
    const { contacts, claims } = opened(
      JSON.stringify({
        ...baseFile(),
        contacts: [
          { id: 'c', title: 'Call' },
          { id: 'd', title: 'Nobody says so' },
        ],
        claims: [
          {
            ...baseClaim(),
            quotes: [{ start: 0, end: 6, exact: 'called' }],
          },
        ],
      }),
    );
    expect(contacts).toHaveLength(2);
    expect(claims[0]?.quotes[0]).toMatchObject({ start: 0, exact: 'called' });
  });
});

describe('A hostile file', () => {
  test('Members that would change a record’s prototype do nothing.', () => {
    const text = filed({}).replace(
      '"title"',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"title"',
    );
    const taken = opened(text);
    expect(({} as Json)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
    expect((taken as unknown as Json)['polluted']).toBeUndefined();
  });

  test('Markup and long identities stay words, and sentences stay short.', () => {
    const markup = '<img src=x onerror=alert(1)>'.repeat(1000);
    const { sentence } = refusalOf(claimed({ id: markup, article: markup }));
    expect(sentence.length).toBeLessThan(300);
    expect(opened(filed({ title: markup })).title).toBe(markup);
  });

  test('Only so many problems are told of a file with a great many.', () => {
    const claims = Array.from({ length: 5000 }, (_, at) => ({
      ...baseClaim(),
      id: `k${at}`,
      contact: 'nowhere',
    }));
    const { others } = refusalOf(filed({ claims }));
    expect(others?.length).toBeLessThan(50);
  });
});

describe('A file is refused by its size before it is read', () => {
  test.each([
    [0, 'This file is empty.'],
    [LARGEST_FILE + 1, 'too large to open: 257 MB, and a case may have 256 MB'],
  ])('%d bytes', (bytes, expected) => {
    expect(sizeRefusal(bytes)?.sentence).toContain(expected);
  });
  test('A file of the largest size is read.', () => {
    expect(sizeRefusal(LARGEST_FILE)).toBeUndefined();
  });
});
