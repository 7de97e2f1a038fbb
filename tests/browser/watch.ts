import type { Page } from 'playwright';

/**
 * Writes down all that a tab complains of: console errors, uncaught errors,
 * breaches of the content security policy, loads that fail, and requests to
 * anywhere but the app's own address. They are listened to, not held up: a
 * browser that asks before each request is slow.
 */
export async function watch(
  page: Page,
  address: string,
  complaints: string[],
): Promise<void> {
  const own = new URL(address).origin;
  const isOwn = (url: string): boolean =>
    url.startsWith('data:') ||
    url.startsWith('blob:') ||
    new URL(url).origin === own;

  page.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) =>
    complaints.push(`uncaught: ${error.message}`),
  );
  page.on('crash', () => complaints.push('the tab crashed'));
  page.on('response', (response) => {
    if (response.status() >= 400)
      complaints.push(`load: ${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!isOwn(request.url()))
      complaints.push(`left the machine: ${request.url()}`);
  });
  await page.exposeFunction('reportBreach', (breach: string) => {
    complaints.push(`content security policy: ${breach}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportBreach');
      if (typeof report === 'function')
        report(`${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
}
