import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text, and the lines of what it tells; none is a twin that tells nothing. */
type Row = readonly [text: string, ...lines: string[]];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'people of whom no list has the word, known by where they stand': [
    [
      'Her almoner, Rosa Lind, wrote to the priory in May 2024.',
      'Rosa Lind – the priory | letter | asserted | 2024-05',
    ],
    [
      'Rosa Lind phoned the wardrobe mistress.',
      'Rosa Lind – the wardrobe mistress | call | asserted',
    ],
    [
      'A lieutenant-commander met Rosa Lind.',
      'A lieutenant-commander – Rosa Lind | meeting | asserted',
    ],
    [
      'An American rang Rosa Lind.',
      'An American – Rosa Lind | call | asserted',
    ],
    ['Rosa Lind told the truth.'],
    ['Rosa Lind told her legs to be quiet.'],
    ['The harvest, Rosa Lind wrote, was good.'],
  ],
  'who was present, by office and name': [
    [
      'Rosa Lind met Pavel Horak on 24 May, this time with the director, Eva Berg, present.',
      'Rosa Lind – Pavel Horak | meeting | asserted | 2024-05-24',
      'Eva Berg – Rosa Lind | meeting | asserted | 2024-05-24',
      'Eva Berg – Pavel Horak | meeting | asserted | 2024-05-24',
    ],
    ['Rosa Lind was happy with the director, Eva Berg, and the present.'],
  ],
  'what was done to somebody by telephone, text or post': [
    [
      'Rosa Lind dismissed Pavel Horak by text message.',
      'Rosa Lind – Pavel Horak | text | asserted',
    ],
    [
      'Rosa Lind rang Eva Berg. The two women settled the price by phone on 24 May.',
      'Rosa Lind – Eva Berg | call | asserted',
      'Rosa Lind – Eva Berg | call | asserted | 2024-05-24',
    ],
    [
      'Rosa Lind dismissed Pavel Horak by letter to the editor.',
      'Rosa Lind – the editor | letter | asserted',
    ],
    ['Rosa Lind paid the bill by phone.'],
  ],
  'an aside between those who give and what they give': [
    [
      'Rosa Lind handed Pavel Horak, in the car park of the racecourse, an envelope.',
      'Rosa Lind – Pavel Horak | message | asserted',
    ],
    [
      'Rosa Lind sent Pavel Horak by e-mail eleven questions.',
      'Rosa Lind – Pavel Horak | email | asserted',
    ],
  ],
  'verbs that look like nouns': [
    [
      'The police were listening to the telephone of Rosa Lind.',
      'The police – Rosa Lind | intercept | asserted',
    ],
    [
      'Prosecutors in Vesna plan to question Rosa Lind.',
      'Prosecutors in Vesna – Rosa Lind | talk | planned',
    ],
    [
      'Rosa Lind rang Pavel Horak. The two dine together next week.',
      'Rosa Lind – Pavel Horak | call | asserted',
      'Rosa Lind – Pavel Horak | meeting | planned | 2025-05-19/2025-05-25',
    ],
    [
      'The guild leader Rosa Lind hosted the arms broker Pavel Horak.',
      'Rosa Lind – Pavel Horak | meeting | asserted',
    ],
  ],
  'whom one meets, told of before the verb or heard by others': [
    [
      'I, Ann Lee, swear to this. Pavel Horak I met once more.',
      'Ann Lee – Pavel Horak | meeting | asserted | Ann Lee',
    ],
    [
      'The police listened to Rosa Lind’s calls with a foreign diplomat.',
      'The police – Rosa Lind, a foreign diplomat | intercept | asserted',
      'Rosa Lind – a foreign diplomat | call | asserted',
    ],
    [
      'Police intercepted messages that Rosa Lind sent to Max Kolb.',
      'Police – Rosa Lind, Max Kolb | intercept | asserted',
      'Rosa Lind – Max Kolb | message | asserted',
    ],
    [
      'Police intercepted a letter Rosa Lind wrote to Max Kolb.',
      'Police – Rosa Lind, Max Kolb | intercept | asserted',
      'Rosa Lind – Max Kolb | letter | asserted',
    ],
    [
      'Police recorded calls in which Rosa Lind and Max Kolb discussed it.',
      'Police – Rosa Lind, Max Kolb | intercept | asserted',
      'Rosa Lind – Max Kolb | talk | asserted',
    ],
    [
      'Police overheard Rosa Lind telling Max Kolb to wait.',
      'Police – Rosa Lind, Max Kolb | intercept | asserted',
      'Rosa Lind – Max Kolb | message | asserted',
    ],
    [
      'Rosa Lind rang Max Kolb. He left, and by noon a letter from the bank’s head, Eva Berg, was on her desk.',
      'Rosa Lind – Max Kolb | call | asserted',
    ],
    [
      'Police monitored messages when Rosa Lind met Max Kolb.',
      'Rosa Lind – Max Kolb | meeting | asserted',
    ],
    [
      'Rosa Lind raised her case with Pavel Horak, and was told that it was over.',
      'Rosa Lind – Pavel Horak | talk | asserted',
      'Pavel Horak – Rosa Lind | message | asserted',
    ],
    [
      'What helped was a note from Rosa Lind, carried to Eva Berg by the bishop.',
      'Rosa Lind – Eva Berg, the bishop | letter | asserted',
    ],
    [
      'Rosa Lind was approached by a firm of builders, Lyle & Sons.',
      'Lyle & Sons – Rosa Lind | unspecified | asserted',
    ],
    [
      'Rosa Lind and Pavel Horak met at the hotel.',
      'Rosa Lind – Pavel Horak | meeting | asserted',
    ],
    ['Rosa Lind fell ill, and was told to rest.'],
    ['Let her call the nurses.'],
  ],
  'a place at the head of a sentence, which is nobody': [
    [
      'Rosa Lind was born in 1931. At Girton she argued with President Pavel Horak.',
      'Rosa Lind – Pavel Horak | talk | asserted',
    ],
  ],
};

describe('who else is in contact', () => {
  const rows = Object.entries(KINDS).flatMap(([kind, list]) =>
    list.map((row) => ({ kind, row })),
  );
  test.each(rows)('$kind: $row.0', ({ row: [text, ...lines] }) => {
    expect(told(text)).toEqual(lines);
  });
});
