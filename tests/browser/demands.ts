import type { RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { unlikeWords } from './unlike-words';

type Theme = 'light' | 'dark';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** All of it but contrast. */
const everything: RunOptions = {
  runOnly: { type: 'tag', values: wcag },
  rules: { 'color-contrast': { enabled: false } },
};

const contrast: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast'] },
};

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
  const found = [
    ...(await page.evaluate(faults, { options: everything })),
    ...(await faintWords(page)),
  ];
  await page.emulateMedia({ colorScheme: other });
  const foundThere = await faintWords(page);
  await page.emulateMedia({ colorScheme: theme });
  const lines = [
    ...found,
    ...foundThere.map((fault) => `In the ${other} theme: ${fault}`),
  ];
  if (lines.length > 0) throw new Error(`Not accessible:\n${lines.join('\n')}`);
}

/** Contrast is the dearest of all: alike words are not looked at twice. */
async function faintWords(page: Page): Promise<readonly string[]> {
  await page.evaluate(stillness);
  const words = await page.evaluateHandle(unlikeWords);
  return page.evaluate(faults, { options: contrast, words });
}

/** Runs in the page, until its colours have come to rest. */
async function stillness(): Promise<void> {
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
}

/** Runs in the page: what is at fault in these words, or anywhere. */
async function faults({
  options,
  words,
}: {
  readonly options: RunOptions;
  readonly words?: readonly Element[];
}): Promise<readonly string[]> {
  const { violations } = await (globalThis as unknown as AxeInPage).axe.run(
    words === undefined ? document : { include: [...words] },
    { ...options, resultTypes: ['violations'] },
  );
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
