import type { RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { closeTargets } from './close-targets';
import { type Unlike, unlikeWords } from './unlike-words';

type Theme = 'light' | 'dark';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** All of it but contrast and the size of targets. */
const everything: RunOptions = {
  runOnly: { type: 'tag', values: wcag },
  rules: {
    'color-contrast': { enabled: false },
    'target-size': { enabled: false },
  },
};

/** What stands for the rest in a page, and is judged by one rule of axe. */
type Judgement = {
  readonly choose: (known: readonly string[]) => Unlike;
  readonly rule: string;
  /** Looks that this process has found without fault. */
  readonly known: Set<string>;
};

/** These two are the dearest of all: what looks alike is looked at once. */
const contrast: Judgement = {
  choose: unlikeWords,
  rule: 'color-contrast',
  known: new Set(),
};

const targetSize: Judgement = {
  choose: closeTargets,
  rule: 'target-size',
  known: new Set(),
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
    ...(await faultsByLook(page, targetSize, contrast)),
  ];
  await page.emulateMedia({ colorScheme: other });
  const foundThere = await faultsByLook(page, contrast);
  await page.emulateMedia({ colorScheme: theme });
  const lines = [
    ...found,
    ...foundThere.map((fault) => `In the ${other} theme: ${fault}`),
  ];
  if (lines.length > 0) throw new Error(`Not accessible:\n${lines.join('\n')}`);
}

/** Demands the same where the system forces its own colours. */
export async function demandAccessibleForced(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await demandAccessible(page);
  await page.emulateMedia({ forcedColors: 'none' });
}

/** Both rules map the whole page before they judge: together they do it once. */
async function faultsByLook(
  page: Page,
  ...judgements: readonly Judgement[]
): Promise<readonly string[]> {
  await page.evaluate(stillness);
  const chosen = [];
  for (const { choose, known } of judgements)
    chosen.push(await page.evaluateHandle(choose, [...known]));
  const found = await page.evaluate(faults, {
    options: {
      runOnly: { type: 'rule', values: judgements.map(({ rule }) => rule) },
    } satisfies RunOptions,
    unlike: chosen,
  });
  if (found.length === 0)
    for (const [index, unlike] of chosen.entries())
      for (const look of await unlike.evaluate(({ looks }) => looks))
        judgements[index]?.known.add(look);
  return found;
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

/** Runs in the page: what is at fault in these elements, or anywhere. */
async function faults({
  options,
  unlike,
}: {
  readonly options: RunOptions;
  readonly unlike?: readonly Unlike[];
}): Promise<readonly string[]> {
  const elements = unlike?.flatMap((each) => each.elements);
  if (elements?.length === 0) return [];
  const { violations } = await (globalThis as unknown as AxeInPage).axe.run(
    elements === undefined ? document : { include: elements },
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

/** Demands that what is typed next goes there: it is in place and has the focus. */
export async function demandFocus(place: Locator): Promise<void> {
  await expect
    .poll(() => place.evaluate((element) => element === document.activeElement))
    .toBe(true);
}
