import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { demandAccessible, demandNoSidewaysScroll } from './demands';
import { journey } from './journey';

const CLAIMS = '#case=edan-alexander&view=claims';

const GROUPINGS = ['Claims', 'Contacts', 'Ties', 'Actors'];

const table = (page: Page) => page.getByRole('treegrid');
/** The rows of the table that stand for something, without their passages. */
const rows = (page: Page) => table(page).locator('[data-row]');
const row = (page: Page, words: RegExp) =>
  table(page).getByRole('row', { name: words }).first();
const heading = (page: Page, name: string) =>
  table(page).getByRole('columnheader', { name, exact: true });
const evidence = (page: Page) =>
  page.getByRole('region', { name: 'Evidence' }).first();
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-rowindex') ?? '',
  );

journey(
  'By keys alone: walk the claims, open passages, select, and read the article',
  async ({ page, open }) => {
    await open(CLAIMS);
    await rows(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('4');
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toBe('61');
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toBe('2');
    await rows(page).nth(7).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('10');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('3');

    await page.keyboard.press('Space');
    const second = rows(page).nth(1);
    expect(await second.getAttribute('aria-expanded')).toBe('true');
    const passage = table(page).locator('mark').first();
    expect(await passage.textContent()).toContain(
      'A Hamas official outside Gaza reached out to Bahbah in late April',
    );
    await page.keyboard.press('Space');
    await expect.poll(() => second.getAttribute('aria-expanded')).toBe('false');

    await page.keyboard.press('Enter');
    await expect.poll(() => second.getAttribute('aria-selected')).toBe('true');
    await expect
      .poll(() => evidence(page).textContent())
      .toContain('reached out to Bahbah in late April');

    await page.keyboard.press('o');
    await expect.poll(() => page.url()).toContain('view=articles');
  },
);

journey(
  'A heading sorts up, down and back, and undated claims stay last',
  async ({ page, open }) => {
    await open(CLAIMS);
    const when = heading(page, 'When');
    const dates = () =>
      rows(page).locator('[data-column="when"]').allTextContents();
    await rows(page).first().waitFor();
    const before = await dates();
    await when.getByRole('button').click();
    expect(await when.getAttribute('aria-sort')).toBe('ascending');
    const up = await dates();
    expect(up.at(0)).toContain('March 2025');
    expect(up.at(-1)).toBe('Undated');
    await when.getByRole('button').click();
    expect(await when.getAttribute('aria-sort')).toBe('descending');
    const down = await dates();
    expect(down.at(0)).toContain('May 2025');
    expect(down.at(-1)).toBe('Undated');
    await when.getByRole('button').click();
    expect(await dates()).toEqual(before);
  },
);

journey(
  'Everything that the network shows can be read and selected as rows',
  async ({ page, open }) => {
    await open(CLAIMS);
    for (const [grouping, words, sentence] of [
      ['Contacts', /American officials do not tell Dermer/, 'Dermer'],
      ['Ties', /^.*Trump to Benjamin Netanyahu|Netanyahu/, 'Netanyahu'],
      ['Actors', /Bishara Bahbah/, 'Bishara Bahbah'],
    ] as const) {
      await page.getByRole('radio', { name: grouping }).check();
      await row(page, words).click();
      await expect
        .poll(() => row(page, words).getAttribute('aria-selected'))
        .toBe('true');
      await expect.poll(() => evidence(page).textContent()).toContain(sentence);
    }
    await page.getByRole('radio', { name: 'Ties' }).check();
    await page.getByRole('radio', { name: 'Claims' }).check();
    const related = table(page).locator('[data-related="true"]');
    await expect.poll(() => related.count()).toBeGreaterThan(5);
  },
);

journey(
  'A rejected claim leaves the table, and undoing brings it back',
  async ({ page, open }) => {
    await open(CLAIMS);
    const tally = page.getByText('60 of 60 claims', { exact: true });
    await tally.first().waitFor();
    await rows(page).first().focus();
    await page.keyboard.press('Space');
    await table(page).getByRole('button', { name: 'Reject' }).click();
    await page.getByText('59 of 60 claims', { exact: true }).first().waitFor();
    await page.keyboard.press('Control+z');
    await tally.first().waitFor();
  },
);

journey(
  'Where the filters leave nothing, the table says so and offers the way back',
  async ({ page, open }) => {
    await open(`${CLAIMS}&origins=5`);
    await page.getByText('Nothing matches these filters').waitFor();
    await demandAccessible(page);
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await expect.poll(() => rows(page).count()).toBe(60);
  },
);

journey(
  'The table is saved as it stands, with the words that it rests on',
  async ({ page, open }) => {
    await open(`${CLAIMS}&no-channel=text,call,letter,message,talk`);
    await rows(page).first().waitFor();
    const shown = await rows(page).count();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/-claims\.csv$/);
    const csv = String(await buffer(await download.createReadStream()));
    const lines = csv.split('\r\n').filter((line) => line !== '');
    expect(lines[0]).toMatch(/^\uFEFFWhen,Who → whom,Channel,.*Quotes,/);
    expect(lines).toHaveLength(shown + 1);
    expect(csv).toContain('“On April 22');
  },
);

for (const [width, theme, groupings] of [
  [1440, 'dark', ['Claims', 'Ties']],
  [390, 'light', ['Contacts', 'Actors']],
] as const)
  journey(
    `${groupings.join(' and ')} are accessible with a row opened, ${width} px wide, ${theme}`,
    async ({ page, open }) => {
      await open(CLAIMS);
      for (const grouping of groupings) {
        await page.getByRole('radio', { name: grouping }).check();
        await rows(page).first().getByRole('button').click();
        await table(page).locator('mark').first().waitFor();
        await demandAccessible(page);
      }
      // A finger has no Ctrl key: a row is taken along by its box.
      if (width > 500) return;
      for (const at of [0, 1])
        await rows(page).nth(at).getByRole('checkbox').tap();
      await page
        .getByRole('region', { name: 'Selection' })
        .getByText('2 actors')
        .waitFor();
    },
    { width, height: 844, theme, touch: width < 500 },
  );

/**
 * Leaves the window to the table, whatever its width has opened. A button that
 * the page takes away meanwhile is never waited for.
 */
async function closePanels(page: Page): Promise<void> {
  const opened = page.getByRole('button', {
    name: /^Hide the (filters|evidence)/,
  });
  await expect
    .poll(() =>
      opened.evaluateAll((buttons) => {
        for (const button of buttons) (button as HTMLElement).click();
        return buttons.length;
      }),
    )
    .toBe(0);
}

journey(
  'No listing cuts anything off, from a phone to a projector',
  async ({ page, open }) => {
    await open(CLAIMS);
    await rows(page).first().waitFor();
    for (const width of [360, 600, 704, 900, 1231, 1232, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await closePanels(page);
      for (const grouping of GROUPINGS) {
        await page.getByRole('radio', { name: grouping }).check();
        await rows(page).first().waitFor();
        const beyond = await table(page).evaluate(
          ({ parentElement: place }) =>
            (place?.scrollWidth ?? 0) - (place?.clientWidth ?? 0),
        );
        expect(`${grouping} at ${width}: ${beyond}`).toBe(
          `${grouping} at ${width}: 0`,
        );
        await demandNoSidewaysScroll(page);
      }
    }
  },
);

journey(
  'Several rows are selected together, by mouse and by keys, and told in one sentence',
  async ({ page, open }) => {
    await open(CLAIMS);
    const selected = () =>
      table(page).locator('[aria-selected="true"]').count();
    const cell = (at: number) => rows(page).nth(at).locator('td').nth(1);
    await cell(1).click();
    await cell(3).click({ modifiers: ['ControlOrMeta'] });
    await expect.poll(selected).toBe(2);
    await expect
      .poll(() => evidence(page).textContent())
      .toMatch(/Two claims about (one|two) contacts?/);
    await expect.poll(() => page.url()).toContain('select=claims');
    // What is done to both stands above the rows from now on.
    await page.getByText('2 claims of 2 contacts').waitFor();
    await cell(5).click({ modifiers: ['Shift'] });
    await expect.poll(selected).toBe(3);
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(selected).toBe(4);
    const named = () => decodeURIComponent(page.url()).split(',').length;
    await expect.poll(named).toBe(4);
    await page.reload();
    await expect.poll(selected).toBe(4);
    await page.keyboard.press('Escape');
    await expect.poll(selected).toBe(0);
  },
);

journey(
  'By touch a row that is held begins to choose, taps add rows, and holding another adds all between',
  async ({ page, open }) => {
    await open(CLAIMS);
    const selected = () =>
      table(page).locator('[aria-selected="true"]').count();
    const touch = await page.context().newCDPSession(page);
    const hold = async (at: number, isDone: () => Promise<unknown>) => {
      const box = await rows(page).nth(at).boundingBox();
      if (box === null) throw new Error('hold: the row is not shown.');
      const point = { x: box.x + box.width / 2, y: box.y + 20 };
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [point],
      });
      await isDone();
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchEnd',
        touchPoints: [],
      });
    };
    await rows(page).first().waitFor();
    const hint = page.getByText(/^Tap a row to add it/);
    await hold(0, () => hint.waitFor());
    expect(await selected()).toBe(1);
    await rows(page).nth(1).tap();
    await expect.poll(selected).toBe(2);
    await page.getByText('2 claims of').waitFor();
    await demandAccessible(page);
    await hold(2, async () => {
      await expect.poll(selected).toBe(3);
    });
    await rows(page).nth(1).tap();
    await expect.poll(selected).toBe(2);
    await page.getByRole('button', { name: /^Clear the selection/ }).tap();
    await expect.poll(selected).toBe(0);
    expect(await hint.count()).toBe(0);
  },
  { width: 390, height: 844, touch: true },
);
