import { describe, expect, test } from 'vitest';
import { LOCKED, docxOf, pdfOf, run, zipOf } from './documents';
import { bodyOf, proposalFrom, refusalOf } from './given';

const LINES = [
  'Envoys meet in Bergen',
  '',
  '12 May 2025',
  '',
  'The envoy phoned the minis-',
  'ter on Monday, two officials said, and the third-',
  'party talks went on.',
  '',
  'A third-party (second) paragraph follows.',
];

describe('a PDF', () => {
  test('is read by paragraphs; words broken at a line’s end are whole again', async () => {
    const proposal = await proposalFrom('report.pdf', pdfOf([LINES]));
    expect(proposal.text.split('\n\n')).toEqual([
      'Envoys meet in Bergen',
      '12 May 2025',
      'The envoy phoned the minister on Monday, two officials said, and the third-party talks went on.',
      'A third-party (second) paragraph follows.',
    ]);
    expect(proposal).toMatchObject({
      title: 'Envoys meet in Bergen',
      published: '2025-05-12',
      language: 'en',
    });
  });

  test('goes on over the end of a page', async () => {
    const { text } = await proposalFrom(
      'report.pdf',
      pdfOf([['The envoy phoned the'], ['minister on Monday.']]),
    );
    expect(text).toBe('The envoy phoned the minister on Monday.');
  });

  test('has its own title, but not the one that a printing program wrote', async () => {
    const titled = pdfOf([LINES], { info: '/Title (Quiet talks in Bergen)' });
    expect((await proposalFrom('a.pdf', titled)).title).toBe(
      'Quiet talks in Bergen',
    );
    const printed = pdfOf([LINES], {
      info: '/Title (Microsoft Word - x.doc) /CreationDate (D:20200101)',
    });
    expect(await proposalFrom('a.pdf', printed)).toMatchObject({
      title: 'Envoys meet in Bergen',
      published: '2025-05-12',
    });
  });

  test('tells how many of its pages hold no text', async () => {
    const { notes } = await proposalFrom('a.pdf', pdfOf([LINES, [], LINES]));
    expect(notes).toEqual(['1 of 3 pages hold no text and were passed over.']);
  });

  test('loses what its pages repeat at head and foot, and says so', async () => {
    const page = (number: number, words: readonly string[]) => [
      'The Bergen Post',
      '',
      '12 May 2025',
      '',
      ...words,
      '',
      `Page ${number} of 3`,
    ];
    const { text, notes, published } = await proposalFrom(
      'a.pdf',
      pdfOf([
        page(1, ['Envoys met in Bergen on Monday.', 'The minister phoned the']),
        page(2, ['envoy on Tuesday.', 'They spoke for 3 hours; the envoy']),
        page(3, ['left on Friday.', 'Page 4 of his notes is lost.']),
      ]),
    );
    expect(text).toContain('The minister phoned the envoy on Tuesday.');
    expect(text).toContain('the envoy left on Friday.');
    expect(text).toContain('Page 4 of his notes');
    expect(published).toBe('2025-05-12');
    expect(text.split('The Bergen Post').length).toBe(2);
    expect(text).not.toContain('of 3');
    expect(notes).toEqual([
      'What the pages repeat at head or foot was left out: “Page 1 of 3”, “The Bergen Post”, “12 May 2025”.',
    ]);
  });

  test('keeps lines that only two pages share', async () => {
    const { text, notes } = await proposalFrom('a.pdf', pdfOf([LINES, LINES]));
    expect(text.split(LINES[0] ?? '').length).toBe(3);
    expect(notes).toEqual([]);
  });

  test('is refused in one sentence if scanned, locked or damaged', async () => {
    expect(await refusalOf('scan.pdf', pdfOf([[], []]))).toContain('no text');
    expect(
      await refusalOf('locked.pdf', pdfOf([LINES], { trailer: LOCKED })),
    ).toContain('password');
    expect(await refusalOf('cut.pdf', pdfOf([LINES]).slice(0, 120))).toContain(
      'damaged',
    );
  });
});

describe('a Word document', () => {
  test('is read by paragraphs, without deleted words and repeated fallbacks', async () => {
    const deleted = '<w:del><w:r><w:delText>never</w:delText></w:r></w:del>';
    const fallback = `<mc:AlternateContent><mc:Choice>${run('once')}</mc:Choice><mc:Fallback>${run('twice')}</mc:Fallback></mc:AlternateContent>`;
    const proposal = await proposalFrom(
      'story.docx',
      docxOf(
        [
          run('Envoys meet'),
          `${run('The envoy &amp; the minister ')}${deleted}${run('spoke &#8212; ')}${fallback}${run('.')}`,
          `${run('A line')}<w:r><w:br/></w:r>${run('and the next')}`,
        ],
        'Own &lt;title&gt;',
      ),
    );
    expect(proposal.title).toBe('Own <title>');
    expect(bodyOf(proposal)).toBe(
      'The envoy & the minister spoke — once.\n\nA line\nand the next',
    );
  });

  test('is refused in one sentence if damaged, locked, or something else', async () => {
    const whole = docxOf([run('Envoys meet')]);
    expect(await refusalOf('a.docx', whole.slice(0, -30))).toContain('damaged');
    const spoilt = whole.slice();
    spoilt[60] = (spoilt[60] ?? 0) ^ 0xff;
    expect(await refusalOf('a.docx', spoilt)).toContain('damaged');
    const locked = new Uint8Array([
      0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1,
    ]);
    expect(await refusalOf('a.docx', locked)).toContain('password');
    expect(
      await refusalOf('a.xlsx', zipOf({ 'xl/workbook.xml': '<x/>' })),
    ).toContain('Excel workbook');
  });

  test('that would unfold without end is given up', async () => {
    const bomb = zipOf({ 'word/document.xml': 'A'.repeat(61_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf('bomb.docx', bomb)).toContain('unfolds');
  });
});

test.each([
  ['an empty file', 'a.txt', '', 'empty'],
  ['white space', 'a.txt', ' \n\n ', 'no words'],
  [
    'bytes',
    'a.txt',
    new Uint8Array(600).map((_, at) => at % 251),
    'not a text',
  ],
  [
    'a picture',
    'a.pdf',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13]),
    'picture',
  ],
  ['50 MB', 'a.txt', new Uint8Array(50_000_000).fill(65), '50 MB'],
  ['12 MB of letters', 'a.txt', 'word '.repeat(2_400_000), '12,000,000'],
] as const)(
  '%s is refused in one sentence',
  async (_, name, content, words) => {
    expect(await refusalOf(name, content)).toContain(words);
  },
);
