import type { Page } from 'playwright';
import { expect } from 'vitest';
import { keyOfView } from '../../src/app/views';
import { laneWords } from '../../src/words';
import { demandAccessible } from './demands';
import { journey } from './journey';

const timeline = (page: Page) =>
  page.getByRole('region', { name: laneWords.title });

journey(
  'The timeline is walked by the arrow keys; vague dates stay vague, and lanes and clock are in the address',
  async ({ page, open }) => {
    await open('#case=edan-alexander');
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.keyboard.press(keyOfView('timeline'));
    const dated = timeline(page).getByRole('list', { name: laneWords.dated });
    await dated.getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByText(/leak/)
      .first()
      .waitFor();
    expect(
      await dated.getByRole('button', { pressed: true }).innerText(),
    ).toContain('about March 2025');
    await demandAccessible(page);

    await page.keyboard.press('+');
    await page.waitForURL(/time=/);
    await page.keyboard.press('-');
    await expect.poll(() => page.url()).not.toMatch(/time=/);

    await timeline(page).getByRole('radio', { name: 'Sides' }).check();
    await timeline(page)
      .getByRole('button', { name: /^Hamas:/ })
      .click();
    await page.waitForURL(/lanes=side/);
    await timeline(page).getByRole('radio', { name: 'Published' }).check();
    await page.waitForURL(/clock=published/);
    await expect.poll(() => dated.getByRole('button').count()).toBe(32);
  },
);
