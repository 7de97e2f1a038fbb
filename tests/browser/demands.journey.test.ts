import { expect } from 'vitest';
import { demandAccessible } from './demands';
import { journey } from './journey';

journey(
  'What is amiss in one theme alone, or for ears alone, is found',
  async ({ page, open }) => {
    await open('#case=edan-alexander&view=claims&rows=actors');
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.evaluate(() => {
      const faint = new CSSStyleSheet();
      faint.replaceSync(
        '@media (prefers-color-scheme: dark) { header * { color: #333 !important; } }',
      );
      document.adoptedStyleSheets = [faint];
    });
    await expect(demandAccessible(page)).rejects.toThrow(
      'In the dark theme: Elements must meet minimum color contrast',
    );
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await demandAccessible(page);
    const one = page.locator('[data-column="side"]').nth(4);
    await one.evaluate((cell: HTMLElement) => {
      cell.style.color = '#ddd';
    });
    await expect(demandAccessible(page)).rejects.toThrow('#dddddd');
    await one.evaluate((cell: HTMLElement) => {
      cell.style.color = '';
    });
    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('button'));
    });
    await expect(demandAccessible(page)).rejects.toThrow('button-name');
  },
);
