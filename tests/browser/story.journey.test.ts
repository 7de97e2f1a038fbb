import type { Page } from 'playwright';
import { expect } from 'vitest';
import { lessonWords, storyWords } from '../../src/words';
import {
  demandAccessible,
  demandAccessibleForced,
  demandFocus,
  demandNoSidewaysScroll,
} from './demands';
import { journey } from './journey';

/** The size of the letters of a caption, in pixels. */
const sizeOfLetters = (band: Element): number =>
  Number.parseFloat(
    getComputedStyle(band.querySelector('[data-scrolls] p') ?? band).fontSize,
  );

/** Presents two steps; the arrows are the story's, whatever has the focus. */
async function tellToHall(page: Page) {
  await page.getByRole('button', { name: storyWords.tell }).click();
  const band = page.getByRole('region', { name: 'Story' });
  await band.getByText('Step 1 of 2').waitFor();
  await band.getByText('Two articles, one account.').waitFor();
  await page.getByRole('banner').waitFor({ state: 'hidden' });
  // In letters for the last row, without what changes the case.
  expect(await page.locator('[data-edits]:visible').count()).toBe(0);
  expect(await band.evaluate(sizeOfLetters)).toBeGreaterThanOrEqual(22);
  await demandAccessible(page);
  await demandAccessibleForced(page);
  await page.keyboard.press('PageDown');
  await band.getByText('Hamas wrote first.').waitFor();
  await page.keyboard.press('ArrowLeft');
  await band.getByText('Step 1 of 2').waitFor();
  await page.locator('main mark').first().focus();
  await page.keyboard.press('ArrowRight');
  await band.getByText('Hamas wrote first.').waitFor();
  return band;
}

journey(
  'A story is made of what is shown, told by the keys of a presenter, and shared by its address',
  async ({ page, open, openAnother }) => {
    await open('#case=edan-alexander&view=articles');
    await page.locator('header h1').getByRole('button').waitFor();
    await page.keyboard.press('t');
    const caption = page.getByLabel('What this step shows');
    await demandFocus(caption);
    await page.keyboard.type('Two articles, one account.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^Show step 1:/ }).waitFor();
    await demandFocus(caption);
    expect(await caption.inputValue()).toBe('');
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: 'Sequence' })
      .click();
    await caption.fill('Hamas wrote first.');
    await page.getByRole('button', { name: 'Add this view' }).click();
    await page.getByRole('button', { name: /^Show step 2:/ }).waitFor();
    const first = page.getByRole('group', { name: storyWords.step(1) });
    await first.getByRole('button', { name: storyWords.edit }).click();
    await page.locator('main mark').first().waitFor();
    await first.getByRole('button', { name: storyWords.edit }).click();
    const tools = page.getByRole('group', { name: storyWords.step(2) });
    await tools.getByRole('button', { name: storyWords.edit }).click();
    const asking = page.getByRole('combobox', { name: lessonWords.ask });
    await asking.selectOption('choose');
    await page.getByLabel(lessonWords.prompt).waitFor();
    await demandAccessible(page);
    await asking.selectOption('');
    await page.getByRole('button', { name: storyWords.cancel }).click();

    await page.getByRole('button', { name: 'Print as a hand-out' }).click();
    const sheet = page.getByRole('dialog', { name: 'Hand-out' });
    await sheet.getByText('Hamas wrote first.').waitFor();
    await sheet.getByRole('cell', { name: 'March 2025' }).first().waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });

    const band = await tellToHall(page);
    await page.getByRole('region', { name: 'Sequence of contacts' }).waitFor();
    // The address follows a step shortly after: this one shows the sequence.
    await expect.poll(() => page.url()).toMatch(/view=sequence&step=/);

    const other = await openAnother(new URL(page.url()).hash);
    await other
      .getByRole('region', { name: 'Story' })
      .getByText('Step 2 of 2')
      .waitFor();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await band.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => page.getByRole('button', { name: /^Show step/ }).count())
      .toBe(1);
  },
);

journey(
  'On a telephone a step has its caption under the view, and nothing is cut off',
  async ({ page, open }) => {
    await open('#case=edan-alexander&view=claims');
    await page.getByRole('button', { name: 'Show the evidence' }).click();
    await page.getByRole('tab', { name: 'Story' }).click();
    await page
      .getByLabel('What this step shows')
      .fill('Sixty claims rest on four speakers. '.repeat(4));
    await page.getByRole('button', { name: 'Add this view' }).click();
    await page.getByRole('button', { name: storyWords.tell }).click();
    await page.getByText('Step 1 of 1').waitFor();
    await demandNoSidewaysScroll(page);
    // The buttons stand under the caption, and leave it the whole width.
    const caption = page.getByRole('region', { name: 'Story' }).locator('p');
    const { width = 0 } = (await caption.last().boundingBox()) ?? {};
    expect(width).toBeGreaterThan(340);
  },
  { width: 390, height: 844, theme: 'dark', touch: true },
);
