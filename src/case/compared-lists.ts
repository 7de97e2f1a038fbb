import type { Case, Claim } from './case';
import type { DescribedActor } from './described-actors';

/** What of a case is compared where records are sought that may be one. */
export type ComparedLists = Pick<Case, 'claims' | 'contacts' | 'origins'> & {
  readonly actors: readonly DescribedActor[];
};

/** A piece of these lists as JSON, and how much has been handed over with it. */
export type ComparedSlice = { readonly text: string; readonly share: number };

type List = keyof ComparedLists;
type Piece = { readonly list: List; readonly records: readonly never[] };

const LISTS: readonly List[] = ['actors', 'contacts', 'origins', 'claims'];
/** How much JSON a slice holds, in characters: some milliseconds to write. */
const ENOUGH = 400_000;

/**
 * The lists in slices, for a worker: of claims only what is compared, so that a
 * second copy of a large case stays small. Text is handed over faster than
 * objects are.
 */
export function* comparedSlices(
  lists: ComparedLists,
  enough = ENOUGH,
): Generator<ComparedSlice> {
  const total = LISTS.reduce((sum, list) => sum + lists[list].length, 0) || 1;
  let done = 0;
  for (const list of LISTS) {
    let texts: string[] = [];
    let length = 0;
    const slice = (): ComparedSlice => {
      done += texts.length;
      const text = `{"list":"${list}","records":[${texts.join(',')}]}`;
      texts = [];
      length = 0;
      return { text, share: done / total };
    };
    for (const record of lists[list]) {
      const text = JSON.stringify(
        list === 'claims' ? compared(record as Claim) : record,
      );
      texts.push(text);
      length += text.length;
      if (length >= enough) yield slice();
    }
    if (texts.length > 0) yield slice();
  }
}

/** Puts lists together again from their slices, in order. */
export function comparedFromSlices(): {
  readonly add: (slice: ComparedSlice) => void;
  readonly lists: ComparedLists;
} {
  const lists = { actors: [], contacts: [], origins: [], claims: [] };
  return {
    lists,
    add({ text }) {
      const { list, records } = JSON.parse(text) as Piece;
      for (const record of records) lists[list].push(record);
    },
  };
}

/** A claim with no more than is compared. */
function compared(claim: Claim): Claim {
  const { id, article, contact, channels, stance, status, when } = claim;
  return {
    id,
    article,
    contact,
    participants: claim.participants.map(({ actor, role }) => ({
      actor,
      role,
    })),
    channels,
    stance,
    about: [],
    attribution: claim.attribution,
    quotes: claim.quotes.slice(0, 1),
    status,
    ...(when !== undefined && { when: { edtf: when.edtf } }),
  };
}
