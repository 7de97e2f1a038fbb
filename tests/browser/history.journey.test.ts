import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { AnalystId } from '../../src/case';
import { actOn, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';
import { firstOf, shippedLedger } from '../app/shipped-case';
import { demandAccessible, demandNoSidewaysScroll } from './demands';
import { journey } from './journey';
import { pick } from './pick';
import { syntheticCase } from '../lens/synthetic-case';
import { written } from '../formats/written';

const shipped = shippedLedger();
const claim = firstOf(shipped.theCase.claims);
const CLAIMS = `#case=edan-alexander&view=claims&select=claim:${claim.id}`;

/** The sample case with a colleague's own judgement of its first claim. */
function colleaguesFile(): string {
  const theirs = new Ledger(shipped.id, shipped.acts);
  const bo = 'bo' as AnalystId;
  theirs.take([
    actOn(theirs, { by: bo, device: 'bo', now: Date.now() }, [
      { kind: 'add', as: 'analyst', record: { id: bo, name: 'Bo' } },
      { kind: 'judge', claim: claim.id, status: 'suggested' },
    ]),
  ]);
  return writeCase(theirs);
}

const dialog = (page: Page) => page.getByRole('dialog');

async function reject(page: Page): Promise<void> {
  await page
    .getByRole('complementary', { name: 'Evidence' })
    .getByRole('button', { name: 'Reject' })
    .first()
    .click();
  await page.getByRole('button', { name: /^Undo: Reject/ }).waitFor();
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  journey(
    `The history names who did what, and takes one act back, ${viewport.width} px wide`,
    async ({ page, open }) => {
      await open('#case=edan-alexander&view=claims');
      await page
        .locator('header')
        .getByText('Edan Alexander')
        .first()
        .waitFor();
      await page.locator('header').getByText('Edan Alexander').first().click();
      const title = page.getByLabel('Title of this case');
      await title.fill('The talks of May');
      await title.press('Enter');
      await page.locator('header').getByText('The talks of May').waitFor();
      await page.keyboard.press('h');
      await dialog(page).getByText('Rename the case to').waitFor();
      await dialog(page)
        .getByRole('listitem')
        .getByText('The Backchannel reviewers')
        .first()
        .waitFor();
      await demandAccessible(page);
      await demandNoSidewaysScroll(page);
      await dialog(page).getByLabel('Your name').fill('Ada');
      await dialog(page).getByRole('button', { name: 'Save' }).click();
      await dialog(page)
        .getByRole('button', { name: /^Undo this: Rename/ })
        .click();
      await dialog(page)
        .getByRole('listitem')
        .getByText('You (Ada)')
        .first()
        .waitFor();
      await dialog(page).getByText('Undone').first().waitFor();
      await page.keyboard.press('Escape');
      await page
        .locator('header')
        .getByText('Edan Alexander')
        .first()
        .waitFor();
    },
    viewport,
  );

journey(
  'A colleague’s file is looked over, joined, and what disagrees is settled',
  async ({ page, open }) => {
    await open(CLAIMS);
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await reject(page);
    await pick(page, 'bo.case.json', colleaguesFile());
    await dialog(page)
      .getByText('one conflict would have to be settled')
      .waitFor();
    await demandAccessible(page);
    await dialog(page).getByRole('button', { name: 'Join' }).click();
    await page.getByRole('button', { name: 'Settle conflicts' }).click();
    await dialog(page).getByRole('tab', { name: 'Conflicts (1)' }).waitFor();
    await demandAccessible(page);
    const conflicts = (count: number) =>
      dialog(page).getByRole('tab', { name: `Conflicts (${count})` });
    await dialog(page).getByRole('button', { name: 'Keep Rejected' }).click();
    await conflicts(0).waitFor();
    await page.keyboard.press('Control+z');
    await conflicts(1).waitFor();
    await dialog(page)
      .getByRole('button', { name: 'Keep everything of yours' })
      .click();
    await conflicts(0).waitFor();
    await dialog(page).getByRole('tab', { name: 'Acts' }).click();
    await dialog(page).getByText('Conflicts settled by one rule.').waitFor();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.getByText('59 of 60 claims shown').count())
      .toBe(1);
  },
);

journey(
  'A large case is looked over beside the page, which can stop it, and joined',
  async ({ page, open }) => {
    const large = syntheticCase({
      seed: 6,
      actors: 60,
      claims: 6_000,
      articles: 20,
      origins: 30,
    });
    const file = written(large);
    const give = async (): Promise<void> => {
      await page.keyboard.press('/');
      await page
        .getByRole('combobox', { name: /^Search/ })
        .fill('Join a case file');
      const asked = page.waitForEvent('filechooser');
      await page.getByRole('option', { name: /^Join a case file/ }).click();
      await (
        await asked
      ).setFiles({
        name: 'large.json',
        mimeType: 'application/json',
        buffer: Buffer.from(file),
      });
    };
    let letGo = (): void => {};
    const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/outlook.worker*', async (route) => {
      await isLetGo;
      await route.continue();
    });
    await open(CLAIMS);
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await give();
    const line = page.getByRole('status').filter({ hasText: 'large.json' });
    await line.getByRole('button', { name: 'Cancel' }).click();
    await line.waitFor({ state: 'hidden' });
    expect(await dialog(page).count()).toBe(0);
    letGo();
    await give();
    await dialog(page)
      .getByText(/20 articles, 6,000 claims, 60 actors/)
      .waitFor();
    await dialog(page).getByRole('button', { name: 'Join' }).click();
    await page.getByText(/^Joined large\.json/).waitFor();
    await page.getByText(/of 5,\d+ claims shown/).waitFor();
  },
);

journey(
  'A link that carries the case brings it to a browser that lacks it',
  async ({ page, open, address }) => {
    await open('#case=edan-alexander&view=claims');
    await page.locator('header').getByText('Edan Alexander').first().click();
    await page.getByRole('button', { name: 'Start a new, empty case' }).click();
    await page.getByRole('heading', { name: 'This case is empty' }).waitFor();
    await page.locator('header').getByText('Untitled case').click();
    const title = page.getByLabel('Title of this case');
    await title.fill('Carried along');
    await title.press('Enter');
    await page.locator('header').getByText('Carried along').click();
    await page
      .getByRole('button', { name: 'Copy a link that carries the case' })
      .click();
    await page.getByText('Copied a link that carries the case').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = await page.context().browser()?.newContext();
    const other = await elsewhere?.newPage();
    await other?.goto(new URL(new URL(link).hash, address).href);
    await other?.locator('header').getByText('Carried along').waitFor();
    expect(other).toBeDefined();
    await elsewhere?.close();
  },
  { permissions: ['clipboard-read', 'clipboard-write'] },
);
