import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Model, defaultModel } from '@alephdata/followthemoney';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import mammoth from 'mammoth';
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { paperTheme, stillFigure, wholeFigure } from '../../src/figure';
import type { Excerpt, Format } from '../../src/interchange';
import { briefOf, wholeOf, writtenBrief } from '../../src/interchange';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import { shippedCase, shippedLedger } from '../app/shipped-case';
import { cslItems } from './rules/csl';
import { annotationCollection } from './rules/web-annotations';
import { stixBundle } from './rules/stix';
import { excerptFrom, fullCase } from './small-excerpt';
import { filesIn } from './written';

/** A case whose every word and identity is as bad as a file may make it. */
function hostileCase() {
  const bad = `=a ~"]]>'<script>&amp; %\u0001\n=1+1; ü😀 \u202eשלום ${'x'.repeat(2_000)}`;
  const theCase = fullCase();
  const text = JSON.stringify(theCase)
    .replaceAll('"w"', JSON.stringify(`w ${bad}`))
    .replaceAll('Ann Wade', JSON.stringify(bad).slice(1, -1));
  return JSON.parse(text) as typeof theCase;
}

const CASES: readonly (readonly [string, Excerpt])[] = [
  ['the sample case', wholeOf(shippedLedger())],
  ['a case of hostile words', excerptFrom(hostileCase())],
];

async function contentOf(format: Format, excerpt: Excerpt) {
  const [file] = await filesIn(format, excerpt);
  return file?.content ?? '';
}

const textOf = async (format: Format, excerpt: Excerpt) =>
  String(await contentOf(format, excerpt));

/** What is wrong with a text by a schema; nothing if it is valid. */
function faultsOf(text: string, schema: string): string {
  const path = join(import.meta.dirname, 'rules', schema);
  const rules = XmlDocument.fromString(readFileSync(path, 'utf8'));
  const validator = XsdValidator.fromDoc(rules);
  try {
    const document = XmlDocument.fromString(text);
    validator.validate(document);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe.each([
  ['gexf', 'gexf.xsd'],
  ['graphml', 'graphml.xsd'],
] as const)('%s', (format, schema) => {
  test.each(CASES)('is valid for %s', async (_, excerpt) => {
    expect(faultsOf(await textOf(format, excerpt), schema)).toBe('');
  });

  test('would not be with an edge that leads nowhere', async () => {
    const text = await textOf(format, excerptFrom(fullCase()));
    const broken = text.replace('target="n"', 'target="nobody"');
    expect(faultsOf(broken, schema)).toMatch(/nobody/);
  });
});

test.each(CASES)(
  'STIX follows its specification for %s',
  async (_, excerpt) => {
    const bundle: unknown = JSON.parse(await textOf('stix', excerpt));
    expect(stixBundle.safeParse(bundle).error?.issues ?? []).toEqual([]);
  },
);

test.each(CASES)(
  'Web Annotations follow the model of the W3C for %s',
  async (_, excerpt) => {
    const read: unknown = JSON.parse(await textOf('annotations', excerpt));
    expect(annotationCollection.safeParse(read).error?.issues ?? []).toEqual(
      [],
    );
  },
);

test.each(CASES)('CSL-JSON follows its schema for %s', async (_, excerpt) => {
  const read: unknown = JSON.parse(await textOf('csl', excerpt));
  expect(cslItems.safeParse(read).error?.issues ?? []).toEqual([]);
});

test.each(CASES)(
  'FollowTheMoney names only properties of its model, and entities that may stand there, for %s',
  async (_, excerpt) => {
    const model = new Model(defaultModel);
    const lines = (await textOf('ftm', excerpt)).trimEnd().split('\n');
    type Entity = {
      readonly id: string;
      readonly schema: string;
      readonly properties: Readonly<Record<string, readonly string[]>>;
    };
    const entities = lines.map((line) => JSON.parse(line) as Entity);
    const schemas = new Map(entities.map(({ id, schema }) => [id, schema]));
    const faults = entities.flatMap(({ id, schema, properties }) =>
      Object.entries(properties).flatMap(([name, values]) => {
        const property = model.getSchema(schema).getProperty(name);
        return values
          .filter((value) => {
            if (property.type.name === 'date')
              return !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value);
            if (property.type.name !== 'entity') return value === '';
            const named = model.getSchema(schemas.get(value) ?? '');
            return !named.isA(property.getRange().name);
          })
          .map((value) => `${id} ${name}: ${value}`);
      }),
    );
    expect(faults).toEqual([]);
  },
);

test.each(CASES)('a spreadsheet opens again for %s', async (_, excerpt) => {
  const content = (await contentOf('xlsx', excerpt)) as Uint8Array;
  const sheets = await readSheets(Buffer.from(content));
  const [actors] = sheets;
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'actors',
    'ties',
    'claims',
    'articles',
  ]);
  expect(actors?.data).toHaveLength(excerpt.actors.length + 1);
});

describe('a figure and a brief', () => {
  const network = networkOf(columnsOf(shippedCase()), OPEN_FILTERS);
  const still = {
    network,
    places: {},
    measure: 'contacts',
    title: 'A & <B>',
  } as const;
  const { figure } = stillFigure(still, paperTheme);
  const brief = briefOf(network, '2026-11-22T12:00:00.000Z', { figure });

  test('are well-formed XML, which a strict reader takes', () => {
    const { svg } = wholeFigure(still, paperTheme);
    const { root } = XmlDocument.fromString(svg);
    expect(root.content).toContain('A & <B>');
  });

  test('open as a Word document with every quote a footnote', async () => {
    const [{ content }] = await writtenBrief('word', brief, 'brief');
    const { value, messages } = await mammoth.convertToHtml({
      buffer: Buffer.from(content),
    });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(value.match(/<li id="footnote-/g)).toHaveLength(brief.notes.length);
    expect(value).toContain('<h1>');
    for (const [name, part] of Object.entries(unzipSync(content as Uint8Array)))
      if (/\.(?:xml|rels)$/.test(name))
        XmlDocument.fromString(strFromU8(part)).dispose();
  });
});
