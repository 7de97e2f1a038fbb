import { buffer } from 'node:stream/consumers';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { expect } from 'vitest';
import { demandAccessible, demandNoSidewaysScroll } from './demands';
import { journey } from './journey';

journey(
  'What the filters show is exported for another program, which reads it',
  async ({ page, open }) => {
    await open('#view=articles&no-channel=call');
    await page.locator('header h1').getByRole('button').click();
    await page.getByRole('button', { name: /^Export or hand out/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Export the case' });
    await dialog.getByRole('radio', { name: /^GEXF/ }).check();
    await dialog.getByText(/Drops places, .* who did what/).waitFor();
    expect(
      await dialog
        .getByRole('radio', { name: /^Only what is shown/ })
        .isChecked(),
    ).toBe(true);
    await demandAccessible(page);
    await demandNoSidewaysScroll(page);
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/\.gexf$/);
    const text = (await buffer(await file.createReadStream())).toString();
    const graph = parse(MultiGraph, text);
    const channels = new Set(graph.mapEdges((_, { channel }) => channel));
    expect(channels).toContain('message');
    expect(channels).not.toContain('call');
    await page.getByText(/^Saved as .*\.gexf\.$/).waitFor();
  },
  { width: 390, height: 844, theme: 'dark' },
);
