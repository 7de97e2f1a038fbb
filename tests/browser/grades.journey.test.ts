import type { Page } from 'playwright';
import { expect } from 'vitest';
import { firstOf, shippedCase } from '../app/shipped-case';
import { demandAccessible } from './demands';
import { journey } from './journey';

const first = firstOf(shippedCase().claims);
const LINK = `#case=edan-alexander&view=claims&select=claim:${first.id}`;

const evidence = (page: Page) =>
  page.getByRole('complementary', { name: 'Evidence' });

journey(
  'A claim and its source are graded by keyboard, and undo takes each grade back',
  async ({ page, open }) => {
    await open(LINK);
    const summary = evidence(page).getByText('Grade: Not graded').first();
    await summary.waitFor();
    await summary.focus();
    await page.keyboard.press('Enter');
    const credibility = evidence(page)
      .getByRole('group', { name: 'How credible is this claim?' })
      .first();
    await credibility.getByRole('radio', { name: '1' }).click();
    await evidence(page)
      .getByText('needs a second independent origin')
      .waitFor();
    await credibility.getByRole('radio', { name: '2' }).check();
    await evidence(page).getByText('Claim 2: probably true').waitFor();
    await evidence(page)
      .getByRole('radio', { name: 'B', exact: true })
      .first()
      .check();
    await evidence(page)
      .getByText('Source B: usually reliable · Claim 2: probably true')
      .waitFor();
    await demandAccessible(page);
    await page.reload();
    await evidence(page)
      .getByText('Source B: usually reliable · Claim 2: probably true')
      .waitFor();
    await page.getByRole('button', { name: /^Undo: Grade/ }).click();
    await page.getByRole('button', { name: /^Undo: Grade/ }).click();
    await evidence(page).getByText('Grade: Not graded').first().waitFor();
    expect(
      await page.getByRole('button', { name: /^Redo: Grade/ }).count(),
    ).toBe(1);
  },
);

journey(
  'Several claims selected in the table are rejected by one act, undone by one',
  async ({ page, open }) => {
    await open('#case=edan-alexander&view=claims');
    await page.getByText('60 of 60 claims shown').waitFor();
    const rows = page.getByRole('row');
    await rows.nth(1).click();
    await rows.nth(3).click({ modifiers: ['Shift'] });
    await evidence(page)
      .getByRole('button', { name: 'Reject three claims' })
      .click();
    await page.getByText('57 of 60 claims shown').waitFor();
    await page
      .getByRole('button', { name: 'Undo: Reject three claims' })
      .click();
    await page.getByText('60 of 60 claims shown').waitFor();
  },
);
