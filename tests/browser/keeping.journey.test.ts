import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, expect, inject, test } from 'vitest';
import type { AnalystId } from '../../src/case';
import { actOn } from '../../src/case';
import type { ShippedCase } from '../../src/cli/ship-case';
import { writeCase } from '../../src/formats';
import { firstOf, shippedCase, shippedLedger } from '../app/shipped-case';
import { written } from '../formats/written';
import { syntheticCase } from '../lens/synthetic-case';
import { keyOfView } from '../../src/app/views';
import { journey } from './journey';
import type { Kill } from './kills';
import { tollOf } from './kills';
import { MortalBrowser } from './mortal-browser';
import { pick } from './pick';

const CLAIMS = '#case=edan-alexander&view=claims';

const evidence = (page: Page) =>
  page.getByRole('region', { name: 'Evidence' }).first();
const menu = (page: Page) =>
  page.locator('header').getByRole('button', { name: 'Edan Alexander' });

/** What the app saves when it is told to. */
async function savedCase(page: Page): Promise<string> {
  const downloaded = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-'));
  try {
    const path = join(folder, 'saved.json');
    await (await downloaded).saveAs(path);
    return await readFile(path, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Drops a file on the window. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      return data;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('#root > *', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('#root > *', 'drop', { dataTransfer: transfer });
}

journey(
  'A first start shows the sample case; a rejection survives a killed tab, and undo takes it back',
  async ({ page, open, openAnother }) => {
    await open(
      '#case=edan-alexander&select=claim:' + firstOf(shippedCase().claims).id,
    );
    await evidence(page)
      .getByRole('button', { name: 'Reject' })
      .first()
      .click();
    await page.getByRole('button', { name: /^Undo: Reject/ }).waitFor();
    await expect
      .poll(() => evidence(page).textContent())
      .toContain('Accept again');
    await page.close({ runBeforeUnload: false });

    const later = await openAnother();
    const undo = later.getByRole('button', { name: /^Undo: Reject/ });
    await undo.waitFor();
    await undo.click();
    await later.getByRole('button', { name: /^Redo: Reject/ }).waitFor();
    await expect
      .poll(() => evidence(later).textContent())
      .not.toContain('Accept again');
  },
);

journey(
  'What is shown survives a reload, and a copied link shows it elsewhere',
  async ({ page, open }) => {
    await open('#case=edan-alexander');
    await menu(page).waitFor();
    await page.keyboard.press(keyOfView('claims'));
    await page.getByRole('checkbox', { name: /^Call/ }).first().uncheck();
    await expect.poll(() => page.url()).toContain('no-channel=call');
    await page.getByRole('radio', { name: 'Contacts' }).check();
    await page.getByLabel('Sort by').selectOption('Origins');
    await expect.poll(() => page.url()).toContain('rows=contacts&sort=origins');
    await page.reload();
    await page.getByText(/of 32 contacts/).waitFor();
    await expect
      .poll(() =>
        page.getByRole('checkbox', { name: /^Call/ }).first().isChecked(),
      )
      .toBe(false);
    await page
      .getByRole('button', { name: 'Copy a link to this view' })
      .click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    // What another journey copied may be there until then.
    await expect.poll(copied).toContain('no-channel=call');
    expect(await copied()).toMatch(/view=claims.*rows=contacts&sort=origins/);
  },
  { permissions: ['clipboard-read', 'clipboard-write'] },
);

journey(
  'A case is saved to disk, opened again from there, and renamed',
  async ({ page, open }) => {
    await open();
    await menu(page).waitFor();
    const saved = await savedCase(page);
    expect(saved).toBe(writeCase(shippedLedger()));

    const mine = { ...shippedCase(), title: 'Mine: the same talks' };
    await pick(page, 'mine.json', written(mine));
    await page.getByText(/Opened “Mine: .*” from mine.json/).waitFor();
    await page.locator('header').getByRole('button', { name: /^Mine/ }).click();
    const title = page.getByLabel('Title of this case');
    await title.fill('The talks of May');
    await title.press('Enter');
    await page.locator('header').getByText('The talks of May').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('header').getByText(/^Mine/).waitFor();
  },
);

for (const [what, text, sentence] of [
  ['cut off', writeCase(shippedLedger()).slice(0, 4_000), /was not opened/],
  ['no JSON', 'Dear reader, this is a letter.', /was not opened/],
  ['empty', '', /empty/],
  ['of a later version', '{"format":"backchannel-case","version":7}', /newer/],
] as const)
  journey(
    `A dropped file that is ${what} is refused in one sentence and leaves the open case`,
    async ({ page, open }) => {
      await open('#view=claims');
      await menu(page).waitFor();
      await drop(page, 'broken.json', text);
      const log = page.getByRole('log');
      await expect.poll(() => log.textContent()).toMatch(sentence);
      await menu(page).waitFor();
    },
  );

journey(
  'A new case begins empty and says what to do',
  async ({ page, open }) => {
    await open('#view=claims');
    await menu(page).click();
    await page.getByRole('button', { name: 'Start a new, empty case' }).click();
    await page.getByRole('heading', { name: 'This case is empty' }).waitFor();
    await page.getByRole('button', { name: 'Open the sample case' }).click();
    await menu(page).waitFor();
  },
);

journey(
  'Two tabs with the same case learn of each other’s decisions',
  async ({ page, open, openAnother }) => {
    await open(CLAIMS);
    await menu(page).waitFor();
    const other = await openAnother(CLAIMS);
    await menu(other).click();
    const title = other.getByLabel('Title of this case');
    await title.fill('Renamed in the other tab');
    await title.press('Enter');
    await page
      .locator('header')
      .getByText('Renamed in the other tab')
      .waitFor();
  },
);

journey(
  'A large file opens beside the page, and is kept as it came',
  async ({ page, open }) => {
    await open(CLAIMS);
    await menu(page).waitFor();
    const large = syntheticCase({
      seed: 5,
      actors: 60,
      claims: 6_000,
      articles: 20,
      origins: 30,
    });
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await drop(page, 'large.json', written(large));
    await page.getByText('Opened “Synthetic case 5” from large.json').waitFor();
    expect(workers.join()).toContain('case-reader');
    await page.reload();
    await page
      .locator('header')
      .getByRole('button', { name: 'Synthetic case 5' })
      .waitFor();
    await page.getByText('of 5,695 claims shown').waitFor();
  },
);

journey(
  'A better version of the sample case takes its place, and a rejection stays',
  async ({ page, open }) => {
    const first = firstOf(shippedCase().claims);
    await open(`${CLAIMS}&select=claim:${first.id}`);
    await evidence(page)
      .getByRole('button', { name: 'Reject' })
      .first()
      .click();
    await page.getByRole('button', { name: /^Undo: Reject/ }).waitFor();

    const ledger = shippedLedger();
    const better = actOn(
      ledger,
      { by: 'reviewers' as AnalystId, device: 'reviewers', now: Date.now() },
      [
        {
          kind: 'set',
          of: { kind: 'case', id: ledger.id },
          field: 'title',
          to: 'Edan Alexander, told better',
          basis: { kind: 'typed' },
        },
      ],
    );
    await page.route('**/cases/edan-alexander.json', async (route) => {
      const shipped = (await (await route.fetch()).json()) as ShippedCase;
      const acts = [...shipped.acts, better];
      await route.fulfill({ json: { ...shipped, acts } });
    });
    await page.reload();
    await page.getByText('This sample case was updated').waitFor();
    await page
      .locator('header')
      .getByRole('button', { name: 'Edan Alexander, told better' })
      .waitFor();
    await page.getByRole('button', { name: /^Undo: Reject/ }).waitFor();
    await page.reload();
    await page.getByText('59 of 60 claims shown').waitFor();
    expect(await page.getByText('This sample case was updated').count()).toBe(
      0,
    );
  },
);

const mortal = new MortalBrowser();

afterAll(() => mortal.end());

test('Of what was shown as kept nothing is lost or done twice, whatever is killed', async () => {
  const { id } = firstOf(shippedCase().claims);
  const link = `${inject('appAddress')}#case=edan-alexander&select=claim:${id}`;
  const kills = Array.from({ length: 8 }, (_, turn): Kill =>
    turn % 4 === 3 ? 'browser' : 'tab',
  );
  const toll = await tollOf(mortal, link, kills);
  expect(toll).toMatchObject({ kills: 8, lost: 0, twice: 0 });
  expect(toll.shownAsKept).toBeGreaterThanOrEqual(24);
}, 180_000);
