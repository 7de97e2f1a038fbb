/**
 * The service worker. It saves one whole version of the app and answers from
 * that, so that a page never sees parts of two versions, and needs no network.
 * The build writes the list `wholeApp` before this file: see `vite.config.ts`.
 */
type Lasting = Event & {
  readonly waitUntil: (until: Promise<unknown>) => void;
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
    kind: 'install' | 'activate',
    listener: (event: Lasting) => void,
  ): void;
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

worker.addEventListener('install', (event) => event.waitUntil(saveWhole()));
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
  await saved.addAll(
    [...addresses].map((each) => new Request(each, { cache: 'no-cache' })),
  );
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
