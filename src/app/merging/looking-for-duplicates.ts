import type {
  Case,
  ComparedLists,
  Ledger,
  LikelyGroup,
  MergedKind,
  Steps,
} from '../../case';
import {
  describedActors,
  likelyDuplicatesInSteps,
  likelyGroupsInSteps,
  pairsJudged,
} from '../../case';
import { isLarge, isVast } from '../derive';
import type { Ports } from '../ports';
import type { LikelyWatch } from './likely-in-worker';
import { likelyInWorker } from './likely-in-worker';

/**
 * What a search for likely duplicates came to: proposals; or it was *stopped*,
 * *failed*, or was not begun, the case being *vast*.
 */
export type Looked =
  | { readonly kind: 'found'; readonly groups: readonly LikelyGroup[] }
  | { readonly kind: 'stopped' | 'failed' | 'vast' };

/** A search that is on its way, or is over. */
type Search = {
  readonly looked: Promise<Looked>;
  readonly control: AbortController;
};

/** What was looked for in states of a case, as long as these are held. */
const searches = new WeakMap<Case, Search>();
/** The search that was begun last: it alone goes on. */
let latest: Search | undefined;
/** Those who are told how far it is. */
const followers = new Set<(share: number) => void>();

/** Among so few actors nobody waits for the search. */
const FEW_ACTORS = 1_000;

/** The search in one state of a case, begun if nobody has; one goes on at a time. */
export function lookedIn(
  { page, unhurried }: Pick<Ports, 'page' | 'unhurried'>,
  theCase: Case,
  ledger: Ledger,
): Promise<Looked> {
  const known = searches.get(theCase);
  if (known !== undefined) return known.looked;
  const control = new AbortController();
  const watch = {
    signal: control.signal,
    onShare: (share: number) => followers.forEach((tell) => tell(share)),
  };
  const actors = describedActors(theCase.actors, ledger);
  const lists = { ...theCase, actors };
  const isLong = isLarge(theCase) || theCase.actors.length > FEW_ACTORS;
  const isElsewhere = page === 'app' && isLong && typeof Worker !== 'undefined';
  const groups = isVast(theCase)
    ? 'vast'
    : isElsewhere
      ? likelyInWorker(lists, judgedIn(ledger), unhurried, watch)
      : likelyInSteps(lists, ledger, unhurried, watch);
  const search: Search = {
    control,
    looked: looked(groups, () => {
      searches.delete(theCase);
      // Who waits for a state that is past is told of the one that followed.
      return latest === search ? undefined : latest?.looked;
    }),
  };
  const before = latest;
  latest = search;
  searches.set(theCase, search);
  before?.control.abort();
  return search.looked;
}

/** Tells how far the search is that goes on; returns what ends that. */
export function followLooking(tell: (share: number) => void): () => void {
  followers.add(tell);
  return () => void followers.delete(tell);
}

/** Stops the search that is on its way; it is begun anew when asked for. */
export function stopLooking(): void {
  latest?.control.abort();
}

async function looked(
  groups: Promise<readonly LikelyGroup[] | undefined> | 'vast',
  onNone: () => Promise<Looked> | undefined,
): Promise<Looked> {
  if (groups === 'vast') return { kind: 'vast' };
  try {
    const found = await groups;
    if (found !== undefined) return { kind: 'found', groups: found };
    return (await onNone()) ?? { kind: 'stopped' };
  } catch {
    return (await onNone()) ?? { kind: 'failed' };
  }
}

const KINDS: readonly MergedKind[] = ['actor', 'contact', 'origin'];

function judgedIn(ledger: Ledger) {
  return KINDS.flatMap((kind) =>
    pairsJudged(ledger, kind).map(({ ids, verdict }) => ({
      kind,
      ids,
      verdict,
    })),
  );
}

/** Looks in the page, in steps. */
function likelyInSteps(
  lists: ComparedLists,
  ledger: Ledger,
  unhurried: Ports['unhurried'],
  { signal, onShare }: LikelyWatch,
): Promise<readonly LikelyGroup[] | undefined> {
  const steps = likelyIn(lists, ledger, onShare);
  signal.addEventListener('abort', () => steps.return(undefined));
  return unhurried(steps);
}

function* likelyIn(
  lists: ComparedLists,
  ledger: Ledger,
  onShare: (share: number) => void,
): Steps<readonly LikelyGroup[] | undefined> {
  const pairs = yield* likelyDuplicatesInSteps(lists, ledger, onShare);
  yield;
  return yield* likelyGroupsInSteps(lists, ledger, pairs);
}
