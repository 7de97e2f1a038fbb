import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/**
 * Demands that axe finds nothing against WCAG 2.2, levels A and AA, in what the
 * tab shows now. `except` names selectors to leave out; say why where it is
 * used.
 */
export async function demandAccessible(
  page: Page,
  { except = [] }: { readonly except?: readonly string[] } = {},
): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
  ]);
  for (const selector of except) builder.exclude(selector);
  const { violations } = await builder.analyze();
  if (violations.length === 0) return;
  const lines = violations.flatMap(({ id, help, nodes }) => [
    `${help} (${id})`,
    ...nodes.map(
      ({ target, failureSummary = '' }) =>
        `  ${target.join(' ')}\n    ${failureSummary.replaceAll('\n', '\n    ')}`,
    ),
  ]);
  throw new Error(`Not accessible:\n${lines.join('\n')}`);
}

/** Demands that nothing in the tab is wider than its window. */
export async function demandNoSidewaysScroll(page: Page): Promise<void> {
  const [content = 0, shown = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  if (content > shown)
    throw new Error(
      `The page is ${content} px wide in a window of ${shown} px.`,
    );
}
