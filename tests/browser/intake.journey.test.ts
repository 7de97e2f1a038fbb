import type { Page } from 'playwright';
import { expect } from 'vitest';
import { intakeWords } from '../../src/words';
import { docxOf, pdfOf, run } from '../intake/documents';
import { NEXIS_UNI } from '../intake/exported';
import {
  demandAccessible,
  demandFocus,
  demandNoSidewaysScroll,
} from './demands';
import { drop } from './drop';
import { journey } from './journey';

const STORY =
  'Envoys meet in Oslo\n12 May 2025\n\nThe envoy phoned the minister on Monday, and told him that the talks would go on in secret.\n\nNeither side would confirm that there had been a call, or that there would be another one.';
const PAGE = `<!doctype html><html lang="en"><head><title>Quiet talks | The Paper</title>
  <meta property="og:site_name" content="The Paper">
  <link rel="canonical" href="https://paper.example/quiet"></head><body><nav>Home World</nav>
  <main><h1>Quiet talks</h1>${'<p>The minister and the envoy spoke by phone on Sunday, an aide said, and they spoke again, at length, on the day after that.</p>'.repeat(4)}
  <script>globalThis.struck = 1</script><img src="x" onerror="globalThis.struck=1"></main></body></html>`;

const dialog = (page: Page) =>
  page.getByRole('dialog', { name: 'Add articles' });
const started = (page: Page) =>
  page.locator('header').getByText('Edan Alexander').first().waitFor();

journey(
  'A pasted and a dropped article are looked over, added, read, and taken back',
  async ({ page, open }) => {
    await open('#view=claims');
    await started(page);
    await page.keyboard.press('i');
    const box = dialog(page).getByLabel('Paste the text of an article');
    await demandFocus(box);
    // A font that comes later would have the page laid out anew amid reading.
    await page.waitForFunction(() =>
      ['Source Serif 4 Variable', 'Inter Variable'].every((font) =>
        document.fonts.check(`1em "${font}"`, 'č'),
      ),
    );
    await box.fill(STORY);
    await page.keyboard.press('Control+Enter');
    const title = dialog(page).getByLabel('Title', { exact: true });
    await expect.poll(() => title.inputValue()).toBe('Envoys meet in Oslo');
    await dialog(page).getByText('Publisher not known · 12 May 2025').waitFor();
    await title.fill('Envoys meet quietly');

    await drop(page, 'dialog', [['page.html', PAGE]]);
    await dialog(page).getByRole('heading', { name: 'Quiet talks' }).waitFor();
    await dialog(page).getByText('The Paper · no date').waitFor();
    const empty = dialog(page).getByLabel('Paste another article');
    await empty.press('Control+Enter');

    const main = page.getByRole('main');
    await main.getByRole('heading', { name: 'Envoys meet quietly' }).waitFor();
    await main.getByText('The envoy phoned the minister').waitFor();
    const news = page.getByRole('log');
    await news
      .getByText(/^Added two articles, with .* suggested claims/)
      .waitFor();
    expect(page.url()).toContain('view=articles');
    await news.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('tab', { name: /^Review/, selected: true }).waitFor();

    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /^Redo: Add/ }).waitFor();
    await expect
      .poll(() => page.getByText('The envoy phoned the minister').count())
      .toBe(0);
    expect(await page.evaluate(() => Reflect.has(globalThis, 'struck'))).toBe(
      false,
    );
  },
);

journey(
  'A long text pasted over the window, then again, is recognised the second time',
  async ({ page, open }) => {
    const long = `${STORY}\n\n${'The talks went on for another day. '.repeat(8)}`;
    const paste = () =>
      page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true }),
        );
      }, long);
    await open('#view=claims');
    await started(page);
    await paste();
    const take = dialog(page).getByRole('button', { name: /^Add/ });
    await expect.poll(() => take.isEnabled()).toBe(true);
    await take.click();
    await dialog(page).waitFor({ state: 'detached' });
    await paste();
    await dialog(page).getByText('already in this case').waitFor();
    expect(await take.isEnabled()).toBe(false);
    await dialog(page).getByLabel('Add it anyway').check();
    await expect.poll(() => take.isEnabled()).toBe(true);
  },
);

for (const conditions of [
  { width: 1440, height: 900, theme: 'light' },
  { width: 390, height: 844, theme: 'dark', touch: true },
] as const)
  journey(
    `PDF, Word and what cannot be read are told apart, accessibly, ${conditions.width} px wide`,
    async ({ page, open }) => {
      await open('#view=claims');
      await started(page);
      await page.keyboard.press('i');
      await dialog(page).waitFor();
      await demandAccessible(page);
      const asked = page.waitForEvent('filechooser');
      await dialog(page).getByRole('button', { name: 'Choose files' }).click();
      const file = (name: string, content: Uint8Array | string) => ({
        name,
        mimeType: '',
        buffer: Buffer.from(content),
      });
      await (
        await asked
      ).setFiles([
        file('report.pdf', pdfOf([STORY.split('\n')])),
        file('scan.pdf', pdfOf([[]])),
        file('story.docx', docxOf([run('A document'), run('The aide wrote.')])),
        file('empty.txt', ''),
        file('picture.png', '\x89PNG'),
        file('export.txt', NEXIS_UNI),
      ]);
      const heading = (name: string) =>
        dialog(page).getByRole('heading', { name });
      await heading('Envoys meet in Oslo').waitFor();
      await heading('A document').waitFor();
      await heading('Envoy meets banker in Graz').waitFor();
      await dialog(page).getByText('as a scan does').waitFor();
      await dialog(page).getByText('This file is empty').waitFor();
      await demandAccessible(page);
      await demandNoSidewaysScroll(page);
      await dialog(page)
        .getByRole('button', { name: 'Remove: scan.pdf' })
        .click();
      await heading('scan.pdf').waitFor({ state: 'detached' });

      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      await page.keyboard.press('i');
      await heading('A document').waitFor();
    },
    conditions,
  );

journey(
  'What was pasted and dropped is there after a reload, and in another tab once its own is closed',
  async ({ page, open }) => {
    await open('#view=claims');
    await started(page);
    await page.keyboard.press('i');
    await dialog(page).getByLabel('Paste the text of an article').fill(STORY);
    await page.keyboard.press('Control+Enter');
    await dialog(page).getByText('Envoys meet in Oslo').first().waitFor();
    await drop(page, 'dialog', [['page.html', PAGE]]);
    await dialog(page).getByRole('heading', { name: 'Quiet talks' }).waitFor();
    const box = dialog(page).getByLabel('Paste another article');
    await box.fill('Half of another');
    await dialog(page).getByText(intakeWords.saved).waitFor();
    await page.reload();
    await started(page);
    const notice = page.getByText(intakeWords.draftsHere(2));
    await notice.waitFor();
    await page.keyboard.press('i');
    await dialog(page).getByText('Envoys meet in Oslo').first().waitFor();
    await dialog(page).getByRole('heading', { name: 'Quiet talks' }).waitFor();
    await expect.poll(() => box.inputValue()).toBe('Half of another');
    await notice.waitFor({ state: 'detached' });

    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.close();
    await started(other);
    await other.reload();
    await started(other);
    await other.getByText(intakeWords.leftByTab(2)).waitFor();
    await other
      .getByRole('button', { name: intakeWords.lookOverLabel })
      .click();
    await dialog(other).getByRole('heading', { name: 'Quiet talks' }).waitFor();
    await dialog(other)
      .getByRole('button', { name: intakeWords.removeAll })
      .click();
    await dialog(other)
      .getByRole('heading', { name: 'Quiet talks' })
      .waitFor({ state: 'detached' });
    await dialog(other)
      .getByRole('button', { name: intakeWords.putBack })
      .click();
    await dialog(other).getByRole('heading', { name: 'Quiet talks' }).waitFor();
  },
);

journey(
  'What is the article is marked by keyboard when it is unsure, and by mouse later',
  async ({ page, open }) => {
    const lines = [
      'Home World Sport',
      'The minister phoned the envoy on Monday.',
      'Most read: cats',
      'He wrote back on Tuesday, an aide said.',
      'Terms of use and more',
    ];
    await open('#view=claims');
    await started(page);
    await page.keyboard.press('i');
    const html = lines.map((line) => `<div>${line}</div>`).join('');
    await drop(page, 'dialog', [
      ['page.html', `<html><title>Ferry talks</title>${html}</html>`],
    ]);
    const paragraphs = page.getByRole('listbox', { name: 'Paragraphs' });
    await paragraphs.focus();
    for (const key of ['Home', 'End', 'ArrowUp', 'ArrowUp'] as const) {
      await page.keyboard.press(key);
      if (key !== 'ArrowUp') await page.keyboard.press('Space');
    }
    await page.keyboard.press('Space');
    await dialog(page).getByText('2 of 5 paragraphs are read.').waitFor();
    await demandAccessible(page);
    await dialog(page)
      .getByRole('button', { name: 'Add', exact: true })
      .click();

    const main = page.getByRole('main');
    await main.getByRole('heading', { name: 'Ferry talks' }).waitFor();
    const aside = main.getByText('Most read: cats');
    expect(await aside.isVisible()).toBe(false);
    await main.getByRole('button', { name: 'Mark what is read' }).click();
    await main.getByRole('option', { name: 'Most read: cats' }).click();
    await main.getByRole('button', { name: 'Save what is read' }).click();
    await page.getByText('Changed what is read of the article.').waitFor();
    await expect.poll(() => aside.isVisible()).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => aside.isVisible()).toBe(false);
  },
);
