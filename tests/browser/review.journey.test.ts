import type { Page } from 'playwright';
import { expect } from 'vitest';
import { written } from '../formats/written';
import { caseToReview } from '../views/review/case-to-review';
import { letterWords, reviewWords } from '../../src/words';
import { keyOfView } from '../../src/app/views';
import {
  demandAccessible,
  demandFocus,
  demandNoSidewaysScroll,
} from './demands';
import type { Conditions } from './journey';
import { journey } from './journey';
import { drop } from './drop';
import { pick } from './pick';

/** Opens a case with 21 suggestions and, by its key, the review. */
async function beginReview(page: Page): Promise<void> {
  await page.locator('header').getByText('Edan Alexander').first().waitFor();
  await pick(page, 'case.json', written(caseToReview()));
  await page.locator('header').getByText('to review').waitFor();
  await page.keyboard.press('r');
  await page.getByRole('heading', { name: '0 of 21 reviewed' }).waitFor();
}

/** How far the review has come, as its heading says. */
function progressOf(page: Page): Promise<string | null> {
  return page.getByRole('heading', { name: /reviewed$/ }).textContent();
}

function currentOf(page: Page): Promise<string | null> {
  return page.locator('[aria-current="true"]').textContent();
}

/** The tabs of the panel cover what is scrolled under them. */
function showTop(page: Page): Promise<void> {
  return page
    .getByRole('complementary', { name: 'Review' })
    .evaluate((panel) => panel.scrollTo(0, 0));
}

/** Whether the lit passage can be seen in its article. */
function isPassageSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('mark[data-light="chosen"]')];
    return marks.some((mark) => {
      const [line] = mark.getClientRects();
      if (line === undefined) return false;
      const { top, left, height } = line;
      const at = document.elementFromPoint(left + 4, top + height / 2);
      return at !== null && mark.contains(at);
    });
  });
}

journey(
  'Suggestions are stepped through, accepted, rejected and taken back by one key each',
  async ({ page, open }) => {
    await open('#view=claims');
    await beginReview(page);
    await expect.poll(() => isPassageSeen(page)).toBe(true);
    const first = await currentOf(page);
    await page.keyboard.press('j');
    const second = await currentOf(page);
    expect(second).not.toBe(first);
    await expect.poll(() => isPassageSeen(page)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await currentOf(page)).toBe(first);

    await page.keyboard.press('a');
    await expect.poll(() => progressOf(page)).toBe('1 of 21 reviewed');
    expect(await currentOf(page)).toBe(second);
    // What a letter means here is found by its words, too.
    await page.keyboard.press('/');
    const search = page.getByRole('dialog').getByRole('combobox');
    await search.fill(letterWords.review.reject);
    await page
      .getByRole('option', { name: letterWords.review.reject })
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => progressOf(page)).toBe('2 of 21 reviewed');
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(
        expect.stringMatching(/^Rejected: .* 2 of 21 reviewed\.$/),
      );
    await page.getByRole('tab', { name: 'Review (19)' }).waitFor();

    await page.keyboard.press('u');
    await expect.poll(() => progressOf(page)).toBe('1 of 21 reviewed');
    expect(await currentOf(page)).toBe(second);
    await page.keyboard.press('Control+z');
    await expect.poll(() => progressOf(page)).toBe('0 of 21 reviewed');
    expect(await currentOf(page)).toBe(first);

    // Under the other tab the letters mean nothing to the review.
    await page.getByRole('tab', { name: 'Review (21)' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('region', { name: 'Evidence' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('tab', { name: 'Review (21)' }).waitFor();
  },
);

journey(
  'A suggestion is mended by keyboard, each change undone by itself',
  async ({ page, open }) => {
    await open('#view=claims');
    await beginReview(page);
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Edit the claim' });
    await form.waitFor();
    await demandFocus(form.getByLabel('Text', { exact: true }));
    await page.keyboard.press('Space');
    const channel = page.getByRole('status');
    await expect
      .poll(() => channel.allTextContents())
      .toContainEqual('Text: added.');
    await form.getByRole('button', { name: 'Swap direction' }).press('Enter');
    await form
      .getByRole('combobox', { name: 'Another actor of the case' })
      .fill('boehler');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await form.getByText('Adam Boehler').first().waitFor();
    await showTop(page);
    await demandAccessible(page);
    await form.getByLabel('Role of Adam Boehler').selectOption('intermediary');
    await form.getByRole('button', { name: 'Remove Adam Boehler' }).press(' ');
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => form.getByLabel('Role of Adam Boehler').inputValue())
      .toBe('intermediary');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(await currentOf(page)).toMatch(/via .*Boehler/);

    const review = page.getByRole('region', { name: 'Review' });
    await review.getByText('Same contact as').waitFor();
    await review.getByRole('button', { name: /split off$/ }).press('Enter');
    await review.getByText('Same contact as').waitFor({ state: 'detached' });
    for (let step = 0; step < 5; step++) await page.keyboard.press('u');
    await expect.poll(() => currentOf(page)).not.toContain('Boehler');
    await review.getByText('Same contact as').waitFor();
  },
);

journey(
  'All that is listed is accepted at once, after asking, and taken back at once',
  async ({ page, open }) => {
    await open('#view=claims');
    await beginReview(page);
    await page.getByRole('button', { name: 'Accept all 21 listed…' }).click();
    await demandAccessible(page);
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    expect(await progressOf(page)).toBe('0 of 21 reviewed');
    await page.getByRole('button', { name: 'Accept all 21 listed…' }).click();
    await page.getByRole('button', { name: 'Accept 21', exact: true }).click();
    await page.getByText('All reviewed: 21 accepted, 0 rejected.').waitFor();
    const offer = page.getByRole('log').getByRole('button', { name: 'Undo' });
    const view = await page.locator('main').boundingBox();
    // It covers neither what the view shows nor its legend.
    expect((await offer.boundingBox())?.y).toBeGreaterThanOrEqual(
      (view?.y ?? 0) + (view?.height ?? 0),
    );
    await offer.click();
    await expect.poll(() => progressOf(page)).toBe('0 of 21 reviewed');
    for (let each = 0; each < 21; each++) await page.keyboard.press('x');
    await page.getByText('All reviewed: 0 accepted, 21 rejected.').waitFor();
    await demandAccessible(page);
  },
);

journey(
  'What is only suggested is hidden from the network by one button, and not from the review',
  async ({ page, open }) => {
    await open('#view=claims');
    await beginReview(page);
    await page.keyboard.press(keyOfView('network'));
    const shown = page.getByText('39 of 39 claims shown · 21 suggested');
    await shown.waitFor();
    const button = page.getByRole('button', { name: 'Suggestions (21)' });
    await button.click();
    await shown.waitFor({ state: 'detached' });
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('r');
    await page.getByRole('heading', { name: '0 of 21 reviewed' }).waitFor();
    await page.keyboard.press(keyOfView('network'));
    await button.click();
    await shown.waitFor();
  },
);

const WINDOWS: readonly (readonly Conditions[])[] = [
  [
    { width: 1440, height: 900, theme: 'dark' },
    { width: 1024, height: 768 },
  ],
  [
    { width: 390, height: 844, touch: true },
    { width: 360, height: 640 },
  ],
];

for (const [first = {}, next = {}] of WINDOWS)
  journey(
    `The review is accessible, fits and shows its passage, ${first.width} and ${next.width} px wide`,
    async ({ page, open }) => {
      await open('#view=claims');
      await beginReview(page);
      await demandAccessible(page);
      for (const { width = 0, height = 0 } of [first, next]) {
        await page.setViewportSize({ width, height });
        await demandNoSidewaysScroll(page);
        for (const _ of 'jj') {
          await page.keyboard.press('j');
          await expect.poll(() => isPassageSeen(page)).toBe(true);
        }
      }
      for (const _ of Array.from({ length: 21 }))
        await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.getByRole('form').waitFor();
      for (const { width = 0, height = 0 } of [next, first]) {
        await page.setViewportSize({ width, height });
        await showTop(page);
        await demandAccessible(page);
        await demandNoSidewaysScroll(page);
        expect(await page.evaluate(() => scrollY)).toBe(0);
      }
    },
    first,
  );

journey(
  'The review puts first what the reader is unsure of; setting the field settles the doubt',
  async ({ page, open }) => {
    await open('#view=claims');
    await beginReview(page);
    const order = page.getByRole('group', { name: 'Order of the suggestions' });
    await order.getByLabel('As in the text').press('ArrowRight');
    await page.locator('ol button[aria-expanded]').first().press('Enter');
    const doubts = page.getByRole('region', {
      name: 'Check first. The reader is unsure:',
    });
    await doubts.waitFor();
    await demandAccessible(page);
  },
);

const TOLD_TWICE = [
  'U.S. special envoy Steve Witkoff called Qatari Prime Minister Mohammed bin Abdulrahman al-Thani on Sunday, an official said.',
  'Witkoff phoned al-Thani on Sunday, a diplomat said. U.S. special envoy Steve Witkoff and Qatari Prime Minister Mohammed bin Abdulrahman al-Thani met in Doha on Monday.',
].map((body, at) => `Quiet talks, part ${at + 1}\n20 May 2025\n\n${body}`);

journey(
  'Two articles tell of one envoy once a person has said so, by one act, and of one call by one key',
  async ({ page, open }) => {
    await open('#view=claims');
    await page
      .locator('header')
      .getByRole('button', { name: 'Edan Alexander' })
      .click();
    await page.getByRole('button', { name: 'Start a new, empty case' }).click();
    await page.locator('header').getByText('Untitled case').waitFor();
    await drop(
      page,
      'main',
      TOLD_TWICE.map((text, at) => [`part-${at + 1}.txt`, text]),
    );
    await page.getByRole('button', { name: 'Add 2 articles' }).click();

    const notices = page.getByRole('log');
    await notices.getByText(/^Surely the same.*Steve Witkoff/).waitFor();
    await notices.getByRole('button', { name: 'Merge all 2' }).click();
    await notices.getByText('Merged into two actors.').waitFor();
    await page.keyboard.press('r');
    const beside = page.getByRole('region', {
      name: reviewWords.counterparts,
    });
    await beside.getByText(/rests on two claims in two articles/).waitFor();
    await beside.getByText(reviewWords.evidence).click();
    await demandAccessible(page);
    await beside.getByLabel(reviewWords.why).fill('The same Sunday');
    await page.keyboard.press('Enter');
    await page.keyboard.press('m');
    await page.getByText(reviewWords.counterpartJudged.contact.same).waitFor();
    await page.getByText('Same contact as:').waitFor();
    await page.keyboard.press('u');
    await beside.getByText(/rests on two claims in two articles/).waitFor();
  },
);
