import type { Page } from 'playwright';
import { expect } from 'vitest';
import { demandAccessible } from './demands';
import { journey } from './journey';

const CLAIMS = '#case=edan-alexander&view=claims';

const bar = (page: Page) => page.getByRole('region', { name: 'Time' });
const start = (page: Page) =>
  bar(page).getByRole('slider', { name: 'Start of the stretch of time' });
const end = (page: Page) =>
  bar(page).getByRole('slider', { name: 'End of the stretch of time' });
const whole = (page: Page) =>
  bar(page).getByRole('slider', { name: /moved as a whole/ });
const stretch = (page: Page) => bar(page).locator('strong').textContent();

/** Drags over the histogram, from and to shares of its width. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const place = await bar(page).getByRole('img').boundingBox();
  if (place === null) throw new Error('The histogram is not drawn.');
  const y = place.y + 15;
  await page.mouse.move(place.x + place.width * from, y);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width * to, y, { steps: 6 });
  await page.mouse.up();
}

journey(
  'A drag over the histogram chooses a stretch of time, and a double click all of it',
  async ({ page, open }) => {
    await open(CLAIMS);
    await expect.poll(() => stretch(page)).toBe('1 March – 13 May 2025');
    await drag(page, 0.6, 0.9);
    await expect.poll(() => stretch(page)).toMatch(/April – \d+ May 2025$/);
    const chosen = await stretch(page);
    await expect.poll(() => page.url()).toMatch(/time=2025-04-14.*2025-05-06/);
    await page.reload();
    await expect.poll(() => stretch(page)).toBe(chosen);

    // What may lie in it, and what has no date, is counted and one click away.
    const shown = (count: number) =>
      page.getByText(`${count} of 60 claims shown`).waitFor();
    await bar(page).getByText('10 claims for certain').waitFor();
    await shown(10);
    await bar(page).getByRole('checkbox', { name: '15 more perhaps' }).check();
    await shown(25);
    await bar(page).getByRole('checkbox', { name: '18 undated' }).check();
    await shown(43);
    await expect.poll(() => page.url()).not.toContain('undated=no');
    await page.reload();
    await shown(43);

    // What lies inside the stretch is moved as a whole.
    await drag(page, 0.75, 0.65);
    await expect.poll(() => stretch(page)).not.toBe(chosen);
    await bar(page)
      .getByRole('img')
      .dblclick({ position: { x: 40, y: 15 } });
    await expect.poll(() => stretch(page)).toBe('1 March – 13 May 2025');
    await expect.poll(() => page.url()).not.toContain('time=');
  },
);

journey(
  'By keys alone: both ends move by bins, the whole stretch moves, Escape clears it',
  async ({ page, open }) => {
    await open(CLAIMS);
    await start(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stretch(page)).toBe('2 March – 13 May 2025');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => stretch(page)).toBe('9 March – 13 May 2025');
    expect(await start(page).getAttribute('aria-valuetext')).toBe(
      'Sunday 9 March 2025',
    );
    await end(page).focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => stretch(page)).toBe('9 March – 6 May 2025');
    await whole(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stretch(page)).toBe('10 March – 7 May 2025');
    await page.keyboard.press('Escape');
    await expect.poll(() => stretch(page)).toBe('1 March – 13 May 2025');
    // The whole has no handle any more: the focus is on the start.
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stretch(page)).toBe('2 March – 13 May 2025');
  },
);

journey(
  'Played, the case grows from its first day to its last and stops there',
  async ({ page, open }) => {
    await open(CLAIMS);
    await bar(page)
      .getByRole('button', { name: 'Play the case through time' })
      .click();
    await expect
      .poll(() => stretch(page))
      .toMatch(/^(Saturday )?1(–\d+)? March 2025$/);
    // What has no date is not drawn at every moment of the play.
    await bar(page)
      .getByRole('checkbox', { name: '18 undated', checked: false })
      .waitFor();
    await bar(page).getByRole('radio', { name: '4×' }).check();
    await expect
      .poll(() => stretch(page), { timeout: 30_000 })
      .toBe('1 March – 13 May 2025');
    await bar(page)
      .getByRole('button', { name: 'Play the case through time' })
      .waitFor();
    await expect.poll(() => page.url()).not.toContain('time=');
  },
);

journey(
  'Undated claims are listed, selected and hidden from their tray',
  async ({ page, open }) => {
    await open(CLAIMS);
    const opener = bar(page).getByRole('button', { name: /^18 undated/ });
    await opener.click();
    const tray = bar(page).getByRole('region', { name: 'Undated claims' });
    await tray
      .getByText(/Another claim dates this contact: \w+day \d+ May 2025/)
      .first()
      .waitFor();
    await tray.getByRole('button', { name: /Bahbah also spoke to/ }).click();
    await expect
      .poll(() => page.url())
      .toContain('axios-bahbah-speaks-to-al-hayya');
    await tray.getByRole('checkbox').uncheck();
    await page.getByText('42 of 60 claims', { exact: true }).first().waitFor();
    await demandAccessible(page);
    await page.keyboard.press('Escape');
    await tray.waitFor({ state: 'detached' });
    await bar(page)
      .getByRole('button', { name: '18 undated, hidden' })
      .waitFor();
  },
);

journey(
  'On a phone the histogram waits folded, and a finger chooses in it',
  async ({ page, open }) => {
    await open(CLAIMS);
    await bar(page).getByRole('button', { name: 'Show the histogram' }).tap();
    const place = await bar(page).getByRole('img').boundingBox();
    if (place === null) throw new Error('The histogram is not drawn.');
    await page.touchscreen.tap(place.x + place.width * 0.7, place.y + 15);
    await expect
      .poll(() => stretch(page))
      .toMatch(/^[A-Z][a-z]+day \d+ April 2025$/);
    await demandAccessible(page);
  },
  { width: 390, height: 844, touch: true, theme: 'dark' },
);
