import { expect } from 'vitest';
import {
  demandAccessible,
  demandAccessibleForced,
  demandNoSidewaysScroll,
} from './demands';
import { journey } from './journey';

/** A file that holds no answers. */
const SONG = {
  name: 'song.json',
  mimeType: 'application/json',
  buffer: Buffer.from('la la'),
};

journey(
  'On a telephone a lesson keeps back, asks and reveals; its answers go to the teacher as a file',
  async ({ page, open }) => {
    await open(
      '#case=edan-alexander&step=lesson~who-knew,step~sample-through&view=claims',
    );
    const card = page.getByRole('region', { name: 'Lesson' });
    await card.getByText('Step 2 of 8').waitFor();
    await page.getByRole('button', { name: 'Show the evidence' }).click();
    await page.getByText('This step keeps the evidence back.').waitFor();
    await page.getByRole('button', { name: 'Close evidence' }).click();
    await demandAccessibleForced(page);
    await card.getByRole('radio', { name: /through Bahbah/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await card.getByText('As the evidence has it').waitFor();
    await card.getByRole('link', { name: /between the sides/ }).waitFor();
    await demandNoSidewaysScroll(page);
    await demandAccessible(page);
    await demandAccessibleForced(page);

    for (let step = 3; step <= 8; step++) {
      await page.keyboard.press('PageDown');
      await card.getByText(`Step ${step} of 8`).waitFor();
      // A student is shown nothing that changes the case.
      expect(await page.locator('[data-edits]:visible').count()).toBe(0);
    }
    await card.getByRole('button', { name: 'Show the answer' }).focus();
    await page.keyboard.press('Enter');
    // Whoever is through is led to the file, and reminded of it when closing.
    const handing = card.getByRole('region', { name: 'Hand in your answers' });
    await handing.getByText('1 of 7 questions answered.').waitFor();
    await demandAccessible(page);
    await handing.getByLabel('Your name, if you like').fill('=Ada');
    await card.getByRole('button', { name: 'End the story' }).click();
    const saving = page.waitForEvent('download');
    await page
      .getByRole('log')
      .getByRole('button', { name: 'Save my answers as a file' })
      .click();
    const file = await (await saving).path();

    await page.keyboard.press('t');
    await page.getByLabel('Stories and lessons').selectOption({ index: 0 });
    await page.getByRole('button', { name: 'Gather answers' }).click();
    await page.getByLabel('Open files of answers').setInputFiles(file);
    const dialog = page.getByRole('dialog', { name: 'Answers of the class' });
    await dialog.getByRole('rowheader', { name: 'Student 1' }).waitFor();
    await dialog.getByLabel('Show names').check();
    await dialog.getByRole('rowheader', { name: '=Ada' }).waitFor();
    await expect
      .poll(() => dialog.getByRole('cell', { name: /through Bahbah/ }).count())
      .toBe(1);
    await page.getByLabel('Open files of answers').setInputFiles(SONG);
    await dialog
      .getByRole('alert')
      .getByText(/^song\.json: /)
      .waitFor();
    await demandAccessible(page);
  },
  { width: 390, height: 844, theme: 'light', touch: true },
);
