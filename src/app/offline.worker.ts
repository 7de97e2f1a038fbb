/**
 * The service worker. It saves one whole version of the app and answers from
 * that, so that a page never sees parts of two versions, and needs no network.
 * The build writes the list `wholeApp` before this file: see `vite.config.ts`.
 */
type Lasting = Event & {
  readonly waitUntil: (until: Promise<unknown>) => void;
};
/** Where a browser answers from a cache without starting this worker. */
type Installing = Lasting & {
  readonly addRoutes?: (routes: readonly unknown[]) => Promise<void>;
};
type Asking = Lasting & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type WorkerScope = {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(
    kind: 'install',
    listener: (event: Installing) => void,
  ): void;
  addEventListener(kind: 'activate', listener: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(
    kind: 'message',
    listener: (event: MessageEvent<unknown>) => void,
  ): void;
};

declare const wholeApp: {
  readonly version: string;
  readonly paths: readonly string[];
};

const PREFIX = 'backchannel-app-';
const worker = self as unknown as WorkerScope;
const own = PREFIX + wholeApp.version;
const home = worker.registration.scope;
const addresses = new Set(
  wholeApp.paths.map((path) => new URL(path, home).href),
);

worker.addEventListener('install', (event) => {
  event.waitUntil(saveWhole());
  answerAtOnce(event);
});
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'change-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = addressOf(request);
  // Named by its content, a part of an older version is never mistaken.
  if (addresses.has(address) || address.startsWith(`${home}assets/`))
    event.respondWith(answerTo(address, request));
});

/** All or nothing: a part that does not come leaves the old version alone. */
async function saveWhole(): Promise<void> {
  const saved = await caches.open(own);
  const parts = await Promise.all(
    [...addresses].map(async (each) => [each, await partAt(each)] as const),
  );
  await Promise.all(parts.map(([address, part]) => saved.put(address, part)));
}

/** A part as it is saved: the same for all who ask, however they do. */
async function partAt(address: string): Promise<Response> {
  const { ok, status, headers, body } = await fetch(
    new Request(address, { cache: 'no-cache' }),
  );
  if (!ok) throw new Error(`partAt: ${address} answered ${status}.`);
  const kept = new Headers(headers);
  // A browser that answers by itself would find no script under this one.
  kept.delete('vary');
  return new Response(body, { status, headers: kept });
}

/**
 * Has the browser itself answer for the parts of this version, where it can: a
 * page then need not wait for a worker to start. What it cannot, the worker does.
 */
function answerAtOnce(event: Installing): void {
  const parts = [...addresses].map((each) => ({
    urlPattern: { pathname: new URL(each).pathname, search: '', baseURL: home },
  }));
  const condition = { or: parts };
  void event
    .addRoutes?.([{ condition, source: { cacheName: own } }])
    .catch((error: unknown) => console.info('offline:', error));
}

/** Keeps the version before, for tabs that still run it. */
async function takeOver(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const older = names.filter((name) => name !== own).slice(0, -1);
  await Promise.all(older.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The page has one address, whatever a link adds to it. */
function addressOf({ mode, url }: Request): string {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  return mode === 'navigate' && address === `${home}index.html`
    ? home
    : address;
}

async function answerTo(address: string, request: Request): Promise<Response> {
  const saved = await (await caches.open(own)).match(address);
  return saved ?? (await caches.match(address)) ?? fetch(request);
}
