import type { Case } from './case';
import { decide } from './decide';
import type { Decision } from './decision';

/**
 * A case and how it came to be: what was opened, what was decided since, and
 * what was undone and can be done again. `now` is always the replay of
 * `decided` over `opened`.
 */
export type History = {
  readonly opened: Case;
  readonly decided: readonly Decision[];
  readonly undone: readonly Decision[];
  readonly now: Case;
};

/** The history of a case that has just been opened. */
export function historyOf(opened: Case): History {
  return { opened, decided: [], undone: [], now: opened };
}

/** A history as it was kept: its decisions replayed over what was opened. */
export function replayed(
  opened: Case,
  decided: readonly Decision[],
  undone: readonly Decision[],
): History {
  return { opened, decided, undone, now: decided.reduce(decide, opened) };
}

/** The history after one more decision; what was undone is given up. */
export function afterDecision(history: History, decision: Decision): History {
  return {
    opened: history.opened,
    decided: [...history.decided, decision],
    undone: [],
    now: decide(history.now, decision),
  };
}

/** The history without its last decision; itself where there is none. */
export function afterUndo(history: History): History {
  const last = history.decided.at(-1);
  if (last === undefined) return history;
  return replayed(history.opened, history.decided.slice(0, -1), [
    ...history.undone,
    last,
  ]);
}

/** The history with the decision last undone done again; itself if none. */
export function afterRedo(history: History): History {
  const last = history.undone.at(-1);
  if (last === undefined) return history;
  return {
    opened: history.opened,
    decided: [...history.decided, last],
    undone: history.undone.slice(0, -1),
    now: decide(history.now, last),
  };
}
