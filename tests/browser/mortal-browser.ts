import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { browserFlags } from './browser-flags';
import { findChromium } from './find-chromium';

/** A browser whose profile outlives it: it can be killed and started again. */
export class MortalBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'backchannel-profile-'));
  #process: ChildProcess | undefined;
  #browser: Browser | undefined;

  /** A new tab; the browser is started where it does not run. */
  async newTab(): Promise<Page> {
    this.#browser ??= await this.#started();
    const [context] = this.#browser.contexts();
    if (context === undefined)
      throw new Error('MortalBrowser: the browser has no context.');
    const page = await context.newPage();
    // Functions that run in the page may have been compiled to call this.
    await page.addInitScript('globalThis.__name = (named) => named;');
    return page;
  }

  /** Ends all of its processes at once, as a loss of power does. */
  async kill(): Promise<void> {
    const { pid } = this.#process ?? {};
    const browser = this.#browser;
    this.#browser = undefined;
    if (this.#process === undefined || pid === undefined) return;
    const gone = once(this.#process, 'exit');
    process.kill(-pid, 'SIGKILL');
    await gone;
    await browser?.close().catch(() => undefined);
  }

  /** Kills it and throws its profile away. */
  async end(): Promise<void> {
    await this.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #started(): Promise<Browser> {
    const child = spawn(
      findChromium(),
      [
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${this.#profile}`,
        ...browserFlags,
        '--lang=en-GB',
        '--window-size=1440,900',
      ],
      // A group of its own, so that all of its processes can be killed.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process = child;
    return chromium.connectOverCDP(await addressTold(child));
  }
}

/** Where a browser says that it listens. */
function addressTold(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stderr?.on('data', (piece: Buffer) => {
      told += piece.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(told)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', () => reject(new Error(`no browser started: ${told}`)));
  });
}
