import { expect, test } from 'vitest';
import { readArticles } from '../../src/intake';

const TEXT = 'Envoys meet in Bergen The envoy phoned the minister on Monday.';
const PAGE =
  '<meta charset="utf-8"><h1>Envoys meet in Bergen</h1><article><time datetime="2025-05-12T08:00:00Z">Monday</time><p>The envoy <a href="https://nordwire.example/envoy">phoned</a> the minister.</p><p>She called <b>back</b> on Tuesday.</p><script>alert(1)</script></article>';
const PLAIN =
  'Envoys meet in Bergen\nMonday\nThe envoy phoned the minister.\nShe called back on Tuesday.';

test('What was copied as a page keeps its headline, day and paragraphs', async () => {
  const reading = await readArticles({
    kind: 'words',
    text: PLAIN,
    html: PAGE,
  });
  expect(reading).toMatchObject({
    proposals: [
      {
        title: 'Envoys meet in Bergen',
        published: '2025-05-12',
        text: 'Envoys meet in Bergen\n\nMonday\n\nThe envoy phoned the minister.\n\nShe called back on Tuesday.',
      },
    ],
  });
});

test('A page that lost some of the words gives place to the words', async () => {
  const html = '<p>The envoy phoned.</p>';
  const reading = await readArticles({ kind: 'words', text: TEXT, html });
  expect(reading).toMatchObject({ proposals: [{ text: TEXT }] });
});

test('A link alone is refused with its address and the remedy', async () => {
  const text = ' https://nordwire.example/ferry\n';
  expect(await readArticles({ kind: 'words', text })).toMatchObject({
    kind: 'refused',
    sentence: expect.stringMatching(
      /nordwire\.example\/ferry\).*save the page/,
    ),
  });
});

const LETTER =
  'The envoy phoned the minister on Monday.\n\nShe called back on Tuesday, an aide said.';
test.each([
  [
    'its head above it',
    `From: Eve <eve@example.org>\nSent: Wednesday, March 5, 2025 5:30 PM\nTo: Dan\nSubject: RE: Envoys\n\n${LETTER}`,
  ],
  [
    'a note',
    `Hi,\nsee below\n\n---------- Forwarded message ---------\nFrom: Eve <eve@example.org>\nDate: Wed, Mar 5, 2025 at 5:30 PM\nSubject: Envoys\nTo: Dan <dan@example.org>\n\n${LETTER}`,
  ],
  [
    'a Russian head',
    `От: Eve <eve@example.org>\nОтправлено: 5 марта 2025 г. 17:30\nКому: Dan\nТема: Envoys\n\n${LETTER}`,
  ],
])(
  'A message that was copied with %s is its words and its day',
  async (_, text) => {
    const reading = await readArticles({ kind: 'words', text });
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    const [proposal] = reading.proposals;
    expect(proposal).toMatchObject({
      title: 'Envoys',
      published: '2025-03-05',
      text,
    });
    expect(text.slice(proposal?.body.start, proposal?.body.end)).toBe(LETTER);
  },
);

test('A list under a line in the midst of a text is no message', async () => {
  const text = `Envoys meet in Bergen\n\n${LETTER}\n\n${'_'.repeat(30)}\nWhen: Monday\nWhere: Bergen\nSubject: ferries\n\nMore was not said.`;
  const reading = await readArticles({ kind: 'words', text });
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  const [{ title, body } = { title: '', body: undefined }] = reading.proposals;
  expect(title).toBe('Envoys meet in Bergen');
  expect(text.slice(body?.start)).toContain('phoned the minister');
});

const SAID = ['Did he call you back?', 'Yes. Kovač phoned Lund on Sunday.'];
test.each([
  [
    'as WhatsApp exports it, with its notice',
    `12/05/25, 09:14 - Messages are encrypted.\n12/05/25, 09:14 - Dana: ${SAID[0]}\n12/05/25, 09:15 - Omar: ${SAID[1]}\n`,
    'Chat of Dana and Omar',
    undefined,
  ],
  [
    'with a number over 12',
    `[13/05/2025, 9:14:02 AM] Dana: ${SAID[0]}\n[13/05/2025, 9:15:00 AM] Omar: ${SAID[1]}\n[13/05/2025, 9:16:00 AM] Eve: No.\n[13/05/2025, 9:16:00 AM] Tom: No.`,
    'Chat of Dana, Omar and two others, 13 May 2025',
    '2025-05-13',
  ],
  [
    'as Telegram copies it',
    `Dana, [12.05.25 09:14]\n${SAID[0]}\n\nOmar, [12.05.25 09:15]\n${SAID[1]}\n`,
    'Chat of Dana and Omar, 12 May 2025',
    '2025-05-12',
  ],
  [
    'over two days',
    `Dana, [12.05.25 09:14]\n${SAID[0]}\n\nOmar, [13.05.25 09:15]\n${SAID[1]}\n`,
    'Chat of Dana and Omar',
    undefined,
  ],
  [
    'as Slack copies it',
    `Dana Cohen  9:14 AM\n${SAID[0]}\nOmar B  9:15 AM\n${SAID[1]}\n`,
    'Chat of Dana Cohen and Omar B',
    undefined,
  ],
])(
  'A pasted chat, %s, has its speakers for a title and loses no message',
  async (_, text, title, published) => {
    const reading = await readArticles({ kind: 'words', text });
    const [proposal] = reading.kind === 'read' ? reading.proposals : [];
    expect(proposal?.title).toBe(title);
    expect(proposal?.published).toBe(published);
    expect(proposal?.body).toEqual({ start: 0, end: text.length });
  },
);

test('Pasted subtitles and a paste that begins with its day are called by their first words', async () => {
  const subtitles =
    '00:01.000 --> 00:02.000\nThe envoy spoke.\n\n00:03.000 --> 00:04.000\nShe left.\n';
  const titles = await Promise.all(
    [subtitles, '12 May 2025\n'].map(async (text) => {
      const reading = await readArticles({ kind: 'words', text });
      return reading.kind === 'read' ? reading.proposals[0]?.title : undefined;
    }),
  );
  expect(titles).toEqual(['The envoy spoke.', '12 May 2025']);
});
