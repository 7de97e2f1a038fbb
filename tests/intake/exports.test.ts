import { describe, expect, test } from 'vitest';
import {
  EUROPRESSE,
  FACTIVA,
  FACTIVA_CODED,
  NEXIS_UNI,
  PROQUEST,
} from './exported';
import { bodyOf, proposalsFrom, readFile } from './given';

type Told = readonly [
  title: string,
  publisher: string | undefined,
  published: string | undefined,
  section: string | undefined,
  byline: string | undefined,
];

const READ: readonly (readonly [string, string, readonly Told[]])[] = [
  [
    'Nexis Uni',
    NEXIS_UNI,
    [
      [
        'Minister phones ferry chairman',
        'The Harbour Times',
        '2025-03-03',
        'NEWS; Pg. 3',
        'Jo Reed',
      ],
      [
        'Envoy meets banker in Graz',
        'Nordwire',
        '2024-04-11',
        undefined,
        undefined,
      ],
    ],
  ],
  [
    'Factiva',
    FACTIVA,
    [
      [
        'Minister phones ferry chairman',
        'The Harbour Times',
        '2025-03-03',
        undefined,
        'Jo Reed',
      ],
      [
        'Le ministre appelle l’ambassadeur',
        'Nordwire',
        '2024-04-11',
        undefined,
        undefined,
      ],
    ],
  ],
  [
    'Factiva with codes',
    FACTIVA_CODED,
    [
      [
        'Minister phones ferry chairman',
        'The Harbour Times',
        '2025-03-03',
        'Foreign',
        'Jo Reed',
      ],
    ],
  ],
  [
    'ProQuest',
    PROQUEST,
    [
      [
        'Minister phones ferry chairman',
        'The Harbour Times',
        '2025-03-03',
        'News',
        'Reed, Jo',
      ],
      [
        'Envoy meets banker in Graz',
        'Nordwire',
        '2024-04-11',
        undefined,
        undefined,
      ],
    ],
  ],
  [
    'Europresse',
    EUROPRESSE,
    [
      [
        'Le ministre appelle l’ambassadeur à Vienne',
        'Le Monde',
        '2025-03-03',
        'International',
        'Jeanne Petit',
      ],
      ['Une rencontre à Graz', 'La Croix', '2025-03-04', undefined, undefined],
    ],
  ],
];

describe('an export of a press database', () => {
  test.each(READ)(
    'of %s gives each article its own head',
    async (_, text, told) => {
      for (const ends of ['\n', '\r\n']) {
        const reading = await readFile('a.txt', text.replaceAll('\n', ends));
        if (reading.kind === 'refused') throw new Error(reading.sentence);
        expect(reading.whole).toBeUndefined();
        expect(
          reading.proposals.map((each) => [
            each.title,
            each.publisher,
            each.published,
            each.section,
            each.byline,
          ]),
        ).toEqual(told);
      }
    },
  );

  test.each(READ)(
    'of %s keeps heads and feet outside the bodies',
    async (_, text) => {
      for (const proposal of await proposalsFrom('a.txt', text)) {
        expect(text).toContain(proposal.text);
        expect(bodyOf(proposal)).not.toMatch(
          /words$|^Document |Copyright|Load-Date|Subject|Tous droits|news·|^ *Body/im,
        );
        expect(bodyOf(proposal)).toMatch(/telephon|téléphon|met |rencontr/);
      }
    },
  );

  test('keeps all of a body, from its first word to its last', async () => {
    const [first] = await proposalsFrom('a.txt', NEXIS_UNI);
    expect(first && bodyOf(first)).toBe(
      'Minister Anna Kovac telephoned Rudi Weiss on Monday, two officials said.\n\nWeiss replied by letter on Tuesday.',
    );
  });

  test('that breaks off is asked about, not cut silently', async () => {
    const head = `   1 of 5 DOCUMENTS\n\nNordwire\n\nMarch 3, 2025 Monday\n\nOne title\n\nLENGTH: 20 words\n\nLund met Weiss in Graz.\n\n`;
    const text = `${head}${head.replace('1 of', '2 of')}`;
    const reading = await readFile('a.txt', text);
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    expect(reading.proposals).toHaveLength(2);
    expect(reading.whole?.text).toBe(text);
  });
});

describe('several articles pasted under one another', () => {
  const story = (title: string, day: string) =>
    `${title}\n${day}\n\n${'The envoy phoned the minister on Monday, an aide said. '.repeat(6)}\n`;
  const two = `${story('Envoys meet in quiet talks', '3 March 2025')}\n----------\n\n${story('Bankers meet in louder talks', '4 March 2025')}`;

  test('are asked about, with the whole beside the parts', async () => {
    const reading = await readFile('a.txt', two);
    if (reading.kind === 'refused') throw new Error(reading.sentence);
    expect(reading.proposals.map(({ title }) => title)).toEqual([
      'Envoys meet in quiet talks',
      'Bankers meet in louder talks',
    ]);
    expect(reading.whole?.text).toBe(two);
  });

  test('are one where a line of dashes only parts a footnote', async () => {
    const text = `${story('Envoys meet in quiet talks', '3 March 2025')}\n-----\nSee also page 3.`;
    expect(await proposalsFrom('a.txt', text)).toHaveLength(1);
  });
});
