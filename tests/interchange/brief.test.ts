import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case';
import { readArticles } from '../../src/intake';
import { paperTheme, stillFigure } from '../../src/figure';
import { briefOf, writtenBrief } from '../../src/interchange';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { fullCase } from './small-excerpt';

const CHANGED = '2026-11-22T12:00:00.000Z';

type WrittenOf = readonly [
  kind: Parameters<typeof writtenBrief>[0],
  of: Parameters<typeof writtenBrief>[1],
];

/** The document of a brief, without a figure that stands beside it. */
async function written(...[kind, of]: WrittenOf) {
  const [{ content }] = await writtenBrief(kind, of, 'brief');
  return content;
}

function briefFrom(theCase: Case, question?: string) {
  const network = networkOf(columnsOf(theCase), OPEN_FILTERS);
  return briefOf(network, CHANGED, { question });
}

const brief = briefFrom(shippedCase(), 'How was he freed?');
const told = [...brief.dated, ...brief.undated];

test('A brief tells each contact once, in order of time, the undated apart', () => {
  expect(told).toHaveLength(shippedCase().contacts.length);
  expect(brief.dated[0]?.date).toBe('March 2025');
  expect(brief.dated.at(-1)?.date).toMatch(/13 May 2025/);
  expect(brief.undated.every(({ date }) => date === undefined)).toBe(true);
});

test('Every quote is a footnote in the words of its article, and every footnote is cited', () => {
  const cited = told.flatMap(({ told: { notes }, details }) => [
    ...notes,
    ...details.flatMap((each) => each.notes),
  ]);
  expect([...new Set(cited)]).toHaveLength(brief.notes.length);
  for (const { quotes } of shippedCase().claims)
    for (const { exact } of quotes)
      expect(brief.notes.some((note) => note.includes(`“${exact}”`))).toBe(
        true,
      );
});

test('Footnotes credit each speaker once, and begin no sentence within a line', () => {
  const notes = brief.notes.join('\n');
  expect(notes).not.toMatch(/(according to [^;.]+); \1[;.]/i);
  expect(notes).not.toMatch(/[Aa]ccording to (?:The|An?|One|Two) /);
  expect(notes).toContain('source 2 (publisher not named)');
});

test('A brief says what it leaves open', () => {
  const caveats = brief.caveats.join(' ');
  expect(caveats).toContain(
    '31 of 32 contacts rest on one independent origin alone',
  );
  expect(caveats).toMatch(/do not say that something happened/);
  expect(caveats).toContain('The date of publication of two articles was');
  expect(caveats).toContain('The case as it stood on 22 November 2026.');
});

test('Words of a case are words in a brief of any kind', async () => {
  const hostile = '</title><script>x</script> [a](b) **c** <w:p/>\u0001';
  const theCase = { ...fullCase(), title: hostile, summary: hostile };
  const hostileBrief = briefFrom(theCase, hostile);
  const html = String(await written('html', hostileBrief));
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;/title&gt;&lt;script&gt;');
  const markdown = String(await written('markdown', hostileBrief));
  expect(markdown).toContain(String.raw`\[a\]\(b\) \*\*c\*\* &lt;w:p/&gt;`);
  const files = unzipSync((await written('word', hostileBrief)) as Uint8Array);
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain(
    '&lt;w:p/&gt;\ufffd',
  );
});

test('The Word document opens again with its words, and is the same each time', async () => {
  const word = (await written('word', brief)) as Uint8Array<ArrayBuffer>;
  expect(await written('word', brief)).toEqual(word);
  const reading = await readArticles({
    kind: 'file',
    name: 'brief.docx',
    file: new Blob([word]),
  });
  if (reading.kind !== 'read') throw new Error(reading.sentence);
  const text = reading.proposals[0]?.text ?? '';
  expect(text).toContain('How was he freed?');
  expect(text).toContain('Al-Thani meets Witkoff at the White House');
});

describe('The figure of a brief', () => {
  const network = networkOf(columnsOf(shippedCase()), OPEN_FILTERS);
  const still = {
    network,
    places: {},
    measure: 'contacts',
    title: 'A',
  } as const;
  const { figure } = stillFigure(still, paperTheme);
  const drawn = briefOf(network, CHANGED, { figure });

  test('stands beside Markdown, which names it', async () => {
    const [text, picture] = await writtenBrief('markdown', drawn, 'my brief');
    expect(text.content).toContain('](my%20brief.svg)');
    expect(picture?.name).toBe('my brief.svg');
    expect(picture?.content).toContain('Bishara Bahbah');
  });

  test('is in the Word document as a drawing, where no browser made pixels', async () => {
    const files = unzipSync((await written('word', drawn)) as Uint8Array);
    const drawing = Object.keys(files).find((name) => name.endsWith('.svg'));
    expect(strFromU8(files[drawing ?? ''] ?? new Uint8Array())).toBe(
      figure.svg,
    );
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain(
      '>The network of these contacts</w:t>',
    );
  });
});

test('The page allows its own style by hash, and nothing else that stands in a page', async () => {
  const page = String(await written('html', brief));
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(`style-src 'sha256-${hash}'`);
  expect(page).not.toMatch(/unsafe|\sstyle=|<script/);
});
