import type { RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright';

type Theme = 'light' | 'dark';
type Scope = NonNullable<RunOptions['runOnly']>;

const wcag: Scope = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};
const contrast: Scope = { type: 'rule', values: ['color-contrast'] };

/**
 * Demands that axe finds nothing against WCAG 2.2, levels A and AA, in what the
 * tab shows now. In the other theme only colours differ: there the contrast is
 * looked at again, and nothing else.
 */
export async function demandAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.evaluate(axe.source);
  const theme = await page.evaluate<Theme>(() =>
    matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  );
  const other = theme === 'dark' ? 'light' : 'dark';
  const found = await page.evaluate(faults, wcag);
  await page.emulateMedia({ colorScheme: other });
  const foundThere = await page.evaluate(faults, contrast);
  await page.emulateMedia({ colorScheme: theme });
  const lines = [
    ...found,
    ...foundThere.map((fault) => `In the ${other} theme: ${fault}`),
  ];
  if (lines.length > 0) throw new Error(`Not accessible:\n${lines.join('\n')}`);
}

/** Runs in the page, once its colours have come to rest. */
async function faults(runOnly: Scope): Promise<readonly string[]> {
  const isMoving = (): boolean =>
    document
      .getAnimations()
      .some(
        ({ effect, playState }) =>
          playState === 'running' &&
          effect?.getComputedTiming().endTime !== Infinity,
      );
  // Off screen the browser draws no frame, and tells no animation's end.
  while (isMoving()) await new Promise((resolve) => setTimeout(resolve, 30));
  const { violations } = await (globalThis as unknown as AxeInPage).axe.run({
    runOnly,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, help, nodes }) => [
    `${help} (${id})`,
    ...nodes.map(
      ({ target, failureSummary = '' }) =>
        `  ${target.join(' ')}\n    ${failureSummary.replaceAll('\n', '\n    ')}`,
    ),
  ]);
}

type AxeInPage = { readonly axe: typeof axe };

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
