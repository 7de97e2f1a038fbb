import type { Page } from 'playwright';
import { expect } from 'vitest';
import { laneWords, questionWords } from '../../src/words';
import { demandAccessible } from './demands';
import { journey } from './journey';

/**
 * What a stranger types into the search for each question, and what is then
 * answered. The shortest of the words that are understood; `keys` is the most
 * that it may cost, opening the search and choosing the question included.
 */
const TYPED: readonly (readonly [
  words: string,
  heading: string,
  keys: number,
])[] = [
  ['who told israel', 'Who told Israel?', 17],
  ['how did hamas reach trump', 'How did Hamas reach Donald Trump?', 27],
  ['who could hamas reach', questionWords.spread('Hamas'), 23],
  [
    'what did witkoff do on 2025-05-11',
    'What did Steve Witkoff do on Sunday 11 May 2025?',
    35,
  ],
  [
    'who knew of 20 messages by 2025-05-09',
    'Who could have known by Friday 9 May 2025?',
    39,
  ],
  ['what does only axios say', 'What does only “', 26],
  ['single origin', questionWords.single, 15],
  ['coverage', questionWords.coverage, 10],
  ['conflicts', questionWords.conflicts, 11],
  ['replay', questionWords.replay, 8],
  ['brokers', questionWords.between, 9],
  ['groups', questionWords.groups, 8],
];

/** The questions without blanks are answered in two clicks, the others begun. */
const MOST_CLICKS = 2;

const heading = (page: Page, words: string) =>
  page
    .getByRole('region', { name: questionWords.title })
    .getByRole('heading', { level: 2, name: words });

journey(
  'A stranger asks each question in few keys by typing it, and in two clicks from the list',
  async ({ page, open }) => {
    await open('#case=edan-alexander&view=timeline');
    await page.getByRole('region', { name: laneWords.title }).waitFor();
    for (const [words, asked, most] of TYPED) {
      let keys = 0;
      const press = async (key: string) => {
        keys++;
        await page.keyboard.press(key);
      };
      await press('/');
      const search = page.getByRole('dialog').getByRole('combobox');
      await search.fill(words);
      keys += words.length;
      await page.getByRole('option', { name: asked }).first().waitFor();
      await press('Enter');
      await heading(page, asked).waitFor();
      expect({ words, isQuick: keys <= most }).toEqual({
        words,
        isQuick: true,
      });
    }
    await demandAccessible(page);

    for (const kind of ['coverage', 'between'] as const) {
      let clicks = 0;
      const click = async (name: string) => {
        clicks++;
        await page.getByRole('button', { name }).click();
      };
      await click(questionWords.all);
      await click(questionWords.open[kind]);
      await heading(page, questionWords[kind]).waitFor();
      expect({ kind, isQuick: clicks <= MOST_CLICKS }).toEqual({
        kind,
        isQuick: true,
      });
    }
    await demandAccessible(page);
  },
);
