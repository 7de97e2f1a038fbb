import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import type { MortalBrowser } from './mortal-browser';

/** What became of acts in a browser that was killed again and again. */
export type Toll = {
  readonly kills: number;
  /** How many acts were done, and how many of them were shown as kept. */
  readonly done: number;
  readonly shownAsKept: number;
  /** Shown as kept, and not there when the case was opened again. */
  readonly lost: number;
  /** There more than once. */
  readonly twice: number;
  /** From an act to its being shown as kept, in milliseconds. */
  readonly waits: readonly number[];
};

/** How a browser is killed: one tab's process, or all processes at once. */
export type Kill = 'tab' | 'browser';

/**
 * Decides on a claim, over and over, and kills the tab or the browser in the
 * midst of it, once three acts were shown as kept; then opens the case again
 * and compares what was shown as kept with what is there. `link` opens the case
 * with a claim selected. After each kill `onTurn` is told the toll so far.
 */
export async function tollOf(
  browser: MortalBrowser,
  link: string,
  kills: readonly Kill[],
  onTurn: (soFar: Toll) => void = () => undefined,
): Promise<Toll> {
  let page = await opened(browser, link);
  let before = await savedActs(page);
  const toll = { done: 0, shownAsKept: 0, lost: 0, twice: 0 };
  const waits: number[] = [];
  for (const [turn, kill] of kills.entries()) {
    const seen = { done: 0, kept: 0 };
    await page.exposeFunction('seen', (done: number, kept: number) => {
      Object.assign(seen, { done, kept });
    });
    await page.exposeFunction('waited', (wait: number) => {
      waits.push(wait);
    });
    await page.evaluate(decideOnAndOn);
    while (seen.kept < 3) await moments(10);
    // Kills come at any moment of a write.
    await moments((turn * 37) % 300);
    if (kill === 'browser' || !(await crash(page))) await browser.kill();
    page = await opened(browser, link);
    const after = await savedActs(page);
    const unique = new Set(after).size;
    toll.done += seen.done;
    toll.shownAsKept += seen.kept;
    toll.lost += Math.max(0, before.length + seen.kept - unique);
    toll.twice += after.length - unique;
    before = after;
    onTurn({ kills: turn + 1, ...toll, waits });
  }
  return { kills: kills.length, ...toll, waits };
}

function moments(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function opened(browser: MortalBrowser, link: string): Promise<Page> {
  const page = await browser.newTab();
  await page.goto(link);
  await page
    .getByRole('region', { name: 'Evidence' })
    .first()
    .getByRole('button', { name: /^(Reject|Accept|Accept again)$/ })
    .first()
    .waitFor();
  return page;
}

/** Whether the tab's process died of it; on a busy machine it may not. */
async function crash(page: Page): Promise<boolean> {
  const gone = page.waitForEvent('crash').then(
    () => true,
    () => false,
  );
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  if (!(await gone)) return false;
  await page.close().catch(() => undefined);
  return true;
}

/** The acts of the open case, as it is saved to a file. */
async function savedActs(page: Page): Promise<readonly string[]> {
  const downloaded = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const file = await readFile(await (await downloaded).path(), 'utf8');
  const { acts } = JSON.parse(file) as {
    readonly acts: readonly { readonly id: string }[];
  };
  return acts.map(({ id }) => id);
}

/**
 * Runs in the page: presses the button that decides, without end, and tells
 * how often, and how many of these were kept: the page then no longer asks
 * before it is closed.
 */
function decideOnAndOn(): void {
  const tell = globalThis as unknown as {
    readonly seen: (done: number, kept: number) => void;
    readonly waited: (wait: number) => void;
  };
  let done = 0;
  let kept = 0;
  let since = 0;
  const look = (): void => {
    if (kept === done) return;
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    if (leaving.defaultPrevented) return;
    kept = done;
    tell.waited(performance.now() - since);
    tell.seen(done, kept);
  };
  const press = (): void => {
    const button = [...document.querySelectorAll('button')].find((each) =>
      /^(Reject|Accept|Accept again)$/.test(each.textContent.trim()),
    );
    if (button === undefined || done - kept > done % 4) return;
    if (kept === done) since = performance.now();
    button.click();
    done += 1;
    tell.seen(done, kept);
  };
  setInterval(look, 1);
  // Up to four follow one another before the first of them is kept.
  setInterval(press, 10);
}
