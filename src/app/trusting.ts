/** What of Trusted Types this needs; not every browser has them. */
type Trusting = {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown;
};

/**
 * Says once which addresses may become running code: the app's own workers and
 * nothing else. Where the browser has Trusted Types, the page's policy refuses
 * every other address, and every text that would become markup or code.
 */
export function trustOwnWorkers(base: string): void {
  const trusting: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isTrusting(trusting)) return;
  trusting.createPolicy('default', {
    createScriptURL(address) {
      if (isOwnWorker(address, base)) return address;
      throw new TypeError(`This address may not run: ${address}`);
    },
  });
}

/** Whether an address is that of a worker which was built with the app. */
export function isOwnWorker(address: string, base: string): boolean {
  const { href } = new URL(address, base);
  const own = new URL('.', base).href;
  return (
    href.startsWith(own) &&
    /^(offline|assets\/[\w.-]+\.worker-[\w-]+)\.js$/.test(
      href.slice(own.length),
    )
  );
}

function isTrusting(value: unknown): value is Trusting {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'createPolicy') === 'function'
  );
}
