import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArticles } from '../../src/intake';
import { letterTables } from '../../src/cli/letter-tables';
import { pdfOf, rawPdf } from './documents';
import { bodyOf, proposalFrom } from './given';

const kept = (name: string) =>
  proposalFrom(
    name,
    new Uint8Array(readFileSync(join(import.meta.dirname, 'files', name))),
  );

test('Who wrote a printed article, for whom and when, stands under its title', async () => {
  const proposal = await kept('pdf-byline.pdf');
  expect(proposal).toMatchObject({
    title:
      'Ministers and envoys spoke in secret about the ferry for many months',
    byline: 'Anna Holt',
    publisher: 'The Meridian',
    published: '2025-03-03',
  });
  expect(bodyOf(proposal).startsWith('The minister telephoned')).toBe(true);
});

test('The head of the pages is no title', async () => {
  const { title } = await kept('pdf-heads.pdf');
  expect(title).toBe('Minister Anna Kovač phoned Baron Rudi Weiss over the');
});

test('The number of a page is none of its words, be it the only one', async () => {
  const lines = [
    'A headline of some five words',
    '',
    'Aho rang Deniz.',
    '',
    '',
  ];
  const proposal = await proposalFrom(
    'a.pdf',
    pdfOf([[...lines, 'Page 1 of 1']]),
  );
  expect(proposal.text).not.toContain('Page 1');
  expect(proposal.text).toContain('Aho rang Deniz.');
});

test('Two columns that were written row by row are read one after the other', async () => {
  const { text } = await kept('pdf-rows.pdf');
  expect(text).toContain('called Sergey Lavrov on Monday, the ministry said.');
  expect(text).toContain(
    'met Abbas Araghchi in Muscat on Sunday, and the hosts',
  );
});

test('A large first letter opens its word, in two columns that go on', async () => {
  const { title, text } = await kept('pdf-drop-cap.pdf');
  expect(title).toBe('Two columns on the ferry');
  expect(text).toContain('\n\nThe minister telephoned the chairman');
  const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, at]) => Number(at));
  expect(numbers).toEqual(numbers.map((_, index) => index + 2));
});

test('Notes at the foot of pages interrupt no sentence, and are told', async () => {
  const proposal = await kept('pdf-notes.pdf');
  expect(bodyOf(proposal)).toContain(
    'the sentence that it holds ended on the page before and went on here',
  );
  expect(bodyOf(proposal)).not.toContain('Interview with an official');
  expect(proposal.text).toContain(
    '11 Letter from Weiss to Kovač, kept in the archive.',
  );
  expect(proposal.notes.join()).toContain('Six notes at the foot of pages');
});

/** A PDF whose font numbers letters as Adobe's table for China does. */
const CHINESE = rawPdf([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
  '<< /Length 53 >>\nstream\nBT /F1 12 Tf 72 720 Td <90E8957F81F475355927 4F7F> Tj ET\nendstream',
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
]);

test('A font of East Asia is read by the tables that come with the program', async () => {
  const given = {
    kind: 'file',
    name: 'minister.pdf',
    file: new Blob([CHINESE]),
  } as const;
  expect(await readArticles(given, { letterTables })).toMatchObject({
    proposals: [{ text: '部长致电大使' }],
  });
});

/** A page of text lines, each at its height and size. */
function printed(lines: readonly (readonly [number, number, string])[]) {
  const drawn = lines
    .map(
      ([y, size, words]) =>
        `BT /F1 ${size} Tf 1 0 0 1 60 ${y} Tm (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    )
    .join('\n');
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

test('What a browser prints at the edges of a page is not of the article, nor its day', async () => {
  const proposal = await proposalFrom(
    'a.pdf',
    printed([
      [775, 8, '26.11.2026, 15:04 Envoys meet | The Paper'],
      [700, 20, 'Envoys meet in Oslo for a third time'],
      [
        660,
        11,
        'The envoy phoned the minister on Monday, two officials said, and',
      ],
      [646, 11, 'told him that the talks in Oslo would go on.'],
      [20, 8, 'https://paper.example/2025/05/12/oslo 1/1'],
    ]),
  );
  expect(proposal).toMatchObject({
    title: 'Envoys meet in Oslo for a third time',
    published: '2025-05-12',
    url: 'https://paper.example/2025/05/12/oslo',
  });
  expect(proposal.text).not.toMatch(/26\.11|1\/1/);
});

test('Arabic that was set from the left is read from the right, its letters as they are written', async () => {
  const { title, text } = await kept('pdf-arabic.pdf');
  expect(title).toBe('الوزير يتصل بالمبعوث');
  expect(text).toContain(
    'اتصل وزير الخارجية بالمبعوث (في 5 مارس 2025) مساء الثلاثاء، كما قال مسؤولان لوكالة Reuters أمس.',
  );
});

test('The largest letters of a page are its headline, whatever was set before it', async () => {
  const set = (size: number, x: number, y: number, lines: readonly string[]) =>
    `BT /F1 ${size} Tf 14 TL ${x} ${y} Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const content = [
    set(9, 400, 600, ['The ship was held in January.']),
    set(22, 72, 740, ['Minister phones envoy again']),
    set(11, 72, 700, ['By Jane Doe, Reuters, 5 March 2025']),
    set(11, 72, 686, [
      'The minister telephoned the envoy on Tuesday evening, two officials said in the',
      'capital.',
      'He wrote back on the next day through a Swiss intermediary whom both of them knew.',
    ]),
  ].join('\n');
  const proposal = await proposalFrom(
    'a.pdf',
    rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  );
  expect(proposal).toMatchObject({
    title: 'Minister phones envoy again',
    publisher: 'Reuters',
    published: '2025-03-05',
    byline: 'Jane Doe',
  });
  expect(bodyOf(proposal)).toContain('The ship was held');
  // A sentence that ends early in its line ends a paragraph.
  expect(bodyOf(proposal)).toContain('capital.\n\nHe wrote back');
});

test('The head of a single page, with its day, is no part of the article', async () => {
  const page = [
    'THE HARBOUR TIMES 3 March 2025',
    '',
    'Envoys meet over the ferry contract in Graz',
    '',
    'The minister telephoned the chairman on Monday, two officials said.',
    'Neither side would confirm it.',
    '',
    '7',
  ];
  const proposal = await proposalFrom('a.pdf', pdfOf([page]));
  expect(proposal).toMatchObject({
    title: 'Envoys meet over the ferry contract in Graz',
    published: '2025-03-03',
  });
  expect(bodyOf(proposal)).toMatch(/^The minister[^]*confirm it\.$/);
  expect(proposal.text).toContain('THE HARBOUR TIMES');
});

test('A headline that names a newspaper and a day is no head of its page', async () => {
  const page = [
    'The Times is sold to a bank on 3 March 2025.',
    '',
    'The minister telephoned the chairman on Monday, two officials said.',
    'Neither side would confirm it.',
  ];
  const { text } = await proposalFrom('a.pdf', pdfOf([page]));
  expect(text).toContain('The Times is sold');
});
