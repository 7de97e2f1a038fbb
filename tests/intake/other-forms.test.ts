import { describe, expect, test } from 'vitest';
import { bodyOf, proposalsFrom } from './given';

/** Two reports in words of our own, for the forms in which programs export. */
const STORIES = [
  {
    title: 'Envoy held secret calls over harbour deal',
    words: [
      'Envoy Maria Lund telephoned the minister, Petr Kovac, three times last week, two officials familiar with the calls told the paper.',
      'The ministry denied that any call took place, and Lund did not answer messages sent to her on Friday.',
    ],
  },
  {
    title: 'Prime minister was not told of the talks',
    words: [
      'Prime Minister Ana Brecht learned of the contacts only when an intercepted message reached her desk, three aides said.',
      'She confronted Kovac at a meeting on Thursday and wrote a letter to the envoy the same night, the aides said.',
    ],
  },
] as const;

type Story = (typeof STORIES)[number];

function each(form: (story: Story, day: number) => string): string {
  return STORIES.map((story, index) => form(story, 12 + index)).join('\n');
}

const nexis = `User Name: = m.ruiz
Date and Time: = Monday, May 19, 2025 10:02:00 AM EDT

Documents (2)

1. ${STORIES[0].title}
Client/Matter: -None-
Search Terms: harbour

2. ${STORIES[1].title}
Client/Matter: -None-

${each(
  ({ title, words }, day) => `${title}
The Harbour Times
May ${day}, 2025

Copyright 2025 The Harbour Times

Section: NEWS; Pg. 3
Length: 87 words
Body

${words.join('\n\n')}

Graphic

PHOTO: The harbour. (PHOTOGRAPH BY A. STONE)

Classification

Language: ENGLISH

End of Document
`,
)}`;

const factiva = `<html><body><div>Dow Jones Factiva</div>${each(
  ({ title, words }, day) =>
    `<div class="article"><div id="hd"><span>${title}</span></div><div>88 words</div><div>${day} May 2025</div><div>14:02</div><div>The Harbour Times</div><div>LBA</div><div>English</div><div>(c) 2025 The Harbour Times</div><p>${words.join('</p><p>')}</p><p>Document LBA00000202505${day}el5c00xyz</p></div>`,
)}</body></html>`;

const proquest = `<html><body>${each(
  ({ title, words }, day) =>
    `<p>Document ${day - 11} of 2</p><p><strong>${title}</strong></p><p>Publication info: The Harbour Times ; Oslo [Oslo]. May ${day}, 2025: 6.</p><p>ProQuest document link</p><p>Full text: ${words.join('</p><p>')}</p><p>Publication title: The Harbour Times; Oslo<br>Pages: 6<br>Publication date: May ${day}, 2025<br>Database: ProQuest</p>`,
)}</body></html>`;

const europresse = `<html><body>${each(
  ({ title, words }, day) =>
    `<article><div>The Harbour Times, no. 25102</div><div>International, lundi ${day} mai 2025 612 mots, p. 4</div><p>${title}</p><p>${words.join('</p><p>')}</p><div>news·202505${day}·LM·34023</div><small>© 2025 The Harbour Times. Tous droits réservés.</small><p>Certificat émis le 19 mai 2025 à Genève.</p><div>news·202505${day}·LM·34023</div></article>`,
)}</body></html>`;

const ris = each(
  ({ title, words }, day) =>
    `TY  - NEWS\r\nTI  - ${title}\r\nT2  - The Harbour Times\r\nDA  - 2025/05/${day}/\r\nAB  - ${words.join(' ')}\r\nER  - \r\n`,
);

const table = `sep=;\nTitel;Quelle;Datum;Volltext\n${each(
  ({ title, words }, day) =>
    `${title};The Harbour Times;${day}.05.2025;"${words.join('\n\n')}"`,
)}`;

const answer = JSON.stringify({
  status: 'ok',
  response: {
    docs: STORIES.map(({ title, words }, index) => ({
      headline: { main: title, kicker: null },
      source: { id: null, name: 'The Harbour Times' },
      date_publish: `2025-05-${12 + index}T10:00:00Z`,
      content: words.join('\n\n'),
    })),
  },
});

const chat = JSON.stringify({
  type: 'public_channel',
  messages: STORIES.map(({ title, words }, index) => ({
    type: 'message',
    date: `2025-05-${12 + index}T10:00:00`,
    source: 'The Harbour Times',
    text: [{ type: 'bold', text: title }, `\n\n${words.join('\n\n')}`],
  })),
});

describe('two reports out of one file', () => {
  test.each([
    ['a Nexis delivery with its list', 'a.txt', nexis],
    ['a Factiva page', 'a.html', factiva],
    ['a ProQuest page', 'a.html', proquest],
    ['a Europresse page, each mark twice', 'a.html', europresse],
    ['a list of references', 'a.ris', ris],
    ['a table of a German Excel', 'a.csv', table],
    ['the answer of a service, on one line', 'a.json', answer],
    ['the messages of a channel', 'a.json', chat],
  ])('come apart in %s', async (_, name, content) => {
    const proposals = await proposalsFrom(name, content);
    expect(
      proposals.map(({ title, publisher, published }) => [
        title,
        publisher,
        published,
      ]),
    ).toEqual(
      STORIES.map(({ title }, index) => [
        title,
        'The Harbour Times',
        `2025-05-${12 + index}`,
      ]),
    );
    for (const [index, proposal] of proposals.entries())
      expect(bodyOf(proposal).replace(/\s+/g, ' ')).toBe(
        STORIES[index]?.words.join(' '),
      );
  });

  test('keep the section of a head that “Body” closes right below', async () => {
    const [first] = await proposalsFrom('a.txt', nexis);
    expect(first?.section).toBe('NEWS; Pg. 3');
  });

  test('come apart in the notes of an Evernote export, which dates none', async () => {
    const notes = `<?xml version="1.0"?><!DOCTYPE en-export SYSTEM "e.dtd"><en-export>${each(
      ({ title, words }) =>
        `<note><title>${title}</title><created>20250519T080000Z</created><content><![CDATA[<?xml version="1.0"?><en-note><div>${words.join('</div><div>')}</div></en-note>]]></content><note-attributes><source-url>https://harbour.example/1</source-url></note-attributes></note>`,
    )}</en-export>`;
    const [first] = await proposalsFrom('a.enex', notes);
    expect(first).toMatchObject({
      title: STORIES[0].title,
      url: 'https://harbour.example/1',
      text: STORIES[0].words.join('\n\n'),
    });
    expect(first).not.toHaveProperty('published');
  });
});

describe('one report', () => {
  const [{ title, words }] = STORIES;

  test('in the markup of an agency is read without it', async () => {
    const [proposal] = await proposalsFrom(
      'a.xml',
      `<?xml version="1.0"?><nitf><head><title>${title}</title><docdata><date.issue norm="20250520T160000Z"/></docdata><pubdata name="The Harbour Times"/></head><body><body.head><hedline><hl1>${title}</hl1></hedline><byline>By Jo Reed</byline></body.head><body.content><p>${words.join('</p><p>')}</p></body.content></body></nitf>`,
    );
    expect(proposal).toMatchObject({
      title,
      publisher: 'The Harbour Times',
      published: '2025-05-20',
      byline: 'Jo Reed',
    });
    expect(proposal && bodyOf(proposal)).toBe(words.join('\n\n'));
  });

  test('that an e-mail passes on has that one’s subject and day, and no signature', async () => {
    const [proposal] = await proposalsFrom(
      'a.eml',
      [
        'From: Ann Bell <ann@x.example>',
        'To: Team <team@x.example>',
        'Subject: Fwd: worth a look',
        'Date: Wed, 21 May 2025 09:00:00 +0200',
        '',
        'See below.',
        '',
        '---------- Forwarded message ---------',
        'From: Alerts <alerts@harbour.example>',
        'Date: Tue, 20 May 2025 at 18:12',
        `Subject: ${title}`,
        'To: Ann Bell <ann@x.example>',
        '',
        ...words,
        '',
        '-- ',
        'Unsubscribe here',
      ].join('\r\n'),
    );
    expect(proposal).toMatchObject({ title, published: '2025-05-20' });
    expect(proposal && bodyOf(proposal).trim()).toBe(words.join('\n'));
  });
});
