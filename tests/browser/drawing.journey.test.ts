import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { zoomFor } from '../../src/views/network/wheel';
import { networkWords, shellWords } from '../../src/words';
import { written } from '../formats/written';
import { syntheticCase } from '../lens/synthetic-case';
import { journey } from './journey';
import { pick } from './pick';
import { restingNames } from './resting-names';

type Pixel = { readonly x: number; readonly y: number };

const drawing = 'canvas.sigma-mouse';
const told = 'section[aria-label="Network"] [class*="told"]';

/** Opens the app and waits until the network has been laid out and drawn. */
async function openDrawing(page: Page, open: () => Promise<void>) {
  await open();
  await page.locator(drawing).waitFor();
  await page.getByText('Working out where actors stand').waitFor({
    state: 'detached',
  });
}

/**
 * Runs a pointer over the drawing, from its middle outwards or from its rim
 * inwards, as fast as the page answers, until it is told what is looked for;
 * then goes there with the mouse.
 */
async function pointAt(
  page: Page,
  what: RegExp,
  { step = 18, from = 'middle' }: Partial<Pick<Sweep, 'step' | 'from'>> = {},
): Promise<Pixel> {
  const looked = { drawing, told, what: what.source, step, from };
  let found: Pixel | undefined;
  // The first run may be over before there is a drawing to answer it.
  for (let run = 0; run < 4 && found === undefined; run++)
    found = await page.evaluate(sweep, looked);
  if (found === undefined)
    throw new Error(`pointAt: nothing in the drawing is told as ${what}.`);
  await expectToldAt(page, found, what);
  return found;
}

/**
 * Demands that the drawing tells what lies at a pixel. The pointer stirs until
 * it does, as a hand would: a drawing that is still being made answers nobody.
 */
async function expectToldAt(page: Page, at: Pixel, what: RegExp) {
  let stir = 0;
  await expect
    .poll(async () => {
      stir = 1 - stir;
      await page.mouse.move(at.x + stir, at.y);
      return toldAt(page);
    })
    .toMatch(what);
}

type Sweep = {
  readonly drawing: string;
  readonly told: string;
  readonly what: string;
  readonly step: number;
  readonly from: 'middle' | 'rim';
};

/** Runs in the page. */
async function sweep({
  drawing,
  told,
  what,
  step,
  from,
}: Sweep): Promise<Pixel | undefined> {
  const canvas = document.querySelector(drawing);
  if (canvas === null) return undefined;
  const isToldAt = async ({ x, y }: Pixel) => {
    canvas.dispatchEvent(
      new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true }),
    );
    // What is put last is done once the page has shown its answer.
    await scheduler.postTask(() => {}, { priority: 'background' });
    return new RegExp(what).test(
      document.querySelector(told)?.textContent ?? '',
    );
  };
  const { left, top, right, bottom } = canvas.getBoundingClientRect();
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const pixels: Pixel[] = [];
  for (let y = top + 30; y < bottom - 20; y += step)
    for (let x = left + 30; x < right - 30; x += step) pixels.push({ x, y });
  const away = ({ x, y }: Pixel) => Math.hypot(x - middle.x, y - middle.y);
  for (const pixel of pixels.toSorted((a, b) =>
    from === 'middle' ? away(a) - away(b) : away(b) - away(a),
  ))
    if (
      (await isToldAt(pixel)) &&
      // Not by accident of what was pointed at before.
      (await isToldAt({ x: pixel.x + 1, y: pixel.y }))
    )
      return pixel;
  return undefined;
}

async function toldAt(page: Page): Promise<string> {
  const words = await page.locator(told).allTextContents();
  return words.join(' ');
}

const selected = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

journey(
  'A click on a disc selects its actor, a click on a line its tie',
  async ({ page, open }) => {
    await openDrawing(page, open);
    const actor = await pointAt(page, /^Steve Witkoff \(person/);
    await page.mouse.click(actor.x, actor.y);
    await expect.poll(() => selected(page)).toContain('select=actor:witkoff');
    await page.keyboard.press('Escape');
    await expect.poll(() => selected(page)).not.toContain('select=');
    const line = await pointAt(page, /independent origin/, { step: 11 });
    await page.mouse.click(line.x, line.y);
    await expect.poll(() => selected(page)).toMatch(/select=tie:/);
  },
);

journey(
  'The picture follows the hand, and is drawn anew when it rests',
  async ({ page, open }) => {
    await openDrawing(page, open);
    const before = await pointAt(page, /^Steve Witkoff \(person/);
    const box = await page.locator(drawing).boundingBox();
    const corner = { x: (box?.x ?? 0) + 8, y: (box?.y ?? 0) + 8 };
    const areShifted = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('canvas')].some(
          ({ style }) => style.transform !== '',
        ),
      );
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    await page.mouse.move(corner.x + 90, corner.y + 40, { steps: 6 });
    await expect.poll(areShifted).toBe(false);
    // Held still, so that it is not thrown.
    await page.mouse.move(corner.x + 90, corner.y + 40);
    await page.mouse.up();
    const after = { x: before.x + 90, y: before.y + 40 };
    await expectToldAt(page, after, /^Steve Witkoff \(person/);

    // A trackpad's many small turns come nearer as far as they say, no more.
    await page.mouse.move(corner.x, corner.y);
    const turns = Array.from({ length: 6 }, () => -4);
    for (const turn of turns) await page.mouse.wheel(0, turn);
    const nearer = turns
      .map((deltaY) => zoomFor({ deltaY, deltaMode: 0, ctrlKey: false }))
      .reduce((whole, each) => whole / each, 1);
    const expected = {
      x: corner.x + nearer * (after.x - corner.x),
      y: corner.y + nearer * (after.y - corner.y),
    };
    // As near as two points of one disc are to each other.
    await expect
      .poll(async () => {
        const { x, y } = await pointAt(page, /^Steve Witkoff \(person/);
        return Math.hypot(x - expected.x, y - expected.y);
      })
      .toBeLessThan(45);
  },
);

journey(
  'The legend filters, and what is left stays where it was',
  async ({ page, open }) => {
    await openDrawing(page, open);
    const before = await pointAt(page, /^Steve Witkoff \(person/);
    const legend = page.getByRole('region', { name: 'Legend' });
    const leaks = legend.getByRole('button', { name: /^Leak/ });
    await leaks.click();
    await expect.poll(() => leaks.getAttribute('aria-pressed')).toBe('false');
    await expectToldAt(page, before, /^Steve Witkoff \(person/);
  },
);

journey(
  'An actor that is dragged stays there until its pin is released',
  async ({ page, open }) => {
    await openDrawing(page, open);
    const from = await pointAt(page, /^Steve Witkoff \(person/);
    const to = { x: from.x + 60, y: from.y + 80 };
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + 20, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    const release = page.getByRole('button', { name: 'Release pins' });
    await release.waitFor();
    await page.mouse.move(from.x, 120);
    await expectToldAt(page, to, /^Steve Witkoff \(person/);
    await release.click();
    await release.waitFor({ state: 'detached' });
  },
);

journey(
  'The network is walked by keyboard, and read out',
  async ({ page, open }) => {
    await openDrawing(page, open);
    const keys = page.getByRole('button', { name: /^Network drawing/ });
    await keys.focus();
    await page.keyboard.press('ArrowRight');
    const live = page.locator('[aria-live="polite"]');
    await expect
      .poll(async () => (await live.allTextContents()).join(''))
      .toMatch(/ties? to .* actors?\./);
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toContain('select=actor:');
  },
);

journey(
  'A drawing that the graphics card has lost is drawn again',
  async ({ page, open }) => {
    await openDrawing(page, open);
    const before = await pointAt(page, /^Steve Witkoff \(person/);
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas.sigma-edges');
      if (!(canvas instanceof HTMLCanvasElement)) return;
      canvas
        .getContext('webgl2')
        ?.getExtension('WEBGL_lose_context')
        ?.loseContext();
    });
    await page.getByRole('button', { name: 'Draw again' }).click();
    await expectToldAt(page, before, /^Steve Witkoff \(person/);
  },
);

journey(
  'A browser without WebGL is told so, and led to the claims',
  async ({ page, open }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await open();
    await page.getByText('This browser cannot draw the network').waitFor();
    await page.getByRole('button', { name: 'Go to the claims' }).click();
    await expect.poll(() => page.url()).toContain('view=claims');
  },
);

journey(
  'Each case is framed anew when another one was open before',
  async ({ page, open }) => {
    await openDrawing(page, open);
    const rim = await pointAt(page, /^The press/, { step: 11, from: 'rim' });
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator(told).count()).toBe(0);
    const size = { actors: 150, claims: 300, articles: 5, origins: 9 };
    const other = written(syntheticCase({ seed: 2, ...size }));
    await pick(page, 'other.json', other);
    await page.getByText('Opened “Synthetic case 2”').waitFor();
    await openDrawing(page, async () => {});
    await open('#case=edan-alexander');
    await page
      .locator('header')
      .getByRole('button', { name: 'Edan Alexander' })
      .waitFor();
    await expectToldAt(page, rim, /^The press/);
  },
);

journey(
  'A drawing that is presented fills the screen, and Escape gives the panels back',
  async ({ page, open }) => {
    await openDrawing(page, open);
    const filters = page.getByRole('complementary', { name: 'Filters' });
    const view = page.getByRole('region', { name: 'Network', exact: true });
    const wide = async () => (await view.boundingBox())?.width ?? 0;
    const before = await wide();
    const canvas = page.locator(drawing);
    const top = (await canvas.boundingBox())?.y;
    await page.getByRole('button', { name: 'Present the network' }).click();
    await expect.poll(wide).toBe(await page.evaluate(() => innerWidth));
    await expect
      .poll(() => page.getByRole('region', { name: 'Legend' }).isVisible())
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(wide).toBe(before);
    expect(await filters.isVisible()).toBe(true);
    // Nor does a selection push the drawing about.
    const witkoff = await pointAt(page, /^Steve Witkoff \(person/);
    await page.mouse.click(witkoff.x, witkoff.y);
    await page.getByText('Steps around it').waitFor();
    const shown = await canvas.boundingBox();
    expect(shown?.y).toBe(top);
    // And its bar covers nothing of the drawing.
    const bar = await page
      .getByRole('group', { name: networkWords.selectionTools })
      .boundingBox();
    expect(bar?.y).toBeGreaterThanOrEqual(
      (shown?.y ?? 0) + (shown?.height ?? Infinity),
    );
  },
);

journey(
  'The network is saved as a figure, as SVG and as PNG',
  async ({ page, open }) => {
    await openDrawing(page, open);
    const save = async (format: 'SVG' | 'PNG') => {
      await page.getByRole('button', { name: 'Save as a figure' }).click();
      const dialog = page.getByRole('dialog', { name: 'Save as a figure' });
      if (format === 'PNG')
        await dialog.getByRole('radio', { name: 'PNG' }).check();
      const saved = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Save' }).click();
      const path = join(tmpdir(), `figure-${process.pid}.${format}`);
      await (await saved).saveAs(path);
      const file = readFileSync(path);
      rmSync(path);
      return file;
    };
    const svg = (await save('SVG')).toString();
    expect(svg).toContain('Bishara Bahbah');
    const isDrawn = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = URL.createObjectURL(
        new Blob([text], { type: 'image/svg+xml' }),
      );
      await image.decode();
      return image.naturalWidth > 1000;
    }, svg);
    expect(isDrawn).toBe(true);
    const png = await save('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Two pixels to each of the figure's own, unless asked otherwise.
    expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
  },
);

journey(
  'Two fingers zoom the picture and one pushes it; the page stays, and nothing is selected by that',
  async ({ page, open }) => {
    await openDrawing(page, open);
    const start = await restingNames(page);
    const box = await page.locator(drawing).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 190, (box?.y ?? 0) + 260];
    const finger = await page.context().newCDPSession(page);
    const touch = async (
      steps: readonly (readonly Pixel[])[],
    ): Promise<void> => {
      for (const [step, touchPoints] of steps.entries())
        await finger.send('Input.dispatchTouchEvent', {
          type: step === 0 ? 'touchStart' : 'touchMove',
          touchPoints: touchPoints.map((point, id) => ({ ...point, id })),
        });
      await finger.send('Input.dispatchTouchEvent', {
        type: 'touchEnd',
        touchPoints: [],
      });
    };
    const strides = [0, 1, 2, 3, 4, 5];
    await touch(
      strides.map((at) => [
        { x: x - 30 - 10 * at, y },
        { x: x + 30 + 10 * at, y },
      ]),
    );
    await expect.poll(() => restingNames(page)).not.toBe(start);
    const zoomed = await restingNames(page);
    await touch(strides.map((at) => [{ x: x + 12 * at, y }]));
    await expect.poll(() => restingNames(page)).not.toBe(zoomed);
    expect(page.url()).not.toContain('select=');
    expect(
      await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale]),
    ).toEqual([0, 0, 1]);
    // Who is selected by a link comes above the sheet as soon as that is there.
    await page.goto('about:blank');
    await openDrawing(page, () =>
      open('#case=edan-alexander&select=actor:trump-advisers'),
    );
    const uncovered = await restingNames(page);
    await page.getByRole('button', { name: shellWords.showEvidence }).click();
    await expect.poll(() => restingNames(page)).not.toBe(uncovered);
  },
  { width: 390, height: 844, touch: true },
);
