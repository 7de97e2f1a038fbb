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

Object.defineProperty(globalThis, 'navigator', { value: { locks } });

/** What a browser does with the locks of a tab that ends. */
export function releaseLocks(): void {
  held.clear();
}
