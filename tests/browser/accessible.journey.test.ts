import type { Page } from 'playwright';
import { expect } from 'vitest';
import { VIEWS } from '../../src/app/views';
import {
  demandAccessible,
  demandFocus,
  demandNoSidewaysScroll,
} from './demands';
import type { Conditions } from './journey';
import { journey } from './journey';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844, touch: true };
const WINDOWS: readonly Conditions[] = [WIDE, NARROW];

/** The case's title in the bar: the case is open when it is there. */
const title = (page: Page) =>
  page.locator('header').getByText('Edan Alexander').first();

async function show(page: Page, view: string): Promise<void> {
  await title(page).waitFor();
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: new RegExp(`^${view}$`, 'i') })
    .click();
  await page.locator('main > *').first().waitFor();
  await page.getByText('Loading…').waitFor({ state: 'detached' });
}

for (const conditions of WINDOWS)
  journey(
    `Every view is accessible with something selected and filtered, ${conditions.width} px wide`,
    async ({ page, open }) => {
      // Few claims are shown: what checks a page costs by the element.
      await open('#case=edan-alexander&select=actor:boehler&around=1:boehler');
      for (const view of VIEWS) {
        await show(page, view);
        await demandAccessible(page);
        await demandNoSidewaysScroll(page);
      }
    },
    conditions,
  );

for (const conditions of WINDOWS)
  journey(
    `Panels, palette, help and the list of cases are accessible, ${conditions.width} px wide`,
    async ({ page, open }) => {
      await open('#case=edan-alexander&select=actor:boehler');
      await title(page).waitFor();
      for (const [name, key] of [
        ['Show the filters', '['],
        ['Show the evidence', ']'],
      ] as const) {
        const panel = page.getByRole('button', { name });
        if ((await panel.count()) === 0) continue;
        await panel.click();
        await demandAccessible(page);
        await page.keyboard.press(key);
      }
      await page.keyboard.press('/');
      const palette = page.getByRole('dialog');
      await palette.getByRole('combobox').fill('hamas');
      await palette
        .getByRole('option', { name: /^Hamas/ })
        .first()
        .waitFor();
      await demandAccessible(page);
      await page.keyboard.press('Escape');
      await palette.waitFor({ state: 'detached' });
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Help' }).waitFor();
      await demandAccessible(page);
      await page.keyboard.press('Escape');
      await title(page).click();
      await page.getByRole('button', { name: /saved case…/ }).click();
      await page.getByRole('dialog', { name: /saved/ }).waitFor();
      await demandAccessible(page);
    },
    conditions,
  );

journey(
  'Nothing is cut off in a window 360 px wide, nor at 400 %, where a view has the window to itself, and at 200 % the network fills it',
  async ({ page, open }) => {
    await open('#case=edan-alexander&select=actor:boehler');
    for (const view of VIEWS) {
      await show(page, view);
      await demandNoSidewaysScroll(page);
    }
    const height = 225;
    await page.setViewportSize({ width: 360, height });
    for (const view of VIEWS) {
      await show(page, view);
      await demandNoSidewaysScroll(page);
      const room = await page.locator('main').boundingBox();
      expect(room?.height).toBeGreaterThanOrEqual(height);
    }
    await show(page, 'network');
    await expect.poll(() => shareFilled(page)).toBeGreaterThan(0.75);
    // The page alone scrolls, and the keyboard is never under what lies over it.
    for (const [width, low] of [
      [360, height],
      [720, 450],
    ] as const) {
      await page.setViewportSize({ width, height: low });
      for (const view of VIEWS) {
        await show(page, view);
        await demandNoSidewaysScroll(page);
        expect({ view, scrollers: await page.evaluate(scrollersIn) }).toEqual({
          view,
          scrollers: [],
        });
      }
    }
    await demandHeadsInSight(page);
    await page.setViewportSize({ width: 360, height });
    await show(page, 'claims');
    const row = page.getByRole('row').nth(20);
    await row.press('Enter');
    const sheet = page.getByRole('complementary', { name: 'Evidence' });
    await demandFocus(sheet);
    expect((await sheet.boundingBox())?.height).toBe(height);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await demandFocus(row);
    await show(page, 'network');
    await page.setViewportSize({ width: 720, height: 450 });
    await expect.poll(() => shareFilled(page)).toBeGreaterThan(0.75);
    await page.keyboard.press(']');
    const beside = await page.getByRole('complementary').boundingBox();
    const view = await page.locator('main').boundingBox();
    expect(beside?.x).toBeGreaterThanOrEqual(
      (view?.x ?? 0) + (view?.width ?? 0),
    );
  },
  { width: 360, height: 640, touch: true },
);

journey(
  'What the app says covers no control, name or legend, in a wide window or beside a sheet',
  async ({ page, open }) => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open(
        '#case=edan-alexander&select=claim:axios-white-house-does-not-tell-israel&time=2025-05-08..2025-05-11',
      );
      await page.locator('header').getByText('Edan').first().waitFor();
      const panel = page.getByRole('complementary', { name: 'Evidence' });
      if (!(await panel.isVisible())) await page.keyboard.press(']');
      await panel.getByRole('button', { name: 'Reject' }).first().click();
      const notice = page.getByRole('log').locator('[data-kind]');
      await notice.waitFor();
      expect({ width, covered: await notice.evaluate(coveredBy) }).toEqual({
        width,
        covered: [],
      });
      await page.keyboard.press('Control+z');
      await notice.waitFor({ state: 'detached' });
    }
  },
);

/** What can be worked, and is seen but for an element that lies over it. */
function coveredBy(notice: Element): readonly string[] {
  const isCovered = (each: Element): boolean => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    // What a panel has scrolled out of sight is not there.
    const there = document.elementsFromPoint(
      (left + right) / 2,
      (top + bottom) / 2,
    );
    const at = there.indexOf(each);
    return at > 0 && there.slice(0, at).some((over) => notice.contains(over));
  };
  return [...document.querySelectorAll('button, input, select, a, canvas')]
    .filter((each) => !notice.contains(each) && isCovered(each))
    .map((each) => each.outerHTML.slice(0, 80));
}

journey(
  'In the colours that a system forces, passages can be read, what is current is marked, and the network is drawn',
  async ({ page, open }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await open('#case=edan-alexander&view=articles&select=actor:witkoff');
    const mark = page.locator('main mark').first();
    await mark.waitFor();
    const [ofMark, around] = await mark.evaluate((element) =>
      [element, element.parentElement ?? element].map(
        (each) => getComputedStyle(each).color,
      ),
    );
    expect(ofMark).toBe(around);
    const lines = await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button')
      .evaluateAll((tabs) =>
        tabs.map((tab) => getComputedStyle(tab).borderBottomColor),
      );
    const current = lines[VIEWS.indexOf('articles')];
    expect(lines.filter((line) => line === current)).toHaveLength(1);
    await show(page, 'network');
    const picture = page.locator('main canvas').last();
    await picture.waitFor();
    // Channels and sides would all be white else.
    await expect
      .poll(async () => colouredShare(page, await picture.screenshot()))
      .toBeGreaterThan(0.005);
  },
);

/** Where the page scrolls, what the columns are stays in sight. */
async function demandHeadsInSight(page: Page): Promise<void> {
  await page.setViewportSize({ width: 720, height: 450 });
  for (const [view, head] of [
    ['matrix', page.getByRole('columnheader').first()],
    ['timeline', page.getByText('March 2025').last()],
  ] as const) {
    await show(page, view);
    await head.waitFor();
    await page.evaluate(() => scrollTo(0, 500));
    await expect
      .poll(async () => (await head.boundingBox())?.y ?? -1)
      .toBeGreaterThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, 0));
  }
}

/** What scrolls up and down within the page. */
function scrollersIn(): readonly string[] {
  return [...document.querySelectorAll('main, main *')]
    .filter(
      (each) =>
        /auto|scroll/.test(getComputedStyle(each).overflowY) &&
        each.scrollHeight > each.clientHeight + 1,
    )
    .map((each) => each.className);
}

/** How much of the least wide or high side the names of a network span, from 0 to 1. */
async function shareFilled(page: Page): Promise<number> {
  const names = page.locator('canvas.sigma-labels');
  await names.waitFor();
  return names.evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height);
    const xs = new Set<number>();
    const ys = new Set<number>();
    for (const [at, value] of (pixels?.data ?? []).entries())
      if (at % 4 === 3 && value > 0) {
        const pixel = (at - 3) / 4;
        xs.add(pixel % width);
        ys.add(Math.floor(pixel / width));
      }
    const span = (of: Set<number>) => Math.max(...of) - Math.min(...of);
    return Math.min(span(xs) / width, span(ys) / height);
  });
}

/** How much of a picture is neither black, grey nor white, from 0 to 1. */
function colouredShare(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (each) => each.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext(
      '2d',
    );
    context?.drawImage(image, 0, 0);
    const { data = [] } =
      context?.getImageData(0, 0, image.width, image.height) ?? {};
    let coloured = 0;
    for (let at = 0; at < data.length; at += 4)
      if (Math.abs((data[at] ?? 0) - (data[at + 2] ?? 0)) > 60) coloured += 1;
    return (4 * coloured) / data.length;
  }, png.toString('base64'));
}

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
