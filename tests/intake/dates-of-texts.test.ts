import { describe, expect, test } from 'vitest';
import { readArticles } from '../../src/intake';
import { readingWords } from '../../src/words';
import type { Proposal } from '../../src/intake';
import { bodyOf, proposalFrom, proposalsFrom } from './given';

const pasted = async (...lines: readonly string[]) => {
  const text = lines.join('\n');
  const reading = await readArticles({ kind: 'words', text });
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  const [proposal] = reading.proposals;
  if (proposal === undefined) throw new Error('nothing was read');
  return proposal;
};

const MENU = 'Home World Politics Business Opinion Sport Culture Style More';
const STORY = [
  '',
  'The envoy phoned the minister on Monday, and told him that talks would go on.',
  '',
  'Neither side would confirm that there had been a call, or another one.',
];

describe('The day of a pasted text', () => {
  test('is read below a menu, with the headline and who wrote it', async () => {
    const proposal = await pasted(
      ...MENU.split(' '),
      'Envoys meet in Oslo to talk of ferries',
      'By Jane Roe',
      'Published 14 May 2025, 10:12 BST',
      ...STORY,
    );
    expect(proposal).toMatchObject({
      title: 'Envoys meet in Oslo to talk of ferries',
      byline: 'Jane Roe',
      published: '2025-05-14',
    });
    expect(bodyOf(proposal).startsWith('The envoy phoned')).toBe(true);
  });

  test.each([
    'Wed 14 May 2025 10.00 BST',
    'May 14, 2025 at 10:00 am',
    'Last modified on 14 May 2025',
    '2025-05-14',
    '14. Mai 2025, 10:00 Uhr',
  ])('is read below a standfirst and buttons: %s', async (day) => {
    const { published, title } = await pasted(
      'Envoys meet in Oslo to talk of ferries',
      'Talks go on in secret, officials say, and both sides deny it.',
      ...'Jane Roe|Diplomatic editor|The harbour at night|Listen to this|5 min|Save|Share'.split(
        '|',
      ),
      day,
      ...STORY,
    );
    expect(published).toBe('2025-05-14');
    expect(title).toBe('Envoys meet in Oslo to talk of ferries');
  });

  test('is read at the end, where its line says what it is', async () => {
    const { published } = await pasted(
      'Envoys meet in Oslo to talk of ferries',
      ...STORY,
      '',
      'First published 14 May 2025',
    );
    expect(published).toBe('2025-05-14');
  });

  test.each([
    'On 14 May 2025 they had met before.',
    '14 May 2025 was the day on which all began',
  ])('is none that the text tells of: %s', async (line) => {
    const { published } = await pasted(
      'Envoys meet in Oslo to talk of ferries',
      ...MENU.split(' '),
      line,
      ...STORY,
      line,
    );
    expect(published).toBeUndefined();
  });

  test('is none of the days of a diary far down', async () => {
    const { published } = await pasted(
      'Envoys meet in Oslo to talk of ferries',
      ...Array.from({ length: 6 }, () => STORY).flat(),
      '',
      '14 May 2025',
      ...STORY,
    );
    expect(published).toBeUndefined();
  });
});

async function only(name: string, content: string): Promise<Proposal> {
  const [proposal] = await proposalsFrom(name, content);
  if (proposal === undefined) throw new Error('It holds no article.');
  return proposal;
}

describe('A day that is in no calendar', () => {
  test.each([
    '31 September 2025',
    'Published: September 31, 2025',
    '2025-02-30',
    'Monday 32 May 2025',
    '31/09/2025',
    '2025-13-05',
  ])('is told: %s', async (line) => {
    const { notes, published } = await pasted(
      'Envoys meet in Oslo to talk of ferries',
      line,
      ...STORY,
    );
    expect(published).toBeUndefined();
    const day = line.replace(/^(?:Published:|Monday) /, '');
    expect(notes).toEqual([readingWords.noSuchDay(day)]);
  });

  test.each([
    [
      'a.csv',
      (day: string) => `title,date,text\nEnvoys meet,${day},"${STORY[1]}"`,
    ],
    [
      'a.json',
      (day: string) =>
        JSON.stringify({
          title: 'Envoys meet',
          published: day,
          text: STORY[1],
        }),
    ],
    ['a.md', (day: string) => `---\ndate: ${day}\n---\n${STORY[1]}\n`],
  ])('is told of the fields of a file: %s', async (name, fileOf) => {
    for (const day of ['31 February 2025', '2025-02-31']) {
      const { notes, published } = await only(name, fileOf(day));
      expect(published).toBeUndefined();
      expect(notes).toEqual([readingWords.noSuchDay(day)]);
    }
    expect((await only(name, fileOf('28 February 2025'))).notes).toEqual([]);
    expect((await only(name, fileOf('one day in May'))).notes).toEqual([]);
  });

  test('is told of files, too, and not where another line gives the day', async () => {
    const lines = ['Envoys meet in Oslo to talk of ferries', '31 June 2025'];
    const words = [...lines, ...STORY].join('\n');
    const { notes } = await proposalFrom('a.md', words);
    expect(notes).toEqual([readingWords.noSuchDay('31 June 2025')]);
    const dated = `---\npublished: 2025-06-30\n---\n${words}`;
    expect((await proposalFrom('a.md', dated)).notes).toEqual([]);
    expect((await pasted(...lines, '30 June 2025', ...STORY)).notes).toEqual(
      [],
    );
  });
});
