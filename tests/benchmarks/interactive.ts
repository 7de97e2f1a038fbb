import type { Browser, Page } from 'playwright';

const viewport = { width: 1280, height: 800 };

/** What draws in this browser, by the name that it gives itself. */
export async function rendererOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    if (!gl || !info) return 'no WebGL';
    return String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL));
  });
  await page.close();
  return name;
}

type Spot = { readonly x: number; readonly y: number };

/** What a load of the app took. */
export type Load = {
  /** From navigation until the network says what is under the pointer, in ms. */
  readonly answered: number;
  /** How far things moved that had been shown, as browsers count it. */
  readonly shift: number;
  /** The longest time for which the page answered nothing, in ms. */
  readonly longestTask: number;
};

/** Loads, each in a context without cache or database. */
export async function coldLoads(
  browser: Browser,
  address: string,
  loads: number,
): Promise<readonly Load[]> {
  const spot = await visit(browser, address, findActor);
  const found: Load[] = [];
  for (let load = 0; load < loads; load++)
    found.push(await visit(browser, address, (page) => loadOf(page, spot)));
  return found;
}

/** Loads of the app once it is saved in the browser. */
export async function savedLoads(
  browser: Browser,
  address: string,
  loads: number,
): Promise<readonly Load[]> {
  const spot = await visit(browser, address, findActor);
  return visit(browser, address, async (page) => {
    await page.waitForFunction(
      () => navigator.serviceWorker.controller !== null,
      undefined,
      { timeout: 90_000 },
    );
    const found: Load[] = [];
    for (let load = 0; load < loads; load++) {
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'commit' });
      found.push(await loadOf(page, spot));
    }
    return found;
  });
}

/** How long a load is watched after it has answered: all else arrives then. */
const SETTLING = 1_500;

async function loadOf(page: Page, spot: Spot): Promise<Load> {
  const answered = await page.evaluate(answerTime, spot);
  await page.waitForTimeout(SETTLING);
  return { answered, ...(await page.evaluate(troubleSoFar)) };
}

/** Runs in the page: what browsers tell of shifts and of long tasks. */
async function troubleSoFar(): Promise<Omit<Load, 'answered'>> {
  const told = (type: string): Promise<readonly PerformanceEntry[]> =>
    new Promise((resolve) => {
      new PerformanceObserver((list, observer) => {
        observer.disconnect();
        resolve(list.getEntries());
      }).observe({ type, buffered: true });
      setTimeout(() => resolve([]), 300);
    });
  const [shifts, tasks] = await Promise.all([
    told('layout-shift'),
    told('longtask'),
  ]);
  return {
    shift: shifts.reduce((sum, each) => sum + Reflect.get(each, 'value'), 0),
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}

async function visit<Found>(
  browser: Browser,
  address: string,
  act: (page: Page) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    // Functions that run in the page were compiled to call this.
    await page.addInitScript('globalThis.__name = (named) => named;');
    await page.goto(address, { waitUntil: 'commit' });
    return await act(page);
  } finally {
    await context.close();
  }
}

/** Where an actor stands once the case is drawn: the layout is always one. */
async function findActor(page: Page): Promise<Spot> {
  await page.locator('.sigma-mouse').waitFor();
  await page.waitForTimeout(3_000);
  if ((await page.locator('[class*="told"]').count()) > 0)
    throw new Error('findActor: something is told before anyone has pointed.');
  const box = await page.locator('.sigma-mouse').boundingBox();
  if (box === null) throw new Error('findActor: the drawing has no size.');
  for (let y = box.y + box.height / 3; y < box.y + box.height; y += 14)
    for (let x = box.x + box.width / 4; x < box.x + box.width; x += 14) {
      await page.mouse.move(x, y);
      if ((await page.locator('[class*="told"]').count()) > 0) return { x, y };
    }
  throw new Error('findActor: nothing in the drawing answered the pointer.');
}

/** Runs in the page: moves the pointer on the spot until it is answered. */
function answerTime({ x, y }: Spot): Promise<number> {
  return new Promise((resolve, reject) => {
    let step = 0;
    const ask = (): void => {
      if (document.querySelector('[class*="told"]') !== null) {
        resolve(performance.now());
        return;
      }
      if (performance.now() > 30_000) {
        reject(new Error('answerTime: no answer within half a minute.'));
        return;
      }
      step++;
      document.querySelector('.sigma-mouse')?.dispatchEvent(
        new MouseEvent('mousemove', {
          bubbles: true,
          view: window,
          clientX: x + (step % 2),
          clientY: y,
        }),
      );
      requestAnimationFrame(ask);
    };
    ask();
  });
}
