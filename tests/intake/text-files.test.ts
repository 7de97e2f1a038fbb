import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticles } from '../../src/intake';
import { sha256Of } from '../../src/text';
import { bodyOf, proposalFrom } from './given';

const STORY =
  'Envoys meet in Oslo\n\nThe envoy phoned the minister’s aide on Monday — twice, he said.\n';

const bytes = (...parts: readonly Uint8Array[]) =>
  new Uint8Array(Buffer.concat(parts));
const wide = (text: string) => Buffer.from(text, 'utf16le');
const swapped = (text: string) => wide(text).swap16();

describe('the characters of a text', () => {
  test.each([
    ['UTF-8', bytes(Buffer.from(STORY))],
    [
      'UTF-8 with its mark',
      bytes(Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(STORY)),
    ],
    ['UTF-16 with its mark', bytes(Buffer.from([0xff, 0xfe]), wide(STORY))],
    [
      'big-endian UTF-16 with its mark',
      bytes(Buffer.from([0xfe, 0xff]), swapped(STORY)),
    ],
    ['UTF-16 without a mark', bytes(wide(STORY))],
    ['big-endian UTF-16 without a mark', bytes(swapped(STORY))],
    [
      'windows-1252',
      bytes(
        Buffer.from(STORY.replace('’', '\x92').replace('—', '\x97'), 'latin1'),
      ),
    ],
  ])('are found whether it is written in %s', async (_, content) => {
    expect((await proposalFrom('story.txt', content)).text).toBe(STORY);
  });

  test('that are spoilt in one place are told, and the rest is kept', async () => {
    const spoilt = bytes(Buffer.from(STORY.repeat(20)), Buffer.from([0xe2]));
    const { text, notes } = await proposalFrom('story.txt', spoilt);
    expect(text).toBe(`${STORY.repeat(20)}\uFFFD`);
    expect(notes).toEqual([expect.stringContaining('one character')]);
  });

  test('stay as they are, whatever they are: line ends, spaces, emoji, NUL', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (words) => {
        const text = `${words.replace(/^\uFEFF/, '')} end`;
        const reading = await readArticles({ kind: 'words', text });
        if (reading.kind === 'refused') throw new Error(reading.sentence);
        const proposal = reading.whole ?? reading.proposals[0];
        if (proposal === undefined) throw new Error('Nothing was read.');
        expect(proposal.text).toBe(text);
        expect(proposal.sha256).toBe(sha256Of(text));
        expect(proposal.body.start).toBeGreaterThanOrEqual(0);
        expect(proposal.body.end).toBeLessThanOrEqual(text.length);
        expect(bodyOf(proposal).trim()).not.toBe('');
        expect(proposal.title).not.toBe('');
      }),
    );
  });
});

describe('what the first lines say', () => {
  test('is the title, the date and the address; the body is the rest', async () => {
    const proposal = await proposalFrom(
      'story.txt',
      'Envoys meet in Oslo\r\n\r\nMonday, 12 May 2025\r\nhttps://paper.example/oslo\r\n\r\nThe envoy phoned.\r\n',
    );
    expect(proposal).toMatchObject({
      title: 'Envoys meet in Oslo',
      published: '2025-05-12',
      url: 'https://paper.example/oslo',
    });
    expect(proposal.publishedBasis).toContain('first lines');
    expect(bodyOf(proposal)).toBe('The envoy phoned.');
  });

  test.each([
    ['Published: May 12, 2025', '2025-05-12'],
    ['12th of May 2025', '2025-05-12'],
    ['Updated on Sept. 3, 2024', '2024-09-03'],
    ['2025-05-12 22:10', '2025-05-12'],
    ['5/12/2025', undefined],
    ['31 February 2025', undefined],
    ['The two met on 12 May 2025.', undefined],
  ])('of a date, “%s”, is %s', async (line, day) => {
    const { published } = await proposalFrom(
      'story.txt',
      `Envoys meet\n${line}\n\nThe envoy phoned.`,
    );
    expect(published).toBe(day);
  });

  test.each([
    ['BAMAKO, 9 May 2025 - The envoys met.', '2025-05-09', undefined],
    ['SEOUL, May 9, 2025 (Yonhap) -- The envoys met.', '2025-05-09', 'Yonhap'],
    ['LONDON (Reuters) - The envoys met on 2 May 2025.', undefined, 'Reuters'],
    ['WASHINGTON — The envoys met on 2 May 2025.', undefined, undefined],
    ['NATO leaders met on 2 May 2025 - and parted.', undefined, undefined],
    ['Bamako, 9 May 2025 (talks) - what we know', undefined, undefined],
  ])('of its dateline, “%s”', async (line, day, agency) => {
    const { published, publisher } = await proposalFrom(
      'story.txt',
      `Envoys meet in Bamako at last\nBy A Writer\n\n${line}\n\nThey phoned.`,
    );
    expect([published, publisher]).toEqual([day, agency]);
  });

  test.each([
    ['Reuters, 14 May 2025', 'Reuters', undefined],
    ['By Jane Doe, Reuters, May 14, 2025', 'Reuters', 'Jane Doe'],
    [
      'By Jane Doe and A. Roe | The Oslo Times | 14 May 2025',
      'The Oslo Times',
      'Jane Doe and A. Roe',
    ],
    ['The Meridian, 14 May 2025', 'The Meridian', undefined],
    ['The Hague, 14 May 2025', undefined, undefined],
    ['Oslo, 14 May 2025', undefined, undefined],
    ['By Jane Doe, Oslo, 14 May 2025', undefined, undefined],
    [
      'Reuters said on Wednesday, 14 May 2025 was the day.',
      undefined,
      undefined,
    ],
  ])('of who published it, “%s”', async (line, publisher, byline) => {
    const proposal = await proposalFrom(
      'story.txt',
      `Envoys meet in Oslo at last\n${line}\n\nThe envoy phoned.`,
    );
    expect(proposal).toMatchObject({ title: 'Envoys meet in Oslo at last' });
    expect([proposal.publisher, proposal.byline]).toEqual([publisher, byline]);
    if (publisher === undefined) return;
    expect(proposal.published).toBe('2025-05-14');
    expect(bodyOf(proposal)).toBe('The envoy phoned.');
  });

  test('is the headline, below a logo and a menu that were copied along', async () => {
    const { title, body, text } = await proposalFrom(
      'story.txt',
      'paper logo\nworldtrade\n\nScoop: Envoys meet in Oslo again\nBy A Writer of The Paper\n\nThe envoy phoned.',
    );
    expect(title).toBe('Scoop: Envoys meet in Oslo again');
    expect(text.slice(body.start)).toMatch(/^By A Writer/);
  });

  test('is the opening, cut short, where there is no headline', async () => {
    const long = 'The envoy phoned the minister and then the aide. '.repeat(8);
    const { title, body } = await proposalFrom('story.txt', long);
    expect(title).toMatch(/^The envoy phoned .*…$/);
    expect(title.length).toBeLessThan(100);
    expect(body.start).toBe(0);
  });

  test.each([
    ['Transcript: Department press briefing, 17 February 2026', '2026-02-17'],
    ['Joint statement on the dam (Sunday, February 15, 2026)', '2026-02-15'],
    ['Statement on the massacre of 7 October 2023', undefined],
    ['Statement: 7 October 2023 and what followed', undefined],
  ])('dates a document by its headline “%s”: %s', async (headline, day) => {
    const text = `${headline}\n\nQUESTION: Have they spoken?\n\nMS. REED: They spoke by phone last Wednesday, and I have no more to say.\n`;
    expect((await proposalFrom('a.txt', Buffer.from(text))).published).toBe(
      day,
    );
  });

  test('is never an address that a browser would run', async () => {
    const { url } = await proposalFrom(
      'story.md',
      '---\ntitle: X\nurl: javascript:alert(1)\n---\n\nThe envoy phoned.',
    );
    expect(url).toBeUndefined();
  });
});

test('The fields at the top of a Markdown file are its facts, and outside its body', async () => {
  const proposal = await proposalFrom(
    'story.md',
    '---\ntitle: "Envoys meet"\nsource: The Paper\ndate: 2025-05-12T10:00:00Z\nurl: https://paper.example/\n---\n# A headline\n\nThe **envoy** phoned.',
  );
  expect(proposal).toMatchObject({
    title: 'Envoys meet',
    publisher: 'The Paper',
    published: '2025-05-12',
    url: 'https://paper.example/',
  });
  expect(bodyOf(proposal)).toBe('The **envoy** phoned.');
});

describe('the language', () => {
  test.each([
    [
      'en',
      'The envoy told the minister that he would not be at the talks in the morning.',
    ],
    [
      'de',
      'Der Minister hat mit dem Gesandten über die Lage gesprochen, und er sagte, dass sie nicht einig sind.',
    ],
    [
      'fr',
      'Le ministre a parlé avec les envoyés et il leur a dit que la réunion est pour lundi dans la ville.',
    ],
    [
      'es',
      'El ministro habló con los enviados y les dijo que la reunión es para el lunes en la ciudad.',
    ],
    [
      'tr',
      'Bakan bu konuda elçi ile çok daha sonra bir görüşme için hazır olduğu ve her şey gibi o da dedi.',
    ],
    ['ar', 'تحدث الوزير مع المبعوث يوم الاثنين'],
    ['fa', 'وزیر خارجه روز دوشنبه با فرستاده گفتگو کرد'],
    ['he', 'השר דיבר עם השליח ביום שני'],
    ['ru', 'Министр говорил с посланником в понедельник'],
    ['uk', 'Міністр говорив із посланцем у понеділок'],
    ['zh', '部长周一与特使通了电话'],
    ['ja', '大臣は月曜日に特使と電話で話した'],
    ['ko', '장관은 월요일 특사와 통화했다'],
    [undefined, 'Hello there.'],
    [undefined, '1 2 3 4 5 6 7 8 9'],
  ])('%s is told from a sentence', async (language, sentence) => {
    const read = await proposalFrom('story.txt', sentence);
    expect(read.language).toBe(language);
  });
});
