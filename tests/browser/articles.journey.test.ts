import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { written } from '../formats/written';
import { quoteAt, sha256Of } from '../../src/text';
import { shippedCase } from '../app/shipped-case';
import {
  demandAccessible,
  demandFocus,
  demandNoSidewaysScroll,
} from './demands';
import { journey } from './journey';
import { pick } from './pick';

const ONE = '#case=edan-alexander&view=articles&read=axios';
const BOTH = '#case=edan-alexander&view=articles&read=axios,backchannel-report';

/** An open article, by words of its headline. */
const article = (page: Page, headline: string): Locator =>
  page.getByRole('article', { name: headline });
const axios = (page: Page) => article(page, 'Scoop: Hamas approached');
const report = (page: Page) => article(page, 'US, Hamas secured');

/** The passage in which a claim begins, by the first of its words. */
const passage = (within: Locator, words: string): Locator =>
  within.getByRole('button', { name: new RegExp(`^${words}`) });

const selected = (page: Page) =>
  page.evaluate(
    () => new URLSearchParams(location.hash.slice(1)).get('select') ?? '',
  );

journey(
  'A passage leads to the graph, and the graph leads to the passage',
  async ({ page, open }) => {
    await open(ONE);
    await axios(page).getByText('Bahbah also spoke to Hamas chief').click();
    await expect
      .poll(() => selected(page))
      .toBe('claim:axios-bahbah-speaks-to-al-hayya');
    await page.getByRole('button', { name: 'Network', exact: true }).click();
    await page.locator('canvas').first().waitFor();
    expect(await selected(page)).toBe('claim:axios-bahbah-speaks-to-al-hayya');
    await page.getByRole('button', { name: 'Open in article' }).first().click();
    const mark = passage(axios(page), 'Bahbah also spoke');
    await demandFocus(mark);
    await expect.poll(() => isSeen(mark)).toBe(true);
  },
);

journey(
  'Where claims share their words, each click chooses the next',
  async ({ page, open }) => {
    await open(ONE);
    const words = axios(page).getByText(
      'A Hamas official outside Gaza reached',
    );
    const chosen: string[] = [];
    for (const _ of [1, 2, 3]) {
      await words.click();
      await expect.poll(() => selected(page)).not.toBe(chosen.at(-1) ?? '');
      chosen.push(await selected(page));
    }
    expect(chosen).toEqual([
      'claim:axios-hamas-official-reaches-out-to-bahbah',
      'claim:axios-hamas-official-seeks-dialogue-with-witkoff',
      'claim:axios-hamas-official-reaches-out-to-bahbah',
    ]);
  },
);

journey(
  'Two articles lie side by side, and what both tell is linked',
  async ({ page, open }) => {
    await open(ONE);
    await page.getByRole('button', { name: 'Articles (2)' }).click();
    await page.getByRole('button', { name: 'Read beside the first' }).click();
    await axios(page).getByText('When Hamas agreed to free').click();
    const match = report(page).getByText('Following');
    await expect.poll(() => isSeen(match)).toBe(true);
    expect(await match.getAttribute('data-light')).toBe('matched');
    await axios(page)
      .getByText('The articles differ on the channel.')
      .waitFor();
    await demandAccessible(page);
    await axios(page)
      .getByRole('button', { name: /^Also in “US, Hamas/ })
      .click();
    await expect
      .poll(() => selected(page))
      .toBe('claim:report-witkoff-contacts-netanyahu-and-dermer');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Following');
    await page.keyboard.press('m');
    await expect
      .poll(() => selected(page))
      .toBe('claim:axios-witkoff-calls-netanyahu-and-dermer');
    await page.getByRole('button', { name: /^Close “US, Hamas/ }).click();
    await report(page).waitFor({ state: 'detached' });
    await axios(page).waitFor();
  },
  { theme: 'dark' },
);

journey(
  'An address that selects a claim shows its passages in both articles',
  async ({ page, open }) => {
    await open(`${BOTH}&select=claim:axios-witkoff-calls-netanyahu-and-dermer`);
    await expect
      .poll(() => isSeen(axios(page).getByText('When Hamas agreed to free')))
      .toBe(true);
    await expect
      .poll(() => isSeen(report(page).getByText('Following')))
      .toBe(true);
  },
);

journey(
  'Passages are read and chosen by keyboard alone',
  async ({ page, open }) => {
    await open(ONE);
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent ?? '');
    await axios(page).focus();
    await page.keyboard.press('n');
    expect(await focused()).toContain('The backchannel talks');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.keyboard.press('p');
    expect(await focused()).toContain('A Hamas official outside Gaza');
    await page.keyboard.press('End');
    expect(await focused()).toContain('We told Witkoff');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => selected(page))
      .toBe('claim:axios-israel-gives-witkoff-four-days');
    await page.keyboard.press('Home');
    expect(await focused()).toContain('The backchannel talks');
  },
  { reducedMotion: true },
);

journey(
  'Filters take the marks of the claims that they hide',
  async ({ page, open }) => {
    await open(`${ONE}&no-channel=leak`);
    await axios(page).getByText('38 claims shown, 1 more hidden').waitFor();
    expect(await passage(axios(page), 'Trump.s advisers believe').count()).toBe(
      0,
    );
    const all =
      'text,call,letter,message,meeting,talk,intercept,leak,statement,unspecified';
    await page.evaluate(
      (hash) => void (location.hash = hash),
      `${ONE}&no-channel=${all}`,
    );
    await axios(page)
      .getByText('The filters hide every claim from this article')
      .waitFor();
    expect(await axios(page).locator('mark').count()).toBe(0);
    await axios(page)
      .getByRole('button', { name: 'Clear the filters' })
      .click();
    await passage(axios(page), 'Trump.s advisers believe').waitFor();
  },
);

journey(
  'A claim that is asked for by name is marked though the filters hide it',
  async ({ page, open }) => {
    const leak = 'axios-netanyahus-aides-leak-march-talks';
    await open(`${ONE}&no-channel=leak&at=${leak}&select=claim:${leak}`);
    const mark = passage(axios(page), 'Trump.s advisers believe');
    await expect.poll(() => isSeen(mark)).toBe(true);
    await axios(page).getByText('The filters hide this claim').waitFor();
  },
);

journey(
  'On a telephone the articles are read one at a time',
  async ({ page, open }) => {
    await open(`${BOTH}&select=claim:axios-witkoff-calls-netanyahu-and-dermer`);
    await axios(page).waitFor();
    expect(await report(page).isVisible()).toBe(false);
    await demandNoSidewaysScroll(page);
    await demandAccessible(page);
    await page.getByRole('button', { name: /^“US, Hamas/ }).click();
    await report(page).waitFor();
    expect(await axios(page).isVisible()).toBe(false);
    await expect
      .poll(() => isSeen(report(page).getByText('Following')))
      .toBe(true);
  },
  { width: 390, height: 844, touch: true },
);

journey(
  'Markup in an article that is quoted stays text',
  async ({ page, open }) => {
    const shipped = shippedCase();
    const markup = '<img src=x onerror="globalThis.struck=1">';
    const [first, ...others] = shipped.articles;
    const [claim] = shipped.claims;
    if (!first || !claim) throw new Error('the shipped case is empty');
    const text = `${first.text}\n${markup}`;
    const start = text.length - markup.length;
    const hostile = {
      ...first,
      text,
      title: `A ${markup} title`,
      sha256: sha256Of(text),
      body: { ...first.body, end: text.length },
    };
    await open(ONE);
    await axios(page).waitFor();
    await pick(
      page,
      'hostile.json',
      written({
        ...shipped,
        articles: [hostile, ...others],
        claims: [
          { ...claim, quotes: [quoteAt(hostile, start, text.length)] },
          ...shipped.claims.slice(1),
        ],
      }),
    );
    await page.getByRole('log').getByText('hostile.json').waitFor();
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: 'Articles' })
      .click();
    const marked = page.locator('mark').filter({ hasText: '<img' });
    expect(await marked.textContent()).toBe(markup);
    await page.getByRole('heading', { name: `A ${markup} title` }).waitFor();
    await axios(page).waitFor({ state: 'detached' });
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.has(globalThis, 'struck'))).toBe(
      false,
    );
  },
);

/** Whether a passage stands in the window of its article. */
function isSeen(mark: Locator): Promise<boolean> {
  return mark.first().evaluate((each) => {
    const window = each.closest('article')?.getBoundingClientRect();
    const { top, bottom } = each.getBoundingClientRect();
    return window !== undefined && top >= window.top && bottom <= window.bottom;
  });
}
