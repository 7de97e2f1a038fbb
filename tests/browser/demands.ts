import type { RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright';

type Theme = 'light' | 'dark';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe is to look for, and whether only where colours differ. */
type Look = { readonly options: RunOptions; readonly isOfColours: boolean };

/** All of it but contrast. */
const everywhere: Look = {
  options: {
    runOnly: { type: 'tag', values: wcag },
    rules: { 'color-contrast': { enabled: false } },
  },
  isOfColours: false,
};

/** Contrast, the dearest of all, is looked at where colours differ. */
const whereColoursDiffer: Look = {
  options: { runOnly: { type: 'rule', values: ['color-contrast'] } },
  isOfColours: true,
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
  const found = await page.evaluate(faults, everywhere);
  const faint = await page.evaluate(faults, whereColoursDiffer);
  await page.emulateMedia({ colorScheme: other });
  const faintThere = await page.evaluate(faults, whereColoursDiffer);
  await page.emulateMedia({ colorScheme: theme });
  const lines = [
    ...found,
    ...faint,
    ...faintThere.map((fault) => `In the ${other} theme: ${fault}`),
  ];
  if (lines.length > 0) throw new Error(`Not accessible:\n${lines.join('\n')}`);
}

/**
 * Runs in the page, once its colours have come to rest. Of elements with the
 * same colours, letters and grounds the first and the last stand for all.
 */
async function faults({
  isOfColours,
  options,
}: Look): Promise<readonly string[]> {
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

  const grounds = new Map<Element, string>();
  const groundOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter, position } =
      getComputedStyle(element);
    const own = [
      backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : backgroundColor,
      backgroundImage === 'none' ? '' : backgroundImage,
      opacity === '1' ? '' : opacity,
      filter === 'none' ? '' : filter,
      position === 'static' || position === 'relative' ? '' : position,
    ]
      .filter((part) => part !== '')
      .map((part) => `>${part}`)
      .join('');
    const under = element.parentElement;
    const ground = under === null ? own : `${groundOf(under)}${own}`;
    grounds.set(element, ground);
    return ground;
  };
  const holdsWords = (element: Element): boolean =>
    element.matches('input, textarea, select') ||
    Array.from(element.childNodes).some(
      ({ nodeType, nodeValue }) =>
        nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
    );
  // What is scrolled out of sight axe does not judge.
  const windows = new Map<Element, Sight>();
  const windowOf = (element: Element | null): Sight => {
    if (element === null) return [0, 0, innerWidth, innerHeight];
    const known = windows.get(element);
    if (known !== undefined) return known;
    const around = windowOf(element.parentElement);
    const seen =
      getComputedStyle(element).overflow === 'visible'
        ? around
        : within(around, element);
    windows.set(element, seen);
    return seen;
  };
  const within = (
    [left, top, right, bottom]: Sight,
    element: Element,
  ): Sight => {
    const box = element.getBoundingClientRect();
    return [
      Math.max(left, box.left),
      Math.max(top, box.top),
      Math.min(right, box.right),
      Math.min(bottom, box.bottom),
    ];
  };
  const isInSight = (element: Element): boolean => {
    const [left, top, right, bottom] = within(
      windowOf(element.parentElement),
      element,
    );
    return element.checkVisibility() && left < right && top < bottom;
  };
  const unlike = (): Element[] => {
    const first = new Map<string, Element>();
    const last = new Map<string, Element>();
    for (const element of document.body.querySelectorAll('*')) {
      if (!holdsWords(element) || !isInSight(element)) continue;
      const { color, fontSize, fontWeight, textShadow } =
        getComputedStyle(element);
      const look = [
        element.matches('input, textarea, select') ? element.outerHTML : '',
        color,
        fontSize,
        fontWeight,
        textShadow,
        groundOf(element),
      ].join('|');
      if (first.has(look)) last.set(look, element);
      else first.set(look, element);
    }
    return [...first.values(), ...last.values()];
  };

  const { violations } = await (globalThis as unknown as AxeInPage).axe.run(
    isOfColours ? { include: unlike() } : document,
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

type Sight = readonly [
  left: number,
  top: number,
  right: number,
  bottom: number,
];

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
