import type { Case, History } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import { readArticles } from '../../src/intake';
import type { OpenCase, Ports } from '../../src/app/ports';
import { layoutOf } from '../../src/network';

/** What a test may look into and play on. */
export type FakePorts = {
  readonly ports: Ports;
  readonly kept: Map<string, OpenCase>;
  /** Histories as they were kept, the latest last. */
  readonly histories: History[];
  /** Plays another tab's decision on the open case. */
  readonly decideElsewhere: (history: History) => void;
};

/** Ports over memory: the real formats and layout, a map for a database. */
export function fakePorts(shipped: Case): FakePorts {
  const kept = new Map<string, OpenCase>();
  const histories: History[] = [];
  let last: string | undefined;
  let hear: (history: History) => void = () => {};
  let minted = 0;
  const ports: Ports = {
    now: () => '2026-01-01T00:00:00.000Z',
    newKey: () => `new-${++minted}`,
    async readCase(file) {
      const reading = readCase(await file.text());
      return reading.kind === 'case'
        ? reading
        : { kind: 'refused', sentence: reading.sentence };
    },
    sizeRefusal: (bytes) => (bytes === 0 ? 'This file is empty.' : undefined),
    writeCase,
    shippedCase: () =>
      Promise.resolve({ edition: 'first', opened: shipped, places: {} }),
    takingIn: {
      read: (given) => readArticles(given),
      suggest: () =>
        Promise.resolve({ actors: [], claims: [], contacts: [], origins: [] }),
    },
    layout: (request) => Promise.resolve(layoutOf(request)),
    keeping: {
      isUntouched: () => Promise.resolve(kept.size === 0),
      lastOpen: () =>
        Promise.resolve(last === undefined ? undefined : kept.get(last)),
      open: (key) => Promise.resolve(kept.get(key)),
      list: () => Promise.resolve([]),
      remove(key) {
        kept.delete(key);
        return Promise.resolve();
      },
      begin(open, onHistory) {
        kept.set(open.key, open);
        last = open.key;
        hear = onHistory;
        return Promise.resolve();
      },
      renew(open) {
        kept.set(open.key, open);
        return Promise.resolve(open);
      },
      keepHistory: (history) => histories.push(history),
      keepDesk: () => {},
      flush: () => Promise.resolve(),
      onFailure: () => {},
    },
  };
  return { ports, kept, histories, decideElsewhere: (each) => hear(each) };
}
