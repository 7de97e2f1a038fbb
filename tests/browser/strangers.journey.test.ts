import type { Page } from 'playwright';
import { expect } from 'vitest';
import {
  askedWords,
  caseWords,
  commandWords,
  laneWords,
  manyWords,
  questionWords,
  shellWords,
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
  ['compare', 'How do Axios and ', 9],
  ['single origin', questionWords.single, 15],
  ['coverage', questionWords.coverage, 10],
  ['conflicts', questionWords.conflicts, 11],
  ['replay', questionWords.replay, 8],
  ['brokers', questionWords.between, 9],
  ['groups', questionWords.groups, 8],
];

/**
 * What a stranger does for each question in the list of the questions, and the
 * words that are then there: the first blanks are filled by typing a few letters
 * and Enter. `most` is the most clicks and keys, opening the list included.
 */
const PICKED: readonly (readonly [
  kind: keyof typeof questionWords.open,
  blanks: Readonly<Record<string, string>>,
  most: { readonly clicks: number; readonly keys: number },
])[] = [
  ['told', { Actor: 'israel' }, { clicks: 2, keys: 7 }],
  ['reach', { From: 'hamas', To: 'donald' }, { clicks: 2, keys: 13 }],
  ['spread', { Actor: 'hamas' }, { clicks: 2, keys: 6 }],
  ['did', { Actor: 'witkoff', On: '2025-05-11' }, { clicks: 2, keys: 18 }],
  [
    'knew',
    { Of: '20 messages', 'By the end of': '2025-05-09' },
    { clicks: 2, keys: 22 },
  ],
  ['only', { Article: 'scoop' }, { clicks: 2, keys: 6 }],
  ['compare', {}, { clicks: 2, keys: 0 }],
  // All that have no blank are answered by the same two clicks.
  ['coverage', {}, { clicks: 2, keys: 0 }],
];

const questions = (page: Page) =>
  page.getByRole('region', { name: questionWords.title });
/** Chooses an entry of the case's menu by mouse. */
const chooseFromMenu = async (page: Page, what: 'rejected' | 'history') => {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('button', { name: commandWords[what] }).click();
};
const heading = (page: Page, words: string) =>
  questions(page).getByRole('heading', { level: 2, name: words });

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

    for (const [kind, blanks, most] of PICKED) {
      const spent = { clicks: 0, keys: 0 };
      const click = async (name: string) => {
        spent.clicks++;
        await page.getByRole('button', { name, exact: true }).click();
      };
      await click(questionWords.all);
      await click(questionWords.open[kind]);
      for (const [blank, words] of Object.entries(blanks)) {
        spent.keys += words.length;
        if (/^\d{4}/.test(words)) {
          await questions(page).getByLabel(blank, { exact: true }).fill(words);
          continue;
        }
        await questions(page)
          .getByRole('combobox', { name: blank, exact: true })
          .fill(words);
        await page.keyboard.press('Enter');
        spent.keys++;
      }
      await page.waitForURL(new RegExp(`ask=${kind}`));
      expect({ kind, ...most }).toMatchObject({ kind, ...spent });
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

    // The same by mouse alone: from the menu of the case, and from the evidence.
    await chooseFromMenu(page, 'history');
    await history.getByRole('button', { name: shellWords.close }).click();
    await history.waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: /^Clear \S+ filter/ })
      .first()
      .click();
    await chooseFromMenu(page, 'rejected');
    await expect
      .poll(() => page.getByRole('main').getByRole('row').count())
      .toBe(2);
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
