import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { gzipSync } from 'fflate';
import { CaseInPortions, readCase, writeCase } from '../../src/formats';
import { syntheticCase } from '../lens/synthetic-case';
import { baseFile, claimed, filed } from './small-case';
import { written } from './written';

const SIZE = { seed: 4, actors: 8, claims: 12, articles: 3, origins: 4 };

/** Reads a text whose bytes come so many at a time, lists parsed in small parts. */
function readInPortions(text: string, chunk: number, enough = 64) {
  const bytes = new TextEncoder().encode(text);
  const reader = new CaseInPortions(enough);
  for (let at = 0; at < bytes.length; at += chunk) {
    const refusal = reader.push(bytes.subarray(at, at + chunk));
    if (refusal !== undefined) return refusal;
  }
  return reader.ended();
}

/** The acts and the case that were read, or the refusal. */
function said(reading: ReturnType<typeof readCase>) {
  if (reading.kind === 'refused') return reading;
  const { ledger, ...rest } = reading;
  return { ...rest, acts: ledger.acts, theCase: ledger.theCase };
}

test('a case reads the same in portions, wherever its bytes are cut', () => {
  const text = written(syntheticCase(SIZE));
  const whole = said(readCase(text));
  expect(whole.kind).toBe('case');
  for (const chunk of [1, 7, 1024, text.length])
    expect(said(readInPortions(text, chunk))).toEqual(whole);
});

test('it is saved as the same bytes', () => {
  const text = written(syntheticCase(SIZE));
  const reading = readInPortions(text, 100);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  expect(writeCase(reading.ledger)).toBe(text);
});

const quirks: Readonly<Record<string, string>> = {
  'a file of version 1': JSON.stringify(baseFile()),
  'one with breaks of lines and a mark in front': `\uFEFF${JSON.stringify(baseFile(), null, 2)}\n`,
  'letters of several bytes': claimed({ summary: 'Зе́лен 🌿 «ok» \\" { [ ,' }),
  'members that are null': claimed({ place: null, about: null }),
  'unknown members, deep ones too': filed({ more: [[{ a: [1, 2] }], {}] }),
  'empty lists': filed({ origins: [], stories: [] }),
  'a list given twice': `{"claims":[{"id":"old"}],${JSON.stringify(baseFile()).slice(1)}`,
  'names that are escaped': JSON.stringify(baseFile()).replace(
    '"claims"',
    '"cl\\u0061ims"',
  ),
};

test.each(Object.entries(quirks))(
  '%s reads the same in portions',
  (_, text) => {
    const whole = said(readCase(text));
    expect(whole.kind).toBe('case');
    for (const chunk of [1, 5, text.length])
      expect(said(readInPortions(text, chunk, 1))).toEqual(whole);
  },
);

const refusals: Readonly<Record<string, string>> = {
  nothing: '',
  'white space': ' \n ',
  'a web page': '<!doctype html><p>no</p>',
  'a picture': '\u0000\u0001\u0002\u0003PNG',
  'a sheet': 'PK\u0003\u0004....',
  'a list': '[1, 2, 3]',
  'a shape that is wrong, at its place': claimed({ participants: 'all' }),
  'an unknown reference': claimed({ contact: 'nowhere' }),
  'an identity given twice': filed({
    contacts: [{ id: 'c' }, { id: 'c' }],
  }),
  'a newer version': filed({ version: 9 }),
  'another format': '{"format":"other","claims":[]}',
  'a list that is none': filed({ claims: {} }),
  'a name that would change what a record is': claimed({}).replace(
    '"stance"',
    '"__proto__":{"x":1},"stance"',
  ),
};

test.each(Object.entries(refusals))(
  '%s is refused in portions as in one piece',
  (_, text) => {
    const whole = said(readCase(text));
    for (const chunk of [1, 5, text.length + 1])
      expect(said(readInPortions(text, chunk, 1))).toEqual(whole);
  },
);

const spoilt: Readonly<Record<string, (text: string) => string>> = {
  'a comma too many': (text) => text.replace('}]', '},]'),
  'a comma at the start': (text) => text.replace('"actors":[', '"actors":[,'),
  'two commas': (text) => text.replace('},{', '},,{'),
  'a bracket of the wrong kind': (text) =>
    text.replace('],"claims"', '},"claims"'),
  'text behind the end': (text) => `${text}{}`,
  'a text that does not end': (text) => text.replace('"actors"', '"actors'),
  'deep nesting': (text) =>
    text.replace('"actors":[', `"actors":[${'['.repeat(5_000)}`),
  'deep nesting beside its lists': (text) =>
    text.replace('{', `{"x":${'['.repeat(200)}${']'.repeat(200)},`),
  'half of it': (text) => text.slice(0, text.length / 2),
};

test.each(Object.entries(spoilt))(
  'a file with %s is refused in one sentence',
  (_, spoil) => {
    const text = spoil(JSON.stringify(baseFile()));
    expect(readCase(text).kind).toBe('refused');
    for (const chunk of [1, 9, text.length])
      expect(readInPortions(text, chunk, 1)).toMatchObject({
        kind: 'refused',
        sentence: expect.stringMatching(/\.$/) as string,
      });
  },
);

test('a file that gzip has packed opens like the one that it packs', () => {
  const text = written(syntheticCase(SIZE));
  const packed = gzipSync(new TextEncoder().encode(text));
  const read = (bytes: Uint8Array, chunk: number) => {
    const reader = new CaseInPortions(64);
    for (let at = 0; at < bytes.length; at += chunk)
      reader.push(bytes.subarray(at, at + chunk));
    return said(reader.ended());
  };
  const whole = said(readCase(text));
  for (const chunk of [3, packed.length])
    expect(read(packed, chunk)).toEqual(whole);
  for (const broken of [packed.slice(0, -9), packed.with(40, 0xff)])
    expect(read(broken, 100)).toMatchObject({ kind: 'refused' });
});

test('an error is told with its line, in a list and outside of all', () => {
  const lines = JSON.stringify(baseFile(), null, 1).split('\n');
  for (const at of [3, 20, lines.length - 3]) {
    const text = lines.with(at, `${lines[at] ?? ''} oops`).join('\n');
    const { sentence } = readCase(text) as { readonly sentence: string };
    expect(sentence).toMatch(/at line \d+/);
    expect(readInPortions(text, 3, 1)).toMatchObject({ sentence });
  }
});

test('whatever bytes are put out of place, both ways open or refuse it', () => {
  const text = JSON.stringify(baseFile());
  fc.assert(
    fc.property(
      fc.nat(text.length - 1),
      fc.constantFrom('', '"', '[', ']', '{', '}', ',', '\\', '0', 'null'),
      fc.integer({ min: 1, max: 40 }),
      (at, put, chunk) => {
        const odd = text.slice(0, at) + put + text.slice(at + 1);
        const whole = said(readCase(odd));
        const found = said(readInPortions(odd, chunk, 1));
        const isRefused = found.kind === 'refused' && whole.kind === 'refused';
        // Which of several faults is told first may differ.
        expect(isRefused ? whole : found).toEqual(whole);
      },
    ),
    { numRuns: 60 },
  );
});
