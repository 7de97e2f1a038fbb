import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bodyOf, proposalFrom, proposalsFrom, readFile } from './given';

/** Mail, texts, tables and pages as other programs write them. */
const WORDS = [
  'Foreign minister Lena Aho telephoned Osman Deniz, who runs the Bosphor Line, on Sunday night, according to three people briefed on the call.',
  'Deniz answered in a letter on Monday morning, the people said, and asked for more time.',
] as const;
const BODY = WORDS.join('\n\n');
const TITLE = 'Minister rings shipping boss';

function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

describe('A message', () => {
  const from = 'From: Jo Reed <jo@harbour.example>\nTo: me@x.example\n';

  test('has its lines back that begin with "From " as a mailbox keeps them', async () => {
    const mail = `From jo@x Mon Mar 03 08:05:00 2025\n${from}Subject: ${TITLE}\nDate: Mon, 03 Mar 2025 08:05:00 +0000\n\n${BODY}\n\n>From Graz she flew to Vienna.\n`;
    const [proposal] = await proposalsFrom('a.mbox', mail);
    expect(proposal && bodyOf(proposal)).toBe(
      `${BODY}\n\nFrom Graz she flew to Vienna.`,
    );
    expect(proposal?.body.without).toBeUndefined();
  });

  test('may have names in its head in the old encoding of its words', async () => {
    const proposal = await proposalFrom(
      'a.eml',
      latin(
        `From: "M\u00fcller, J\u00fcrgen" <jm@x.example>\nTo: me@x.example\nSubject: =?Windows-1252?Q?Minister_rings_=96_again?=\nDate: Tue, 4 Mar 2025 11:11:00 +0100\nContent-Type: text/plain; charset="Windows-1252"\nContent-Transfer-Encoding: 8bit\n\n\x93${BODY}\x94\n`,
      ),
    );
    expect(proposal.from).toBe('Müller, Jürgen <jm@x.example>');
    expect(proposal.title).toBe('Minister rings – again');
    expect(bodyOf(proposal)).toBe(`“${BODY}”`);
  });

  test('may pass another on with nothing but its head above it', async () => {
    const proposal = await proposalFrom(
      'a.eml',
      `${from}Subject: WG: Fähre\nDate: Tue, 4 Mar 2025 11:11:00 +0100\nContent-Type: text/plain; charset=utf-8\n\nZur Info.\n\nVon: Dienst <dienst@dpa.example>\nGesendet: Montag, 3. März 2025 08:05\nAn: Jo Reed <jo@harbour.example>\nBetreff: ${TITLE}\n\n${BODY}\n`,
    );
    expect(proposal).toMatchObject({ title: TITLE, published: '2025-03-03' });
    expect(bodyOf(proposal)).toBe(BODY);
  });

  test.each([
    ['View in browser\n\n', '\n\nYou are receiving this. Unsubscribe'],
    ['', '\n\n--\nUnsubscribe <https://x.example/u>'],
    ['', '\n\n--\nJo Reed\nHarbour Times\n+44 20 0000\n'],
    ['Im Browser anzeigen\n', '\n\nNewsletter abmelden\n'],
  ])('is read without what is round about it: %s%s', async (above, below) => {
    const proposal = await proposalFrom(
      'a.eml',
      `${from}Subject: ${TITLE}\nDate: Mon, 3 Mar 2025 11:11:00 +0100\n\n${above}${BODY}${below}`,
    );
    expect(bodyOf(proposal)).toBe(BODY);
  });
});

describe('A wrapped text', () => {
  const wrapped = BODY.replaceAll(/(.{40,60}) /g, '$1\n');

  test.each([
    ['a headline of few words', `${TITLE}\n\n3 March 2025\n\n`],
    ['a headline in capitals, underlined', `AHO CALLS\n=========\n\n`],
    [
      'a headline that is wrapped itself',
      'Minister Lena Aho rings the shipping boss\nand waits for his letter\n\n',
    ],
  ])('loses no line to %s', async (_, head) => {
    const proposal = await proposalFrom('a.txt', `${head}${wrapped}\n`);
    expect(bodyOf(proposal)).toBe(wrapped);
    expect(head.replaceAll('\n', ' ')).toContain(proposal.title);
  });
});

describe('A table', () => {
  test('may name who wrote as "Author(s)"', async () => {
    const [proposal] = await proposalsFrom(
      'a.csv',
      `Article Headline,Author(s),Full Article Text\n${TITLE},"Reed, Jo","${BODY}"\n`,
    );
    expect(proposal).toMatchObject({ title: TITLE, byline: 'Reed, Jo' });
  });

  test('that gives first paragraphs alone is said to', async () => {
    const reading = await readFile(
      'a.json',
      JSON.stringify({
        docs: [
          {
            headline: { main: TITLE },
            abstract: 'A call.',
            lead_paragraph: WORDS[0],
          },
        ],
      }),
    );
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    expect(reading.proposals[0]?.text).toBe(WORDS[0]);
    expect(reading.notes).toHaveLength(1);
  });
});

test.each([
  'By Jo Reed',
  'Monday, 3 March 2025',
  'Published: 3 March 2025, 10:15',
])(
  'A page is read without the line above its words that says: %s',
  async (line) => {
    const proposal = await proposalFrom(
      'a.html',
      `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>${line}</div><p>${WORDS[0]}</p><p>${WORDS[1]}</p></body></html>`,
    );
    expect(bodyOf(proposal)).toBe(BODY);
  },
);

test('An article that calibre gathered has the address of its last line', async () => {
  const page = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>${WORDS[0]}</p><p>${WORDS[1]} ${WORDS[0]}</p><p>This article was downloaded by <b>calibre</b> from <a href="https://x.example/1">https://x.example/1</a></p></body></html>`;
  const opf =
    '<package><manifest><item id="a" href="a.html"/></manifest><spine><itemref idref="a"/></spine></package>';
  const encode = (text: string) => new TextEncoder().encode(text);
  const book = zipSync({
    mimetype: encode('application/epub+zip'),
    'META-INF/container.xml': encode('<container/>'),
    'content.opf': encode(opf),
    'a.html': encode(page),
  });
  const proposal = await proposalFrom('a.epub', new Uint8Array(book));
  expect(proposal.url).toBe('https://x.example/1');
  expect(bodyOf(proposal)).toBe(`${BODY} ${WORDS[0]}`);
});

test('A page that shows nothing has the words of its data for search engines', async () => {
  const data = {
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: '2025-03-03',
    articleBody: BODY,
  };
  const proposal = await proposalFrom(
    'a.html',
    `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app"></div></body></html>`,
  );
  expect(proposal).toMatchObject({
    title: TITLE,
    text: BODY,
    published: '2025-03-03',
  });
  expect(proposal.notes).toHaveLength(1);
});

test('Elements in a row are words apart, runs of one sentence are not', async () => {
  const proposal = await proposalFrom(
    'a.html',
    `<html><body><nav><a href="/">Home</a><a href="/w">World</a></nav><h1>${TITLE}</h1><p><span>Mc</span><span>Donald saw it. ${BODY}</span></p></body></html>`,
  );
  expect(proposal.text).toContain('Home World');
  expect(proposal.text).toContain('McDonald');
});

describe('The head of a pasted text', () => {
  test.each([
    [
      `${TITLE}\nBy Jo Reed and Mia Berg, Reuters, May 14, 2025 8:05 AM GMT+3 Updated 2 hours ago`,
      {
        publisher: 'Reuters',
        published: '2025-05-14',
        byline: 'Jo Reed and Mia Berg',
      },
    ],
    [
      `Copyright 2025 Harbour Times\nAll rights reserved\n\nThe Harbour Times\n14 May 2025\nBy Jo Reed\n\n${TITLE}`,
      { publisher: 'The Harbour Times', published: '2025-05-14' },
    ],
    [
      `3/4/25, 10:12 AM\nSUBSCRIBE\nWORLD\n|\n${TITLE}\n14 May 2025`,
      { published: '2025-05-14' },
    ],
    [`Harbour Times\n${TITLE}\n14 May 2025`, { published: '2025-05-14' }],
  ])('tells headline, publisher and day: %s', async (head, told) => {
    const proposal = await proposalFrom('a.txt', `${head}\n\n${BODY}\n`);
    expect(proposal).toMatchObject({ ...told, title: TITLE });
    expect(bodyOf(proposal)).toBe(BODY);
  });

  test('of three words may name a newspaper, and is one', async () => {
    const proposal = await proposalFrom(
      'a.txt',
      `BBC chief quits\n\nJo Reed\n\n${BODY}\n`,
    );
    expect(proposal.title).toBe('BBC chief quits');
  });

  test.each([
    ' He “received the message.”',
    ' This has a note.1',
    ' This has a note.[2]',
    ' “Wait,” he said.¹',
  ])('of few words is no paragraph that ends: %s', async (ending) => {
    const first = `Aho rang Osman Deniz on Sunday, a person said.${ending}`;
    const proposal = await proposalFrom(
      'a.txt',
      `${TITLE}\n\n${first}\n\n${BODY}\n`,
    );
    expect(proposal.title).toBe(TITLE);
    expect(bodyOf(proposal)).toBe(`${first}\n\n${BODY}`);
  });

  test('is followed by words without the adverts that were copied along', async () => {
    const { text, body } = await proposalFrom(
      'a.txt',
      `${TITLE}\n\n${WORDS.join('\n\nAdvertisement\n\n')}\n`,
    );
    const left = body.without ?? [];
    expect(left.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Advertisement',
    ]);
  });

  test('names a Russian agency between strokes', async () => {
    const proposal = await proposalFrom(
      'a.txt',
      'Министр позвонила\n\nМОСКВА, 3 марта 2025 года. /ТАСС/. Министр иностранных дел позвонила в воскресенье главе компании.\n\nТот ответил письмом.\n',
    );
    expect(proposal).toMatchObject({
      publisher: 'ТАСС',
      published: '2025-03-03',
    });
  });
});
