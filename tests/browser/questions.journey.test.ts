import type { Page } from 'playwright';
import { expect } from 'vitest';
import { questionWords } from '../../src/words';
import { demandAccessible } from './demands';
import { journey } from './journey';

const questions = (page: Page) =>
  page.getByRole('region', { name: 'Questions' });

const fill = async (page: Page, blank: string, words: string) => {
  await questions(page).getByRole('combobox', { name: blank }).fill(words);
  await page.keyboard.press('Enter');
};

const begin = (page: Page, question: string) =>
  questions(page).getByRole('button', { name: question }).click();

/** Fills a blank by clicks alone. */
const choose = async (page: Page, blank: string, option: RegExp) => {
  await questions(page).getByRole('combobox', { name: blank }).click();
  await questions(page).getByRole('option', { name: option }).first().click();
};

journey(
  'How Hamas reached Trump is asked by keyboard, lit in the network, and shared',
  async ({ page, open, openAnother }) => {
    await open();
    await page.getByText('60 of 60 claims shown').waitFor();
    await page.keyboard.press('q');
    await questions(page)
      .getByRole('button', { name: 'How did … reach …?' })
      .press('Enter');
    await fill(page, 'From', 'Hamas');
    await fill(page, 'To', 'Donald');
    await questions(page)
      .getByRole('heading', { name: 'How did Hamas reach Donald Trump?' })
      .waitFor();
    await questions(page).getByText('Five routes').waitFor();
    const through = questions(page).getByRole('button', {
      name: /Hamas → Bishara Bahbah → Trump administration → Donald Trump/,
    });
    await through.press('Enter');
    await questions(page)
      .getByText('Around 20 messages were passed')
      .first()
      .waitFor();
    await questions(page).getByText('No contact is needed').waitFor();
    await demandAccessible(page);
    await page.getByRole('tab', { name: 'Evidence' }).click();
    await page.getByText(/^A path in two steps/).waitFor();
    await page.waitForURL(/ask=reach/);

    const other = await openAnother(new URL(page.url()).hash);
    await questions(other).getByText('Five routes').waitFor();
    await questions(other).getByLabel('Only in order of time').check();
    await questions(other)
      .getByText(/routes?, the shortest in/)
      .waitFor();
  },
);

journey(
  'Who could have known on 9 May: Israel by intercept, and not from Washington',
  async ({ page, open }) => {
    await open(
      '#case=edan-alexander&ask=knew:contact:messages-through-bahbah:2025-05-09',
    );
    await questions(page).getByText('Must have known (7)').waitFor();
    const israel = questions(page).getByRole('button', {
      name: /^Israel took/,
    });
    await israel.press('Enter');
    await questions(page)
      .getByText('but not this way', { exact: false })
      .first()
      .waitFor();
    await expect
      .poll(() => questions(page).locator('mark').allTextContents())
      .toContainEqual(
        expect.stringMatching(/didn.t mention|spying|intelligence/),
      );
    await questions(page).getByText('What must, may and cannot mean').click();
    await demandAccessible(page);
    await questions(page)
      .getByRole('button', { name: 'Open in article' })
      .first()
      .click();
    await page.waitForURL(/view=articles/);
  },
  { theme: 'dark' },
);

journey(
  'By mouse: who told Israel, how Hamas reached Trump, what Witkoff did on 11 May, what only Axios says, what rests on one origin',
  async ({ page, open }) => {
    await open('#case=edan-alexander&view=claims');
    await page.getByRole('tab', { name: 'Questions' }).click();
    await begin(page, 'Who told …?');
    await choose(page, 'Actor', /^Israel Israel/);
    await questions(page)
      .getByRole('button', { name: /Israel learns of the backchannel/ })
      .waitFor();
    await questions(page)
      .getByRole('button', { name: 'All questions' })
      .click();
    await begin(page, 'How did … reach …?');
    await choose(page, 'From', /^Hamas Hamas/);
    await choose(page, 'To', /^Donald Trump/);
    await questions(page).getByText('Five routes').waitFor();
    await questions(page)
      .getByRole('button', { name: 'All questions' })
      .click();
    await begin(page, 'What did … do on …?');
    await choose(page, 'Actor', /^Steve Witkoff/);
    await questions(page).getByLabel('On').fill('2025-05-11');
    await questions(page)
      .getByRole('button', { name: /Witkoff.*Iran|Iran.*Witkoff/ })
      .waitFor();
    await questions(page)
      .getByRole('button', { name: 'All questions' })
      .click();
    await begin(page, 'What does only … say?');
    await choose(page, 'Article', /Scoop/);
    await questions(page)
      .getByText(/contacts?[.,]/)
      .first()
      .waitFor();
    await questions(page)
      .getByRole('button', { name: 'All questions' })
      .click();
    await begin(page, questionWords.open.single);
    await questions(page)
      .getByRole('heading', { name: questionWords.single })
      .waitFor();
    await demandAccessible(page);
  },
);
