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

journey(
  'Two articles are compared, one of them is heard alone, and the case is replayed',
  async ({ page, open }) => {
    await open();
    await page.getByText('60 of 60 claims shown').waitFor();
    await page.keyboard.press('q');
    await questions(page)
      .getByRole('button', { name: 'How do … and … differ?' })
      .press('Enter');
    await questions(page)
      .getByText('15 contacts told by both, 5 of them differently.')
      .waitFor();
    await page.waitForURL(/ask=compare/);
    const according = page.getByLabel('Show everything according to');
    // Whom it offers stands in it while it is used.
    await according.focus();
    await according.selectOption('publisher:Axios');
    const standpoint = page.getByRole('region', { name: 'Standpoint' });
    await standpoint.getByText('According to Axios alone').waitFor();
    await page.waitForURL(/according=publisher/);
    await standpoint
      .getByRole('button', { name: 'End: According to Axios alone' })
      .press('Enter');
    await questions(page)
      .getByRole('button', { name: 'All questions' })
      .click();
    await questions(page)
      .getByRole('button', { name: 'What was known when?' })
      .press('Enter');
    await questions(page)
      .getByRole('button', { name: 'Day before' })
      .press('Enter');
    await standpoint.getByText(/^What had happened by the end of/).waitFor();
    await questions(page)
      .getByRole('heading', { name: /^New on that day/ })
      .waitFor();
    await demandAccessible(page);
  },
);
