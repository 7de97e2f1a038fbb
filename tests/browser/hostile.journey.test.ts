import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { ActorId, Case } from '../../src/case';
import { written } from '../formats/written';
import { sha256Of } from '../../src/text';
import { shippedCase } from '../app/shipped-case';
import { journey } from './journey';
import { pick } from './pick';

const MARKUP =
  '<img src=x onerror="globalThis.struck=1"><script>globalThis.struck=1</script>';

/** The shipped case with markup wherever a file may hold words. */
function hostileCase(): Case {
  const shipped = shippedCase();
  const [first, ...articles] = shipped.articles;
  if (first === undefined) throw new Error('the shipped case has no article');
  const text = `${first.text}\n${MARKUP}`;
  return {
    ...shipped,
    title: `Hostile ${MARKUP}`,
    summary: MARKUP,
    articles: [
      {
        ...first,
        text,
        sha256: sha256Of(text),
        body: { start: first.body.start, end: text.length },
        title: `${MARKUP} in a title`,
        publisher: MARKUP,
        url: 'javascript:globalThis.struck=1',
      },
      ...articles,
    ],
    actors: shipped.actors.map((actor) => ({
      ...actor,
      name: `${actor.name} ${MARKUP}`,
      description: MARKUP,
    })),
    claims: shipped.claims.map((claim, index) =>
      index === 0
        ? {
            ...claim,
            summary: MARKUP,
            quotes: claim.quotes.map((quote) => ({ ...quote, exact: MARKUP })),
          }
        : claim,
    ),
  };
}

const struck = (page: Page) =>
  page.evaluate(() => Reflect.has(globalThis, 'struck'));

journey(
  'Markup in a case file is shown as it is written and never runs',
  async ({ page, open }) => {
    await open();
    const hostile = hostileCase();
    await page.locator('header').getByText('Edan Alexander').first().waitFor();
    await pick(page, 'hostile.json', written(hostile));
    await page
      .getByText(/Hostile <img/)
      .first()
      .waitFor();
    const witkoff = 'witkoff' as ActorId;
    for (const view of ['network', 'claims', 'articles'])
      for (const selected of [
        `actor:${witkoff}`,
        `claim:${hostile.claims[0]?.id}`,
      ]) {
        await page.evaluate(
          ([shown, what]) => {
            const key = /case=([^&]*)/.exec(location.hash)?.[1];
            location.hash = `#case=${key}&view=${shown}&select=${what}`;
          },
          [view, selected] as const,
        );
        await page.getByText('<img src=x').first().waitFor();
        expect(await page.locator('img[src="x"]').count()).toBe(0);
        expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
      }
    expect(await struck(page)).toBe(false);
  },
);

journey(
  'An address that holds markup shows the case and runs nothing',
  async ({ page, open }) => {
    await open(
      `#case=${encodeURIComponent(MARKUP)}&view=${MARKUP}&select=${MARKUP}`,
    );
    await page
      .getByRole('log')
      .getByText('is not saved in this browser')
      .waitFor();
    expect(await struck(page)).toBe(false);
  },
);
