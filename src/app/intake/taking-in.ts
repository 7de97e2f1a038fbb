import type { Act, Case } from '../../case';
import { intakeWords } from '../../words';
import { layOut } from '../arranging';
import { tellOfDuplicates } from '../merging/finding-duplicates';
import { nextTurn } from '../next-turn';
import { openReview } from '../reviewing';
import type { Session } from '../session';
import { notify, showOverlay } from '../session';
import { actUnseen, showUnseen } from '../unseen-acts';
import type { Addition, Held } from './additions';
import { articlesFrom, changesOf, heldIn } from './additions';
import { doubtsInSteps, isSure } from './doubts';
import type { Draft, ReadDraft } from './draft';
import { searched } from './searching';

/** How many articles are added by one act, and of how many changes. */
const PORTION = 100;
/** What one act brings is checked in one go: more would cost the page a pause. */
const MOST_CHANGES = 2_000;
/** How often, at most, progress is shown. */
const STEPS = 100;

/** One run of adding: what came in so far, and by which acts. */
type Run = {
  readonly session: Session;
  readonly key: string;
  readonly chosen: readonly ReadDraft[];
  readonly stopper: AbortController;
  readonly acts: Act[];
  readonly added: Addition[];
  /** What the case holds, as far as nobody else changed it meanwhile. */
  held?: { readonly by: Case; readonly records: Held } | undefined;
};

/**
 * Adds the chosen articles, with what they suggest, as one decision for each
 * hundred, undone together, and opens the first. They are saved as they come,
 * and shown once all are in. Drafts that are doubted or still being read stay;
 * those that were put aside by hand go. When it is stopped, what was searched is
 * added, and the others stay: adding again goes on from there.
 */
export async function takeIn(session: Session): Promise<void> {
  const open = session.document.getState();
  const { drafts, taking } = session.drafts.getState();
  if (open === undefined || taking !== undefined) return;
  const comparing = doubtsInSteps(session, drafts, open.theCase.articles);
  const stopper = new AbortController();
  const read = drafts.filter((draft) => draft.kind === 'read');
  showProgress({ session, stopper }, 0, read.length);
  const doubts = await comparing;
  const chosen = read.filter((draft) => isSure(draft, doubts));
  const { key } = open;
  const run: Run = { session, key, chosen, stopper, acts: [], added: [] };
  const articles = articlesFrom(chosen, open.theCase);
  showProgress(run, 0, articles.length);
  let portion: Addition[] = [];
  let [changes, done] = [0, 0];
  const { signal } = stopper;
  for await (const each of searched(session, articles, open.theCase, signal)) {
    portion.push(each);
    changes += changesIn(each);
    showProgress(run, ++done, articles.length);
    if (portion.length < PORTION && changes < MOST_CHANGES) continue;
    await addPortion(run, portion);
    portion = [];
    changes = 0;
  }
  await addPortion(run, portion);
  putAway(run);
  if (run.acts.length > 0)
    await showUnseen(session, open.key, () => lookAtAdded(run));
  session.drafts.setState({ taking: undefined });
  await end(run);
}

/** Turns to the first article that came in. */
function lookAtAdded({ session, added }: Run): void {
  session.workspace.setState({
    view: 'articles',
    reading: added.slice(0, 1).map(({ article }) => article.id),
    passage: undefined,
    selection: undefined,
  });
}

/** How many changes an article comes to, with what it suggests. */
function changesIn({ suggested }: Addition): number {
  const { actors, claims, contacts, origins } = suggested;
  return 1 + actors.length + claims.length + contacts.length + origins.length;
}

/** Adds what was searched, unless another case was opened meanwhile. */
async function addPortion(
  run: Run,
  portion: readonly Addition[],
): Promise<void> {
  const { session, acts, added } = run;
  await nextTurn();
  const open = session.document.getState();
  if (open?.key !== run.key) return run.stopper.abort();
  if (portion.length === 0) return;
  const { ledger } = open;
  const records =
    run.held?.by === ledger.theCase ? run.held.records : heldIn(ledger.theCase);
  const changes = changesOf(portion, records);
  const done = await actUnseen(session, changes, acts[0]?.id);
  if (done !== undefined) acts.push(done);
  run.held = done && { by: ledger.theCase, records };
  added.push(...portion);
}

/**
 * Puts the drafts away that came in: once, for each time the list of them would
 * be drawn and measured anew.
 */
function putAway({ session, chosen, added }: Run): void {
  const hashes = new Set(added.map(({ article }) => article.sha256));
  const gone = new Set<Draft['id']>(
    chosen
      .filter(({ proposal }) => hashes.has(proposal.sha256))
      .map(({ id }) => id),
  );
  session.drafts.setState(({ drafts }) => ({
    drafts: drafts.filter(({ id }) => !gone.has(id)),
  }));
}

async function end(run: Run): Promise<void> {
  const { session, stopper, acts, added } = run;
  const isHere = session.document.getState()?.key === run.key;
  if (!isHere || added.length === 0) return;
  const isWhole = !stopper.signal.aborted;
  if (!isWhole)
    session.drafts.setState(({ drafts: left }) => ({
      stopped: { added: added.length, of: run.chosen.length, left },
    }));
  else {
    session.drafts.setState(({ drafts }) => ({
      drafts: drafts.filter((draft) => isLeft(draft)),
      unread: [],
    }));
    showOverlay(session, 'none');
  }
  // What is known already was not added by an act.
  if (acts.length === 0) lookAtAdded(run);
  tell(run, isWhole);
  await nextTurn();
  void tellOfDuplicates(session, acts);
  await nextTurn();
  await layOut(session, { isAsked: false });
}

/** What is still being read, or still doubted, stays to be looked over. */
function isLeft(draft: Draft): boolean {
  if (draft.kind === 'reading' || draft.kind === 'unsure') return true;
  return draft.kind === 'read' && draft.isWanted !== false;
}

function showProgress(
  { session, stopper }: Pick<Run, 'session' | 'stopper'>,
  done: number,
  of: number,
): void {
  const step = Math.max(1, Math.floor(of / STEPS));
  const isEnding = stopper.signal.aborted || (of > 0 && done === of);
  if (done % step !== 0 && !isEnding) return;
  const stop = (): void => {
    stopper.abort();
    showProgress({ session, stopper }, done, of);
  };
  session.drafts.setState({
    taking: { done, of, isEnding, stop },
  });
}

function tell({ session, added, chosen }: Run, isWhole: boolean): void {
  const claims = added.reduce(
    (sum, { suggested }) => sum + suggested.claims.length,
    0,
  );
  const review = {
    label: intakeWords.review,
    run: () => openReview(session),
    isDone: () => session.surface.getState().beside === 'review',
  };
  const [only] = added.length === 1 ? added : [];
  notify(
    session,
    'news',
    isWhole
      ? sentenceOn(only?.article.title, added.length, claims)
      : intakeWords.addedSome(added.length, chosen.length, claims),
    claims === 0 ? undefined : review,
  );
}

function sentenceOn(
  title: string | undefined,
  articles: number,
  claims: number,
): string {
  if (title !== undefined)
    return claims === 0
      ? intakeWords.added(title)
      : intakeWords.addedWith(title, claims);
  return claims === 0
    ? intakeWords.addedSeveral(articles)
    : intakeWords.addedSeveralWith(articles, claims);
}
