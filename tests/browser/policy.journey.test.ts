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
  expect(policy).not.toContain('unsafe');
});

journey(
  'A script that words smuggle in does not run',
  async ({ page, open }) => {
    await open('#view=claims');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('globalThis.smuggled = true;');
      document.head.append(script);
      return Reflect.has(globalThis, 'smuggled');
    });
    expect(ran).toBe(false);
  },
  { tolerates: [/Content Security Policy|Trusted/i] },
);

journey(
  'Text becomes neither markup nor a worker nor a style',
  async ({ page, open }) => {
    await open('#view=claims');
    const refused = await page.evaluate(() => {
      const isRefused = (step: () => unknown): boolean => {
        try {
          step();
          return false;
        } catch {
          return true;
        }
      };
      const mark = document.createElement('p');
      mark.setAttribute('style', 'color: rgb(1, 2, 3)');
      document.body.append(mark);
      return {
        markup: isRefused(() => (mark.innerHTML = '<b>bold</b>')),
        worker: isRefused(() => new Worker('data:text/javascript,1')),
        style: getComputedStyle(mark).color !== 'rgb(1, 2, 3)',
      };
    });
    expect(refused).toEqual({ markup: true, worker: true, style: true });
  },
  { tolerates: [/Content Security Policy|content security policy|Trusted/i] },
);
