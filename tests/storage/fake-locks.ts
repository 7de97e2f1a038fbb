const held = new Set<{ readonly name: string }>();

/** Node has no locks between tabs: these are held until they are let go. */
const locks = {
  async request(
    name: string,
    { ifAvailable = false }: { readonly ifAvailable?: boolean },
    work: (lock: { readonly name: string } | null) => Promise<void>,
  ): Promise<void> {
    const lock = { name };
    const isHeld = [...held].some((each) => each.name === name);
    if (ifAvailable && isHeld) return work(null);
    held.add(lock);
    await work(lock);
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

/** What a browser does with one lock whose tab ends. */
export function releaseLock(ending: string): void {
  for (const lock of held) if (lock.name.endsWith(ending)) held.delete(lock);
}
