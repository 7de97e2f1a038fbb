import type { Steps } from '../case';

/** How long the page may be kept from answering, in milliseconds. */
export const PATIENCE = 12;

/** Takes steps one after the other, and lets the page answer in between. */
export async function unhurried<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const start = performance.now();
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() - start < PATIENCE);
    await breath();
  }
}

/** Done once the page has answered what was waiting. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as {
    readonly scheduler?: { readonly yield?: () => Promise<void> };
  };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
