import { describe, expect, test } from 'vitest';
import { readingWords } from '../../src/words';
import { pdfOf } from './documents';
import type { Proposal } from '../../src/intake';
import { bodyOf, proposalFrom, proposalsFrom, readFile } from './given';

const CALL =
  'The envoy Carl Lund phoned minister Anna Aho on Monday, two officials said, and asked for a delay.';
const DENIAL =
  'Neither side would confirm that there had been a call, or that there would be another one.';

/** The stretches of a body that are read. */
function readWords({ text, body }: Proposal): readonly string[] {
  const left = body.without ?? [];
  return [body.start, ...left.map(({ end }) => end)].map((start, at) =>
    text.slice(start, left[at]?.start ?? body.end),
  );
}

describe('What people have at hand and is no article', () => {
  test.each([
    [
      'pocket.csv',
      'title,url,time_added,tags,status\nTalks,https://a.example/1,1747212345,,unread',
      readingWords.linksAlone,
    ],
    [
      'instapaper.csv',
      'URL,Title,Selection,Folder,Timestamp\nhttps://a.example/1,Talks,,Unread,1747212345',
      readingWords.linksAlone,
    ],
    [
      'ril_export.html',
      '<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul><li><a href="https://a.example/1">Talks</a></ul></body></html>',
      readingWords.linksAlone,
    ],
    [
      'bookmarks.html',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html"><TITLE>Bookmarks</TITLE><DL><DT><A HREF="https://a.example/1">Talks</A></DL>',
      readingWords.linksAlone,
    ],
    [
      'call.ics',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Call\nEND:VEVENT\nEND:VCALENDAR',
      readingWords.calendar,
    ],
    ['lund.vcf', 'BEGIN:VCARD\nFN:Carl Lund\nEND:VCARD', readingWords.calendar],
    ['mail.pst', `!BDN${'\0'.repeat(600)}`, readingWords.mailStore],
    [
      'winmail.dat',
      Buffer.from('789f3e2200010203', 'hex'),
      readingWords.winmail,
    ],
    [
      'library.rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"></rdf:RDF>',
      readingWords.referenceGraph,
    ],
  ])(
    'is named rightly, with the remedy: %s',
    async (name, content, sentence) => {
      const reading = await readFile(name, content);
      expect(reading).toEqual({ kind: 'refused', sentence });
    },
  );
});

describe('What people have at hand', () => {
  test('A post keeps its first sentence where an address ends it', async () => {
    const posts = {
      name: 'Harbour',
      messages: [
        {
          date: '2025-05-14T10:01:00',
          from: 'Harbour',
          text: [
            `${CALL} `,
            { type: 'link', text: 'https://a.example/1' },
            `\n\n${DENIAL}`,
          ],
        },
      ],
    };
    const proposal = await proposalFrom('result.json', JSON.stringify(posts));
    expect(bodyOf(proposal)).toMatch(/^The envoy[^]*another one\.$/);
    expect(proposal).toMatchObject({
      published: '2025-05-14',
      byline: 'Harbour',
    });
  });

  test('A message that Gmail printed has its subject, its day and who wrote', async () => {
    const lines = [
      'Jane Doe <jane@a.example>',
      '',
      'Fwd: Envoys meet in Oslo',
      '',
      '1 message',
      '',
      'Carl Lund <carl@a.example> Wed, May 14, 2025 at 10:12 AM',
      'To: Jane Doe <jane@a.example>',
      '',
      CALL,
      DENIAL,
    ];
    const facts = {
      title: 'Envoys meet in Oslo',
      from: 'Carl Lund <carl@a.example>',
      to: 'Jane Doe <jane@a.example>',
      published: '2025-05-14',
    };
    for (const [name, content] of [
      ['mail.txt', lines.join('\n')],
      ['mail.pdf', pdfOf([lines])],
    ] as const) {
      const proposal = await proposalFrom(name, content);
      expect(proposal).toMatchObject(facts);
      expect(bodyOf(proposal).startsWith('The envoy')).toBe(true);
    }
  });

  test('A copied chat of Teams keeps its first message', async () => {
    const proposal = await proposalFrom(
      'chat.txt',
      '[14/05/2025 10:02] Carl Lund\nDid Aho call you?\n[14/05/2025 10:03] Anna Aho\nShe phoned the envoy.\n',
    );
    expect(proposal.published).toBe('2025-05-14');
    expect(bodyOf(proposal)).toContain('Did Aho call you?');
  });

  test('A document of Google Docs is called by its title', async () => {
    const { title } = await proposalFrom(
      'Ferryletters.html',
      `<html><head><style>.c1{}</style></head><body><p class="c4 title"><span>The ferry letters</span></p><p><span>${CALL}</span></p><p><span>${DENIAL}</span></p></body></html>`,
    );
    expect(title).toBe('The ferry letters');
  });

  test('Highlights of a reading app are read, each with its book', async () => {
    const proposals = await proposalsFrom(
      'readwise.csv',
      `Highlight,Book Title,Book Author,Highlighted at\n"${CALL}",The Ferry,Jane Roe,2025-05-14`,
    );
    expect(proposals).toMatchObject([
      { title: 'The Ferry', byline: 'Jane Roe', text: CALL },
    ]);
  });

  describe('The clippings of a reading device', () => {
    const clipping = (book: string, place: string, words: string): string =>
      `${book}\r\n- ${place}\r\n\r\n${words}\r\n==========\r\n`;
    const FERRY = 'The Ferry (2nd edition) (Roe, Jane)';
    const day = 'Added on Sunday, 4 May 2025 10:12:33';

    test('are an article a book, without what stands over them and what the reader wrote', async () => {
      const proposals = await proposalsFrom(
        'My Clippings.txt',
        `\uFEFF${[
          clipping(
            FERRY,
            `Your Highlight on page 3 | Location 20-22 | ${day}`,
            CALL,
          ),
          clipping(
            FERRY,
            `Your Note on page 3 | Location 22 | ${day}`,
            'Ask Tom.',
          ),
          clipping(
            'Harbour Times, 3 March 2025',
            `Your Highlight at location 9 | ${day}`,
            DENIAL,
          ),
          clipping(FERRY, `Your Bookmark on page 9 | ${day}`, ''),
          clipping(
            `\uFEFF${FERRY}`,
            `Ihre Markierung bei Position 30-31 | Hinzugefügt am Dienstag, 6. Mai 2025 09:00:00`,
            DENIAL,
          ),
        ].join('')}`,
      );
      expect(proposals.map(readWords)).toEqual([[CALL, DENIAL], [DENIAL]]);
      expect(proposals).toMatchObject([
        {
          title: 'The Ferry (2nd edition)',
          byline: 'Roe, Jane',
          notes: [readingWords.clipped(2, '4–6 May 2025')],
        },
        { publisher: 'Harbour Times', published: '2025-03-03', notes: [] },
      ]);
      expect(proposals[0]?.published).toBeUndefined();
    });

    test('are read once where one was drawn longer', async () => {
      const [proposal] = await proposalsFrom(
        'My Clippings.txt',
        [CALL.slice(0, 40), CALL]
          .map((words) =>
            clipping(FERRY, `Your Highlight at location 9 | ${day}`, words),
          )
          .join(''),
      );
      expect(proposal && readWords(proposal)).toEqual([CALL]);
    });

    test.each([
      `${CALL}\n- 12 | 13 are the numbers\n\n${DENIAL}`,
      `${CALL}\n- 12 | 13 are the numbers\n\n${DENIAL}\n==========\n${DENIAL}`,
    ])('are no text that begins like them: %j', async (text) => {
      const proposal = await proposalFrom('a.txt', text);
      expect(proposal.text).toBe(text);
    });
  });

  test('A box to subscribe lies outside a newsletter’s words', async () => {
    const proposal = await proposalFrom(
      'post.html',
      `<html><head><title>The ferry letters</title></head><body><article><h1>The ferry letters</h1><div class="body markup"><p>${CALL}</p><div class="subscription-widget"><p>Harbour Notes is a reader-supported publication. To receive new posts, consider becoming a subscriber.</p></div><p>${DENIAL}</p><p>${CALL.replace('Monday', 'Friday')}</p></div></article></body></html>`,
    );
    const { without = [] } = proposal.body;
    const left = without.map(({ start, end }) =>
      proposal.text.slice(start, end),
    );
    expect(left.join(' ')).toContain('reader-supported');
  });
});
