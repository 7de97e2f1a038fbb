import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runningText } from '../../src/text';
import { readingWords } from '../../src/words';
import type { Proposal } from '../../src/intake';
import {
  bodyOf,
  proposalFrom,
  proposalsFrom,
  readFile,
  refusalOf,
} from './given';

/** Files as programs write them that people keep articles with, words of our own. */
const WORDS = [
  'Foreign minister Lena Aho telephoned Osman Deniz, who runs the Bosphor Line, on Sunday night, according to three people briefed on the call.',
  'Deniz answered in a letter on Monday morning, the people said, and asked for more time.',
] as const;
const OTHER = [
  'Envoy Carl Lund met the president of the bank, Tom Reed, in Vienna on Tuesday, two diplomats said after the talks had ended.',
  'Reed wrote to the finance ministry the same evening, and told it that the loan would be paid in June, one of them said.',
] as const;
const [BODY, SECOND] = [WORDS, OTHER].map((words) => words.join('\n\n'));
const TITLE = 'Minister rings shipping boss';
const NEXT = 'Envoy meets banker in Vienna';

async function only(name: string, content: string): Promise<Proposal> {
  const [proposal, ...others] = await proposalsFrom(name, content);
  if (proposal === undefined || others.length > 0)
    throw new Error(`It holds ${others.length + 1} articles.`);
  return proposal;
}

describe('Articles below lines with labels', () => {
  const article = (title: string, day: string, words: string): string =>
    `Title: ${title}\nAuthor: Jo Reed\nPublication: Harbour Times\nDate: ${day}\n\n${words}\n\nRecord Number: 10${day.length}\nCopyright (c) 2025 Harbour Times\n\n`;

  test('come apart, each with its head and without its foot', async () => {
    const proposals = await proposalsFrom(
      'newsbank.txt',
      article(TITLE, 'March 3, 2025', BODY ?? '') +
        article(NEXT, 'March 14, 2025', SECOND ?? ''),
    );
    expect(proposals.map(bodyOf)).toEqual([BODY, SECOND]);
    expect(proposals).toMatchObject([
      { title: TITLE, published: '2025-03-03', publisher: 'Harbour Times' },
      { title: NEXT, published: '2025-03-14', byline: 'Jo Reed' },
    ]);
  });

  test('are one where only one has such a head', async () => {
    const text = `${article(TITLE, 'March 3, 2025', BODY ?? '')}Title: none of ours\n\n${SECOND}`;
    expect((await proposalFrom('a.txt', text)).title).toBe(TITLE);
  });
});

describe('A thread of mail', () => {
  const message = (from: string, to: string, day: string, words: string) =>
    `From: ${from}\nSent: ${day} 9:12 AM\nTo: ${to}\nSubject: RE: ${TITLE}\n\n${words}\n\n`;
  const line = '-----Original Message-----\n';

  test.each(['thread.txt', 'thread'])(
    'that was copied is its messages, each of its own day: %s',
    async (name) => {
      const proposals = await proposalsFrom(
        name,
        message('Jo Reed', 'Ann Bell', 'Tuesday, March 4, 2025', WORDS[0]) +
          line +
          message('Ann Bell', 'Jo Reed', 'Monday, March 3, 2025', 'FYI') +
          line +
          message('Lena Aho', 'Ann Bell', 'Sunday, March 2, 2025', WORDS[1]),
      );
      expect(proposals.map(bodyOf)).toEqual([WORDS[0], WORDS[1]]);
      expect(proposals).toMatchObject([
        { from: 'Jo Reed', to: 'Ann Bell', published: '2025-03-04' },
        { from: 'Lena Aho', title: TITLE, published: '2025-03-02' },
      ]);
    },
  );

  test('of one message that hands on another stays one', async () => {
    const text =
      message('Jo Reed', 'Ann Bell', 'Tuesday, March 4, 2025', 'FYI') +
      line +
      message('Lena Aho', 'Ann Bell', 'Sunday, March 2, 2025', BODY ?? '');
    expect((await only('a.txt', text)).text).toBe(text);
  });
});

test('A message is read as Apple Mail keeps it, without what stands around it', async () => {
  const mail = `From: Jo Reed <jo@x.example>\nTo: me@x.example\nSubject: ${TITLE}\nDate: Mon, 03 Mar 2025 08:05:00 +0000\n\n${BODY}\n`;
  const proposal = await only(
    '1.emlx',
    `${mail.length}      \n${mail}<?xml version="1.0"?>\n<plist version="1.0"><dict/></plist>\n`,
  );
  expect(bodyOf(proposal)).toBe(BODY);
  expect(proposal).toMatchObject({ title: TITLE, published: '2025-03-03' });
});

describe('A list of references', () => {
  const facts = {
    title: TITLE,
    byline: 'Reed, Jo',
    publisher: 'Harbour Times',
    url: 'https://x.example/a',
    text: WORDS.join(' '),
  };

  test.each([
    [
      'refs.bib',
      `@article{a,\n  title = {{Minister} rings shipping boss},\n  author = "Reed, Jo",\n  journal = {Harbour Times},\n  date = {2025-03-03},\n  year = 2025,\n  url = {https://x.example/a},\n  abstract = {${WORDS.join(' ')}}\n}\n\n@misc{b,\n  title = {${NEXT}},\n}\n`,
    ],
    [
      'refs.enw',
      `%0 Newspaper Article\n%T ${TITLE}\n%A Reed, Jo\n%B Harbour Times\n%D 2025\n%8 March 3, 2025\n%U https://x.example/a\n%X ${WORDS.join(' ')}\n\n%0 Newspaper Article\n%T ${NEXT}\n`,
    ],
  ])('gives the words that it holds: %s', async (name, text) => {
    const [proposal, ...others] = await proposalsFrom(name, text);
    expect(proposal).toMatchObject({ ...facts, published: '2025-03-03' });
    expect(others).toEqual([]);
  });

  test('without words is named, with the remedy', async () => {
    const text = `@article{a,\n  title = {${TITLE}},\n}\n`;
    expect(await refusalOf('a.bib', text)).toBe(readingWords.referenceGraph);
  });
});

test('Words that were marked in a page are its words, not who marked them and when', async () => {
  const proposal = await only(
    'hypothesis.csv',
    `Created at,Author,URL,Title,Quote,Comment\n2025-05-20T10:00:00Z,jo,https://x.example/a,${TITLE},"${WORDS[0]}",ask Tom\n`,
  );
  expect(proposal.text).toBe(WORDS[0]);
  expect(proposal).toMatchObject({ title: TITLE, url: 'https://x.example/a' });
  expect(proposal.byline).toBeUndefined();
  expect(proposal.published).toBeUndefined();
});

test('Who wrote a message of Slack is known, and that someone joined is none', async () => {
  const message = (text: string, more: object) => ({
    type: 'message',
    user: 'U1',
    text,
    ts: '1741000000.000200',
    ...more,
  });
  const proposal = await only(
    '2025-03-03.json',
    JSON.stringify([
      message(WORDS[0], { user_profile: { name: 'jo', real_name: 'Jo Reed' } }),
      message('<@U3> has joined the channel', { subtype: 'channel_join' }),
    ]),
  );
  expect(proposal).toMatchObject({
    byline: 'Jo Reed',
    published: '2025-03-03',
  });
});

test('A report of an agency in JSON (ninjs) has its publisher and its day', async () => {
  const report = {
    headline: TITLE,
    versioncreated: '2025-03-03T08:05:00Z',
    provider: 'Nordwire',
    body_text: BODY,
  };
  expect(await only('a.json', JSON.stringify(report))).toMatchObject({
    publisher: 'Nordwire',
    published: '2025-03-03',
  });
});

test.each([
  `title:: ${TITLE}\npublisher:: [[Harbour Times]]\ndate:: [[Mar 3rd, 2025]]\n\n`,
  `#+TITLE: ${TITLE}\n#+SOURCE: Harbour Times\n#+DATE: <2025-03-03 Mon>\n\n`,
  `${'='.repeat(28)}\n${TITLE}\n${'='.repeat(28)}\n\n:Publisher: Harbour Times\n:Date: 2025-03-03\n\n`,
])('Notes of other programs have their fields, too: %j', async (head) => {
  const proposal = await only('note.md', `${head}${BODY}`);
  expect(bodyOf(proposal)).toBe(BODY);
  expect(proposal).toMatchObject({
    title: TITLE,
    publisher: 'Harbour Times',
    published: '2025-03-03',
  });
});

test.each([
  [
    'feeds.opml',
    '<?xml version="1.0"?>\n<opml version="2.0"><body><outline text="News" xmlUrl="https://x.example/feed"/></body></opml>',
    readingWords.linksAlone,
  ],
  [
    'wiki.xml',
    `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/"><page><title>${TITLE}</title><revision><text>'''${BODY}'''</text></revision></page></mediawiki>`,
    readingWords.wikiPages,
  ],
])('What holds no article is named: %s', async (name, content, sentence) => {
  expect(await refusalOf(name, content)).toBe(sentence);
});

describe('An export of Genios', () => {
  const article = (title: string, day: string, words: string): string =>
    `Harbour Zeitung vom ${day}, S. 5\n\n${title}\n\nvon Jo Reed\n\n${words}\n\nQuelle: Harbour Zeitung vom ${day}, S. 5\nISSN: 1234-5678\nDokumentnummer: 1\n\nAlle Rechte vorbehalten: (c) Harbour Verlag\n\n© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH\n\n`;

  test.each([1, 2])('is parted surely: %i', async (many) => {
    const all = [
      article(TITLE, '03.03.2025', WORDS.join('\n\n')),
      article(NEXT, '04.03.2025', OTHER.join('\n\n')),
    ];
    const proposals = await proposalsFrom('a.txt', all.slice(0, many).join(''));
    expect(proposals.map(bodyOf)).toEqual([BODY, SECOND].slice(0, many));
    expect(proposals[0]).toMatchObject({
      title: TITLE,
      publisher: 'Harbour Zeitung',
      published: '2025-03-03',
      byline: 'Jo Reed',
    });
  });

  test('is none where a text names an issue', async () => {
    const text = `${TITLE}\n\nHarbour Zeitung vom 03.03.2025, S. 5\n\n${BODY}`;
    expect((await only('a.txt', text)).text).toBe(text);
  });
});

test('Articles between lines of signs are asked about where a few words give day and time', async () => {
  const article = (title: string, publisher: string, words: string): string =>
    `${title}\n${publisher}. Publisert på nett 03.03.2025 08:05.\n\n${words}\n`;
  const reading = await readFile(
    'retriever.txt',
    [
      article(TITLE, 'Fjordposten', WORDS.join('\n\n')),
      article(NEXT, 'Bergens Blad', OTHER.join('\n\n')),
    ].join(`${'='.repeat(70)}\n`),
  );
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  expect(reading.whole).toBeDefined();
  expect(reading.proposals.map(bodyOf)).toEqual([BODY, SECOND]);
});

test('The number of a page lies outside where a program put pages into a text', async () => {
  const { body, text } = await only(
    'a.txt',
    `${TITLE}\n3 March 2025\n\n${WORDS[0]}\n\n1\n\f${WORDS[1]}\n`,
  );
  const left = body.without ?? [];
  expect(left.map(({ start, end }) => text.slice(start, end))).toEqual([
    '1\n\f',
  ]);
});

test('Highlights that a reading app exports to a page are those of a book', async () => {
  const note = (heading: string, words: string): string =>
    `<div class="noteHeading">${heading}</div><div class="noteText">${words}</div>`;
  const proposal = await only(
    'notebook.html',
    `<html><head><title></title></head><body><div class="bookTitle">The Ferry</div><div class="authors">Roe, Jane</div>${note('Highlight(yellow) - Page 12 · Location 170', WORDS[0])}${note('Note - Page 12 · Location 171', 'ask Tom')}${note('Highlight(yellow) - Page 14', WORDS[1])}</body></html>`,
  );
  expect(proposal).toMatchObject({ title: 'The Ferry', byline: 'Roe, Jane' });
  const { text, body } = proposal;
  const [left] = body.without ?? [];
  expect(text.slice(body.start, left?.start)).toBe(WORDS[0]);
  expect(text.slice(left?.end, body.end)).toBe(WORDS[1]);
});

test('The properties of a page of notes are its facts', async () => {
  const rows = [
    ['Publisher', 'Harbour Times'],
    ['Published', '<time>@March 3, 2025</time>'],
    ['URL', '<a href="https://x.example/a">https://x.example/a</a>'],
    ['Created', '<time>@May 20, 2025</time>'],
  ].map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`);
  const proposal = await only(
    'notion.html',
    `<html><head><title>${TITLE}</title></head><body><article><header><h1 class="page-title">${TITLE}</h1><table class="properties"><tbody>${rows.join('')}</tbody></table></header><div class="page-body"><p>${WORDS[0]}</p><p>${WORDS[1]}</p></div></article></body></html>`,
  );
  expect(bodyOf(proposal)).toBe(BODY);
  expect(proposal).toMatchObject({
    title: TITLE,
    publisher: 'Harbour Times',
    published: '2025-03-03',
    url: 'https://x.example/a',
  });
});

test('A bundle of a note is its words, and nothing is said of what it says of itself', async () => {
  const bundle = zipSync({
    'note.textbundle/info.json': Buffer.from('{"version":2}'),
    'note.textbundle/text.md': Buffer.from(`# ${TITLE}\n\n${BODY}`),
  });
  const reading = await readFile('note.textpack', new Uint8Array(bundle));
  expect(reading).toMatchObject({ proposals: [{ title: TITLE }], notes: [] });
});

test('The fields that Joplin puts below a note lie outside it', async () => {
  const proposal = await only(
    'joplin.md',
    `${TITLE}\n\nHarbour Times, 3 March 2025\n\n${BODY}\n\nid: 0f2a3c4d5e6f7a8b9c0d1e2f3a4b5c6d\nparent_id: \ncreated_time: 2025-05-20T10:00:00.000Z\nauthor: \nsource_url: https://x.example/a\ntype_: 1`,
  );
  expect(bodyOf(proposal)).toBe(BODY);
  expect(proposal).toMatchObject({
    published: '2025-03-03',
    url: 'https://x.example/a',
  });
});

test('A paper in JATS has who wrote it, and its day', async () => {
  const proposal = await only(
    'paper.xml',
    `<?xml version="1.0"?><article><front><journal-meta><journal-title>Journal of Ferries</journal-title></journal-meta><article-meta><article-title>${TITLE}</article-title><contrib-group><contrib><name><surname>Reed</surname><given-names>Jo</given-names></name></contrib></contrib-group><pub-date><day>3</day><month>3</month><year>2025</year></pub-date></article-meta></front><body><p>${WORDS[0]}</p><p>${WORDS[1]}</p></body></article>`,
  );
  expect(proposal).toMatchObject({
    byline: 'Jo Reed',
    published: '2025-03-03',
  });
});

test.each([
  ['', (at: number) => `0:00:0${at}.000,0:00:0${at + 1}.000\n`],
  [`${TITLE}\n\n`, (at: number) => `0:0${at}\n`],
])(
  'A sentence runs on over the times of a video’s page (%#)',
  async (head, time) => {
    const lines = [
      'The minister phoned the',
      'envoy on Sunday',
      'night, he said.',
    ];
    const text = `${head}${lines.map((line, at) => `${time(at)}${line}\n`).join('\n')}`;
    const { body } = await only('a.txt', text);
    const running = runningText(text, body);
    expect(running.text.slice(running.body.start).trim()).toContain(
      'The minister phoned the envoy on Sunday night, he said.',
    );
  },
);
