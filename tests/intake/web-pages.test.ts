import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, proposalFrom, readFile } from './given';

const PARAGRAPHS = [
  'The envoy phoned the minister on Monday, two officials said, and told him that the talks in Oslo, which had begun in secret, would go on.',
  'A day later, the minister’s aide met the envoy in a hotel, and the two exchanged letters, according to a person who was briefed on the matter.',
  'Neither side would confirm the call, the meeting, or the letters, and a spokesman said that he had no comment, then or later, on any of it.',
];

function pageOf(head: string, body = ''): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <main><article><h1>Envoys meet in Oslo</h1>
    ${PARAGRAPHS.map((each) => `<p>${each.replaceAll('envoy', '<b>envoy</b>')}</p>`).join('\n')}
    ${body}</article></main>
    <footer><p>Copyright The Paper</p></footer></body></html>`;
}

describe('a web page', () => {
  test('keeps all that it shows; its main text is the body', async () => {
    const proposal = await proposalFrom('a.html', pageOf('<title>T</title>'));
    expect(proposal.text).toContain('Home World');
    expect(proposal.text).toContain('Copyright The Paper');
    expect(bodyOf(proposal)).toBe(PARAGRAPHS.join('\n\n'));
    expect(proposal.language).toBe('en');
  });

  test('says of itself what its fields say', async () => {
    const proposal = await proposalFrom(
      'a.html',
      pageOf(`<title>Envoys meet | The Paper</title>
        <meta property="og:title" content="Envoys meet quietly">
        <meta property="og:site_name" content="The Paper">
        <meta property="article:published_time" content="2025-05-12T23:10:00+03:00">
        <link rel="canonical" href="https://paper.example/oslo">`),
    );
    expect(proposal).toMatchObject({
      title: 'Envoys meet quietly',
      publisher: 'The Paper',
      published: '2025-05-12',
      url: 'https://paper.example/oslo',
    });
    expect(proposal.publishedBasis).toContain('2025-05-12T23:10:00+03:00');
  });

  test('may say it in JSON-LD, and a browser where it was saved', async () => {
    const proposal = await proposalFrom(
      'a.html',
      pageOf(
        `<!-- saved from url=(0029)https://paper.example/oslo?x=1 -->
         <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Quiet talks","datePublished":"2025-05-11","publisher":{"name":"The Paper"}}</script>`,
      ),
    );
    expect(proposal).toMatchObject({
      title: 'Quiet talks',
      publisher: 'The Paper',
      published: '2025-05-11',
      url: 'https://paper.example/oslo?x=1',
    });
  });

  test('invents nothing that it does not say', async () => {
    const proposal = await proposalFrom('a.html', pageOf(''));
    expect(proposal.title).toBe('Envoys meet in Oslo');
    expect(proposal).not.toHaveProperty('publisher');
    expect(proposal).not.toHaveProperty('published');
    expect(proposal).not.toHaveProperty('url');
  });

  test('runs nothing, and shows neither scripts nor what is hidden', async () => {
    const { text } = await proposalFrom(
      'a.html',
      pageOf(
        '<link rel="canonical" href="javascript:globalThis.struck=1">',
        `<script>globalThis.struck = 1</script><img src=x onerror="globalThis.struck=1">
         <style>p { color: red }</style><p hidden>hidden one</p>
         <div style="display: none">hidden two</div><noscript>hidden three</noscript>
         <iframe srcdoc="<script>parent.struck=1</script>"></iframe><p>&lt;script&gt;shown&lt;/script&gt;</p>`,
      ),
    );
    expect(Reflect.has(globalThis, 'struck')).toBe(false);
    expect(text).not.toMatch(/hidden|color|struck/);
    expect(text).toContain('<script>shown</script>');
  });

  test('is read in the encoding that it declares', async () => {
    const source = '<meta charset="windows-1251"><p>Министр говорил.</p>';
    const bytes = Uint8Array.from(source, (each) => {
      const code = each.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
    expect((await proposalFrom('a.html', bytes)).text).toBe('Министр говорил.');
  });

  test('that is filled in by a script is refused with a remedy', async () => {
    const reading = await readFile(
      'a.html',
      '<html><body><div id="root"></div><script>draw()</script></body></html>',
    );
    expect(reading).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('paste'),
    });
  });

  test('may be nested ten thousand deep', async () => {
    const deep = `${'<div>'.repeat(10_000)}The envoy phoned.`;
    const reading = await readFile('a.html', deep);
    expect(['read', 'refused']).toContain(reading.kind);
  });

  test('of half a million tags is refused at once', async () => {
    const reading = await readFile('a.html', '<i>a</i> '.repeat(500_000));
    expect(reading).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('pieces'),
    });
  });

  test('of any markup at all is read or refused, never more', async () => {
    const part = fc.constantFrom(
      '<p>',
      '</p>',
      '<div hidden>',
      '<table><td>',
      '<!--',
      '-->',
      '<',
      '<script>',
      '</script>',
      '<html>',
      '</body>',
      '&amp;',
      '&#0;',
      '"',
      '<a href="',
      '<svg>',
      '<template>',
      'words ',
      '\uD800',
      '\0',
      ']]>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part), async (parts) => {
        const reading = await readFile('a.html', parts.join(''));
        if (reading.kind === 'refused') return;
        for (const { text, body } of reading.proposals) {
          expect(body.start).toBeLessThan(body.end);
          expect(body.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('a page saved as one file', () => {
  const saved = (content: string, encoding: string) =>
    [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://paper.example/oslo',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----part"',
      '',
      '------part',
      'Content-Type: text/html; charset=utf-8',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      content,
      '------part',
      'Content-Type: image/png',
      '',
      'x',
      '------part--',
    ].join('\r\n');

  test('is read in either way of packing it', async () => {
    const page = pageOf('<title>T</title>');
    const packed = [...Buffer.from(page)]
      .map((byte) =>
        byte === 61 || byte > 126
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      .join('')
      .replaceAll('officials', 'off=\r\nicials');
    const based = Buffer.from(page).toString('base64');
    for (const source of [
      saved(packed, 'quoted-printable'),
      saved(based, 'base64'),
    ]) {
      const proposal = await proposalFrom('a.mhtml', source);
      expect(bodyOf(proposal)).toBe(PARAGRAPHS.join('\n\n'));
      expect(proposal.url).toBe('https://paper.example/oslo');
    }
  });

  test('without a page in it is refused', async () => {
    const reading = await readFile('a.mhtml', 'MIME-Version: 1.0\r\n\r\nx');
    expect(reading.kind).toBe('refused');
  });
});

test('Whatever bytes a file holds, and whatever it is called, it is read or refused', async () => {
  const names = fc.constantFrom(
    'a.txt',
    'a.html',
    'a.pdf',
    'a.docx',
    'a.mhtml',
    'a.md',
    'a',
    '',
  );
  const openings = fc.constantFrom(
    '',
    '%PDF-1.4\n',
    'PK\x03\x04',
    '<html>',
    '{\\rtf',
    '---\n',
  );
  await fc.assert(
    fc.asyncProperty(
      names,
      openings,
      fc.uint8Array({ maxLength: 300 }),
      async (name, opening, rest) => {
        const content = new Uint8Array(
          Buffer.concat([Buffer.from(opening), rest]),
        );
        const reading = await readFile(name, content);
        expect(['read', 'refused']).toContain(reading.kind);
      },
    ),
    { numRuns: 60 },
  );
}, 30_000);

describe('the day, the title and the publisher of a page', () => {
  const shown = (line: string, head = ''): string =>
    pageOf(`<title>Envoys meet in Oslo - The Paper</title>${head}`).replace(
      '</h1>',
      `</h1><div>${line}</div>`,
    );

  test.each([
    ['August 12, 2010, 5:00 PM EST', '2010-08-12'],
    [
      'By: Jo Reed · Published: Wednesday, 21 Sep 2011 | 4:35 PM ET',
      '2011-09-21',
    ],
    ['Publié le 29/10/2012 à 14h03', '2012-10-29'],
    ['الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)', '2013-08-04'],
    ['기사입력 2013-10-24 03:00:00', '2013-10-24'],
    ['Frissítve: 2025. május 12. 14:03', '2025-05-12'],
    ['Cập nhật: 12 tháng 5 năm 2025', '2025-05-12'],
    ['Photo: Oslo on 3 March 2025', undefined],
    ['The accord of 3 March 2025 was broken by both', undefined],
    ['5/12/2025', undefined],
  ])('Under the headline, “%s” dates it: %s', async (line, day) => {
    const proposal = await proposalFrom('a.html', shown(line));
    expect(proposal.published).toBe(day);
    expect(proposal.publishedBasis?.includes(line) ?? false).toBe(
      day !== undefined,
    );
  });

  test('stand in its address, and in its title behind the headline', async () => {
    const proposal = await proposalFrom(
      'a.html',
      shown(
        '',
        '<link rel="canonical" href="https://www.thepaper.example/2011/10/06/oslo-talks">',
      ),
    );
    expect(proposal).toMatchObject({
      title: 'Envoys meet in Oslo',
      publisher: 'The Paper',
      published: '2011-10-06',
    });
  });

  test.each([
    ['id="comments"', ''],
    ['class="article_comment_item"', ''],
    // How a page says of an article that it may be commented on.
    ['class="comment"', 'class="post comments-open has_comments"'],
  ])(
    'What readers wrote below, in %s, is none of the article',
    async (theirs, whole) => {
      const comment =
        'I was there, and the envoy told nobody anything, whatever two officials say of it now.';
      const page = pageOf('', `<div ${theirs}><p>${comment}</p></div>`);
      const proposal = await proposalFrom(
        'a.html',
        page
          .replace('<main>', `<main><div ${whole}>`)
          .replace('</main>', '</div></main>'),
      );
      expect(bodyOf(proposal)).toBe(PARAGRAPHS.join('\n\n'));
    },
  );

  test('A page that was saved anew in UTF-8 is read so, whatever it declares', async () => {
    const page = pageOf(
      '<meta charset="iso-8859-15">',
      '<p>Émile, à Genève : « déjà ».</p>',
    );
    expect((await proposalFrom('a.html', page)).text).toContain(
      'Émile, à Genève',
    );
  });
});

describe('a page as programs and newsrooms write it', () => {
  const title = 'Envoys meet in Oslo for a third time';

  test('with data in a graph, whose publisher is told by its id', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'NewsMediaOrganization', '@id': '#it', name: 'The Paper' },
        {
          '@type': ['NewsArticle'],
          headline: title,
          datePublished: '2025-05-20T16:40:00+02:00',
          author: [{ '@type': 'Person', name: 'Jo Reed' }],
          publisher: { '@id': '#it' },
        },
      ],
    };
    expect(
      await proposalFrom(
        'a.html',
        pageOf(
          `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
        ),
      ),
    ).toMatchObject({
      title,
      publisher: 'The Paper',
      published: '2025-05-20',
      byline: 'Jo Reed',
    });
  });

  test('without the tags of head and body, as SingleFile saves it', async () => {
    const proposal = await proposalFrom(
      'a.html',
      `<!doctype html> <html lang=en><!-- SingleFile url: https://paper.example/a --><meta charset=utf-8><title>${title} - Paper</title><body><div><a href=x>Home</a></div><h1>${title}</h1><time datetime="2025-05-14T08:00">14 May</time>${PARAGRAPHS.map((each) => `<p class=b>${each}`).join('')}<div>© Paper</div>`,
    );
    expect(proposal).toMatchObject({ title, published: '2025-05-14' });
    expect(bodyOf(proposal)).toBe(`14 May\n\n${PARAGRAPHS.join('\n\n')}`);
  });

  test.each([
    ['Word', `<p class=MsoNormal><b>${title}</b></p>`],
    ['a table for its layout', `<font size=5><b>${title}</b></font><br><br>`],
  ])('by %s, with its head as mere words', async (_, head) => {
    const proposal = await proposalFrom(
      'a.html',
      `<html><head><title></title></head><body><table><tr><td><a href=/s>Sport</a></td><td>${head}<p>Reuters, 20 May 2025</p>${PARAGRAPHS.map((each) => `<p>${each}</p>`).join('')}</td><td><a href=/1>Storm in the north</a></td></tr></table></body></html>`,
    );
    expect(proposal).toMatchObject({
      title,
      publisher: 'Reuters',
      published: '2025-05-20',
    });
    expect(bodyOf(proposal)).toBe(PARAGRAPHS.join('\n\n'));
  });

  test('with boxes of its own between the words and after them', async () => {
    const [first = '', ...rest] = PARAGRAPHS;
    const page = pageOf(
      '',
      `<div class="newsletter"><p>Sign up for our letter, which tells you the news of the day each morning.</p></div><h2>More on this story</h2>`,
    );
    const box =
      '<div class="signup"><p>You may have our letter each morning, with the news of the day and more.</p></div>';
    const proposal = await proposalFrom(
      'a.html',
      page.replace('</p>\n', `</p>${box}\n`),
    );
    const { text, body } = proposal;
    expect(
      body.without?.map(({ start, end }) => text.slice(start, end)),
    ).toEqual([
      'You may have our letter each morning, with the news of the day and more.',
    ]);
    expect(bodyOf(proposal).startsWith(first)).toBe(true);
    expect(bodyOf(proposal).endsWith(rest.at(-1) ?? '')).toBe(true);
  });
});
