import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import {
  demandAccessible,
  demandFocus,
  demandNoSidewaysScroll,
} from './demands';
import { journey } from './journey';

/** Words of the first article, within a passage of the sample case. */
const WORDS = 'Dermer was in Washington last Thursday';

/** Drags the mouse over words of the article that is in front. */
async function selectWords(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((sought) => {
    for (const paragraph of document.querySelectorAll('p[data-start]')) {
      const from = paragraph.textContent.indexOf(sought);
      if (from === -1) continue;
      paragraph.scrollIntoView({ block: 'center' });
      const pointAt = (at: number) => {
        const walker = document.createTreeWalker(paragraph, 4);
        let before = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (at < before + length) {
            const range = document.createRange();
            range.setStart(node, at - before);
            range.setEnd(node, at - before + 1);
            return range.getBoundingClientRect();
          }
          before += length;
        }
        throw new Error('no such place');
      };
      const first = pointAt(from);
      const last = pointAt(from + sought.length - 1);
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right, y: last.top + last.height / 2 },
      };
    }
    throw new Error(`no paragraph says “${sought}”`);
  }, words);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 8 });
  await page.mouse.up();
}

const editorOf = (page: Page) =>
  page.getByRole('form', { name: 'Edit the claim' });

const evidence = (page: Page) =>
  page.getByRole('complementary', { name: 'Evidence' });

/** What was done last is undone, wherever in the editor the focus is. */
async function undoWithinFields(page: Page, form: Locator): Promise<void> {
  const told = form.getByText('21–30 April 2025 (2025-04-21/2025-04-30)');
  const role = form.getByRole('combobox', { name: /^Role of/ }).first();
  const before = await role.inputValue();
  await role.selectOption('subject');
  await form.getByText(/: subject\.$/).waitFor();
  await evidence(page)
    .getByRole('button', { name: /^Participant: .*, subject\. Why\?$/ })
    .waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => role.inputValue()).toBe(before);
  await form.getByText('Each change is saved at once.').waitFor();

  const date = form.getByLabel('Date, in words or EDTF');
  await date.fill('2 May');
  await form.getByText('Friday 2 May 2025 (2025-05-02)').waitFor();
  await page.keyboard.press('Enter');
  await told.first().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await told.first().waitFor();
  await form.getByRole('button', { name: 'Remove the date' }).click();
  await demandFocus(form);
  await page.keyboard.press('Control+z');
  await told.first().waitFor();
}

/**
 * A claim that joins a contact is listed under that one, in another editor: the
 * keyboard is where it was, above the line that says what was done.
 */
async function joinContactByKeys(page: Page, form: Locator): Promise<void> {
  const find = form.getByRole('combobox', { name: 'Join another contact' });
  const told = form.getByText('This claim now belongs to that contact.');
  await find.fill('Witkoff floats');
  await page.keyboard.press('Enter');
  await demandFocus(form.getByRole('button', { name: 'Join', exact: true }));
  await page.keyboard.press('Enter');
  await told.waitFor();
  await page.waitForURL(/select=claim/);
  // Evidence follows when there is time for it.
  const joined = form.locator('fieldset b').getByText(/floats/);
  await joined.waitFor();
  await demandFocus(find);
  await page.keyboard.press('Control+z');
  await told.waitFor({ state: 'detached' });
  const listed = evidence(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /Al-Thani visits/ }) })
    .filter({ has: form });
  await listed.waitFor();
  await demandFocus(find);
  await page.keyboard.press('Control+y');
  await listed.waitFor({ state: 'detached' });
  // Whoever leaves the editor before the evidence has followed is not taken back.
  const tab = page.getByRole('tab', { name: 'Evidence' });
  await tab.evaluate((element) =>
    window.addEventListener('keydown', ({ key }) => {
      if (key === 'z') element.focus();
    }),
  );
  await page.keyboard.press('Control+z');
  await listed.waitFor();
  await demandFocus(tab);
  await clickHalfCovered(page, find);
  await demandFocus(find);
  const line = form.getByRole('status').last();
  await expect
    .poll(async () => {
      const [above, below] = await Promise.all([
        find.boundingBox(),
        line.boundingBox(),
      ]);
      return above && below && above.y + above.height <= below.y;
    })
    .toBe(true);
  await tab.focus();
  await clickHalfCovered(page, form.getByRole('button', { name: 'Done' }));
  await form.waitFor({ state: 'detached' });
}

/** Clicks the edge of what the line at the foot covers. */
async function clickHalfCovered(page: Page, field: Locator): Promise<void> {
  await field.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
    let scroller = element.parentElement;
    while (scroller && scroller.scrollTop === 0)
      scroller = scroller.parentElement;
    scroller?.scrollBy(0, -80);
  });
  const box = await field.boundingBox();
  if (box === null) throw new Error('the field is not drawn');
  await page.mouse.click(box.x + 20, box.y + 2);
}

async function claimCount(page: Page): Promise<string | null> {
  return page.getByText(/of \d+ claims shown/).textContent();
}

journey(
  'A claim is made of selected words, dated, undone and done again, and is kept',
  async ({ page, open }) => {
    await open('#view=articles');
    await page.locator('[data-article]').first().waitFor();
    expect(await claimCount(page)).toBe('60 of 60 claims shown');
    await selectWords(page, WORDS);
    await page.getByRole('button', { name: 'Make a claim' }).click();
    const form = editorOf(page);
    await form.waitFor();
    expect(await claimCount(page)).toBe('61 of 61 claims shown');
    await page.locator('mark[data-light="chosen"]').first().waitFor();
    await demandAccessible(page);

    const date = form.getByLabel('Date, in words or EDTF');
    await date.fill('31 September');
    await form
      .getByText('No calendar has this date. Check the day and the month.')
      .waitFor();
    await date.fill('late April');
    await form
      .getByText('21–30 April 2025 (2025-04-21/2025-04-30)')
      .first()
      .waitFor();
    await form.getByRole('button', { name: 'Set', exact: true }).click();
    const told = evidence(page).getByRole('button', {
      name: 'Date: 21–30 April 2025. Why?',
    });
    await told.click();
    await evidence(page).getByText('Typed as “late April”.').waitFor();
    await evidence(page)
      .getByText(/^Set by you on /)
      .waitFor();

    await undoWithinFields(page, form);

    await form.getByLabel('Note').fill('Check with the second article.');
    await page.keyboard.press('Escape');
    await demandFocus(form);
    const place = form.getByRole('textbox', { name: 'Where' });
    await place.fill('Washing');
    await page.keyboard.press('Enter');
    await demandFocus(form);
    // What is typed last is in the file, too, though its field was not left.
    await place.fill('Washington');
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const file = await (await saved).path();
    expect(await readFile(file, 'utf8')).toContain('"place": "Washington"');
    await form.getByRole('button', { name: 'Done' }).click();
    await form.waitFor({ state: 'detached' });
    for (const _ of ['place', 'place', 'note', 'date'])
      await page.keyboard.press('Control+z');
    await told.waitFor({ state: 'detached' });
    expect(await claimCount(page)).toBe('61 of 61 claims shown');
    await page.keyboard.press('Control+Shift+z');
    await told.waitFor();
    await page.waitForTimeout(600);
    await page.reload();
    await told.waitFor();
    expect(await claimCount(page)).toBe('61 of 61 claims shown');
  },
);

journey(
  'By keyboard alone a sentence becomes a claim, and gets one more passage',
  async ({ page, open }) => {
    await open('#view=articles');
    const pane = page.locator('[data-article]').first();
    await pane.waitFor();
    const make = page.getByRole('button', { name: 'Make a claim' });
    await pane.focus();
    await page.keyboard.press('s');
    await demandFocus(make);
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    const form = editorOf(page);
    await form.waitFor();
    await pane.focus();
    await page.keyboard.press('s');
    await page.keyboard.press('s');
    await page.keyboard.press('s');
    await demandFocus(make);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const toolbars = form.getByRole('toolbar', { name: /^Adjust/ });
    await expect.poll(() => toolbars.count()).toBe(2);
    await toolbars
      .nth(1)
      .getByRole('button', { name: 'Remove this passage' })
      .press('Enter');
    await expect.poll(() => toolbars.count()).toBe(1);
    await toolbars
      .first()
      .getByRole('button', { name: 'Remove this passage' })
      .press('Enter');
    await form.getByText('A claim needs a passage.').waitFor();
    await page.keyboard.press('ArrowLeft');
    await form.getByText('Passage changed.').waitFor();
  },
);

journey(
  'The claim whose editor is open takes selected words, though its contact is selected',
  async ({ page, open }) => {
    await open(
      '#view=articles&select=contact:al-thani-visits-white-house&read=axios',
    );
    await page.locator('[data-article]').first().waitFor();
    const edit = evidence(page).getByRole('button', {
      name: 'Edit',
      exact: true,
    });
    await edit.nth(1).click();
    const form = editorOf(page);
    const passages = form.getByRole('toolbar', { name: /^Adjust/ });
    await expect.poll(() => passages.count()).toBe(1);
    await selectWords(page, WORDS);
    await page.getByRole('button', { name: 'Add to this claim' }).click();
    await expect.poll(() => passages.count()).toBe(2);

    const first = form.getByRole('checkbox').first();
    await edit.first().click();
    await expect.poll(() => passages.count()).toBe(1);
    await demandFocus(first);
    await edit.nth(1).click();
    await expect.poll(() => passages.count()).toBe(2);
    await demandFocus(first);
    await joinContactByKeys(page, form);
  },
);

journey(
  'On a telephone a claim of the sample case is edited in every field',
  async ({ page, open }) => {
    await open('#view=claims&claim=c1');
    // What was tapped at the foot of the window stays in sight above the sheet.
    const row = page.getByRole('row').nth(4);
    await row.click();
    await evidence(page).waitFor();
    await expect
      .poll(async () => {
        const [tapped, sheet] = await Promise.all([
          row.boundingBox(),
          evidence(page).boundingBox(),
        ]);
        return tapped && sheet && tapped.y + tapped.height <= sheet.y + 1;
      })
      .toBe(true);
    await evidence(page)
      .getByRole('button', { name: 'Edit', exact: true })
      .first()
      .click();
    const form = editorOf(page);
    await form.waitFor();
    await demandNoSidewaysScroll(page);
    await form
      .getByRole('combobox', { name: 'Another actor of the case' })
      .fill('A go-between');
    await form.getByRole('option', { name: /^New actor/ }).click();
    await form.getByLabel('Role of the added actor').selectOption('party');
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await form.getByText('A go-between added as party.').waitFor();
    await form.getByRole('button', { name: 'Add a speaker' }).click();
    await form.getByLabel('Words for the speaker').fill('a senior diplomat');
    await form.getByLabel('Seniority').fill('senior');
    await demandAccessible(page);
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Credit to a senior diplomat saved.').waitFor();
    await evidence(page)
      .getByRole('button', { name: 'Speaker: a senior diplomat. Why?' })
      .waitFor();
    await demandNoSidewaysScroll(page);
  },
  { width: 390, height: 844, touch: true, theme: 'dark' },
);

journey(
  'Another date of publication moves the dates that count from it; a removed article comes back',
  async ({ page, open }) => {
    await open('#view=articles');
    const pane = page.locator('[data-article]').first();
    await pane.getByRole('button', { name: 'Edit', exact: true }).click();
    const form = page.getByRole('form', { name: /^Edit what is known/ });
    await form.getByLabel('Published on').fill('2025-05-19');
    await demandAccessible(page);
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/dates? (?:was|were) counted anew/).waitFor();
    await pane
      .getByText(/19 May 2025/)
      .first()
      .waitFor();
    await page.keyboard.press('Control+z');
    await pane
      .getByText(/12 May 2025/)
      .first()
      .waitFor();

    await pane.getByRole('button', { name: 'Remove…' }).click();
    await pane.getByRole('button', { name: 'Remove the article' }).click();
    await page.getByRole('button', { name: 'Articles (1)' }).waitFor();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByRole('button', { name: 'Articles (2)' }).waitFor();
    expect(await claimCount(page)).toBe('60 of 60 claims shown');
  },
);
