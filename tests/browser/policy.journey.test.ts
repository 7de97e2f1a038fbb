import { expect } from 'vitest';
import { journey } from './journey';

journey('The app opens under its own strict policy', async ({ page, open }) => {
  await open();
  await page.locator('#root > *').first().waitFor({ state: 'attached' });
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
});

journey(
  'A script that words smuggle in does not run',
  async ({ page, open }) => {
    await open('#view=claims');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.smuggled = true;';
      document.head.append(script);
      return Reflect.has(globalThis, 'smuggled');
    });
    expect(ran).toBe(false);
  },
  { tolerates: [/Content Security Policy/i] },
);
