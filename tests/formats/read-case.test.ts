import { describe, expect, test } from 'vitest';
import {
  LARGEST_FILE,
  readCase,
  sizeRefusal,
  writeCase,
} from '../../src/formats';
import type { Json } from './small-case';
import {
  TEXT,
  baseClaim,
  baseFile,
  claimed,
  filed,
  opened,
  refusalOf,
} from './small-case';

describe('A file that is no case gets one clear sentence', () => {
  const whole = filed({});
  test.each([
    ['nothing', '', 'This file is empty.'],
    ['white space', ' \r\n\t', 'This file is empty.'],
    ['an image', '\uFFFDPNG\r\n\u001a\n', 'holds binary data, not text'],
    ['an archive', 'PK\u0003\u0004…', 'holds binary data, not text'],
    ['a PDF', '%PDF-1.7', 'holds binary data, not text'],
    ['UTF-16', whole.split('').join('\0'), 'holds binary data, not text'],
    ['a web page', '<!doctype html><p>{}', 'a web page or other markup'],
    ['an article', 'Scoop: Hamas approached', 'does not begin with “{”'],
    ['a list', '[1, 2]', 'does not begin with “{”'],
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

describe('What a file may leave out', () => {
  test('A story without an identity gets one, so that it can be saved.', () => {
    const file = JSON.parse(claimed({}));
    file.stories = [{ id: '', title: 'Told', steps: [] }];
    const reading = readCase(JSON.stringify(file));
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    expect(reading.ledger.theCase.stories[0]?.id).toBe('story-1');
    expect(readCase(writeCase(reading.ledger)).kind).toBe('case');
  });

  test('A minimal case opens, and what it leaves out gets its meaning.', () => {
    const { claims, articles, origins, stories } = opened(
      claimed({ channels: null, stance: null, summary: null, when: null }),
    );
    expect(claims[0]).toMatchObject({
      channels: ['unspecified'],
      stance: 'asserted',
      status: 'accepted',
      about: [],
      attribution: [],
    });
    expect(claims[0]).not.toHaveProperty('when');
    expect(claims[0]).not.toHaveProperty('summary');
    expect(claims[0]?.quotes[0]).toMatchObject({ article: 'a', prefix: '' });
    expect(articles[0]).toMatchObject({ body: { start: 0, end: 35 } });
    expect(articles[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect([origins, stories]).toEqual([[], []]);
  });

  test('An empty list of channels is a channel that is not specified.', () => {
    const { claims } = opened(claimed({ channels: [] }));
    expect(claims[0]?.channels).toEqual(['unspecified']);
  });

  test('A byte order mark, white space and CRLF around the JSON do no harm.', () => {
    expect(opened(`\uFEFF\r\n ${filed({})}\r\n`).title).toBe('A call');
  });

  test('An article’s text may come from a file beside the case.', () => {
    const text = filed({ articles: [{ id: 'a', title: 'A', file: 'a.txt' }] });
    const reading = readCase(text, (file) =>
      file === 'a.txt' ? TEXT : undefined,
    );
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    const { theCase, acts } = reading.ledger;
    expect(theCase).toMatchObject({ articles: [{ text: TEXT }] });
    expect(JSON.stringify([theCase, acts])).not.toContain('a.txt');
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
    [LARGEST_FILE + 1, 'too large to open: 1,025 MB. A case may have 1,024 MB'],
  ])('%d bytes', (bytes, expected) => {
    expect(sizeRefusal(bytes)?.sentence).toContain(expected);
  });
  test('A file of the largest size is read.', () => {
    expect(sizeRefusal(LARGEST_FILE)).toBeUndefined();
  });
});
