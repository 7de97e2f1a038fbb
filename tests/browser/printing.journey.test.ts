import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { keyOfView } from '../../src/app/views';
import { questionWords } from '../../src/words';
import { journey } from './journey';

/** The words of each page that the tab prints on A4. */
async function printed(page: Page): Promise<readonly string[]> {
  const bytes = new Uint8Array(await page.pdf({ format: 'A4' }));
  const pdf = await getDocument({ data: bytes }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages;
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
    const network = (await printed(page)).join(' ');
    expect(network).toContain('The backchannel that freed Edan Alexander');
    expect(network).toContain('Showing 60 of 60 claims');
    expect(network).toContain('Sources');
    expect(network).toContain('1 / 1');
    for (const tool of ['Lay out again', 'Find among', 'Search'])
      expect(network).not.toContain(tool);

    await page.keyboard.press(keyOfView('claims'));
    await page.getByRole('treegrid').waitFor();
    const claims = (await printed(page)).join(' ');
    const stances = /Asserted|Negated|Alleged|Planned|Attempted/g;
    expect(claims.match(stances)).toHaveLength(60);
    expect(claims).not.toContain('Download as CSV');

    await page.keyboard.press(keyOfView('articles'));
    await page.getByRole('heading', { name: /^Scoop/ }).waitFor();
    const articles = (await printed(page)).join(' ');
    expect(articles).toContain('Bahbah declined to comment');

    await page.keyboard.press(keyOfView('sequence'));
    await page.getByText('Without a date').first().waitFor();
    const sequence = await printed(page);
    expect(sequence).toHaveLength(1);
    expect(sequence[0]).toContain('Boehler negotiates directly');

    // The answer to a question follows the view that it was asked beside.
    await open('#case=edan-alexander&ask=told:israel');
    const answer = page.getByRole('region', { name: questionWords.title });
    await answer.getByText('Israel').first().waitFor();
    const told = (await printed(page)).join(' ');
    expect(told).toMatch(/Who told Israel.*Sources/s);
    expect(told).not.toContain(questionWords.all);
  },
);
