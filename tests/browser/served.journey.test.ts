import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { foldOf } from '../../src/case';
import type { ShippedCase } from '../../src/cli/ship-case';
import { journey } from './journey';

const articlesFolder = join(
  import.meta.dirname,
  '../../seeds/edan-alexander/articles',
);

journey(
  'The sample case holds its articles character for character',
  async ({ page, address }) => {
    const response = await page.request.get(
      new URL('cases/edan-alexander.json', address).href,
    );
    const { id, acts } = (await response.json()) as ShippedCase;
    const { articles } = foldOf(id, acts);
    const delivered = readdirSync(articlesFolder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(articlesFolder, name), 'utf8'));
    expect(articles.map(({ text }) => text).toSorted()).toEqual(
      delivered.toSorted(),
    );
  },
);

journey('No other page may frame the app', async ({ page, address }) => {
  const headers = (await page.request.get(address)).headers();
  expect(headers['content-security-policy']).toContain(
    "frame-ancestors 'none'",
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});
