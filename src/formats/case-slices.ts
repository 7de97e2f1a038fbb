import type { Case } from '../case';

const LISTS = ['articles', 'actors', 'claims', 'contacts', 'origins'] as const;
type List = (typeof LISTS)[number];

/** A piece of a case as JSON: some entries of a list, or all that is no list. */
export type CaseSlice = {
  readonly list: List | 'head';
  readonly text: string;
  /** How much of the case has been handed over with this piece, up to 1. */
  readonly share: number;
};

/** How much JSON a slice holds, in characters: some milliseconds to read. */
const ENOUGH = 400_000;

/**
 * A case in slices, so that a large one can be handed from a worker to a page
 * that goes on answering. Text is handed over faster than objects are.
 */
export function* slicesOf(whole: Case, enough = ENOUGH): Generator<CaseSlice> {
  const total = LISTS.reduce((sum, list) => sum + whole[list].length, 0);
  let done = 0;
  const without = Object.fromEntries(LISTS.map((list) => [list, []]));
  yield {
    list: 'head',
    text: JSON.stringify({ ...whole, ...without }),
    share: 0,
  };
  for (const list of LISTS) {
    let entries: string[] = [];
    let length = 0;
    const slice = (): CaseSlice => {
      done += entries.length;
      const text = `[${entries.join(',')}]`;
      entries = [];
      length = 0;
      return { list, text, share: done / total };
    };
    for (const entry of whole[list]) {
      const text = JSON.stringify(entry);
      entries.push(text);
      length += text.length;
      if (length >= enough) yield slice();
    }
    if (entries.length > 0) yield slice();
  }
}

/** Puts a case together again from its slices, in their order. */
export function caseFromSlices(): {
  readonly add: (slice: CaseSlice) => void;
  readonly whole: () => Case;
} {
  const lists = new Map<List, unknown[]>(LISTS.map((list) => [list, []]));
  let head: object = {};
  return {
    add({ list, text }) {
      const read: unknown = JSON.parse(text);
      if (list === 'head') head = read as object;
      else lists.get(list)?.push(...(read as unknown[]));
    },
    // The slices were cut from a case: it has the same members.
    whole: () => ({ ...head, ...Object.fromEntries(lists) }) as unknown as Case,
  };
}
