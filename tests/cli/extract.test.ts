import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/app/history/rows';
import type { AnalystId } from '../../src/case';
import type { NamedArticle } from '../../src/cli/extract-files';
import { caseOfFiles, proposedIn } from '../../src/cli/extract-files';
import { readArticles } from '../../src/intake';
import { extractLine } from '../../src/cli/extract-lines';
import { readCase, writeCase } from '../../src/formats';
import { handInWords } from '../../src/views/parts/grounds';

describe('one line of a stream', () => {
  test('gives the actors and claims of its document', () => {
    const document = {
      id: 'a',
      text: 'Kerry phoned Lavrov.',
      published: '2016-09-30T10:00:00Z',
    };
    const { line, isFine } = extractLine(JSON.stringify(document));
    const answer = JSON.parse(line) as {
      id: string;
      actors: unknown[];
      claims: unknown[];
    };
    expect(isFine).toBe(true);
    expect(Object.keys(answer)).toEqual(['id', 'actors', 'claims']);
    expect(answer.claims).toHaveLength(1);
    expect(answer.actors).toHaveLength(2);
  });

  test.each([
    ['what is no JSON', '{', null],
    ['what is no object', '[]', null],
    ['a document without an identity', '{"text":"Kerry phoned Lavrov."}', null],
    ['a document without a text', '{"id":"a"}', 'a'],
  ])('refuses %s in one sentence', (_, written, id) => {
    const { line, isFine } = extractLine(written);
    const answer = JSON.parse(line) as { id: unknown; error: string };
    expect(isFine).toBe(false);
    expect(answer.id).toBe(id);
    expect(answer.error).toMatch(/^The .+\.$/);
  });
});

describe('several files', async () => {
  const read = async (
    name: string,
    words: string,
    file = `${name}.txt`,
  ): Promise<NamedArticle> => {
    const given = {
      kind: 'file',
      name: file,
      file: new Blob([words]),
    } as const;
    const reading = await readArticles(given);
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    const [proposal] = reading.proposals;
    if (proposal === undefined) throw new Error('Nothing was read.');
    return { name, proposal };
  };
  const files = [
    await read(
      'one',
      'Envoys phone each other\r\n30 September 2016\r\n\r\nKerry phoned Lavrov on Friday.\r\nThey agreed.',
    ),
    await read(
      'one',
      '<html><head><title>Sochi</title></head><body><article><p>Lavrov met Zarif in Sochi.</p></article></body></html>',
      'one.html',
    ),
  ];

  test('make one case file, which opens', () => {
    const reading = readCase(writeCase(caseOfFiles(files)));
    expect(reading.kind).not.toBe('refused');
  });

  test('are one act of the reader, the same whenever they are read', () => {
    const made = caseOfFiles(files);
    expect(made.acts.map(({ by }) => by)).toEqual(['reader:rules@2']);
    expect(made.theCase.analysts[0]?.name).toBe('The reading rules');
    expect(writeCase(caseOfFiles(files))).toBe(writeCase(made));
    expect(caseOfFiles(files.slice(1)).id).not.toBe(made.id);
  });

  test('are said to have been read, not on which day', () => {
    const made = caseOfFiles(files);
    const me = 'me' as AnalystId;
    expect(rowsOf(made, me).map(({ time }) => time)).toEqual([undefined]);
    const [act] = made.acts;
    if (act === undefined) throw new Error('Nothing was done.');
    const hand = { act: act.id, by: act.by, isFirst: true, isOwn: false };
    expect(handInWords(made.theCase, undefined, hand)).toBe(
      'Read by machine. Came with the case.',
    );
  });

  test('share the actors that they surely both name, by a second act', async () => {
    const minister = (name: string, text: string) =>
      read(name, `Foreign Minister Sergei Lavrov ${text}`);
    const both = [
      await minister('one', 'met John Kerry in Sochi on Monday.'),
      await minister('two', 'phoned Javad Zarif on Tuesday. Kerry met Zarif.'),
    ];
    const ledger = caseOfFiles(both);
    const named = (name: string) =>
      ledger.theCase.actors.filter((actor) => actor.name === name);
    expect(named('Sergei Lavrov')).toHaveLength(1);
    expect(named('Kerry')).toHaveLength(1);
    expect(named('John Kerry')).toHaveLength(1);
    expect(ledger.acts.map(({ by }) => by)).toEqual([
      'reader:rules@2',
      'reader:rules@2',
    ]);
    expect(proposedIn(ledger)).toMatchObject([{ kind: 'actor', sure: [] }]);
    expect(readCase(writeCase(ledger)).kind).not.toBe('refused');
  });

  test('have names of their own, and nothing in them is accepted', () => {
    const { articles, claims } = caseOfFiles(files).theCase;
    expect(articles.map((article) => article.id)).toEqual(['one', 'one-2']);
    expect(claims.every((claim) => claim.status === 'suggested')).toBe(true);
  });

  test('bring what they say of their publication along', () => {
    const { articles, claims } = caseOfFiles(files).theCase;
    expect(articles[0]).toMatchObject({
      title: 'Envoys phone each other',
      published: '2016-09-30',
    });
    expect(claims[0]?.when?.edtf).toBe('2016-09-30');
    expect(claims).toHaveLength(2);
  });
});
