import type { Page } from 'playwright';
import { VIEWS } from '../../src/app/views';
import { demandAccessible, demandNoSidewaysScroll } from './demands';
import type { Conditions } from './journey';
import { journey } from './journey';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844, touch: true };
const WINDOWS: readonly Conditions[] = [WIDE, NARROW];

/** The case's title in the bar: the case is open when it is there. */
const title = (page: Page) =>
  page.locator('header').getByText('Edan Alexander').first();

async function show(page: Page, view: string): Promise<void> {
  await title(page).waitFor();
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: new RegExp(`^${view}$`, 'i') })
    .click();
  await page.locator('main > *').first().waitFor();
  await page.getByText('Loading…').waitFor({ state: 'detached' });
}

for (const conditions of WINDOWS)
  journey(
    `Every view is accessible with something selected and filtered, ${conditions.width} px wide`,
    async ({ page, open }) => {
      await open('#case=edan-alexander&select=actor:boehler&no-channel=call');
      for (const view of VIEWS) {
        await show(page, view);
        await demandAccessible(page);
        await demandNoSidewaysScroll(page);
      }
    },
    conditions,
  );

for (const conditions of WINDOWS)
  journey(
    `Panels, palette, help and the list of cases are accessible, ${conditions.width} px wide`,
    async ({ page, open }) => {
      await open('#case=edan-alexander&select=actor:boehler');
      await title(page).waitFor();
      for (const [name, key] of [
        ['Show the filters', '['],
        ['Show the evidence', ']'],
      ] as const) {
        const panel = page.getByRole('button', { name });
        if ((await panel.count()) === 0) continue;
        await panel.click();
        await demandAccessible(page);
        await page.keyboard.press(key);
      }
      await page.keyboard.press('/');
      const palette = page.getByRole('dialog');
      await palette.getByRole('combobox').fill('hamas');
      await palette
        .getByRole('option', { name: /^Hamas/ })
        .first()
        .waitFor();
      await demandAccessible(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Help' }).waitFor();
      await demandAccessible(page);
      await page.keyboard.press('Escape');
      await title(page).click();
      await page.getByRole('button', { name: /saved case…/ }).click();
      await page.getByRole('dialog', { name: /saved/ }).waitFor();
      await demandAccessible(page);
    },
    conditions,
  );

journey(
  'Nothing is cut off in a window 360 px wide',
  async ({ page, open }) => {
    await open('#case=edan-alexander&select=actor:boehler');
    for (const view of VIEWS) {
      await show(page, view);
      await demandNoSidewaysScroll(page);
    }
  },
  { width: 360, height: 640, touch: true },
);
