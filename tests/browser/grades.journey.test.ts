import type { Page } from 'playwright';
import { expect } from 'vitest';
import { firstOf, shippedCase } from '../app/shipped-case';
import { demandAccessible, demandFocus } from './demands';
import { journey } from './journey';

const first = firstOf(shippedCase().claims);
const LINK = `#case=edan-alexander&view=claims&select=claim:${first.id}`;

const evidence = (page: Page) =>
  page.getByRole('complementary', { name: 'Evidence' });

const undoOfGrade = (page: Page) =>
  page.getByRole('button', { name: /^Undo: Grade/ });

journey(
  'A claim and its source are graded by keyboard, one act each, and undo takes each back',
  async ({ page, open }) => {
    await open(LINK);
    const summary = evidence(page).getByText('Grade: Not graded').first();
    await summary.waitFor();
    await page.keyboard.press('g');
    await evidence(page).getByText('Why (optional)').first().waitFor();
    await page.keyboard.press('Enter');
    await evidence(page)
      .getByText('needs a second independent origin. It rests on one origin.')
      .waitFor();
    // Arrow keys only look: nothing is done until a grade is chosen.
    for (const _ of [2, 3, 4, 5]) await page.keyboard.press('ArrowRight');
    for (const _ of [4, 3, 2]) await page.keyboard.press('ArrowLeft');
    expect(await undoOfGrade(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await evidence(page).getByText('Claim 2: probably true').waitFor();
    await evidence(page).getByText('Graded by you on').waitFor();
    // On to the source, with a reason: one act.
    for (const _ of ['take back', 'why', 'source'])
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await evidence(page)
      .getByText('B: usually reliable. Press Enter to choose it.')
      .waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('It has named its sources before.');
    await page.keyboard.press('Enter');
    await evidence(page)
      .getByText('Reason: It has named its sources before.')
      .waitFor();
    await evidence(page)
      .getByText('Source B: usually reliable · Claim 2: probably true')
      .waitFor();
    await demandAccessible(page);
    await page.reload();
    await evidence(page)
      .getByText('Source B: usually reliable · Claim 2: probably true')
      .waitFor();
    await page.keyboard.press('Control+z');
    await evidence(page)
      .getByText(/^Claim 2: probably true$/)
      .waitFor();
    await page.keyboard.press('Control+z');
    await evidence(page).getByText('Grade: Not graded').first().waitFor();
    expect(await undoOfGrade(page).count()).toBe(0);
  },
);

journey(
  'Other sources that a filter hides still confirm, and where they go the evidence says so',
  async ({ page, open }) => {
    await open(
      '#case=edan-alexander&no-voice=own&select=claim:axios-adi-alexander-on-the-call',
    );
    const claim = evidence(page)
      .getByRole('listitem')
      .filter({ hasText: 'Grade: Not graded' })
      .last();
    await claim.getByText('Grade: Not graded').focus();
    await page.keyboard.press('Enter');
    await claim
      .getByRole('group', { name: 'How credible is this claim?' })
      .waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await evidence(page)
      .getByText('Claim 1: confirmed by other sources')
      .waitFor();
    await evidence(page).getByRole('button', { name: 'Reject' }).click();
    await evidence(page)
      .getByText('no second independent origin stands behind this contact now')
      .waitFor();
    // The tabs of the panel cover what is scrolled under them.
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .evaluate((panel) => panel.scrollTo(0, 0));
    await demandAccessible(page);
  },
);

journey(
  'A class grades in three words; grades are filtered, listed and undone',
  async ({ page, open }) => {
    await open(LINK);
    await evidence(page).getByText('Grade: Not graded').first().click();
    await evidence(page)
      .getByRole('radio', { name: 'Three words' })
      .first()
      .click();
    await evidence(page)
      .getByRole('group', { name: 'How credible is this claim?' })
      .first()
      .getByRole('radio', { name: 'credible', exact: true })
      .click();
    await evidence(page).getByText('Claim: credible').waitFor();
    await page.getByRole('gridcell', { name: 'credible' }).waitFor();
    await page.getByRole('button', { name: 'Grades', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Not graded' }).first().uncheck();
    await page.getByText('1 of 60 claims shown', { exact: true }).waitFor();
    await demandAccessible(page);
    await page.waitForURL(/no-credibility=none/);
    await page.getByRole('button', { name: 'Clear one filter' }).click();
    const filtered = 'Undo: Filter by the credibility of claims';
    await page.getByRole('button', { name: filtered }).click();
    await page.getByText('1 of 60 claims shown', { exact: true }).waitFor();
    await page.getByRole('button', { name: filtered }).click();
    await page.getByRole('button', { name: /^Undo: Grade “/ }).click();
    await page
      .getByRole('button', { name: 'Undo: Grade in three words' })
      .click();
    await evidence(page).getByText('Grade: Not graded').first().waitFor();
  },
  { theme: 'dark' },
);

const WRITTEN = '<img src=x onerror=alert(1)> Ask "him" again.';

journey(
  'Notes are written by keyboard, edited, found by search, and removed, and stay text',
  async ({ page, open }) => {
    await open('#case=edan-alexander&select=actor:boehler');
    await evidence(page)
      .getByRole('button', { name: 'Write a note on “Adam Boehler”' })
      .waitFor();
    await page.keyboard.press('w');
    const field = evidence(page).getByRole('textbox', { name: 'Note' });
    await demandFocus(field);
    await page.keyboard.type(WRITTEN);
    await demandAccessible(page);
    await page.keyboard.press('Control+Enter');
    await field.waitFor({ state: 'detached' });
    const note = evidence(page)
      .getByRole('listitem')
      .filter({ hasText: 'onerror' });
    await note.getByText(WRITTEN).waitFor();
    await note.getByText(/^By you, /).waitFor();
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.textContent?.trim()),
      )
      .toBe('Write a note');
    await demandAccessible(page);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    // What is typed goes to the field once it is there and has the focus.
    await demandFocus(field);
    await page.keyboard.type(' Soon.');
    await page.keyboard.press('Control+Enter');
    await field.waitFor({ state: 'detached' });
    await note.getByText(`${WRITTEN} Soon.`).waitFor();
    await page.keyboard.press('/');
    await demandFocus(page.getByRole('combobox', { name: /^Search/ }));
    await page.keyboard.type('him again soon');
    await page.getByRole('option', { name: 'Note on “Adam Boehler”' }).click();
    await page.reload();
    await note.getByText(`${WRITTEN} Soon.`).waitFor();
    await note.getByRole('button', { name: /^Remove the note/ }).press('Enter');
    await note.waitFor({ state: 'detached' });
    await page
      .getByRole('button', {
        name: 'Undo: Remove the note on “Adam Boehler”',
      })
      .click();
    await note.getByText(`${WRITTEN} Soon.`).waitFor();
  },
);

journey(
  'On a telephone an article has notes, and a claim’s note stands in its caption',
  async ({ page, open }) => {
    await open('#case=edan-alexander&view=articles&read=axios');
    await page.getByRole('button', { name: /^Write a note on “/ }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('Read it twice.');
    await page.getByRole('button', { name: 'Save the note' }).click();
    await page.getByText('Read it twice.').waitFor();
    await demandAccessible(page);
    const isCut = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(isCut).toBe(false);
  },
  { width: 390, height: 844, theme: 'dark' },
);

journey(
  'Several claims selected in the table are rejected by one act, undone by one',
  async ({ page, open }) => {
    await open('#case=edan-alexander&view=claims');
    await page.getByText('60 of 60 claims shown', { exact: true }).waitFor();
    const rows = page.getByRole('row');
    await rows.nth(1).click();
    await rows.nth(3).click({ modifiers: ['Shift'] });
    await page.getByTitle('Reject three claims').first().click();
    await page.getByText('57 of 60 claims shown', { exact: true }).waitFor();
    await page
      .getByRole('button', { name: 'Undo: Reject three claims' })
      .click();
    await page.getByText('60 of 60 claims shown', { exact: true }).waitFor();
  },
);
