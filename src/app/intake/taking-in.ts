import type { Act } from '../../case';
import { intakeWords } from '../../words';
import { act } from '../acting';
import { layOut } from '../arranging';
import { tellOfDuplicates } from '../merging/finding-duplicates';
import { openReview } from '../reviewing';
import type { Session } from '../session';
import { notify, showOverlay } from '../session';
import type { Addition } from './additions';
import { articlesFrom, changesOf } from './additions';
import { doubtsAbout, isSure } from './doubts';
import type { Draft, ReadDraft } from './draft';
import { searched } from './searching';

/** How many articles are added by one act; so many cost the page no pause. */
const PORTION = 100;
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
};

/**
 * Adds the chosen articles, with what they suggest, as one decision for each
 * hundred, and opens the first. Drafts that are doubted or still being read
 * stay; those that were put aside by hand go. When it is stopped, what was
 * searched is added, and the others stay: adding again goes on from there.
 */
export async function takeIn(session: Session): Promise<void> {
  const open = session.document.getState();
  const { drafts, taking } = session.drafts.getState();
  if (open === undefined || taking !== undefined) return;
  const doubts = doubtsAbout(session, drafts, open.theCase.articles);
  const chosen = drafts
    .filter((draft) => draft.kind === 'read')
    .filter((draft) => isSure(draft, doubts));
  if (chosen.length === 0) return;
  const stopper = new AbortController();
  const run = { session, key: open.key, chosen, stopper, acts: [], added: [] };
  const articles = articlesFrom(chosen, open.theCase);
  showProgress(run, 0, articles.length);
  let portion: Addition[] = [];
  let done = 0;
  const { signal } = stopper;
  for await (const each of searched(session, articles, open.theCase, signal)) {
    portion.push(each);
    showProgress(run, ++done, articles.length);
    if (portion.length < PORTION) continue;
    addPortion(run, portion);
    portion = [];
    await aMoment();
  }
  addPortion(run, portion);
  session.drafts.setState({ taking: undefined });
  await end(run);
}

/** Adds what was searched, unless another case was opened meanwhile. */
function addPortion(run: Run, portion: readonly Addition[]): void {
  const { session, chosen, acts, added } = run;
  const open = session.document.getState();
  if (open?.key !== run.key) return run.stopper.abort();
  if (portion.length === 0) return;
  const done = act(session, changesOf(portion, open.theCase));
  if (done !== undefined) acts.push(done);
  added.push(...portion);
  const hashes = new Set(portion.map(({ article }) => article.sha256));
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
  if (isWhole) {
    session.drafts.setState(({ drafts }) => ({
      drafts: drafts.filter((draft) => isLeft(draft)),
    }));
    showOverlay(session, 'none');
  }
  session.workspace.setState({
    view: 'articles',
    reading: added.slice(0, 1).map(({ article }) => article.id),
    passage: undefined,
    selection: undefined,
  });
  tell(run, isWhole);
  void tellOfDuplicates(session, acts);
  await layOut(session, { isAsked: false });
}

/** What is still being read, or still doubted, stays to be looked over. */
function isLeft(draft: Draft): boolean {
  if (draft.kind === 'reading' || draft.kind === 'unsure') return true;
  return draft.kind === 'read' && draft.isWanted !== false;
}

function showProgress(run: Run, done: number, of: number): void {
  const step = Math.max(1, Math.floor(of / STEPS));
  if (done % step !== 0) return;
  run.session.drafts.setState({
    taking: { done, of, stop: () => run.stopper.abort() },
  });
}

/** Lets the page answer between two pieces of work. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
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
