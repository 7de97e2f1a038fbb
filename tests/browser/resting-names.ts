import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Where names are written, once they rest. */
export async function restingNames(page: Page): Promise<string> {
  const names = page.locator('canvas.sigma-labels');
  const written = (): Promise<string> =>
    names.evaluate((canvas) =>
      canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : '',
    );
  let before = '';
  await expect
    .poll(async () => {
      const last = before;
      before = await written();
      return before === last;
    })
    .toBe(true);
  return before;
}
