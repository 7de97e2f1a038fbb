import { expect } from 'vitest';
import { keyOfView } from '../../src/app/views';
import { caseWords } from '../../src/words';
import { demandFocus } from './demands';
import { journey } from './journey';

journey(
  'By keyboard alone: find an actor, open a tie, read a quote in its article, come back',
  async ({ page, open }) => {
    await open();
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.keyboard.press('/');
    await demandFocus(page.getByRole('combobox', { name: /^Search/ }));
    await page.keyboard.type('dermer');
    await page.getByRole('option', { name: /^Ron Dermer/ }).waitFor();
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('region', { name: 'Evidence' }).first();
    await expect.poll(() => evidence.textContent()).toContain('Ron Dermer');

    // The focus goes to what the search has opened.
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await demandFocus(panel);
    const read = evidence
      .getByRole('button', { name: 'Open in article' })
      .first();
    for (let step = 0; step < 60; step++) {
      if (await read.evaluate((button) => button === document.activeElement))
        break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('view=articles');
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.textContent ?? ''),
      )
      .not.toBe('');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('view=articles');
    await expect.poll(() => evidence.textContent()).toContain('Ron Dermer');

    // Escape closes the menu that lies open, and what is selected stays.
    const menu = page.getByRole('group', { name: caseWords.menu });
    const title = page.getByRole('heading', { level: 1 }).getByRole('button');
    await title.press('Enter');
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await evidence.textContent()).toContain('Ron Dermer');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('select=');
  },
);

journey(
  'The first stop leads past the bar, keys work wherever the pointer is, and undo takes back a filter',
  async ({ page, open }) => {
    await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const skip = page.getByRole('link', { name: 'Skip to the view' });
    await page.keyboard.press('Tab');
    await demandFocus(skip);
    await page.keyboard.press('Enter');
    await demandFocus(page.getByRole('main'));

    // A search leads to the evidence; from there Esc leads back.
    await page.keyboard.press('/');
    await demandFocus(page.getByRole('combobox', { name: /^Search/ }));
    await page.keyboard.type('dermer');
    await page.getByRole('option', { name: /^Ron Dermer/ }).waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await demandFocus(panel);
    await page.keyboard.press('Escape');
    await demandFocus(page.getByRole('main'));

    const call = page
      .getByRole('complementary', { name: 'Filters' })
      .getByRole('checkbox', { name: /^Call/ });
    await call.uncheck();
    await page.getByRole('button', { name: 'Undo: Hide “Call”' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => call.isChecked()).toBe(true);

    // With the focus in the filters, P presents the network, and N steps on in articles.
    await page.keyboard.press('p');
    await page.getByRole('button', { name: /^Leave/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press(keyOfView('articles'));
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('n');
    const passage = page.locator('main mark:focus');
    await passage.waitFor();
    const first = await passage.getAttribute('data-at');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => passage.getAttribute('data-at')).not.toBe(first);
  },
);

journey(
  'The question mark shows help and Escape puts it away',
  async ({ page, open }) => {
    await open('#view=claims');
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Help' });
    await help.getByText('How to read it').waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
  },
);
