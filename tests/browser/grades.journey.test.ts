import type { Page } from 'playwright';
import { expect } from 'vitest';
import { firstOf, shippedCase } from '../app/shipped-case';
import { demandAccessible } from './demands';
import { journey } from './journey';

const first = firstOf(shippedCase().claims);
const LINK = `#case=edan-alexander&view=claims&select=claim:${first.id}`;

const evidence = (page: Page) =>
  page.getByRole('complementary', { name: 'Evidence' });

/** Goes with the arrow keys from the grade that is marked to another, unchosen. */
async function goTo(page: Page, group: string, grade: string): Promise<void> {
  const choice = evidence(page).getByRole('group', { name: group }).first();
  const radios = choice.getByRole('radio');
  const marked = choice.getByRole('radio', { checked: true });
  await ((await marked.count()) > 0 ? marked : radios.first()).focus();
  const wanted = choice.getByRole('radio', { name: grade, exact: true });
  for (let step = 0; step < 8 && !(await wanted.isChecked()); step++)
    await page.keyboard.press('ArrowRight');
  expect(await wanted.isChecked()).toBe(true);
}

const CLAIM = 'How credible is this claim?';

journey(
  'A claim and its source are graded by keyboard, one act each, and undo takes each grade back',
  async ({ page, open }) => {
    await open(LINK);
    const summary = evidence(page).getByText('Grade: Not graded').first();
    await summary.waitFor();
    await summary.focus();
    await page.keyboard.press('Enter');

    await goTo(page, CLAIM, '3');
    await evidence(page).getByText('Press Enter to give this grade.').waitFor();
    await page.keyboard.press('Escape');
    expect(
      await page.getByRole('button', { name: /^Undo: Grade/ }).count(),
    ).toBe(0);

    await goTo(page, CLAIM, '1');
    await page.keyboard.press('Enter');
    await evidence(page)
      .getByText('needs a second independent origin')
      .waitFor();
    await goTo(page, CLAIM, '2');
    await page.keyboard.press('Enter');
    await evidence(page).getByText('Claim 2: probably true').waitFor();
    await goTo(page, 'How reliable is the source', 'B');
    await page.keyboard.press('Enter');
    await evidence(page)
      .getByText('Source B: usually reliable · Claim 2: probably true')
      .waitFor();
    await demandAccessible(page);
    await page.reload();
    await evidence(page)
      .getByText('Source B: usually reliable · Claim 2: probably true')
      .waitFor();
    // One undo each: going past grades with the arrow keys was no act.
    await page.getByRole('button', { name: /^Undo: Grade/ }).click();
    await page.getByRole('button', { name: /^Undo: Grade/ }).click();
    await evidence(page).getByText('Grade: Not graded').first().waitFor();
    expect(
      await page.getByRole('button', { name: /^Redo: Grade/ }).count(),
    ).toBe(1);
  },
);

journey(
  'A class grades in three words; grades are filtered, sorted and shown in the table',
  async ({ page, open }) => {
    await open(LINK);
    await evidence(page).getByText('Grade: Not graded').first().click();
    await evidence(page)
      .getByRole('button', { name: 'Grade in three words instead' })
      .first()
      .click();
    const credible = evidence(page)
      .getByRole('group', { name: CLAIM })
      .first()
      .getByRole('radio', { name: 'credible', exact: true });
    await credible.check();
    await evidence(page).getByText('Claim: credible').waitFor();
    await page.getByRole('gridcell', { name: 'credible' }).waitFor();
    await demandAccessible(page);
    await page.getByText('Grade of the claim', { exact: true }).click();
    await page.getByRole('button', { name: 'Only credible' }).first().click();
    await page.getByText('1 of 60 claims shown').waitFor();
    await page.waitForURL(/no-credibility=none/);
    await page.getByRole('button', { name: /^Clear one filter/ }).click();
    await page.getByRole('button', { name: 'Undo: Grade “' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await evidence(page).getByText('Grade: Not graded').first().waitFor();
  },
  { theme: 'dark' },
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
