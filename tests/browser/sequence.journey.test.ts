import type { Page } from 'playwright';
import { expect } from 'vitest';
import { demandAccessible } from './demands';
import { journey } from './journey';

const sequence = (page: Page) =>
  page.getByRole('region', { name: 'Sequence of contacts' });

journey(
  'The sequence is walked by the arrow keys; a step leads to its words, a name lights its lifeline',
  async ({ page, open }) => {
    await open('#case=edan-alexander&view=sequence');
    const steps = sequence(page).getByRole('list', {
      name: 'Contacts in order of time',
    });
    await steps.getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByText(/leak/)
      .first()
      .waitFor();
    expect(
      await steps.getByRole('button', { pressed: true }).innerText(),
    ).toContain('Alleged');
    await demandAccessible(page);
    await sequence(page)
      .getByRole('button', { name: 'Mohammed bin Abdul Rahman al-Thani' })
      .click();
    await page.waitForURL(/select=actor%3Aal-thani/);
    await expect
      .poll(() => steps.getByRole('button', { pressed: true }).count())
      .toBeGreaterThan(3);

    await page
      .getByRole('checkbox', { name: /^Meeting/ })
      .first()
      .uncheck();
    await expect
      .poll(() => steps.getByText('Al-Thani visits the White House').count())
      .toBe(0);
  },
);
