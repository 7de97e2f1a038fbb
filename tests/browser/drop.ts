import type { Page } from 'playwright';

/** Drops files on what a selector names. */
export async function drop(
  page: Page,
  selector: string,
  files: readonly (readonly [string, string])[],
): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const [name, content] of given)
      data.items.add(new File([content], name));
    return data;
  }, files);
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent(selector, 'drop', { dataTransfer: transfer });
}
