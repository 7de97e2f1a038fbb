const held = new Set<{ readonly name: string }>();

/** Node has no locks between tabs: these are held until they are let go. */
const locks = {
  async request(
    name: string,
    _options: unknown,
    work: () => Promise<void>,
  ): Promise<void> {
    const lock = { name };
    held.add(lock);
    await work();
    held.delete(lock);
  },
  query: () => Promise.resolve({ held: [...held] }),
};

// Tests of one thread share it: what others ask a navigator is there, too.
Object.defineProperty(globalThis, 'navigator', {
  configurable: true,
  value: { locks, userAgent: '', platform: '', language: 'en' },
});

/** What a browser does with the locks of a tab that ends. */
export function releaseLocks(): void {
  held.clear();
}
