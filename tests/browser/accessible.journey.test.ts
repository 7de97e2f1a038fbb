import { demandAccessible, demandNoSidewaysScroll } from './demands';
import type { Conditions } from './journey';
import { journey } from './journey';

const WINDOWS: readonly Conditions[] = [
  { width: 1440, height: 900, theme: 'light' },
  { width: 1440, height: 900, theme: 'dark' },
  { width: 390, height: 844, theme: 'light', touch: true },
  { width: 390, height: 844, theme: 'dark', touch: true },
  { width: 360, height: 640, theme: 'light', touch: true },
];

for (const conditions of WINDOWS) {
  const { width, theme } = conditions;
  journey(
    `Every view and panel is accessible and fits, ${width} px wide, ${theme}`,
    async ({ page, open }) => {
      for (const view of ['network', 'claims', 'articles'])
        for (const rest of ['', '&select=actor:witkoff&no-channel=call']) {
          await open(`#case=edan-alexander&view=${view}${rest}`);
          await page.reload();
          await page.locator('header').getByText('Edan Alexander').waitFor();
          await page.locator('main > *').first().waitFor();
          await page.getByText('Loading…').waitFor({ state: 'detached' });
          await demandAccessible(page);
          await demandNoSidewaysScroll(page);
        }
    },
    conditions,
  );

  journey(
    `Panels, palette, help and the list of cases are accessible, ${width} px wide, ${theme}`,
    async ({ page, open }) => {
      await open('#case=edan-alexander&select=actor:witkoff');
      await page.locator('header').getByText('Edan Alexander').waitFor();
      for (const name of ['Show the filters', 'Show the evidence']) {
        const panel = page.getByRole('button', { name });
        if ((await panel.count()) === 0) continue;
        await panel.click();
        await demandAccessible(page);
        await page.keyboard.press(name.endsWith('filters') ? '[' : ']');
      }
      await page.keyboard.press('/');
      await page.keyboard.type('hamas');
      await page.getByRole('option').first().waitFor();
      await demandAccessible(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Help' }).waitFor();
      await demandAccessible(page);
      await page.keyboard.press('Escape');
      await page.locator('header').getByText('Edan Alexander').click();
      await page.getByRole('button', { name: /kept here/ }).click();
      await page.getByRole('dialog', { name: /kept/ }).waitFor();
      await demandAccessible(page);
    },
    conditions,
  );
}
