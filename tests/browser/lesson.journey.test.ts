import { expect } from 'vitest';
import {
  demandAccessible,
  demandAccessibleForced,
  demandNoSidewaysScroll,
} from './demands';
import { journey } from './journey';

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

    await page.keyboard.press('PageDown');
    await card.getByText('Step 3 of 8').waitFor();
    await card.getByText(/^My answers:/).click();
    await card.getByLabel('Your name, if you like').fill('=Ada');
    const saving = page.waitForEvent('download');
    await card
      .getByRole('button', { name: 'Save my answers as a file' })
      .click();
    const file = await (await saving).path();
    await card.getByRole('button', { name: 'End the story' }).click();

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
    await page.getByLabel('Open files of answers').setInputFiles({
      name: 'song.json',
      mimeType: 'application/json',
      buffer: Buffer.from('la la'),
    });
    await dialog
      .getByRole('alert')
      .getByText(/^song\.json: /)
      .waitFor();
    await demandAccessible(page);
  },
  { width: 390, height: 844, theme: 'light', touch: true },
);
