import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { keyOfView } from '../../src/app/views';
import { laneWords, networkWords, questionWords } from '../../src/words';
import { journey } from './journey';

type Words = { readonly str: string; readonly height: number };

/** What is written on each page that the tab prints. */
async function writtenOn(
  page: Page,
  format: 'A4' | 'Letter' = 'A4',
): Promise<readonly (readonly Words[])[]> {
  const bytes = new Uint8Array(await page.pdf({ format }));
  const pdf = await getDocument({ data: bytes }).promise;
  const pages: Words[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? [item] : [])));
  }
  return pages;
}

/** The words of each printed page. */
async function printed(page: Page): Promise<readonly string[]> {
  const pages = await writtenOn(page);
  return pages.map((items) => items.map(({ str }) => str).join(' '));
}

/** The one page that is printed, and the size of the letters below the view, in points. */
async function onOnePage(page: Page) {
  const [first = [], ...more] = await writtenOn(page);
  expect(more).toEqual([]);
  return {
    words: first.map(({ str }) => str).join(' '),
    letters: Math.round(
      first.find(({ str }) => str === 'Sources')?.height ?? 0,
    ),
  };
}

/** The colour of the paper on which the network is printed. */
function cornerOfPicture(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const picture = document.querySelector<HTMLCanvasElement>(
      '[class*="printed"] canvas',
    );
    const { data } = picture?.getContext('2d')?.getImageData(1, 1, 1, 1) ?? {};
    window.dispatchEvent(new Event('afterprint'));
    return [...(data ?? [])];
  });
}

/** The headings stand on each page that has rows, and what works rows on none. */
function demandWholeTable(pages: readonly string[]): void {
  expect(pages.length).toBeGreaterThan(2);
  for (const each of pages.slice(0, -1)) expect(each).toContain('Stance');
  const claims = pages.join(' ');
  const stances = /Asserted|Negated|Alleged|Planned|Attempted/g;
  expect(claims.match(stances)).toHaveLength(60);
  expect(claims).not.toContain('Download as CSV');
}

const shows = (page: Page) =>
  page.getByText('60 of 60 claims shown').first().waitFor();

journey(
  'Each view prints whole, with its title and sources, its pages numbered and no tools',
  async ({ page, open }) => {
    await open('#case=edan-alexander');
    await shows(page);
    await page
      .getByText('Sources', { exact: true })
      .waitFor({ state: 'attached' });
    // The picture lies on white, though the page is tinted.
    await expect
      .poll(() => cornerOfPicture(page))
      .toEqual([255, 255, 255, 255]);
    // A folded legend is on paper all the same, without what folds it.
    await page.getByRole('button', { name: networkWords.legend }).click();
    const network = (await printed(page)).join(' ');
    expect(network).toContain(networkWords.thicker);
    expect(network).not.toContain(networkWords.legend);
    expect(network).toContain('The backchannel that freed Edan Alexander');
    expect(network).toContain('Showing 60 of 60 claims');
    expect(network).toContain('Sources');
    expect(network).toContain('1 / 1');
    for (const tool of ['Lay out again', 'Find among', 'Search'])
      expect(network).not.toContain(tool);

    await page.keyboard.press(keyOfView('claims'));
    await page.getByRole('treegrid').waitFor();
    demandWholeTable(await printed(page));

    await page.keyboard.press(keyOfView('articles'));
    await page.getByRole('heading', { name: /^Scoop/ }).waitFor();
    const articles = (await printed(page)).join(' ');
    expect(articles).toContain('Bahbah declined to comment');

    await page.keyboard.press(keyOfView('sequence'));
    await page.getByText('Without a date').first().waitFor();
    const sequence = await onOnePage(page);
    expect(sequence.words).toContain('Boehler negotiates directly');
    // Letter is shorter: nor may it leave a page of sources alone.
    expect(await writtenOn(page, 'Letter')).toHaveLength(1);

    // What is drawn for a screen is wider: it must neither shrink the page nor
    // leave another one behind.
    await page.keyboard.press(keyOfView('timeline'));
    await page.getByRole('region', { name: laneWords.title }).waitFor();
    const timeline = await onOnePage(page);
    expect(timeline.words).toContain('Israel tells Witkoff');
    expect(await writtenOn(page, 'Letter')).toHaveLength(1);
    await page.keyboard.press(keyOfView('matrix'));
    await page.getByRole('grid').waitFor();
    const { letters } = await onOnePage(page);
    expect([timeline.letters, letters]).toEqual([8, 8]);

    // The answer to a question follows the view that it was asked beside.
    await open('#case=edan-alexander&ask=told:israel');
    const answer = page.getByRole('region', { name: questionWords.title });
    await answer.getByText('Israel').first().waitFor();
    const told = (await printed(page)).join(' ');
    expect(told).toMatch(/Who told Israel.*Sources/s);
    expect(told).not.toContain(questionWords.all);
  },
);
