import { expect } from 'vitest';
import { journey } from './journey';

journey(
  'By keyboard alone: find an actor, open a tie, read a quote in its article, come back',
  async ({ page, open }) => {
    await open();
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /^Search/ }).waitFor();
    await page.keyboard.type('dermer');
    await page.getByRole('option', { name: /^Ron Dermer/ }).waitFor();
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('region', { name: 'Evidence' }).first();
    await expect.poll(() => evidence.textContent()).toContain('Ron Dermer');

    // From the search box, focus goes back to the page: on to the evidence.
    await page.getByRole('complementary', { name: 'Evidence' }).focus();
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
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('select=');
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
