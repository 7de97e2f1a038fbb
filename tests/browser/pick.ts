import type { Page } from 'playwright';

/** Gives the app a case file as a person does who picks one. */
export async function pick(
  page: Page,
  name: string,
  text: string,
): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  // The browser must know that the chooser is awaited before it is called up.
  await page.evaluate(() => document.readyState);
  await page.keyboard.press('Control+o');
  const chooser = await asked;
  await chooser.setFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}
