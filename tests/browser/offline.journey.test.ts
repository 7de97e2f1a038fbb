import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { preview } from 'vite';
import { expect } from 'vitest';
import {
  caseWords,
  historyWords,
  offlineWords,
  shellWords,
} from '../../src/words';
import { headers } from '../../vite.config';
import { keyOfView } from '../../src/app/views';
import { storyWords } from '../../src/words';
import { journey } from './journey';

const root = join(import.meta.dirname, '..', '..');

/** A page whose app is saved whole and answers without a network. */
async function saved(page: Page): Promise<void> {
  await page.locator('header').getByText('Edan Alexander').first().waitFor();
  await page.waitForFunction(
    () => navigator.serviceWorker.controller !== null,
    undefined,
    { timeout: 45_000 },
  );
}

journey(
  'After one visit every view and overlay opens without a network, and the app opens again',
  async ({ page, open }) => {
    await open();
    await saved(page);
    await page.context().setOffline(true);
    const main = page.locator('main');
    await page.keyboard.press(keyOfView('claims'));
    await main.getByRole('treegrid').waitFor();
    await page.keyboard.press(keyOfView('articles'));
    await main.getByText('Bahbah').first().waitFor();
    await page.keyboard.press(keyOfView('sequence'));
    await main.locator('svg').first().waitFor();
    for (const key of ['/', 'i', '?', 'h']) {
      // A key that comes while the overlay before it closes is pressed again.
      await expect
        .poll(
          async () => {
            const isOpen = await page.getByRole('dialog').isVisible();
            if (!isOpen) await page.keyboard.press(key);
            return isOpen;
          },
          { interval: 1500, timeout: 30_000 },
        )
        .toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.reload();
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.keyboard.press(keyOfView('network'));
    await main.locator('canvas').first().waitFor();
  },
  { isSaved: true },
);

journey(
  'An open tab outlives a new version, says that it is ready, and changes over when asked',
  async ({ page: first }) => {
    // Served from an address of its own, which the first tab may not ask.
    const page = await first.context().newPage();
    const dist = mkdtempSync(join(tmpdir(), 'backchannel-'));
    cpSync(join(root, 'dist'), dist, { recursive: true });
    const server = await preview({
      root,
      configFile: false,
      base: './',
      build: { outDir: dist },
      preview: { port: 4830, headers },
      logLevel: 'error',
    });
    try {
      const address = server.resolvedUrls?.local[0] ?? '';
      await page.goto(address);
      await saved(page);
      // The next version: none of the old parts is on the host any more.
      const worker = join(dist, 'offline.js');
      const paths = /"assets\/claims-[^"]+"/g;
      const old = readFileSync(worker, 'utf8');
      for (const [path] of old.matchAll(paths))
        rmSync(join(dist, JSON.parse(path) as string));
      const next = old
        .replaceAll(new RegExp(`${paths.source},`, 'g'), '')
        .replace(/"version":"[^"]+"/, '"version":"next"');
      expect(next).not.toBe(old);
      writeFileSync(worker, next);

      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
      });
      const notice = page.getByText(offlineWords.newVersion);
      await notice.waitFor();
      const main = page.locator('main');
      await page.keyboard.press(keyOfView('claims'));
      await main.getByRole('treegrid').waitFor();

      await page.evaluate(() => Reflect.set(globalThis, 'isBefore', true));
      await page.getByRole('button', { name: offlineWords.changeOver }).click();
      await page.waitForFunction(
        () => Reflect.get(globalThis, 'isBefore') === undefined,
      );
      await page
        .locator('header')
        .getByText('Edan Alexander')
        .first()
        .waitFor();
    } finally {
      await server.close();
      rmSync(dist, { recursive: true, force: true });
    }
  },
  { isSaved: true },
);

journey(
  'A part that does not come is told with a remedy, and the rest stays alive',
  async ({ page, open }) => {
    // From the beginning: a page at rest gets some parts before they are asked for.
    await page.route(/assets\/(claims|palette|story-panel)-.*\.js/, (route) =>
      route.abort(),
    );
    await open();
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.keyboard.press('/');
    const failed = page.getByRole('alertdialog');
    await failed.getByText(offlineWords.overlayFailed).waitFor();
    // What goes on being typed is meant for the search: it runs nothing.
    await page.keyboard.type(`p x${keyOfView('articles')}`);
    await failed.waitFor();
    expect(page.url()).not.toContain('view=articles');
    await page.keyboard.press('Escape');
    await failed.waitFor({ state: 'detached' });
    // A caption is written into a field, not over the page: its part fails alike.
    await page.keyboard.press('t');
    await page.keyboard.type(`p x${keyOfView('articles')}`);
    await failed.waitFor();
    expect(page.url()).not.toContain('view=articles');
    await page.keyboard.press('Escape');
    await failed.waitFor({ state: 'detached' });
    await page.keyboard.press(keyOfView('claims'));
    const told = page.locator('main').getByRole('alert');
    await told.getByRole('button', { name: offlineWords.reload }).waitFor();
    const download = page.waitForEvent('download');
    await told.getByRole('button', { name: offlineWords.saveCase }).click();
    await download;
    await page.keyboard.press(keyOfView('articles'));
    await page.locator('main').getByText('Bahbah').first().waitFor();
    await expect
      .poll(() => page.title())
      .toMatch(/^Articles · .+ · Backchannel$/);
  },
  { tolerates: [/./] },
);

journey(
  'Keys typed while the search or a story is still loading are written into it, and run nothing',
  async ({ page, open }) => {
    await page.addInitScript(pressBeforeFocus, 'b');
    await open('#view=articles');
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.route(/assets\/palette-.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    let letStoryCome = (): void => {};
    const awaited = new Promise<void>((resolve) => (letStoryCome = resolve));
    await page.route(/assets\/story-panel-.*\.js/, async (route) => {
      await awaited;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('axa2');
    const box = page.getByRole('combobox', { name: /^Search/ });
    await box.waitFor();
    await expect.poll(() => box.inputValue()).toBe('axa2b');
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    await page.keyboard.type('at 2');
    await page.evaluate(passAnHour);
    await page.keyboard.type(' or 4');
    letStoryCome();
    const caption = page.getByLabel(storyWords.caption);
    await caption.waitFor();
    await expect.poll(() => caption.inputValue()).toBe('at 2 or 4');
    await page.keyboard.type(', more');
    expect(await caption.inputValue()).toBe('at 2 or 4, more');
    expect(page.url()).toContain('view=articles');
  },
);

journey(
  'A link that was cut or names an impossible day opens, and says what is left out',
  async ({ page, open }) => {
    await open('#case=edan-alexander&time=275760-09-13..&select=actor:nobody');
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.getByText(caseWords.linkCurtailed).waitFor();
    await expect.poll(() => page.url()).not.toContain('time=');
  },
);

journey(
  'Where the browser has no clipboard, as on plain http, a link is copied all the same',
  async ({ page, open }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await open('#view=claims');
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await page.getByRole('button', { name: shellWords.share }).click();
    await page.getByText(historyWords.linkCopied).waitFor();
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: /^Search/ });
    await box.waitFor();
    await box.press('Control+v');
    await expect.poll(() => box.inputValue()).toContain('view=claims');
  },
);

/** What the page measures time by says that an hour more has gone by. */
function passAnHour(): void {
  const now = performance.now.bind(performance);
  performance.now = () => now() + 3_600_000;
}

/** Presses a key in the moment in which the first dialog is drawn, but not open. */
function pressBeforeFocus(key: string): void {
  // It is put back, and called on the dialog that it was called on.
  // oxlint-disable-next-line typescript/unbound-method
  const { showModal } = HTMLDialogElement.prototype;
  HTMLDialogElement.prototype.showModal = function (): void {
    HTMLDialogElement.prototype.showModal = showModal;
    const pressed = { key, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', pressed));
    showModal.call(this);
  };
}
