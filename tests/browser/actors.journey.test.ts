import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { keyOfView } from '../../src/app/views';
import {
  demandAccessible,
  demandFocus,
  demandNoSidewaysScroll,
} from './demands';
import { journey } from './journey';

const THANI =
  'Doha talks\n14 May 2025\n\nMohammed bin Abdulrahman al-Thani phoned Steve Witkoff on Monday, an official said. Neither side would confirm that there had been such a call, or that there would be another one soon.';
const COHENS = [
  'Chief speaks\n12 May 2025\n\nMossad chief David Cohen phoned Sergei Lavrov on Friday, an official said. Neither side would confirm that there had been such a call, or that there would be another.',
  'Oslo meeting\n14 May 2025\n\nTreasury secretary David Cohen met Sergei Lavrov in Oslo on Monday, an aide said. Neither side would confirm that there had been a meeting, or that there would be another.',
] as const;

async function begin(page: Page): Promise<void> {
  await page.locator('header').getByText('Edan Alexander').first().waitFor();
}

/** Pastes an article into the intake and adds it. */
async function addArticle(page: Page, text: string): Promise<void> {
  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  const box = dialog.getByLabel('Paste the text of an article');
  await demandFocus(box);
  await box.fill(text);
  await page.keyboard.press('Control+Enter');
  await dialog.getByRole('button', { name: /^Add/ }).last().click();
  await dialog.waitFor({ state: 'detached' });
}

/** The names in the actors' table that contain a word. */
async function actorsNamed(page: Page, word: string): Promise<number> {
  return page
    .getByRole('main')
    .getByRole('row')
    .filter({ hasText: word })
    .count();
}

/** Steps on in the review of duplicates until nothing follows. */
async function stepToLast(page: Page, review: Locator): Promise<void> {
  const place = review.locator('output').first();
  const last = Number((await place.innerText()).split(' of ')[1]);
  for (let at = 2; at <= last; at++) {
    await page.keyboard.press('j');
    await expect.poll(() => place.innerText()).toBe(`${at} of ${last}`);
  }
}

/**
 * Who is kept apart is asked about no more, until that is undone. The button that
 * undoes it is turned off then: the keys go on all the same. Of several judgements
 * each is undone, the last one first.
 */
async function keepApartAndBack(
  page: Page,
  review: Locator,
  asked: Locator,
): Promise<void> {
  const apart = review.getByText(/^Kept apart: /);
  await page.keyboard.press('d');
  await apart.waitFor();
  await page.keyboard.press('o');
  for (const told of [/^Undone\. Unsure: /, /^Undone\. Kept apart: /]) {
    await page.keyboard.press('u');
    await review.getByText(told).waitFor();
  }
  await asked.first().waitFor();
  for (const back of ['key', 'button']) {
    await page.keyboard.press('d');
    await expect.poll(() => asked.count()).toBe(0);
    await apart.waitFor();
    if (back === 'key') await page.keyboard.press('Control+z');
    else await review.getByRole('button', { name: 'Undo' }).click();
    await asked.first().waitFor();
    await expect.poll(() => apart.count()).toBe(0);
  }
  await demandFocus(review);
}

/** Letters are words where a reason is written; Enter leaves it. */
async function mergeBecause(
  page: Page,
  review: Locator,
  why: string,
): Promise<void> {
  await review.getByLabel('Reason (optional)').fill(`${why} `);
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
}

async function listActors(page: Page): Promise<void> {
  await page.keyboard.press(keyOfView('claims'));
  await page.getByRole('radio', { name: 'Actors' }).check();
}

/** By keys; what is pressed goes with what is selected when that is merged. */
async function mergeInTable(page: Page, rows: Locator): Promise<void> {
  await rows.first().click();
  await rows.last().click({ modifiers: ['Shift'] });
  const bar = page.getByRole('main');
  await bar.getByRole('button', { name: 'Merge actors' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Merge actors' });
  await dialog
    .getByRole('button', { name: 'Merge', exact: true })
    .press('Enter');
  await expect.poll(() => rows.count()).toBe(1);
  await demandFocus(bar.getByRole('row', { selected: true }));
}

journey(
  'Two namesakes are two until someone merges them, by a key, and splits them off',
  async ({ page, open }) => {
    await open('#view=claims');
    await begin(page);
    for (const text of COHENS) await addArticle(page, text);
    const log = page.getByRole('log');
    await log.getByRole('button', { name: 'Review duplicates' }).last().click();
    const review = page.getByRole('dialog', { name: 'Likely duplicates' });
    // What speaks against namesakes puts them last, behind Sergei Lavrov.
    const lavrov = review.getByRole('heading', { name: 'Sergei Lavrov' });
    await lavrov.first().waitFor();
    await keepApartAndBack(page, review, lavrov);
    await stepToLast(page, review);
    expect(
      await review.getByRole('article', { name: 'David Cohen' }).count(),
    ).toBe(2);
    await review.getByText('Same name: “David Cohen”.').waitFor();
    await demandAccessible(page);
    await mergeBecause(page, review, 'Mossad');
    await review.getByText('Merged: two records of David Cohen.').waitFor();
    expect(
      await review.getByRole('article', { name: 'David Cohen' }).count(),
    ).toBe(0);
    await review.getByRole('button', { name: 'Close' }).click();
    await listActors(page);
    await expect.poll(() => actorsNamed(page, 'David Cohen')).toBe(1);
    const main = page.getByRole('main');
    const cohens = main.getByRole('row').filter({ hasText: 'David Cohen' });
    await cohens.click();
    const panel = page.getByRole('region', { name: 'Evidence' });
    await panel
      .getByText(/because: Mossad m/)
      .first()
      .waitFor();
    // What is listed is a step of its own, done after the merge.
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /^Undo: Merge/ }).click();
    await listActors(page);
    await expect.poll(() => actorsNamed(page, 'David Cohen')).toBe(2);

    await cohens.first().click();
    await panel.getByRole('button', { name: 'Merge with…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge actors' });
    await demandFocus(dialog.getByRole('combobox').first());
    await page.keyboard.type('David Coh\n');
    await dialog.getByText('Same name: “David Cohen”.').waitFor();
    await dialog.getByLabel('Reason (optional)').fill('One man, two posts');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await panel.getByText(/^Also described as/).waitFor();
    await panel
      .getByText(/because: One man, two posts/)
      .first()
      .waitFor();
    await demandAccessible(page);
    await panel
      .getByRole('button', { name: 'Split off David Cohen' })
      .last()
      .click();
    await expect.poll(() => actorsNamed(page, 'David Cohen')).toBe(2);
    await mergeInTable(page, cohens);
  },
);

journey(
  'al-Thani, whom a new article brings once more, is merged and undone',
  async ({ page, open }) => {
    await open('#view=claims&rows=actors&select=actor:al-thani');
    await begin(page);
    await addArticle(page, THANI);
    await listActors(page);
    await expect.poll(() => actorsNamed(page, 'al-Thani')).toBe(2);
    const rows = page.getByRole('main').getByRole('row');
    await rows.filter({ hasText: 'al-Thani' }).first().click();
    await rows
      .filter({ hasText: 'al-Thani' })
      .last()
      .click({ modifiers: ['ControlOrMeta'] });
    await page.getByRole('button', { name: 'Merge actors' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge actors' });
    await dialog
      .getByLabel('Name of the merged record')
      .fill('Mohammed al-Thani');
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect.poll(() => actorsNamed(page, 'al-Thani')).toBe(1);
    await expect.poll(() => actorsNamed(page, 'Mohammed al-Thani')).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => actorsNamed(page, 'al-Thani')).toBe(2);
  },
);

journey(
  'A renamed actor has its new name in the table and the network, also after a reload',
  async ({ page, open }) => {
    await open('#view=claims&rows=actors&select=actor:boehler');
    await begin(page);
    const panel = page.getByRole('region', { name: 'Evidence' });
    await panel.getByRole('button', { name: 'Merge with…' }).waitFor();
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: /^Edit Adam Boehler/ });
    await form.getByLabel('Name', { exact: true }).fill('Envoy Boehler');
    await page.keyboard.press('Enter');
    await expect.poll(() => actorsNamed(page, 'Envoy Boehler')).toBe(1);
    const renamed = page.getByRole('form', { name: 'Edit Envoy Boehler' });
    await renamed.getByLabel('Another name').fill('the envoy');
    await page.keyboard.press('Enter');
    await renamed.getByText('the envoy', { exact: true }).waitFor();
    await renamed.getByLabel('Side').fill('Washington');
    await page.keyboard.press('Enter');
    await expect.poll(() => actorsNamed(page, 'Washington')).toBe(1);
    await demandAccessible(page);
    await page.keyboard.press(keyOfView('network'));
    await page
      .getByRole('application')
      .or(page.locator('canvas'))
      .first()
      .waitFor();
    await page.reload();
    await begin(page);
    await page.keyboard.press(keyOfView('claims'));
    await expect.poll(() => actorsNamed(page, 'Envoy Boehler')).toBe(1);
  },
);

journey(
  'A side keeps the colour that a person gave it',
  async ({ page, open }) => {
    await open('#view=claims&rows=actors');
    await begin(page);
    const filters = page.getByRole('complementary', { name: 'Filters' });
    const swatch = filters.getByRole('button', { name: /^Colour of / }).first();
    const before = await swatch.locator('span').getAttribute('data-color');
    await swatch.click();
    await page.getByRole('button', { name: 'Crimson' }).first().click();
    await expect
      .poll(() => swatch.locator('span').getAttribute('data-color'))
      .toBe('6');
    expect(before).not.toBe('6');
    await demandAccessible(page);
    await page.reload();
    await expect
      .poll(() => swatch.locator('span').getAttribute('data-color'))
      .toBe('6');
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => swatch.locator('span').getAttribute('data-color'))
      .toBe(before);
  },
);

journey(
  'On a phone, duplicates are reviewed and an actor is added by touch',
  async ({ page, open }) => {
    await open('#view=claims&rows=actors');
    await begin(page);
    await page.getByRole('button', { name: 'Add an actor' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Add an actor' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Jane Envoy');
    await demandAccessible(page);
    await dialog.getByRole('button', { name: 'Add', exact: true }).tap();
    const panel = page.getByRole('region', { name: 'Evidence' });
    await panel
      .getByRole('button', { name: 'Edit', exact: true })
      .first()
      .tap();
    await page.getByRole('form', { name: 'Edit Jane Envoy' }).waitFor();
    await demandAccessible(page);
    await demandNoSidewaysScroll(page);
  },
  { width: 360, height: 740, theme: 'dark', touch: true },
);
