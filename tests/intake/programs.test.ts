import { describe, expect, test } from 'vitest';
import { readArticles } from '../../src/intake';
import { runningText } from '../../src/text';
import { readingWords } from '../../src/words';
import { proposalFrom, proposalsFrom, readFile } from './given';

const WORDS = [
  'Foreign Minister Ana Kovač telephoned her Norwegian counterpart Erik Lund on Tuesday to discuss the release of four sailors, two officials said.',
  'The call lasted forty minutes and followed a week of text messages that a retired banker in Vienna had carried between the ministries.',
  'A spokesman for the militia denied that any letter had arrived, and would not say whether Qatar had been asked to join the talks.',
] as const;
const TITLE = 'Envoys discuss sailors by telephone';
const paragraphs = (mark = 'p') =>
  WORDS.map((words) => `<${mark}>${words}</${mark}>`).join('');

/** The words of a body without what stands inside it by chance. */
const read = async (name: string, content: string) => {
  const proposal = await proposalFrom(name, content);
  const { text, body } = runningText(proposal.text, proposal.body);
  return { ...proposal, words: text.slice(body.start, body.end) };
};

test('Each message of a Telegram page is an article of its own day', async () => {
  const message = (id: number, day: string, name: string, words: string) =>
    `<div class="message default clearfix" id="message${id}"><div class="body"><div class="pull_right date details" title="${day} 18:05:12 UTC+01:00">18:05</div>${name && `<div class="from_name">${name}</div>`}<div class="text">${words}</div></div></div>`;
  const page = `<!DOCTYPE html><html><body><div class="page_header"><div class="content"><div class="text bold">Harbour Channel</div></div></div><div class="page_body chat_page"><div class="history"><div class="message service"><div class="body details">4 March 2025</div></div>${message(1, '04.03.2025', 'Ann Bell', `<b>Sailors are free</b><br><br>${WORDS[0]}`)}${message(2, '05.03.2025', '', WORDS[1])}${message(3, '05.03.2025', '', '')}</div></div></body></html>`;
  const reading = await readFile('messages.html', page);
  expect(reading).toMatchObject({
    proposals: [
      {
        title: 'Sailors are free',
        publisher: 'Harbour Channel',
        byline: 'Ann Bell',
        published: '2025-03-04',
        text: `Sailors are free\n\n${WORDS[0]}`,
      },
      { byline: 'Ann Bell', published: '2025-03-05', text: WORDS[1] },
    ],
    notes: [expect.stringContaining('1 of its 3 entries')],
  });
});

test('Subtitles are read as the sentences that are spoken, and stay as they are', async () => {
  const cues = WORDS[0].match(/\S+(?: \S+){0,5}/g) ?? [];
  const vtt = `WEBVTT\nKind: captions\n\n${cues.map((cue, at) => `${at + 1}\n00:0${at}:01.000 --> 00:0${at}:02.900 align:start\n<v Ana Kovač>${cue}</v>\n`).join('\n')}`;
  const { text, words } = await read('talk.vtt', vtt);
  expect(text).toBe(vtt);
  expect(words.trim()).toBe(WORDS[0]);
});

test('The messages of a chat stay apart, however long their lines', async () => {
  const chat =
    '[04/03/2025, 18:06:01] Ann Bell: Kovač phoned Lund.\n[04/03/2025, 18:07:44] Tom Ash: Who wrote?\n05/03/2025, 09:01 - Ann Bell: He met her at 10:30 in Graz.\n';
  expect((await read('chat.txt', chat)).words).toBe(chat);
});

test('A Factiva page in German is parted, and tells its facts', async () => {
  const each = (title: string, day: string) =>
    `<div class="article deArticle"><p><div><b>Ausland</b></div><div id="hd">${title}</div><div>Von Jana Vogt</div><div>312 Wörter</div><div>${day} März 2025</div><div>08:00</div><div>Der Tageskurier</div><div>TAGKUR</div><div>Deutsch</div><div>(c) 2025 Kurier Verlag</div></p><p>Die Ministerin rief den Gesandten an.</p><p>Dokument TAGKUR00202503${day.padStart(2, '0')}el3500500</p></div>`;
  const found = await proposalsFrom(
    'Factiva.html',
    `<html><body>${each('Minister telefonieren', '5')}${each('Bankier trug Briefe', '6')}</body></html>`,
  );
  expect(found).toMatchObject([
    {
      title: 'Minister telefonieren',
      publisher: 'Der Tageskurier',
      byline: 'Jana Vogt',
      published: '2025-03-05',
    },
    { title: 'Bankier trug Briefe', published: '2025-03-06' },
  ]);
});

test('Fields under names of a program’s own are found, and those of pictures are not', async () => {
  const line = {
    _id: { $oid: '65f0' },
    image_url: 'https://paper.example/1.png',
    updated_date: '2025-04-01',
    headline_main: TITLE,
    main_body_html_text: WORDS.join('\n'),
    first_published_date: '2025-03-04T18:00:00Z',
    article_link: 'https://paper.example/1',
    lead_author_name: 'Ann Bell',
  };
  const lines = `${JSON.stringify(line)}\n${JSON.stringify({ ...line, headline_main: 'Two' })}`;
  const [proposal] = await proposalsFrom('dump.jsonl', lines);
  expect(proposal).toMatchObject({
    title: TITLE,
    published: '2025-03-04',
    url: 'https://paper.example/1',
    byline: 'Ann Bell',
  });
});

test('Remarks below a page of Google Docs are none of its words', async () => {
  const page = `<html><body class="doc-content"><p class="title">${TITLE}</p><p>By Ann Bell, Harbour Gazette, March 4, 2025</p>${paragraphs()}<hr><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ask Tom whether this is still so before it is sent out, and tell me.</span></p></div></body></html>`;
  const { words } = await read('doc.html', page);
  expect(words).toMatch(/join the talks\.$/);
});

test('The caption of a picture is none of the words, where the page is no row of them', async () => {
  const caption =
    '<figure><img><figcaption>Ana Kovač met Erik Lund in Bergen last year. Photo: L. Dahl/AP</figcaption></figure>';
  const page = (inside: string) =>
    `<html><title>${TITLE}</title><body><article><h1>${TITLE}</h1>${inside}</article></body></html>`;
  const one = await read(
    'page.html',
    page(`<p>${WORDS[0]}</p>${caption}<p>${WORDS[1]}</p><p>${WORDS[2]}</p>`),
  );
  expect(one.words).not.toContain('Bergen');
  expect(one.text).toContain('Bergen');
  const row = await read('page.html', page(paragraphs() + caption.repeat(6)));
  expect(row.words).toContain('Bergen');
});

test.each([
  '<div><b>Read also</b><ul><li><a href="/1">Lund met the banker in Vienna</a></li><li><a href="/2">Kovač wrote to Doha</a></li></ul></div>',
  '<p><a href="/1">READ MORE: Lund met the banker in Vienna on Sunday, and what came of it.</a></p>',
  '<p>Lire aussi : <a href="/1">Lund met the banker in Vienna</a></p>',
])(
  'What leads elsewhere is left out of an article of two sentences: %s',
  async (box) => {
    const { words } = await read(
      'page.html',
      `<html><title>${TITLE}</title><body><article><h1>${TITLE}</h1><p>${WORDS[0]}</p>${box}<p>${WORDS[1]}</p></article></body></html>`,
    );
    expect(words.replace(/\n+/g, ' ')).toBe(`${WORDS[0]} ${WORDS[1]}`);
  },
);

test('What a message answers is none of its words, unless it is most of them', async () => {
  const mail = (words: string) =>
    `From: Ann Bell <ann@example.org>\nTo: Tom Ash <tom@example.org>\nDate: Tue, 4 Mar 2025 19:22:10 +0100\nSubject: Re: sailors\n\n${words}`;
  const quote = '> Have you seen anything\n> on the sailors?';
  const answer = await read(
    'a.eml',
    mail(
      `${WORDS.join('\n\n')}\n\nOn 3 Mar 2025, at 18:02, Tom Ash wrote:\n\n${quote}\n`,
    ),
  );
  expect(answer.words.trim()).toMatch(/join the talks\.$/);
  const passedOn = await read(
    'b.eml',
    mail(`See this.\n\n> ${WORDS.join('\n> ')}\n`),
  );
  expect(passedOn.words).toContain(WORDS[2]);
});

test('The articles of a book have its day and its publisher; who wrote a clip is in its list', async () => {
  const { byline, publisher } = await proposalFrom(
    'clip.md',
    `---\ntitle: "${TITLE}"\nsource: "https://www.harbourgazette.example/world/1"\nauthor:\n  - "[[Ann Bell]]"\n  - "[[Tom Ash]]"\npublished: 2025-03-04\n---\n${WORDS.join('\n\n')}\n`,
  );
  expect([byline, publisher]).toEqual([
    'Ann Bell, Tom Ash',
    'harbourgazette.example',
  ]);
});

describe('a publisher that no list has', () => {
  test.each([
    [
      'by its kind of name',
      'By Ann Bell, Fjordposten\n4 March 2025',
      'Fjordposten',
    ],
    [
      'on a line above the day',
      'Harbour Gazette\n4 March 2025',
      'Harbour Gazette',
    ],
    ['before a wide space', '港新聞\u30002025年3月4日', '港新聞'],
    ['by who told it things', 'By Ann Bell, Vantage\n4 March 2025', 'Vantage'],
    ['but not a place', 'By Ann Bell, Oslo\n4 March 2025', undefined],
    ['but not a writer', 'Ann Bell\n4 March 2025', undefined],
    ['by its address', 'https://www.politisk.no/2025/1', 'politisk.no'],
    [
      'by its address in an archive',
      'https://web.archive.org/web/2025/https://www.news.co.uk/1',
      'news.co.uk',
    ],
    [
      'but not by the address of an archive',
      'https://archive.ph/abcde',
      undefined,
    ],
    [
      'by the name that its address has',
      'https://www.vantage.org/1',
      'Vantage',
    ],
  ])('is told %s', async (_, lines, publisher) => {
    const proposal = await proposalFrom(
      'story.txt',
      `${TITLE}\n${lines}\n\n${WORDS[0]}\n\nHe told Vantage that it was so.`,
    );
    expect(proposal.publisher).toBe(publisher);
    expect(proposal.publisherBasis === undefined).toBe(publisher === undefined);
  });
});

test('A media monitor’s table with a short paragraph each is read, and says that it only announces', async () => {
  const table = [
    'Date\tHeadline\tURL\tOpening Text\tHit Sentence\tSource',
    '12-May-2025 10:04AM\tEnvoys meet in Oslo\thttps://paper.example/oslo\tMinister Aho phoned the envoy on Monday.\t…she phoned the envoy…\tThe Meridian',
  ].join('\n');
  const bytes = Buffer.from(`\uFEFF${table}`, 'utf16le');
  const reading = await readArticles({
    kind: 'file',
    name: 'export.csv',
    file: new Blob([new Uint8Array(bytes)]),
  });
  expect(reading).toMatchObject({
    kind: 'read',
    notes: [readingWords.briefEntries(1, 1)],
    proposals: [
      {
        title: 'Envoys meet in Oslo',
        publisher: 'The Meridian',
        published: '2025-05-12',
        text: 'Minister Aho phoned the envoy on Monday.',
      },
    ],
  });
});
