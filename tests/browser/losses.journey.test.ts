import type { Page } from 'playwright';
import { expect } from 'vitest';
import { firstOf, shippedCase } from '../app/shipped-case';
import { caseWords, commandWords } from '../../src/words';
import { demandAccessible, demandFocus } from './demands';
import { journey } from './journey';

const CLAIM = `#case=edan-alexander&select=claim:${firstOf(shippedCase().claims).id}`;

/** A page of the app's origin that opens no database. */
const ELSEWHERE = 'schema/case-1.json';

const evidence = (page: Page) =>
  page.getByRole('region', { name: 'Evidence' }).first();

async function reject(page: Page): Promise<void> {
  await evidence(page).getByRole('button', { name: 'Reject' }).first().click();
}

/** Whether the browser would ask before it closes the tab. */
function asksBeforeClosing(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });
}

/** Gives the page's storage so many bytes, or as many as there are. */
async function giveRoom(page: Page, bytes: number | undefined): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    ...(bytes !== undefined && { quotaSize: bytes }),
  });
}

journey(
  'Full storage is said as such; what was done is saved once there is room',
  async ({ page, open }) => {
    // A browser asks only now and then how much room there is: before it does.
    await open(ELSEWHERE);
    await giveRoom(page, 1);
    await open(CLAIM);
    await page.getByText(/storage is full/).waitFor();
    expect(await asksBeforeClosing(page)).toBe(false);
    await reject(page);
    await expect.poll(() => asksBeforeClosing(page)).toBe(true);
    await giveRoom(page, undefined);
    await expect
      .poll(() => asksBeforeClosing(page), { timeout: 30_000 })
      .toBe(false);
    // Left in order: a tab that is killed so early is taken for a crash.
    await open(ELSEWHERE);
    await open(CLAIM);
    await page.getByRole('button', { name: /^Undo: Reject/ }).waitFor();
  },
);

journey(
  'A browser that lets nothing be saved says so, and asks before what was done is left',
  async ({ page, open }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await open(CLAIM);
    await page.getByText(/does not let Backchannel save/).waitFor();
    expect(await asksBeforeClosing(page)).toBe(false);
    await reject(page);
    await expect.poll(() => asksBeforeClosing(page)).toBe(true);
    // What stands in a file is lost no more; what is done after that would be.
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: caseWords.saveToFile }).click();
    await saved;
    await expect.poll(() => asksBeforeClosing(page)).toBe(false);
    await page.keyboard.press('Control+z');
    await expect.poll(() => asksBeforeClosing(page)).toBe(true);
    await leaveUnsaved(page);
  },
);

/** Another case is asked for: the question has the keyboard, and gives it back. */
async function leaveUnsaved(page: Page): Promise<void> {
  const question = page.getByRole('dialog', { name: caseWords.leaveTitle });
  const menu = page.locator('h1').getByRole('button');
  const askForNew = async () => {
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: commandWords.new }).click();
    await question.waitFor();
    await question.locator(':focus').waitFor();
  };
  await askForNew();
  await demandAccessible(page);
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await demandFocus(menu);
  await askForNew();
  await question.getByRole('button', { name: caseWords.leaveUnsaved }).click();
  // It is in this tab, and its mark leads there.
  await page.getByRole('button', { name: 'Another case is not saved' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Not saved: in this tab only/ })
    .click();
  await evidence(page)
    .getByRole('button', { name: 'Reject' })
    .first()
    .waitFor();
  await page.getByRole('status').getByText('Not saved').waitFor();
}

/** Keeps the sample case as version 1 did, with one claim rejected. */
function keepAsVersion1([claim, file]: readonly [
  string,
  string,
]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('backchannel', 10);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('upgradeneeded', () => {
      const { result } = request;
      for (const name of ['cases', 'files', 'desks'])
        result.createObjectStore(name, { keyPath: 'key' });
      result.createObjectStore('settings', { keyPath: 'name' });
      result
        .createObjectStore('acts', { keyPath: 'id', autoIncrement: true })
        .createIndex('[case+id]', ['case', 'id']);
    });
    request.addEventListener('success', () => {
      const key = 'edan-alexander';
      const updated = '2026-11-22T12:00:00.000Z';
      const database = request.result;
      const write = database.transaction(
        ['cases', 'files', 'acts', 'settings'],
        'readwrite',
      );
      write.objectStore('cases').put({
        key,
        title: 'The sample',
        updated,
        counts: { articles: 2, actors: 20, claims: 60 },
      });
      const bytes = new TextEncoder().encode(file);
      write.objectStore('files').put({ key, bytes });
      write.objectStore('acts').add({
        case: key,
        kind: 'decide',
        decision: { kind: 'reject', claim, at: updated },
      });
      write.objectStore('settings').put({ name: 'open', value: key });
      write.addEventListener('complete', () => {
        database.close();
        resolve();
      });
    });
  });
}

journey(
  'What was decided in an earlier version of the app stands, and can be undone',
  async ({ page, open }) => {
    await open(ELSEWHERE);
    const file = JSON.stringify({ format: 'backchannel-case', version: 1 });
    const { id } = firstOf(shippedCase().claims);
    await page.evaluate(keepAsVersion1, [id, file] as const);
    await open(CLAIM);
    await page.getByRole('button', { name: /^Undo: Reject/ }).waitFor();
    await page.getByText('59 of 60 claims shown').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Undo: Reject/ }).click();
    await page.getByRole('button', { name: /^Redo: Reject/ }).waitFor();
    await page.getByText('60 of 60 claims shown').waitFor();
  },
);

/** Damages the kept file of the sample case. */
function damage(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.open('backchannel');
    request.addEventListener('success', () => {
      const database = request.result;
      const write = database.transaction('checkpoints', 'readwrite');
      const bytes = new TextEncoder().encode('rubble');
      write.objectStore('checkpoints').put({ key: 'edan-alexander', bytes });
      write.addEventListener('complete', () => {
        database.close();
        resolve();
      });
    });
  });
}

journey(
  'A saved case that is damaged keeps what was done to it, and can be rescued',
  async ({ page, open }) => {
    await open(CLAIM);
    await evidence(page).waitFor();
    await reject(page);
    await expect.poll(() => asksBeforeClosing(page)).toBe(false);
    await page.evaluate(damage);
    await page.reload();
    await page.getByText(/could not be read/).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: /recovery copy/ }).click();
    expect((await saved).suggestedFilename()).toContain('recovery');
    // The sample comes with the app: on it, what was done stands again.
    await page.getByRole('button', { name: /^Undo: Reject/ }).waitFor();
  },
);
