import type { Case, CaseArticle, Change, ListedKind } from '../../case';
import { intakeWords } from '../../words';
import { GLOBAL_MARK } from '../../case';
import type { ArticleId } from '../../text';
import { layOut } from '../arranging';
import { act } from '../acting';
import type { Suggested } from '../ports';
import { tellOfDuplicates } from '../merging/merging';
import { openReview } from '../reviewing';
import type { Session } from '../session';
import { notify, showOverlay } from '../session';
import { withoutSentence } from '../without-sentence';
import { doubtsAbout, isReadable, isTaken } from './doubts';
import type { Draft, Drafts, ReadDraft } from './draft';
import { articleFrom, faultsOf } from './draft';

/** The drafts that would be taken in now, in their order. */
function chosenDrafts(
  session: Session,
  { drafts }: Drafts,
  held: readonly CaseArticle[],
): readonly ReadDraft[] {
  const doubts = doubtsAbout(session, drafts, held);
  return drafts
    .filter((draft) => draft.kind === 'read')
    .filter((draft) => isTaken(draft, doubts));
}

/**
 * Adds the chosen articles, with what they suggest, as one decision, and opens
 * the first. Drafts that are doubted or still being read stay; those that were
 * put aside by hand go.
 */
export async function takeIn(session: Session): Promise<void> {
  const open = session.document.getState();
  const before = session.drafts.getState();
  if (open === undefined || before.taking !== undefined) return;
  const within = open.theCase;
  const chosen = chosenDrafts(session, before, within.articles);
  const isFaulty = chosen.some(
    ({ fields }) => Object.keys(faultsOf(fields)).length > 0,
  );
  if (chosen.length === 0 || isFaulty) return;
  const articles = articlesFrom(chosen, within);
  const stopper = new AbortController();
  const intake = await suggestedBy(session, articles, within, stopper);
  session.drafts.setState({ taking: undefined });
  // Another case may have been opened meanwhile: nothing goes into that one.
  if (stopper.signal.aborted) return;
  if (session.document.getState()?.key !== open.key) return;
  const done = act(session, additionsOf(intake, within));
  const added = new Set<number>(chosen.map(({ id }) => id));
  session.drafts.setState(({ drafts }) => ({
    drafts: drafts.filter((draft) => isLeft(draft, added)),
  }));
  showOverlay(session, 'none');
  session.workspace.setState({
    view: 'articles',
    reading: articles.slice(0, 1).map(({ id }) => id),
    passage: undefined,
    selection: undefined,
  });
  tell(session, intake);
  if (done !== undefined) void tellOfDuplicates(session, done);
  await layOut(session, { isAsked: false });
}

/** What is still being read, or still doubted, stays to be looked over. */
function isLeft(draft: Draft, added: ReadonlySet<number>): boolean {
  if (draft.kind === 'reading' || draft.kind === 'unsure') return true;
  return (
    draft.kind === 'read' &&
    !added.has(draft.id) &&
    draft.isWanted === undefined
  );
}

function tell(session: Session, { articles, claims }: Intake): void {
  const [only] = articles.length === 1 ? articles : [];
  if (claims.length === 0)
    return notify(
      session,
      'news',
      only === undefined
        ? intakeWords.addedSeveral(articles.length)
        : intakeWords.added(only.title),
    );
  return notify(
    session,
    'news',
    only === undefined
      ? intakeWords.addedSeveralWith(articles.length, claims.length)
      : intakeWords.addedWith(only.title, claims.length),
    { label: intakeWords.review, run: () => openReview(session) },
  );
}

/** Articles, and what they suggest. */
type Intake = Suggested & { readonly articles: readonly CaseArticle[] };

/**
 * What comes in is added; what the case holds already is left as it is. The
 * sentences that a machine made are derived from the fields, not stored.
 */
function additionsOf(intake: Intake, within: Case): readonly Change[] {
  const added = (
    as: ListedKind,
    records: readonly { readonly id: string }[],
    held: readonly { readonly id: string }[],
  ): readonly Change[] => {
    const known = new Set(held.map(({ id }) => id));
    return records
      .filter(({ id }) => !known.has(id))
      .map((record) => ({ kind: 'add', as, record }) as unknown as Change);
  };
  return [
    ...added('article', intake.articles, within.articles),
    ...added('actor', intake.actors, within.actors),
    ...added(
      'contact',
      intake.contacts.map(({ id }) => ({ id })),
      within.contacts,
    ),
    ...added('origin', intake.origins, within.origins),
    ...added('claim', intake.claims.map(withoutSentence), within.claims),
  ];
}

/**
 * The articles that drafts become. An article is known by its text: one that
 * the case holds already stays what it is there, and is only read once more.
 */
function articlesFrom(
  drafts: readonly ReadDraft[],
  within: Case,
): readonly CaseArticle[] {
  const byHash = new Map<string, CaseArticle>(
    within.articles.map((article) => [article.sha256, article]),
  );
  for (const draft of drafts) {
    const { sha256 } = draft.proposal;
    const id = `article${GLOBAL_MARK}${sha256.slice(0, 16)}` as ArticleId;
    if (!byHash.has(sha256)) byHash.set(sha256, articleFrom(draft, id));
  }
  const hashes = new Set(drafts.map(({ proposal }) => proposal.sha256));
  return [...hashes].flatMap((hash) => byHash.get(hash) ?? []);
}

/**
 * What articles suggest, one after another: each is matched to the case as it
 * would be with the ones before it. Where the search fails an article is taken
 * in without suggestions, and that is said.
 */
async function suggestedBy(
  session: Session,
  articles: readonly CaseArticle[],
  within: Case,
  stopper: AbortController,
): Promise<Intake> {
  let intake: Intake = { articles, ...NOTHING };
  for (const [done, article] of articles.entries()) {
    session.drafts.setState({
      taking: { done, of: articles.length, stop: () => stopper.abort() },
    });
    if (stopper.signal.aborted) break;
    if (!isReadable(article.language)) continue;
    try {
      const more = await session.ports.takingIn.suggest(
        article,
        grown(within, intake),
        stopper.signal,
      );
      intake = { articles, ...joinedSuggestions(intake, more) };
    } catch {
      if (!stopper.signal.aborted)
        notify(session, 'problem', intakeWords.searchFailed(article.title));
    }
  }
  return intake;
}

const NOTHING: Suggested = {
  actors: [],
  claims: [],
  contacts: [],
  origins: [],
};

function grown(within: Case, intake: Intake): Case {
  const { actors, claims, contacts, origins } = joinedSuggestions(
    within,
    intake,
  );
  return { ...within, actors, claims, contacts, origins };
}

function joinedSuggestions(held: Suggested, more: Suggested): Suggested {
  return {
    actors: joined(held.actors, more.actors),
    claims: joined(held.claims, more.claims),
    contacts: joined(held.contacts, more.contacts),
    origins: joined(held.origins, more.origins),
  };
}

function joined<Item extends { readonly id: string }>(
  held: readonly Item[],
  more: readonly Item[],
): readonly Item[] {
  const known = new Set<string>(held.map(({ id }) => id));
  return [...held, ...more.filter(({ id }) => !known.has(id))];
}
