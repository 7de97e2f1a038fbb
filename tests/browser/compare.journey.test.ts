import type { Page } from 'playwright';
import { expect } from 'vitest';
import { demandAccessible } from './demands';
import { journey } from './journey';

const questions = (page: Page) =>
  page.getByRole('region', { name: 'Questions' });

journey(
  'A number of the coverage filters, and a disagreement is settled and taken back',
  async ({ page, open }) => {
    await open('#case=edan-alexander&ask=coverage');
    const oneSide = questions(page).getByRole('button', {
      name: /^Only one side’s word/,
    });
    await oneSide.press('Enter');
    await questions(page).getByText('Filters are set').waitFor();
    await expect.poll(() => oneSide.getAttribute('aria-pressed')).toBe('true');
    await page.waitForURL(/rests=oneSide/);
    await page
      .getByRole('button', { name: 'Remove filter: Only one side’s word' })
      .click();

    await questions(page)
      .getByRole('button', { name: 'All questions' })
      .click();
    await questions(page)
      .getByRole('button', { name: 'Where do the articles disagree?' })
      .press('Enter');
    const told = questions(page).getByRole('heading', {
      name: /^Told differently/,
    });
    await expect.poll(() => told.textContent()).toBe('Told differently (6)');
    const call = questions(page)
      .getByRole('listitem')
      .filter({ has: page.getByText('Differ on the channel', { exact: true }) })
      .filter({ hasText: 'Netanyahu' });
    await call.getByRole('button', { name: 'Reject' }).first().press('Enter');
    await expect.poll(() => told.textContent()).toBe('Told differently (5)');
    await demandAccessible(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => told.textContent()).toBe('Told differently (6)');
  },
);
