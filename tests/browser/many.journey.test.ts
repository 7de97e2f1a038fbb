import type { Page } from 'playwright';
import { expect } from 'vitest';
import { keyOfView } from '../../src/app/views';
import { demandAccessible } from './demands';
import { journey } from './journey';

type Pixel = { readonly x: number; readonly y: number };

const bar = (page: Page) => page.getByRole('region', { name: 'Selection' });
const loopLayer = '[data-lasso]';

async function takeUpLasso(page: Page): Promise<void> {
  await page.locator('canvas.sigma-mouse').waitFor();
  await page.keyboard.press('l');
  await page.locator(loopLayer).waitFor();
}

/** The corners of a part of the drawing, from its middle: −1 to 1. */
async function corners(
  page: Page,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Promise<readonly Pixel[]> {
  const box = await page.locator(loopLayer).boundingBox();
  if (box === null) throw new Error('corners: the lasso is not taken up.');
  const at = (x: number, y: number): Pixel => ({
    x: box.x + ((x + 1) / 2) * box.width,
    y: box.y + ((y + 1) / 2) * box.height,
  });
  return [at(left, top), at(right, top), at(right, bottom), at(left, bottom)];
}

async function drag(page: Page, loop: readonly Pixel[]): Promise<void> {
  const [first, ...others] = loop;
  if (first === undefined) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of others) await page.mouse.move(x, y, { steps: 4 });
}

async function lasso(page: Page, loop: readonly Pixel[]): Promise<void> {
  await drag(page, loop);
  await page.mouse.up();
}

async function selectedCount(page: Page): Promise<number> {
  const words = await bar(page).locator('p').first().textContent();
  return Number(/^[\d,]+/.exec(words ?? '')?.[0]);
}

async function shotOf(page: Page): Promise<string> {
  return (await page.screenshot()).toString('base64');
}

/** How many pixels two pictures of the window differ in. */
async function pixelsChanged(
  page: Page,
  before: string,
  after: string,
): Promise<number> {
  return page.evaluate(
    async (shots) => {
      const read = async (shot: string): Promise<Uint8ClampedArray> => {
        const bytes = Uint8Array.from(atob(shot), (each) => each.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const { width, height } = image;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(image, 0, 0);
        const data = context?.getImageData(0, 0, width, height).data;
        return data ?? new Uint8ClampedArray();
      };
      const [one, other] = await Promise.all(shots.map(read));
      let count = 0;
      for (let at = 0; at < (one?.length ?? 0); at += 4)
        if (Math.abs((one?.[at] ?? 0) - (other?.[at] ?? 0)) > 8) count++;
      return count;
    },
    [before, after],
  );
}

journey(
  'A loop around actors selects them, adds to them and takes from them',
  async ({ page, open }) => {
    await open();
    await takeUpLasso(page);
    const whole = await corners(page, [-0.99, -0.99, 0.99, 0.99]);
    const before = await shotOf(page);
    await drag(page, whole);
    const drawn = await pixelsChanged(page, before, await shotOf(page));
    expect(drawn).toBeGreaterThan(100_000);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await bar(page).count()).toBe(0);

    await lasso(page, whole);
    await bar(page).waitFor();
    const all = await selectedCount(page);
    expect(all).toBeGreaterThan(15);
    await expect.poll(() => page.url()).toContain('select=actors');

    const half = await corners(page, [-0.99, -0.99, 0, 0.99]);
    await page.keyboard.down('Alt');
    await lasso(page, half);
    await page.keyboard.up('Alt');
    await expect.poll(() => selectedCount(page)).toBeLessThan(all);
    const right = await selectedCount(page);
    expect(right).toBeGreaterThan(1);
    await page.getByRole('radio', { name: 'Add', exact: true }).check();
    await lasso(page, half);
    await expect.poll(() => selectedCount(page)).toBe(all);

    await page.getByRole('radio', { name: 'New', exact: true }).check();
    for (let times = 0; times < 3; times++)
      await page.getByRole('button', { name: 'Zoom in (+)' }).click();
    await page.waitForTimeout(600);
    await lasso(page, whole);
    await expect.poll(() => selectedCount(page)).toBeLessThan(all);
    await demandAccessible(page);
    await page.keyboard.press('Escape');
    await page.locator(loopLayer).waitFor({ state: 'detached' });
    expect(await bar(page).count()).toBe(1);
  },
  { reducedMotion: true },
);

journey(
  'Actors of a side are given another by one act, from the keyboard alone',
  async ({ page, open }) => {
    await open();
    await page.locator('canvas.sigma-mouse').waitFor();
    const menu = page.getByRole('button', { name: 'Select', exact: true });
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await bar(page).waitFor();
    const all = await selectedCount(page);
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Side: Israel' }).press('Enter');
    await expect.poll(() => selectedCount(page)).toBeLessThan(all);
    const some = await selectedCount(page);
    await page.keyboard.press('v');
    await expect.poll(() => selectedCount(page)).toBe(all - some);
    await page.keyboard.press('v');
    await expect.poll(() => selectedCount(page)).toBe(some);

    await bar(page)
      .getByRole('button', { name: 'Side', exact: true })
      .press('ArrowDown');
    await demandAccessible(page);
    await page.getByLabel('A new side').fill('Jerusalem');
    await page.getByLabel('A new side').press('Enter');
    await page
      .getByRole('button', { name: /Set the side of .* actors to Jerusalem/ })
      .first()
      .waitFor();
    await page.getByRole('checkbox', { name: /Jerusalem/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('checkbox', { name: /Jerusalem/ }).waitFor({
      state: 'detached',
    });
  },
);

journey(
  'A range of claims is rejected by one act, and what cannot be graded is named',
  async ({ page, open }) => {
    await open('#view=claims');
    await page.keyboard.press(keyOfView('claims'));
    const rows = page.getByRole('main').locator('tr[data-row]');
    await rows.first().click();
    const before = await shotOf(page);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await bar(page).waitFor();
    expect(await selectedCount(page)).toBe(3);
    await rows.nth(4).click({ modifiers: ['Shift'] });
    await expect.poll(() => selectedCount(page)).toBe(5);
    const marked = await pixelsChanged(page, before, await shotOf(page));
    expect(marked).toBeGreaterThan(20_000);
    await bar(page).getByRole('button', { name: 'Reject' }).click();
    const done = page.getByText('Done: Reject five claims.');
    await done.waitFor();
    // What is said lies over no button of the bar.
    await expect
      .poll(async () => {
        const [said, below] = await Promise.all([
          done.boundingBox(),
          bar(page).boundingBox(),
        ]);
        return said && below && said.y >= below.y + below.height;
      })
      .toBe(true);
    await page.keyboard.press('Control+z');

    await bar(page).getByRole('button', { name: 'Grade', exact: true }).click();
    await demandAccessible(page);
    await page.keyboard.press('Escape');
    await rows.first().click();
    await page.keyboard.press('Control+a');
    await expect.poll(() => selectedCount(page)).toBe(60);
    await bar(page).getByRole('button', { name: 'Grade', exact: true }).click();
    await page
      .getByRole('button', { name: /confirmed by other sources/ })
      .click();
    const question = bar(page).getByRole('alert');
    await expect
      .poll(() => question.textContent())
      .toMatch(/needs a second independent origin.*none: “/);
    await question.getByRole('button', { name: /Change the other/ }).click();
    await page.getByText(/Done: Grade .* claims 1\./).waitFor();
  },
);

journey(
  'On a telephone a finger draws the loop, the sheet holds the bar, and it may be turned',
  async ({ page, open }) => {
    await open();
    await takeUpLasso(page);
    const loop = await corners(page, [-0.99, -0.99, -0.1, 0]);
    const touches = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Pixel) =>
      touches.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [at],
      });
    await touch('touchStart', loop[0]);
    for (const corner of loop.slice(1)) await touch('touchMove', corner);
    await touch('touchEnd');
    await bar(page).waitFor();
    await expect.poll(() => page.url()).toContain('select=actors');
    await demandAccessible(page);
    await page.setViewportSize({ width: 844, height: 390 });
    // It is drawn lying now, and what is selected still is.
    const drawn = page.locator('canvas.sigma-mouse');
    await expect
      .poll(async () => (await drawn.boundingBox())?.width)
      .toBeGreaterThan(390);
    await bar(page).waitFor();
  },
  { width: 390, height: 844, touch: true },
);
