import type { Page } from 'playwright';
import { expect } from 'vitest';
import { demandAccessible } from './demands';
import { journey } from './journey';

const NETWORK = '#case=edan-alexander';
const CLAIMS = `${NETWORK}&view=claims`;

const panel = (page: Page) =>
  page.getByRole('complementary', { name: 'Filters' });
const box = (page: Page, name: RegExp) =>
  panel(page).getByRole('checkbox', { name });
const told = (page: Page, words: string) =>
  panel(page).getByText(words, { exact: true });

journey(
  'A channel is hidden and shown, and the address keeps it',
  async ({ page, open }) => {
    await open(NETWORK);
    await told(page, '60 of 60 claims shown').waitFor();
    await box(page, /^Meeting 5 claims/).uncheck();
    await told(page, '55 of 60 claims shown').waitFor();
    await expect.poll(() => page.url()).toContain('no-channel=meeting');
    // What a choice would bring back is counted while it is hidden.
    await box(page, /^Meeting 5 claims/).waitFor();
    await page.reload();
    await told(page, '55 of 60 claims shown').waitFor();
    await panel(page).getByRole('button', { name: 'Clear one filter' }).click();
    await told(page, '60 of 60 claims shown').waitFor();
    // What the drawing leaves out is named, and Escape puts the list away.
    await page.getByRole('button', { name: /^Not drawn/ }).click();
    const leftOut = page.getByRole('heading', { name: 'Actors without a tie' });
    await leftOut.waitFor();
    await page.keyboard.press('Escape');
    await leftOut.waitFor({ state: 'detached' });
    // The number leads to what it counts.
    await told(page, '60 of 60 claims shown').click();
    await page.getByRole('treegrid').waitFor();
  },
);

journey(
  '“only” shows one choice alone, and once more shows all again',
  async ({ page, open }) => {
    await open(CLAIMS);
    await box(page, /^Intercept/).hover();
    const only = panel(page).getByRole('button', { name: 'Only Intercept' });
    await only.click();
    await told(page, '2 of 60 claims shown').waitFor();
    expect(await box(page, /^Call/).isChecked()).toBe(false);
    await panel(page)
      .getByRole('button', { name: 'Show all again, not only Intercept' })
      .click();
    await told(page, '60 of 60 claims shown').waitFor();
  },
);

journey(
  'A side is shown partly when one of its actors is hidden',
  async ({ page, open }) => {
    await open(CLAIMS);
    const side = box(page, /^Israel \d+ claims/).first();
    await panel(page)
      .getByRole('button', { name: 'Actors of Israel', exact: true })
      .click();
    await box(page, /^Ron Dermer/).uncheck();
    await expect
      .poll(() => side.evaluate((each: HTMLInputElement) => each.indeterminate))
      .toBe(true);
    await side.click();
    await told(page, '60 of 60 claims shown').waitFor();
    expect(await box(page, /^Ron Dermer/).isChecked()).toBe(true);
  },
);

journey(
  'An actor is found by name, and its contacts are shown alone',
  async ({ page, open }) => {
    await open(CLAIMS);
    await panel(page)
      .getByRole('searchbox', { name: 'Find an actor to filter by' })
      .fill('hayya');
    await panel(page)
      .getByRole('button', { name: 'Only contacts of Khalil al-Hayya' })
      .click();
    await panel(page).getByText('Around Khalil al-Hayya, one step').waitFor();
    await expect.poll(() => page.url()).toContain('around=');
    await panel(page)
      .getByRole('button', { name: /^Remove filter: Around/ })
      .click();
    await told(page, '60 of 60 claims shown').waitFor();
  },
);

journey(
  'By keys alone: fold a section, hide a stance, ask for two origins, clear',
  async ({ page, open }) => {
    await open(CLAIMS);
    const channels = panel(page).getByRole('button', { name: 'Channels' });
    await channels.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => channels.getAttribute('aria-expanded'))
      .toBe('false');
    await box(page, /^Asserted/).focus();
    await page.keyboard.press('Space');
    await told(page, '10 of 60 claims shown').waitFor();
    await panel(page).getByRole('radio', { name: 'any' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('origins=2');
    await panel(page)
      .getByRole('button', { name: 'Clear two filters' })
      .focus();
    await page.keyboard.press('Enter');
    await told(page, '60 of 60 claims shown').waitFor();
  },
);

journey(
  'The filters are accessible, unfolded and set',
  async ({ page, open }) => {
    await open(`${CLAIMS}&no-channel=call&no-side=Qatar&around=1:witkoff`);
    await panel(page)
      .getByRole('button', { name: 'Actors of United States' })
      .click();
    await panel(page).getByRole('button', { name: 'Status' }).click();
    await box(page, /^Rejected/).waitFor();
    await demandAccessible(page);
  },
);
