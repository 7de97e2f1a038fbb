import type { Page } from 'playwright';
import { expect } from 'vitest';
import { keyOfView } from '../../src/app/views';
import { matrixWords } from '../../src/words';
import { demandAccessible, demandNoSidewaysScroll } from './demands';
import { journey } from './journey';

const matrix = (page: Page) =>
  page.getByRole('region', { name: matrixWords.title });
const cell = (page: Page, name: RegExp) =>
  matrix(page).getByRole('gridcell', { name });
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

journey(
  'The matrix is walked like a table; a cell leads to its words, a filter empties it, and its order is in the address',
  async ({ page, open }) => {
    await open('#case=edan-alexander');
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.keyboard.press(keyOfView('matrix'));
    await matrix(page).getByRole('rowheader').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+ArrowRight');
    await expect.poll(() => focused(page)).toMatch(/^Steve Witkoff to Hamas: /);
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByText(/floated a similar proposal/)
      .first()
      .waitFor();
    await expect
      .poll(() =>
        matrix(page).getByRole('gridcell', { selected: true }).count(),
      )
      .toBeGreaterThan(1);
    await demandAccessible(page);

    // A press moves the keys to the cell; the click that follows selects it.
    await cell(page, /^Steve Witkoff to Ron Dermer: /).click();
    await page.waitForURL(/select=contacts.*dermer/);

    await page
      .getByRole('checkbox', { name: /^Not stated/ })
      .first()
      .uncheck();
    await expect
      .poll(() => cell(page, /^Steve Witkoff to Hamas: .*contact \(/).count())
      .toBe(0);
    await matrix(page).getByRole('radio', { name: 'Name' }).check();
    await page.waitForURL(/order=name/);
    await page.setViewportSize({ width: 390, height: 844 });
    await matrix(page).getByRole('rowheader').first().waitFor();
    await demandNoSidewaysScroll(page);
  },
);
