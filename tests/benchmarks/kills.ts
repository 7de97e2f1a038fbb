import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { firstOf, shippedCase } from '../app/shipped-case';
import type { Kill, Toll } from '../browser/kills';
import { tollOf } from '../browser/kills';
import { MortalBrowser } from '../browser/mortal-browser';
import { milliseconds, timingOf } from './timing';

const root = join(import.meta.dirname, '..', '..');
const port = 4607;
/** So many kills, unless a number is asked for. */
const usual = 200;
/** So often the toll is told on the way: a run of a thousand takes an hour. */
const toldEvery = 100;

function tell({ kills, done, shownAsKept, lost, twice }: Toll): void {
  console.log(
    `\n${kills} kills while deciding, every second one of the whole browser: ${done} acts done, ${shownAsKept} shown as kept, ${lost} of these lost, ${twice} there twice.`,
  );
}

/**
 * Kills the built app over and over in the midst of deciding, a tab and the
 * whole browser in turn; counts what was shown as kept and is not there.
 */
export async function measureKills(asked?: string): Promise<void> {
  const kills = asked === undefined ? usual : Number(asked);
  const outDir = mkdtempSync(join(tmpdir(), 'backchannel-kills-'));
  await build({ root, logLevel: 'warn', build: { outDir } });
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir },
    preview: { port, strictPort: true, open: false },
  });
  const browser = new MortalBrowser();
  try {
    const { id } = firstOf(shippedCase().claims);
    const link = `http://127.0.0.1:${port}/#case=edan-alexander&select=claim:${id}`;
    const toll = await tollOf(
      browser,
      link,
      Array.from({ length: kills }, (_, turn): Kill =>
        turn % 2 === 0 ? 'tab' : 'browser',
      ),
      (soFar) => {
        if (soFar.kills < kills && soFar.kills % toldEvery === 0) tell(soFar);
      },
    );
    tell(toll);
    const { median, p95 } = timingOf(toll.waits);
    console.log(
      `From a click to its being shown as kept: median ${milliseconds(median)}, 95% ${milliseconds(p95)}.`,
    );
    if (toll.lost + toll.twice > 0) process.exitCode = 1;
  } finally {
    await browser.end();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
