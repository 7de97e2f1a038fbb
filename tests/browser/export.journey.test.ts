import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { historyWords, incomingWords } from '../../src/words';
import {
  demandAccessible,
  demandFocus,
  demandNoSidewaysScroll,
} from './demands';
import { journey } from './journey';

async function importNamingColumns(page: Page) {
  const choosing = page.waitForEvent('filechooser');
  await page.locator('header h1').getByRole('button').click();
  await page.getByRole('button', { name: /^Import from another/ }).click();
  const table = 'Absender;Adressat;Weg\nSteve Witkoff;Ann Wade;call\n;;call';
  const named = { name: 'talks.csv', mimeType: 'text/csv' };
  const chooser = await choosing;
  await chooser.setFiles({ ...named, buffer: Buffer.from(table) });
  const look = page.getByRole('dialog', { name: 'Import talks.csv' });
  await look.getByText(/^No column says who and to whom/).waitFor();
  for (const [heading, says] of [
    ['Absender', 'from'],
    ['Adressat', 'to'],
    ['Weg', 'channel'],
  ] as const)
    await look.getByLabel(incomingWords.columnSays(heading)).selectOption(says);
  await look.getByText(incomingWords.noNames(3)).waitFor();
  await look.getByText(incomingWords.found(1, 2, 1)).waitFor();
  await demandAccessible(page);
  await demandNoSidewaysScroll(page);
  await look.getByRole('button', { name: incomingWords.go }).click();
  await page
    .getByRole('dialog', { name: historyWords.joinTitle('talks.csv') })
    .getByText(/one claim/)
    .first()
    .waitFor();
}

async function exportBrief(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Export the case' });
  await page.locator('header h1').getByRole('button').click();
  await page.getByRole('button', { name: /^Export or hand out/ }).click();
  await demandFocus(dialog.getByRole('radio', { name: /^Web page/ }));
  await page.keyboard.press('ArrowDown');
  await dialog.getByRole('combobox', { name: 'As' }).selectOption('markdown');
  const brief = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const files = unzipSync(
    new Uint8Array(await buffer(await (await brief).createReadStream())),
  );
  const [markdown, figure] = Object.keys(files).toSorted();
  expect([markdown, figure]).toEqual([
    expect.stringMatching(/\.brief\.md$/),
    expect.stringMatching(/\.brief\.svg$/),
  ]);
}

journey(
  'What the filters show is exported for another program, which reads it; a table comes in once its columns are named; a brief brings its figure',
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
    await importNamingColumns(page);
    await page.keyboard.press('Escape');
    await exportBrief(page);
  },
  { width: 390, height: 844, theme: 'dark' },
);
