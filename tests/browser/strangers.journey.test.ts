import type { Page } from 'playwright';
import { expect } from 'vitest';
import {
  askedWords,
  caseWords,
  commandWords,
  laneWords,
  manyWords,
  questionWords,
} from '../../src/words';
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

    for (const kind of ['single', 'between'] as const) {
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

journey(
  'A stranger asks where a quote is, how to cite it, what was rejected and what changed, by keyboard and by mouse',
  async ({ page, open }) => {
    await open(
      '#case=edan-alexander&view=claims&select=claim:axios-white-house-does-not-tell-israel',
    );
    const ask = async (what: keyof typeof askedWords) => {
      await page.keyboard.press('/');
      const search = page.getByRole('dialog');
      await search.getByRole('combobox').fill(askedWords[what]);
      await search.getByRole('option', { name: commandWords[what] }).waitFor();
      await page.keyboard.press('Enter');
    };
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    const reject = panel.getByRole('button', { name: 'Reject' }).first();
    await reject.waitFor();

    await ask('rejected');
    await page.getByText(caseWords.nothingRejected).waitFor();
    await ask('cite');
    await page.getByText(manyWords.copied(1)).waitFor();
    await ask('read');
    await page.locator('main mark:focus').waitFor();

    // What has the focus when an answer is chosen is not pressed by that key.
    await reject.click();
    await ask('rejected');
    await page.getByRole('main').getByRole('row').nth(1).waitFor();
    await expect
      .poll(() => page.getByRole('main').getByRole('row').count())
      .toBe(2);
    await ask('history');
    const history = page.getByRole('dialog', { name: 'History' });
    await history
      .getByText(/reject/i)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await history.waitFor({ state: 'detached' });

    await panel.getByRole('button', { name: 'Copy citation' }).first().click();
    await panel.getByText('Copied').first().waitFor();
    await panel
      .getByRole('button', { name: 'Open in article' })
      .first()
      .click();
    await page.locator('main mark:focus').waitFor();
  },
  { permissions: ['clipboard-read', 'clipboard-write'] },
);
