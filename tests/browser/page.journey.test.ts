import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, expect } from 'vitest';
import { readCase } from '../../src/formats';
import { caseWords, shellWords } from '../../src/words';
import { shippedCase } from '../app/shipped-case';
import { written } from '../formats/written';
import { journey } from './journey';
import { pick } from './pick';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'backchannel-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A tab without a network at a file, and what the page complains of. */
async function openedFrom(page: Page, path: string, rest = '#view=claims') {
  await page.context().setOffline(true);
  const tab = await page.context().newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  tab.on('pageerror', ({ message }) => complaints.push(message));
  tab.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url()))
      complaints.push(request.url());
  });
  await tab.goto(pathToFileURL(path).href + rest);
  await tab.getByRole('row').nth(3).waitFor();
  return { tab, complaints };
}

async function savedFrom(tab: Page) {
  const coming = tab.waitForEvent('download');
  await tab.keyboard.press('Control+s');
  const path = await (await coming).path();
  const reading = readCase(readFileSync(path, 'utf8'));
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading.ledger.theCase;
}

/** The name under which what a lesson needs is handed out, without its ending. */
async function nameOfLesson(page: Page): Promise<string> {
  await page.locator('header h1').getByRole('button').click();
  await page.getByRole('button', { name: /^Export or hand out/ }).click();
  await page.getByRole('radio', { name: /^Only what the story/ }).check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  return (await coming).suggestedFilename().replace(/\.html$/, '');
}

journey(
  'A case handed out as one file opens from disk, shows its quotes, and gives the case back',
  async ({ page, open }) => {
    await open('#view=claims');
    const title =
      'Talks </title></script><script>globalThis.struck = 1</script>';
    const hostile = { ...shippedCase(), title };
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await pick(page, 'hostile.json', written(hostile));
    await page.locator('header').getByText('Talks').first().waitFor();
    await page.locator('header h1').getByRole('button').click();
    await page.getByRole('button', { name: /^Export or hand out/ }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const path = join(folder, 'case.html');
    await (await coming).saveAs(path);
    expect(readFileSync(path).length).toBeLessThan(1_000_000);
    expect(await nameOfLesson(page)).toBe('who-knew-reading-a-backchannel');

    const { tab, complaints } = await openedFrom(page, path);
    await tab.getByText(shellWords.readOnly).waitFor();
    await tab.getByRole('radio', { name: 'Ties' }).check();
    await tab
      .getByRole('row', { name: /Hamas official outside Gaza.*Bahbah/ })
      .first()
      .click();
    const evidence = tab.getByRole('complementary', { name: 'Evidence' });
    await evidence
      .getByText(/reached out to Bahbah/)
      .first()
      .waitFor();
    expect(await evidence.getByRole('button', { name: 'Reject' }).count()).toBe(
      0,
    );
    expect(
      await tab.getByRole('button', { name: 'Colour of Hamas' }).count(),
    ).toBe(0);
    const back = await savedFrom(tab);
    expect(back.title).toBe(title);
    expect(back.claims).toEqual(hostile.claims);
    expect(await tab.evaluate(() => Reflect.has(globalThis, 'struck'))).toBe(
      false,
    );
    expect(complaints).toEqual([]);
  },
);

journey(
  'A page that may be changed saves what was done in it, refuses other files, and opens at its lesson',
  async ({ page }) => {
    const published = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        join(root, 'src/cli/publish.ts'),
        join(root, 'seeds/edan-alexander/case.json'),
        '--edit',
        '--story',
        'lesson~who-knew',
      ],
      { cwd: root, maxBuffer: 1e8 },
    );
    const path = join(folder, 'edit.html');
    writeFileSync(path, published.stdout);
    // Without an address of its own it opens at the lesson, which works.
    const lesson = await page.context().newPage();
    await lesson.goto(pathToFileURL(path).href);
    const card = lesson.getByRole('region', { name: 'Lesson' });
    await card.getByText('Step 1 of 8').waitFor();
    await lesson.keyboard.press('PageDown');
    await card.getByRole('radio', { name: /through Bahbah/ }).check();
    await card.getByRole('button', { name: 'Check my answer' }).click();
    await card.getByText('As the evidence has it').waitFor();
    const id = new URLSearchParams(new URL(lesson.url()).hash.slice(1));

    const { tab, complaints } = await openedFrom(
      page,
      path,
      `#case=${id.get('case')}&view=claims`,
    );
    await tab.getByRole('row').nth(3).click();
    await tab.getByRole('button', { name: 'Reject' }).first().click();
    await tab.getByText(shellWords.claimsRejected(1)).waitFor();
    await tab.reload();
    await tab.getByRole('row').nth(3).waitFor();
    const rejected = (await savedFrom(tab)).claims.filter(
      ({ status }) => status === 'rejected',
    );
    expect(rejected).toHaveLength(1);
    expect(complaints).toEqual([]);
    await tab.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['words of an article'], 'article.txt'));
      document
        .querySelector('main')
        ?.dispatchEvent(
          new DragEvent('drop', { bubbles: true, dataTransfer: data }),
        );
    });
    await tab.getByText(caseWords.oneCase).waitFor();
  },
);
