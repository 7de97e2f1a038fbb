import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium,
} from 'playwright';
import { inject, test } from 'vitest';
import { browserFlags } from './browser-flags';
import { failuresFolder } from './serve-app';
import { watch } from './watch';

/** What a journey starts from; all of it may be left out. */
export type Conditions = {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly touch?: boolean;
  readonly reducedMotion?: boolean;
  readonly permissions?: readonly string[];
  /** Whether the app is saved for use without a network, which takes a while. */
  readonly isSaved?: boolean;
  /** Complaints that this journey provokes on purpose. */
  readonly tolerates?: readonly RegExp[];
};

/** What a journey holds in its hands. */
export type Traveller = {
  /** The first tab. Nothing is open in it yet. */
  readonly page: Page;
  /** Opens the app, or what `rest` adds to its address, in the first tab. */
  readonly open: (rest?: string) => Promise<void>;
  /** Opens the app in one more tab of the same browser profile. */
  readonly openAnother: (rest?: string) => Promise<Page>;
  /** The app's address, with a slash at its end. */
  readonly address: string;
};

let browser: Promise<Browser> | undefined;

/**
 * One journey through the built app, in a profile of its own. Besides what its
 * steps demand, it fails on any console error, uncaught error, breach of the
 * content security policy, failed load, or request that leaves the machine.
 */
export function journey(
  title: string,
  steps: (traveller: Traveller) => Promise<void>,
  conditions: Conditions = {},
): void {
  test(title, async () => {
    const context = await (
      await openBrowser()
    ).newContext(optionsOf(conditions));
    const complaints: string[] = [];
    try {
      await steps(await travellerIn(context, complaints));
      refuse(complaints, conditions.tolerates ?? []);
    } catch (error) {
      await photograph(context, title);
      throw error;
    } finally {
      await context.close();
    }
  });
}

/**
 * The browser of this worker: opened by its first journey, shared by all the
 * journeys that come to it, and gone with it.
 */
function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: inject('browserPath'),
    args: [...browserFlags],
  });
  return browser;
}

function optionsOf(conditions: Conditions): BrowserContextOptions {
  return {
    viewport: {
      width: conditions.width ?? 1440,
      height: conditions.height ?? 900,
    },
    colorScheme: conditions.theme ?? 'light',
    reducedMotion: conditions.reducedMotion === true ? 'reduce' : null,
    hasTouch: conditions.touch ?? false,
    permissions: [...(conditions.permissions ?? [])],
    locale: 'en-GB',
    timezoneId: 'UTC',
    acceptDownloads: true,
    serviceWorkers: conditions.isSaved === true ? 'allow' : 'block',
  };
}

async function travellerIn(
  context: BrowserContext,
  complaints: string[],
): Promise<Traveller> {
  const address = inject('appAddress');
  const newTab = async (): Promise<Page> => {
    const tab = await context.newPage();
    tab.setDefaultTimeout(30_000);
    await watch(tab, address, complaints);
    return tab;
  };
  const page = await newTab();
  const openIn = async (tab: Page, rest: string): Promise<void> => {
    await tab.goto(new URL(rest, address).href);
  };
  return {
    page,
    address,
    open: (rest = '') => openIn(page, rest),
    openAnother: async (rest = '') => {
      const tab = await newTab();
      await openIn(tab, rest);
      return tab;
    },
  };
}

function refuse(
  complaints: readonly string[],
  tolerated: readonly RegExp[],
): void {
  const left = complaints.filter(
    (complaint) => !tolerated.some((pattern) => pattern.test(complaint)),
  );
  if (left.length > 0)
    throw new Error(`The page complained:\n${left.join('\n')}`);
}

async function photograph(
  context: BrowserContext,
  title: string,
): Promise<void> {
  mkdirSync(failuresFolder, { recursive: true });
  const name = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  for (const [index, page] of context.pages().entries())
    await page
      .screenshot({ path: join(failuresFolder, `${name}-${index + 1}.png`) })
      // A page that has crashed cannot be photographed; its error says more.
      .catch(() => undefined);
}
