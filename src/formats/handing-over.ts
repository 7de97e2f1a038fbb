import type { Case, Ledger, Steps } from '../case';
import { LISTS } from '../case';
import { caseOutline } from './case-schema';
import type { Foretold, HandedActs } from './case-from-file';
import { asFolded, caseFromFile } from './case-from-file';
import type { CaseSlice } from './case-slices';
import { caseFromSlices, slicesOf, toldBy } from './case-slices';
import type { CutFile } from './cut-file';
import { fits } from './fits';

/**
 * Who takes what is read of a file in slices, to put the case together while it
 * is still being checked. Slices come first as the file has them, and anew where
 * that is not all: then those before are void.
 */
export type Handing = {
  readonly onSlice: (slice: CaseSlice) => void;
  readonly onAnew: () => void;
  /** All slices have come; it is not known yet whether they are sound. */
  readonly onAll: () => void;
};

/** How much has been handed over once the lists of a file were. */
const LISTED = 0.9;
/** Entries of a list that could not be cut out, in one slice. */
const MANY = 500;

/** The lists of a file as they were cut out of it. */
export function* slicesOfCut({ pieces }: CutFile): Generator<CaseSlice> {
  for (const [at, piece] of pieces.entries())
    yield { ...piece, share: (LISTED * (at + 1)) / pieces.length };
}

/**
 * Hands over what of a file is left once its lists were cut out, and whether it
 * did: what has not even the outline of acts is not handed over.
 */
export function handFileOver(
  file: object,
  { pieces }: CutFile,
  handing: Handing,
): boolean {
  const members = file as Readonly<Record<string, unknown>>;
  const { id, acts } = members;
  if (!fits(caseOutline.shape.id, id) || !fits(caseOutline.shape.acts, acts))
    return false;
  for (const list of LISTS) {
    const entries = members[list];
    if (!Array.isArray(entries) || pieces.some((each) => each.list === list))
      continue;
    for (let from = 0; from < entries.length; from += MANY) {
      const text = JSON.stringify(entries.slice(from, from + MANY));
      handing.onSlice({ list, text: text.slice(1, -1), share: LISTED });
    }
  }
  for (const slice of slicesOf({ id, acts } as Ledger))
    handing.onSlice({ ...slice, share: LISTED + (1 - LISTED) * slice.share });
  handing.onAll();
  return true;
}

/** Hands over acts as they were read, whatever was handed over before. */
export function handOver(
  source: Pick<Ledger, 'id' | 'acts'>,
  handing: Handing,
): void {
  handing.onAnew();
  for (const slice of slicesOf(source)) handing.onSlice(slice);
  handing.onAll();
}

/**
 * Puts a case together from the slices in which its file is handed over. They
 * were not checked before: where no case can be made of them, they come anew, or
 * the file is refused. A record that reads as in a case that is `known` is that one.
 */
export function caseFromHanding(known?: Case): Omit<Handing, 'onAll'> & {
  /** The whole in steps; none where no case can be made of what has come. */
  readonly whole: () => Steps<Foretold> | undefined;
  /** The acts alone, likewise, for who does not look at the case that they make. */
  readonly acts: () => Steps<HandedActs> | undefined;
} {
  let gathered = caseFromFile(known);
  let isCase = true;
  return {
    onSlice(slice) {
      if (!isCase) return;
      try {
        gathered.add(slice);
      } catch {
        isCase = false;
      }
    },
    onAnew() {
      const acts = caseFromSlices(known && toldBy(known));
      gathered = {
        add: acts.add,
        acts: acts.handed,
        whole: () => foldedFirst(acts.whole()),
      };
      isCase = true;
    },
    whole: () => (isCase ? gathered.whole() : undefined),
    acts: () => (isCase ? gathered.acts() : undefined),
  };
}

/** A case of which nothing but acts is told: it is known once they are folded. */
function* foldedFirst(steps: Steps<Ledger>): Steps<Foretold> {
  return asFolded(yield* steps);
}
