import { expect } from 'vitest';
import { written } from '../formats/written';
import { syntheticCase } from '../lens/synthetic-case';
import { journey } from './journey';
import { pick } from './pick';

const size = { actors: 180, claims: 420, articles: 4, origins: 8 };

journey(
  'a large case is drawn as groups, which open by key, are in the address, and close by Escape',
  async ({ page, open }) => {
    await open();
    await page.locator('canvas.sigma-mouse').waitFor();
    await pick(page, 'many.json', written(syntheticCase({ seed: 3, ...size })));
    await page.getByText(/actors in eight groups/).waitFor();

    const network = page.getByRole('region', { name: 'Network' });
    const walker = network.getByRole('button', { name: /^Network drawing/ });
    const openGroups = page.getByRole('group', { name: 'Open groups' });
    await walker.focus();
    await page.keyboard.press('ArrowRight');
    const told = network.locator('[aria-live="polite"]');
    await expect
      .poll(() => told.textContent())
      .toMatch(/actors, .* among them, .* to others\. Click or Enter opens/);
    const side = /^[A-Z][a-z ]+/.exec((await told.textContent()) ?? '')?.[0];
    await page.keyboard.press('Enter');

    await openGroups.getByRole('button', { name: `Close ${side}` }).waitFor();
    await page.getByText(/actors in seven groups/).waitFor();
    await expect.poll(() => page.url()).toContain('&open=');

    await page.keyboard.press('Escape');
    await openGroups.waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).not.toContain('&open=');
    await page.keyboard.press('Control+z');
    await openGroups.waitFor();

    await page.getByRole('button', { name: 'Draw each actor' }).click();
    await page.getByText(/ties, one line per pair/).waitFor();
  },
);
