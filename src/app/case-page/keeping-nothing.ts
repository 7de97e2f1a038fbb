import type { Keeping } from '../ports';

/** What a page that is only read keeps: nothing, since nothing changes in it. */
export const keepingNothing: Keeping = {
  isUntouched: () => Promise.resolve(true),
  lastOpen: () => Promise.resolve(undefined),
  open: () => Promise.resolve(undefined),
  isRefused: () => false,
  list: () => Promise.resolve([]),
  remove: () => Promise.resolve(),
  begin: () => Promise.resolve(),
  keepActs: () => {},
  noteFiled: () => {},
  keepDesk: () => {},
  keepLaidOut: () => Promise.resolve(true),
  onState: () => {},
  analyst: (id) => Promise.resolve({ id, name: '' }),
  nameAnalyst: () => Promise.resolve(),
  flush: () => Promise.resolve(),
  onFailure: () => {},
  rescue: () => Promise.resolve(undefined),
  started: () => {},
};
