import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyOf, readFile } from './given';

const FOLDER = join(import.meta.dirname, 'files');
const TITLE =
  'Minister Anna Kovač phoned Baron Rudi Weiss over the ferry talks';
const read = (name: string) =>
  readFile(name, new Uint8Array(readFileSync(join(FOLDER, name))));

/** Files that hold the same article, whatever they are. */
const SAME = [
  'article.rtf attached.eml base.html base.txt between.html book.epub',
  'br-body.html chrome.mhtml dateline-page.html doc.odt docx-altchunk.docx',
  'feed.xml many.jsonl nbsp.txt one.json p-br-body.html',
  'page.html.gz page.warc page.warc.gz plain.eml rlm.txt rows.csv',
  'safari-xml.webarchive single.mht softhyphen.txt tail-div.html two.mbox',
  'two.zip utf16le-nobom.txt utf32.txt wrapped72.txt zwsp.txt ls.txt',
].flatMap((line) => line.split(' '));

const letters = (words: string) =>
  words.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

test.each(SAME)('%s is read as the article that it is', async (name) => {
  const reading = await read(name);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  expect(reading.whole).toBeUndefined();
  for (const proposal of reading.proposals) {
    expect(letters(proposal.title)).toBe(letters(TITLE));
    const words = letters(bodyOf(proposal));
    expect(words).toContain(letters('telephoned Rudi Weiss'));
    expect(words.endsWith(letters('Petra Novak, late on Sunday.'))).toBe(true);
    expect(words).not.toContain('Terms');
  }
});

test.each(SAME)(
  '%s tells the day, from its fields or its dateline',
  async (name) => {
    const reading = await read(name);
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    for (const { published, publisher } of reading.proposals) {
      expect(published).toMatch(/^2025-03-0[123]$/);
      expect(publisher).toBe('Nordwire');
    }
  },
);

const COUNTS: readonly (readonly [string, number])[] = [
  ['nexis3.txt', 3],
  ['two.mbox', 2],
  ['feed.xml', 2],
  ['rows.csv', 3],
  ['many.jsonl', 3],
  ['two.zip', 2],
  ['clippings.txt', 2],
  ['labelled.txt', 2],
  ['thread.txt', 3],
  ['refs.bib', 2],
  ['refs.enw', 2],
];
test.each(COUNTS)('%s holds %i articles', async (name, count) => {
  const reading = await read(name);
  expect(reading.kind === 'read' && reading.proposals).toHaveLength(count);
});

const LETTERS: readonly (readonly [string, string, string])[] = [
  ['cp1251-ru.txt', 'windows-1251', 'Министр позвонил послу в Москве'],
  ['cp1256-ar.txt', 'windows-1256', 'اتصل الوزير بالسفير في فيينا'],
  ['gbk-zh.txt', 'gb18030', '部长周一致电大使'],
  ['sjis-ja.txt', 'shift_jis', '大臣が大使に電話'],
  ['cp1252.txt', 'windows-1252', TITLE.replace('č', 'c')],
  ['utf32.txt', 'utf-32le', TITLE],
  ['late-meta-charset.html', 'windows-1251', 'Министр позвонил послу'],
];
test.each(LETTERS)('%s is read as %s', async (name, encoding, title) => {
  const reading = await read(name);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  const [proposal] = reading.proposals;
  expect(proposal?.encoding?.name).toBe(encoding);
  expect(proposal?.title).toBe(title);
});

const DAYS: readonly (readonly [string, string])[] = [
  ['lang-de.txt', '2025-03-03'],
  ['lang-es.txt', '2025-03-03'],
  ['lang-fr.txt', '2025-03-03'],
  ['lang-ru.txt', '2025-03-03'],
  ['lang-zh.txt', '2025-03-03'],
  ['lang-ar.txt', '2025-03-03'],
];
test.each(DAYS)('%s is dated by its own month names', async (name, day) => {
  const reading = await read(name);
  expect(reading).toMatchObject({ proposals: [{ published: day }] });
});

test('A link that was saved as a file names its address and the remedy', async () => {
  for (const name of ['link.url', 'link.webloc'])
    expect(await read(name)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('https://news.example/ferry'),
    });
});

test('A Word file leaves hidden words and reading aids out, boxes after their paragraph', async () => {
  const bodies = await Promise.all(
    ['docx-hidden-sym.docx', 'docx-ruby.docx', 'docx-textbox.docx'].map(
      async (name) => {
        const reading = await read(name);
        if (reading.kind === 'refused') throw new Error(reading.sentence);
        return reading.proposals.map(bodyOf)[0];
      },
    ),
  );
  expect(bodies).toEqual([
    'Kovac phoned Weiss–Lund co\u00adoperation.',
    '東京で会談した。',
    'Kovac phoned Weiss on Monday evening.\n\nBOX: Lund denied it.',
  ]);
});

test('No file of the folder is read without an answer, or refused without a remedy', async () => {
  const answers = await Promise.all(readdirSync(FOLDER).map(read));
  const sentences = answers.flatMap((each) =>
    each.kind === 'refused' ? [each.sentence] : [],
  );
  for (const sentence of sentences) expect(sentence).toMatch(/\. \S/);
  expect(
    answers.filter((each) => each.kind === 'read' && each.proposals.length > 0),
  ).toHaveLength(answers.length - sentences.length);
});

test('A message tells from whom it came and to whom, whatever the program', async () => {
  expect(await read('plain.eml')).toMatchObject({
    proposals: [{ from: expect.stringContaining('@') }],
  });
  const reading = await read('outlook.msg');
  expect(reading).toMatchObject({
    proposals: [
      {
        title: 'Envoys meet in Bergen',
        from: 'Jane Doe <jane@example.org>',
        to: 'Ole Hansen <ole@example.org>',
        published: '2025-05-13',
      },
      { title: 'Second text in Oslo' },
      { title: 'Inner message', from: 'Ann Inner', published: '2025-04-01' },
    ],
  });
});

test('What a page puts between the paragraphs lies outside, and no sentence is lost', async () => {
  const reading = await read('between.html');
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  const [{ text, body } = { text: '', body: undefined }] = reading.proposals;
  const left = (body?.without ?? []).map(({ start, end }) =>
    text.slice(start, end),
  );
  expect(left).toEqual([
    'Most read\n\nTrump phoned Putin over Greenland\nMayor met striking nurses\nPop star wrote letter to Pope',
  ]);
});

test('A PDF loses its heads, but no line of the text, however pages begin', async () => {
  for (const name of ['pdf-heads.pdf', 'pdf-alternate-heads.pdf']) {
    const reading = await read(name);
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    const text = reading.proposals.map(bodyOf).join('');
    const count = (words: string) => text.split(words).length - 1;
    expect(count('on Sunday.')).toBe(count('prime minister, Petra Novak'));
    expect(count('VIENNA, 3 March 2025')).toBe(count('two officials said'));
    expect(text).not.toContain('Foreign affairs');
  }
});
