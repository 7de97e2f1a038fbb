import { Model, defaultModel } from '@alephdata/followthemoney';
import { unzipSync } from 'fflate';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case';
import type { Excerpt, Format } from '../../src/interchange';
import { FORMATS, wholeOf } from '../../src/interchange';
import { shippedLedger } from '../app/shipped-case';
import { excerptFrom, fullCase } from './small-excerpt';
import { filesIn, savedIn } from './written';

const sample = wholeOf(shippedLedger());

/** A file of an excerpt as text: its only one, or the one of that name. */
async function textOf(
  format: Format,
  excerpt: Excerpt,
  name = '',
): Promise<string> {
  const files = await filesIn(format, excerpt);
  const file = files.find((each) => each.name.endsWith(name));
  if (typeof file?.content !== 'string') throw new Error(`${format}: no text.`);
  return file.content;
}

const inOrder = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

type StixObject = { readonly [member: string]: unknown } & {
  readonly id: string;
  readonly type: string;
};

async function stixObjects(excerpt: Excerpt): Promise<readonly StixObject[]> {
  const text = await textOf('stix', excerpt);
  return (JSON.parse(text) as { objects: StixObject[] }).objects;
}

describe.each([
  ['gexf', parseGexf],
  ['graphml', parseGraphml],
] as const)('%s', (format, parse) => {
  test('is read again by graphology: every actor a node, every tie an edge', async () => {
    const graph = parse(MultiGraph, await textOf(format, sample));
    for (const edge of graph.edges())
      if (graph.getEdgeAttribute(edge, 'mirror') === true) graph.dropEdge(edge);
    expect(graph.order).toBe(sample.actors.length);
    expect(graph.size).toBe(sample.ties.length);
    expect(graph.getNodeAttributes('witkoff')).toMatchObject({
      label: 'Steve Witkoff',
      kind: 'person',
      side: 'United States',
    });
    const channels = graph
      .edges()
      .map((edge) => String(graph.getEdgeAttribute(edge, 'channel')));
    expect(channels.toSorted(inOrder)).toEqual(
      sample.ties.map(({ channel }): string => channel).toSorted(inOrder),
    );
  });

  test('keeps hostile words as words', async () => {
    const graph = parse(
      MultiGraph,
      await textOf(format, excerptFrom(named(HOSTILE))),
    );
    expect(graph.getNodeAttribute('w', 'label')).toBe(HOSTILE);
  });
});

const HOSTILE = `=1+1 "]]>'<script>alert(1)</script> & %PATH% [[x]] \`\${y}\``;

function named(name: string): Case {
  const theCase = fullCase();
  return {
    ...theCase,
    title: name,
    actors: theCase.actors.map((each, at) =>
      at === 0 ? { ...each, name, aliases: [name] } : each,
    ),
  };
}

test('GraphML is directed as a whole or not at all, as NetworkX and igraph want it', async () => {
  const mixed = await textOf('graphml', sample);
  expect(mixed).toContain('edgedefault="undirected"');
  expect(mixed).not.toContain(' directed=');
  const graph = parseGraphml(MultiGraph, mixed);
  const calls = graph.edges('witkoff', 'netanyahu');
  expect(
    calls.map((edge) => [
      graph.getEdgeAttribute(edge, 'direction') as unknown,
      graph.source(edge),
    ]),
  ).toContainEqual(['directed', 'witkoff']);
  const one = await textOf('graphml', excerptFrom(fullCase()));
  expect(one).toContain('edgedefault="directed"');
});

test('GEXF is directed as a whole, as NetworkX wants it, without mutual edges, which Gephi does not know', async () => {
  const text = await textOf('gexf', sample);
  expect(text).toContain('defaultedgetype="directed"');
  expect(text).not.toMatch(/<edge [^>]*\btype=/);
  const graph = parseGexf(MultiGraph, text);
  expect(graph.edges().every((edge) => graph.isDirected(edge))).toBe(true);
  for (const tie of sample.ties) {
    const ways = graph
      .edges()
      .filter((edge) => edge === tie.id || edge === `${tie.id}~mirror`)
      .map((edge) => graph.extremities(edge).join(' > '));
    const there = `${tie.a} > ${tie.b}`;
    const back = `${tie.b} > ${tie.a}`;
    const expected = { forward: [there], backward: [back] };
    expect(ways).toEqual(
      tie.direction === 'forward' || tie.direction === 'backward'
        ? expected[tie.direction]
        : [there, back],
    );
  }
});

test('GEXF dates are as wide as they are vague, and what has none has no spell', async () => {
  const text = await textOf('gexf', sample);
  expect(text).toContain('<spell start="2025-04-21" end="2025-04-30"/>');
  const undated = sample.ties.find(({ spells }) => spells.length === 0);
  const edge = new RegExp(`<edge id="${undated?.id}"(?:(?!</edge>).)*<spell`);
  expect(edge.test(text)).toBe(false);
});

test.each([
  ['2025-05-12/2025-05-14', '2025-05', '12–14 May 2025'],
  ['2025-05-XX', '2025-05', ''],
  ['2025-05-12~', '2025-05-12', 'about 12 May 2025'],
  ['2024-12-31/2025-01-02', undefined, '31 December 2024 – 2 January 2025'],
])(
  'A date of publication, %s, is given to other programs as far as it is sure',
  async (published, sure, words) => {
    const theCase = fullCase();
    const excerpt = excerptFrom({
      ...theCase,
      articles: theCase.articles.map((each) => ({ ...each, published })),
    });
    const [year, month, day] = sure?.split('-') ?? [];
    const parts = [year, month, day].filter((part) => part !== undefined);
    const [csl] = JSON.parse(await textOf('csl', excerpt)) as {
      issued?: { 'date-parts': number[][] };
      note?: string;
    }[];
    expect(csl?.issued?.['date-parts'].flat()).toEqual(
      sure === undefined ? undefined : parts.map(Number),
    );
    expect(csl?.note ?? '').toContain(words);
    const ris = await textOf('ris', excerpt);
    expect(/^DA  - (.*)$/m.exec(ris)?.[1]?.replace(/\/+$/, '')).toBe(
      sure?.replaceAll('-', '/'),
    );
    const article = (await textOf('ftm', excerpt))
      .split('\n')
      .find((line) => line.includes('"Article"'));
    expect(/"publishedAt":\["(.*?)"\]/.exec(article ?? '')?.[1]).toBe(sure);
  },
);

test('CSV is read again by another reader, and no cell is a formula', async () => {
  const text = await textOf('csv', excerptFrom(named(HOSTILE)), 'actors.csv');
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data[0]?.['name']).toBe(`'${HOSTILE}`);
  expect(data[0]?.['affiliations']).toBe('envoy, Bo Nadir');
});

test('Every FollowTheMoney entity fits the model, and names others that are there', async () => {
  const model = new Model(defaultModel);
  const lines = (await textOf('ftm', sample)).trimEnd().split('\n');
  type Raw = {
    readonly id: string;
    readonly schema: string;
    readonly properties: Readonly<Record<string, readonly string[]>>;
  };
  const entities = lines.map((line) => JSON.parse(line) as Raw);
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  for (const { id, schema, properties } of entities) {
    const { required } = model.getSchema(schema);
    expect(Object.keys(properties)).toEqual(
      expect.arrayContaining(required ?? []),
    );
    const named = Object.entries(properties)
      .filter(
        ([name]) =>
          model.getSchema(schema).getProperty(name).type.name === 'entity',
      )
      .flatMap(([, values]) => values);
    expect(
      named.filter((value) => !ids.has(value)).map((to) => [id, to]),
    ).toEqual([]);
  }
});

describe('A STIX bundle', () => {
  test('holds objects whose identities are well formed and whose references lead somewhere', async () => {
    const objects = await stixObjects(sample);
    const ids = new Set(objects.map(({ id }) => id));
    expect(ids.size).toBe(objects.length);
    for (const object of objects) {
      expect(object.id).toMatch(
        new RegExp(
          `^${object.type}--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`,
        ),
      );
      const refs = [
        object['source_ref'],
        object['target_ref'],
        ...((object['object_refs'] as string[] | undefined) ?? []),
      ].filter((ref) => ref !== undefined);
      for (const ref of refs) expect(ids).toContain(ref);
    }
  });

  test('ends after it began, wherever it says when', async () => {
    const dated = (await stixObjects(sample)).filter(
      (object) => object['stop_time'] !== undefined,
    );
    expect(dated.length).toBeGreaterThan(5);
    for (const { start_time: start, stop_time: stop } of dated)
      expect(Date.parse(String(stop))).toBeGreaterThan(
        Date.parse(String(start)),
      );
  });

  test('never tells a contact that was denied as one that took place', async () => {
    const objects = await stixObjects(sample);
    const denied = sample.ties.filter(({ stance }) => stance === 'negated');
    expect(denied.length).toBeGreaterThan(0);
    const types = objects
      .filter(({ type }) => type === 'relationship')
      .map((each) => each['relationship_type']);
    expect(
      types.filter((type) => type === 'did-not-communicate-with'),
    ).toHaveLength(denied.length);
    expect(types.filter((type) => type === 'communicated-with')).toHaveLength(
      sample.ties.filter(({ stance }) => stance === 'asserted').length,
    );
  });
});

test('A Web Annotation finds its words by code points, past an emoji', async () => {
  const text = await textOf('annotations', excerptFrom(fullCase()));
  type Selector = {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
  };
  const page = JSON.parse(text) as {
    readonly first: {
      readonly items: readonly {
        readonly target: {
          readonly source: string;
          readonly selector: readonly Selector[];
        };
      }[];
    };
  };
  const target = page.first.items[0]?.target;
  expect(target?.source).toBe('https://courier.example/call');
  const [quoted, position] = target?.selector ?? [];
  const points = Array.from(fullCase().articles[0]?.text ?? '');
  expect(points.slice(position?.start, position?.end).join('')).toBe(
    quoted?.exact,
  );
});

test('References give no command to TeX, and a line of RIS is one line', async () => {
  const theCase = fullCase();
  const hostile: Case = {
    ...theCase,
    articles: theCase.articles.map((each) => ({
      ...each,
      title: 'A\nER  - \\input{x} 100% $a_b$ {',
    })),
  };
  const bibtex = await textOf('bibtex', excerptFrom(hostile));
  expect(bibtex).toContain(
    String.raw`{{A ER - \textbackslash{}input\{x\} 100\% \$a\_b\$ \{}}`,
  );
  const ris = await textOf('ris', excerptFrom(hostile));
  expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
  expect(ris).toContain('DA  - 2025/05/12/\r\n');
});

describe('Markdown pages', () => {
  test('lead to one another, each under a name that every system takes', async () => {
    const files = await filesIn('markdown', sample);
    const names = new Set(files.map(({ name }) => name.replace(/\.md$/, '')));
    expect(names.size).toBe(files.length);
    for (const { name, content } of files) {
      expect(name).toMatch(/^[^\\:*?"<>|#^[\]]+\.md$/);
      for (const [, page] of String(content).matchAll(/\[\[([^|\]]+)\|/g))
        expect(names).toContain(page);
    }
  });

  test('name contacts by what they were, not by their identities', async () => {
    const files = await filesIn('markdown', excerptFrom(fullCase()));
    const actor = files.find(({ name }) => name === 'Actors/Bo Nadir.md');
    expect(actor?.content).toMatch(/\[\[Contacts\/([^|]+)\|Ann Wade .*\]\]/);
  });

  test('make nothing of hostile words', async () => {
    const files = await filesIn('markdown', excerptFrom(named(HOSTILE)));
    const all = files.map(({ content }) => String(content)).join('\n');
    const outsideProperties = all.replaceAll(/^---$[^]*?^---$/gm, '');
    expect(outsideProperties).not.toMatch(/<script|\[\[x\]\]/);
  });
});

test('A name that stands for a device, or none at all, still is a file', async () => {
  for (const [title, name] of [
    ['CON', 'CON_.gexf'],
    ['../../etc/passwd', 'etc passwd.gexf'],
    ['\u202e', 'unnamed.gexf'],
  ] as const) {
    const file = await savedIn('gexf', excerptFrom(named(title)));
    expect(file.name).toBe(name);
  }
});

test('A folder goes as one archive', async () => {
  const { name, content } = await savedIn('neo4j', sample);
  expect(name).toMatch(/-neo4j\.zip$/);
  const files = Object.keys(unzipSync(content as Uint8Array));
  expect(files).toContain('takes-part.csv');
});

test.each(FORMATS)('The same case is the same bytes of %s', async (format) => {
  const [one, other] = [
    await savedIn(format, sample),
    await savedIn(format, sample),
  ];
  expect(one.content).toEqual(other.content);
});

test('Rejected claims are not handed on', () => {
  const theCase = fullCase();
  const rejected: Case = {
    ...theCase,
    claims: theCase.claims.map((each) => ({ ...each, status: 'rejected' })),
  };
  const excerpt = excerptFrom(rejected);
  expect(excerpt.claims).toEqual([]);
  expect(excerpt.ties).toEqual([]);
});
