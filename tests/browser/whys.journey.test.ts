import { expect } from 'vitest';
import { demandAccessible } from './demands';
import { journey } from './journey';

journey(
  'An article and an actor say of each field who set it, from which words, and what it said before',
  async ({ page, open }) => {
    await open('#view=articles');
    const article = page.locator('[data-article]').first();
    const why = (name: RegExp) => article.getByRole('button', { name });
    await why(/^Date of publication: Monday 12 May 2025\. Why\?$/).click();
    const note = article.getByRole('region', { name: /^Why: / });
    await note.getByText('The file gives no date.').waitFor();
    await note.getByText('Added by The Backchannel reviewers').waitFor();
    await demandAccessible(page);

    await article.getByRole('button', { name: 'Edit', exact: true }).click();
    await article.getByLabel('Publisher', { exact: true }).fill('Axios.com');
    await article.getByRole('button', { name: 'Save', exact: true }).click();
    await why(/^Publisher: Axios\.com\. Why\?$/).click();
    await note.getByText(/^Set by you on /).waitFor();
    const before = note.getByRole('list', { name: 'Before that:' });
    expect(await before.textContent()).toContain('“Axios”');
    expect(await before.textContent()).toContain('The Backchannel reviewers');
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });

    await open('#select=actor:boehler');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel
      .getByRole('button', { name: /^Affiliations: .* Why\?$/ })
      .click();
    await demandAccessible(page);
    await panel.getByRole('button', { name: 'Show in article' }).click();
    await page.waitForFunction(() => CSS.highlights.has('asked-words'));
  },
);
