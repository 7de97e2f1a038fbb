import { describe, expect, test } from 'vitest';
import { bodyOf, proposalFrom, proposalsFrom, refusalOf } from './given';

/** The forms of other countries, programs and services, with words of our own. */
const WORDS = [
  'Foreign minister Jana Kolar telephoned the envoy Mehmet Aksoy on Tuesday evening, two officials in Ljubljana said.',
  'The envoy wrote back on Wednesday morning through a Swiss intermediary, according to a person with knowledge of the exchange.',
] as const;
const TITLE = 'Minister phones envoy as talks resume';
const BODY = WORDS.join('\n\n');
const PAGE = `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${WORDS[0]}</p><p>${WORDS[1]}</p></article></body></html>`;

describe('An export with labels in another language', () => {
  const nexis = (section: string, byline: string, body: string, end: string) =>
    `${TITLE}\n\nDer Standard\n\n5. März 2025\n\nCopyright 2025 Der Standard Alle Rechte vorbehalten\n\n${section}: Ausland; S. 3\nLänge: 31 Wörter\n${byline}: Anna Gabriel\n\n${body}\n\n${BODY}\n\nUPDATE: 6. März 2025\n\nSPRACHE: GERMAN\n\n${end}\n`;
  const old = (at: number) =>
    `      ${at} von 2 DOKUMENTEN\n\n      Der Standard\n\n      5. März 2025\n\n${TITLE}\n\nAUTOR: Anna Gabriel\nRUBRIK: Ausland; S. 3\nLÄNGE: 31 Wörter\n\n${BODY}\n\nUPDATE: 6. März 2025\nSPRACHE: GERMAN\n\n`;
  const proquest = `${'_'.repeat(60)}\n\nDocumento 1 de 1\n\n${TITLE}\n\nTexto completo: ${BODY}\n\nMateria: Diplomacia\n\nTítulo: ${TITLE}\n\nAutor: Anna Gabriel\n\nTítulo de publicación: Der Standard\n\nFecha de publicación: 5 mar 2025\n\nSección: Ausland; S. 3\n\nBase de datos: ProQuest Central\n`;
  test.each([
    ['German Nexis', nexis('Rubrik', 'Autor', 'Body', 'Ende des Dokuments')],
    ['French Nexis', nexis('Rubrique', 'Auteur', 'Corps', 'Fin du document')],
    ['older Nexis', old(1) + old(2)],
    ['ProQuest', proquest],
  ])('is parted, and tells its facts: %s', async (_, text) => {
    const found = await proposalsFrom('export.txt', text);
    expect(found).toHaveLength(text.includes('2 von 2') ? 2 : 1);
    for (const proposal of found) {
      expect(proposal).toMatchObject({
        title: TITLE,
        publisher: 'Der Standard',
        published: '2025-03-05',
        section: 'Ausland; S. 3',
        byline: 'Anna Gabriel',
      });
      expect(bodyOf(proposal)).toBe(BODY);
    }
  });

  test('is parted, too, as a page of broken lines, and in a message', async () => {
    const lines = nexis('Rubrik', 'Autor', 'Body', 'Ende des Dokuments');
    const europresse = `Der Standard\nAusland, mercredi 5 mars 2025\n\n${TITLE}\n\nAnna Gabriel\n\n${BODY}\n\n© 2025 Der Standard. Tous droits réservés.\n\nnews·20250305·ST·4551234\n`;
    const given = [
      [
        'a.html',
        `<html><body>${lines.replaceAll('\n', '<br>\n')}</body></html>`,
      ],
      [
        'a.eml',
        `From: a@example.org\nTo: b@example.org\nSubject: Export\nDate: Mon, 10 Mar 2025 08:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${europresse}`,
      ],
    ] as const;
    for (const [name, content] of given) {
      const found = await proposalFrom(name, content);
      expect(found).toMatchObject({
        title: TITLE,
        publisher: 'Der Standard',
        published: '2025-03-05',
        byline: 'Anna Gabriel',
      });
      expect(bodyOf(found)).toBe(BODY);
    }
  });

  test('keeps a paragraph that begins with "Update:"', async () => {
    const text = nexis('Section', 'Byline', 'Body', 'End of Document').replace(
      WORDS[1],
      `Update: ${WORDS[1]}`,
    );
    expect(bodyOf(await proposalFrom('export.txt', text))).toContain(WORDS[1]);
  });
});

describe('JSON of a service', () => {
  const paragraphs = WORDS.map((text) => ({ text }));
  const blocks = [
    { type: 'image', url: 'x' },
    ...WORDS.map((content) => ({ type: 'text', content })),
  ];
  test.each([
    [
      'hits of a search',
      { hits: { hits: [{ _id: '1', _source: { title: TITLE, body: BODY } }] } },
    ],
    ['paragraphs', { headline: { main: TITLE }, body: { paragraphs } }],
    ['blocks', { headlines: { basic: TITLE }, content_elements: blocks }],
    [
      'WordPress',
      [{ title: { rendered: TITLE }, content: { rendered: BODY } }],
    ],
  ])('is read whole, whatever lies in what: %s', async (_, value) => {
    const found = await proposalFrom('answer.json', JSON.stringify(value));
    expect(found.title).toBe(TITLE);
    expect(found.text).toBe(BODY);
  });

  test('names the publisher of a feed, and of a host', async () => {
    const items = [{ title: TITLE, content_text: BODY }];
    const version = 'https://jsonfeed.org/version/1.1';
    const feed = { version, title: 'Gulf Letters', items };
    const rows = [
      feed,
      { title: TITLE, text: BODY, source_domain: 'www.aljazeera.com' },
      { title: TITLE, text: BODY, url: 'https://www.theguardian.com/world/1' },
      { title: TITLE, text: BODY, domain: 'harbour.example' },
    ];
    const named = await Promise.all(
      rows.map((row) => proposalFrom('a.json', JSON.stringify(row))),
    );
    expect(named.map(({ publisher }) => publisher)).toEqual([
      'Gulf Letters',
      'Al Jazeera',
      'The Guardian',
      'harbour.example',
    ]);
  });
});

describe('A saved page', () => {
  test('is the page itself, where an advert stands before it in the file', async () => {
    const part = (at: string, html: string) =>
      `------b\r\nContent-Type: text/html\r\nContent-Location: ${at}\r\n\r\n${html}\r\n`;
    const file = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/1\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----b"\r\n\r\n${part('https://ads.example/', '<p>Buy a boat, and buy it today.</p>')}${part('https://a.example/1', PAGE)}------b--\r\n`;
    const found = await proposalFrom('page.mht', file);
    expect(found).toMatchObject({ title: TITLE, url: 'https://a.example/1' });
  });

  test('of an archive is no list of what robots may fetch', async () => {
    const record = (url: string, type: string, content: string) => {
      const sent = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${content}`;
      return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${sent.length}\r\n\r\n${sent}\r\n\r\n`;
    };
    const archive =
      record('https://a.example/robots.txt', 'text/plain', 'User-agent: *') +
      record('https://a.example/1', 'text/html', PAGE);
    const found = await proposalsFrom('crawl.warc', archive);
    expect(found.map(({ title }) => title)).toEqual([TITLE]);
  });
});

describe('The letters of a text', () => {
  const wide = (words: string, isLittle: boolean) => {
    const bytes = new Uint8Array(words.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < words.length; at++)
      view.setUint16(at * 2, words.charCodeAt(at), isLittle);
    return bytes;
  };
  const RUSSIAN =
    'Министр позвонил посланнику\n5 марта 2025 года\n\nМинистр иностранных дел позвонил посланнику во вторник вечером, сообщили два чиновника.';
  const CHINESE =
    '外长与特使通电话\n2025年3月5日\n\n外交部长星期二晚上与土耳其特使通了电话，卢布尔雅那的两名官员说。';
  test.each([
    ['Russian', RUSSIAN, true],
    ['Russian', RUSSIAN, false],
    ['Chinese', CHINESE, true],
    ['Chinese', CHINESE, false],
  ])('are told in UTF-16 without a mark: %s', async (_, words, isLittle) => {
    const found = await proposalFrom('a.txt', wide(words, isLittle));
    expect(found).toMatchObject({ text: words, published: '2025-03-05' });
  });

  test('are those of KOI8-R, not a guess that spoils them', async () => {
    const order = 'юабцдефгхийклмнопярстужвьызшэщчъ';
    const koi = Uint8Array.from(RUSSIAN, (sign) => {
      const at = order.indexOf(sign.toLowerCase());
      if (at === -1) return sign.charCodeAt(0);
      return (sign === sign.toLowerCase() ? 0xc0 : 0xe0) + at;
    });
    expect((await proposalFrom('a.txt', koi)).text).toBe(RUSSIAN);
  });

  test('are those of an old Mac where only returns end lines', async () => {
    const mac = Uint8Array.from(`${TITLE} – again\r\r${BODY}`, (sign) =>
      sign === '–' ? 0xd0 : sign === '\n' ? 13 : sign.charCodeAt(0),
    );
    expect((await proposalFrom('a.txt', mac)).title).toBe(`${TITLE} – again`);
  });
});

describe('A clip', () => {
  test('tells its fields between lines of plus signs', async () => {
    const clip = `+++\ntitle = "${TITLE}"\ndate = 2025-03-05T08:00:00Z\nauthor = "Jane Doe"\n+++\n\n${BODY}`;
    const found = await proposalFrom('clip.md', clip);
    expect(found).toMatchObject({
      title: TITLE,
      published: '2025-03-05',
      byline: 'Jane Doe',
    });
    expect(bodyOf(found).trim()).toBe(BODY);
  });

  test.each([
    [
      'clip.md',
      `# ${TITLE}\n\nPublisher: The Tribune\nPublished: March 5, 2025 9:00 AM (GMT+2)\nURL: https://tribune.example/1\nAuthor: Jane Doe\nTags: ferries, Oslo\nCreated: May 20, 2025 10:00 AM\n\n`,
    ],
    [
      'clip.txt',
      `Title: ${TITLE}\nSource: The Tribune\nDate: 5 March 2025\nLink: https://tribune.example/1\nBy: Jane Doe\n\n`,
    ],
  ])(
    'has its fields a line each at the top, and they lie outside: %s',
    async (name, head) => {
      const found = await proposalFrom(name, `${head}${BODY}`);
      expect(found).toMatchObject({
        title: TITLE,
        publisher: 'The Tribune',
        published: '2025-03-05',
        url: 'https://tribune.example/1',
        byline: 'Jane Doe',
      });
      expect(bodyOf(found)).toBe(BODY);
    },
  );

  test('has no facts in lines that state none', async () => {
    const found = await proposalFrom(
      'clip.md',
      `# ${TITLE}\n\nWashington: the talks go on\nOslo: no word\n\n${BODY}`,
    );
    expect(found.publisher).toBeUndefined();
    expect(bodyOf(found)).toContain('Washington: the talks go on');
  });

  test('is credited by a line of links', async () => {
    const clip = `# ${TITLE}\n\n[The Tribune](https://tribune.example) · Jane Doe · March 5, 2025\n\n${BODY}`;
    const found = await proposalFrom('clip.md', clip);
    expect(found).toMatchObject({
      title: TITLE,
      publisher: 'The Tribune',
      published: '2025-03-05',
    });
    expect(bodyOf(found)).toBe(BODY);
  });
});

describe('A message', () => {
  const mail = (subject: string, words: string) =>
    `From: carol@example.org\nTo: desk@example.org\nSubject: ${subject}\nDate: Fri, 07 Mar 2025 12:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${words}`;
  const INNER = `-----Original Message-----\nFrom: Eve [mailto:eve@example.org]\nSent: Wednesday, March 5, 2025 5:30 PM\nTo: Dan\nSubject: ${TITLE}\n\n${BODY}`;
  const OUTER =
    '---------- Forwarded message ---------\nFrom: Dan <dan@example.org>\nDate: Thu, Mar 6, 2025 at 9:12 PM\nSubject: Fwd: talks\nTo: Carol <carol@example.org>\n\nLook at this.\n\n';
  const OUTLOOK = `${'_'.repeat(32)}\nVon: Eve <eve@example.org>\nGesendet: Mittwoch, 5. März 2025 17:30\nAn: Carol\nBetreff: ${TITLE}\n\n${BODY}`;
  test.each([
    ['twice', `FYI\n\n${OUTER}${INNER}`],
    ['under a line', `zK\n\n${OUTLOOK}`],
  ])('that was passed on %s is the innermost one', async (_, words) => {
    const found = await proposalFrom('a.eml', mail('Fwd: talks', words));
    expect(found).toMatchObject({ title: TITLE, published: '2025-03-05' });
    expect(bodyOf(found)).toBe(BODY);
  });

  test('that answers at length leaves out what it answers, and is of its own day', async () => {
    const quoted = `On Thu, Mar 6, 2025 at 9:12 PM Eve wrote:\n\n> ${BODY.replaceAll('\n', '\n> ')}`;
    const found = await proposalFrom(
      'a.eml',
      mail(`Re: ${TITLE}`, `${BODY.replaceAll('Swiss', 'Dutch')}\n\n${quoted}`),
    );
    expect(found.publishedBasis).not.toContain('forward');
    const { text, body } = found;
    const [out] = 'without' in body ? (body.without ?? []) : [];
    expect(text.slice(out?.start, out?.end)).toContain('Swiss');
  });
});

describe('XML of no kind known by name', () => {
  const paragraphs = (mark: string) =>
    WORDS.map((words) => `<${mark}>${words}</${mark}>`).join('');
  test.each([
    [
      'Word 2003',
      `<w:wordDocument><w:body>${[TITLE, ...WORDS].map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('')}</w:body></w:wordDocument>`,
    ],
    [
      'flat OpenDocument',
      `<office:document><office:body><office:text><text:h>${TITLE}</text:h>${paragraphs('text:p')}</office:text></office:body></office:document>`,
    ],
    [
      'FictionBook',
      `<FictionBook><description><title-info><book-title>${TITLE}</book-title></title-info></description><body><section>${paragraphs('p')}</section></body></FictionBook>`,
    ],
  ])('is read by its paragraphs: %s', async (_, source) => {
    const found = await proposalFrom('a.xml', `<?xml version="1.0"?>${source}`);
    expect(found.title).toBe(TITLE);
    expect(bodyOf(found)).toBe(BODY);
  });

  test('is a list of articles where their fields are elements', async () => {
    const each = (day: number) =>
      `<doc><headline>${TITLE} ${day}</headline><date>2025-03-0${day}</date><source>Reuters</source><body>${paragraphs('p')}</body></doc>`;
    const found = await proposalsFrom(
      'a.xml',
      `<?xml version="1.0"?><results><count>2</count><docs>${each(5)}${each(6)}</docs></results>`,
    );
    expect(found).toMatchObject(
      [5, 6].map((day) => ({
        title: `${TITLE} ${day}`,
        publisher: 'Reuters',
        published: `2025-03-0${day}`,
        text: BODY,
      })),
    );
  });

  test('is refused with the remedy where it holds no words', async () => {
    const map = '<?xml version="1.0"?><urlset><url><loc>x</loc></url></urlset>';
    expect(await refusalOf('a.xml', map)).toMatch(/XML file.*\.csv/);
  });
});

test('Two columns side by side are told, and stay as they are', async () => {
  const halves = BODY.replace('\n\n', ' ').match(/.{1,28}(?: |$)/g) ?? [];
  const text = [...halves, ...halves]
    .map((half) => `${half.trim().padEnd(34)}  ${half.trim()}`)
    .join('\n');
  const found = await proposalFrom('a.txt', text);
  expect(found.text).toBe(text);
  expect(found.notes).toEqual([expect.stringContaining('side by side')]);
});
