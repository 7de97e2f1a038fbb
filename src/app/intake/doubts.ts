import type { CaseArticle, Steps } from '../../case';
import { whole } from '../../case';
import { intakeWords, languageInWords } from '../../words';
import type { Session } from '../session';
import type { Draft, ReadDraft } from './draft';
import { faultsOf } from './draft';
import { KnownTexts } from '../../text';

/** An article that is here already, as far as it is told beside another. */
export type Twin = Pick<
  CaseArticle,
  'title' | 'publisher' | 'published' | 'url' | 'text' | 'sha256' | 'body'
> & {
  /** Whether the case holds it, or it was given, too. */
  readonly isHeld: boolean;
};

/** Why a draft might better not be added, and what is like it. */
export type Doubt = { readonly sentence: string; readonly twin?: Twin };

/** The doubts about drafts, by the draft's number. */
export type Doubts = ReadonlyMap<number, readonly Doubt[]>;

const NONE: readonly Doubt[] = [];

/** What has been compared so far: drafts are mostly added at the end. */
type Compared = {
  readonly held: CaseArticle[];
  readonly knownHeld: KnownTexts<Twin>;
  readonly given: ReadDraft['proposal'][];
  readonly knownGiven: KnownTexts<Twin>;
  readonly found: Map<number, readonly Doubt[]>;
};

const compared = new WeakMap<Session, Compared>();
/** The latest comparison of each session; an earlier one gives up. */
const latest = new WeakMap<Session, object>();

/**
 * Why each draft might better not be added, in sentences: the case holds it
 * already, it was given twice, or it seems not to be in English. Only what is
 * new since the last time is compared.
 */
export function doubtsAbout(
  session: Session,
  drafts: readonly Draft[],
  held: readonly CaseArticle[],
): Doubts {
  return whole(comparing(session, drafts, held));
}

/** The same, while the page answers. */
export function doubtsInSteps(
  session: Session,
  drafts: readonly Draft[],
  held: readonly CaseArticle[],
): Promise<Doubts> {
  return session.ports.unhurried(comparing(session, drafts, held));
}

function* comparing(
  session: Session,
  drafts: readonly Draft[],
  held: readonly CaseArticle[],
): Steps<Doubts> {
  const before = compared.get(session);
  // While articles are added the others wait: they are compared once after it.
  const isWaiting = session.drafts.getState().taking !== undefined;
  if (isWaiting && before !== undefined) return before.found;
  const turn = {};
  latest.set(session, turn);
  const isLatest = () => latest.get(session) === turn;
  const read = drafts.filter((draft) => draft.kind === 'read');
  const now = goingOn(before, read, held);
  compared.set(session, now);
  for (const article of held.slice(now.held.length)) {
    now.knownHeld.add(article, { ...article, isHeld: true });
    now.held.push(article);
    yield;
    if (!isLatest()) return now.found;
  }
  for (const draft of read.slice(now.given.length)) {
    now.found.set(draft.id, doubtsOf(draft, now));
    now.knownGiven.add(draft.proposal, { ...draft.proposal, isHeld: false });
    now.given.push(draft.proposal);
    yield;
    if (!isLatest()) return now.found;
  }
  return new Map(now.found);
}

/** What is known of before, as far as it still holds. */
function goingOn(
  before: Compared | undefined,
  read: readonly ReadDraft[],
  held: readonly CaseArticle[],
): Compared {
  const isHeldStill =
    before?.held.every((article, index) => held[index] === article) ?? false;
  const isGivenStill =
    before !== undefined &&
    before.held.length === held.length &&
    before.given.every((proposal, index) => read[index]?.proposal === proposal);
  if (before !== undefined && isHeldStill && isGivenStill) return before;
  return {
    ...(before !== undefined && isHeldStill
      ? { held: before.held, knownHeld: before.knownHeld }
      : { held: [], knownHeld: new KnownTexts<Twin>() }),
    given: [],
    knownGiven: new KnownTexts<Twin>(),
    found: new Map(),
  };
}

/** The nearer of two likenesses comes first; what the case holds before others. */
const NEARNESS = ['same', 'near', 'address', 'different'] as const;

function doubtsOf(
  { proposal }: ReadDraft,
  { knownHeld, knownGiven }: Compared,
): readonly Doubt[] {
  const likes = [knownHeld, knownGiven].map((known) =>
    known.likenessOf(proposal),
  );
  const like = NEARNESS.map((kind) =>
    likes.find((each) => each.kind === kind),
  ).find((each) => each !== undefined);
  const language = languageDoubt(proposal.language);
  const doubts = [
    ...(like === undefined || like.kind === 'different'
      ? []
      : [
          {
            sentence: intakeWords.like(
              like.kind,
              like.known.isHeld,
              like.known.title,
            ),
            twin: like.known,
          },
        ]),
    ...(language === undefined ? [] : [{ sentence: language }]),
  ];
  return doubts.length === 0 ? NONE : doubts;
}

/** Whether a draft is to be added: as the person chose, else if undoubted. */
export function isTaken(draft: ReadDraft, doubts: Doubts): boolean {
  return draft.isWanted ?? (doubts.get(draft.id) ?? NONE).length === 0;
}

/** Why a draft that nobody decided on stays: it is like another, or not in English. */
export function reasonToStay(
  draft: ReadDraft,
  doubts: Doubts,
): 'alike' | 'foreign' | undefined {
  const own = doubts.get(draft.id) ?? NONE;
  if (draft.isWanted !== undefined || own.length === 0) return undefined;
  return own.some(({ twin }) => twin !== undefined) ? 'alike' : 'foreign';
}

/** Whether a draft that is to be added can be: none of its fields is at fault. */
export function isSure(draft: ReadDraft, doubts: Doubts): boolean {
  return (
    isTaken(draft, doubts) && Object.keys(faultsOf(draft.fields)).length === 0
  );
}

/** Whether a person should look at a draft before it is added. */
export function needsLook(draft: Draft, doubts: Doubts): boolean {
  if (draft.kind !== 'read') return draft.kind !== 'reading';
  const { notes } = draft.proposal;
  const isFaulty = Object.keys(faultsOf(draft.fields)).length > 0;
  return (
    isFaulty || notes.length > 0 || (doubts.get(draft.id) ?? NONE).length > 0
  );
}

/** Whether claims can be looked for in a text: only in English. */
export function isReadable(language: string | undefined): boolean {
  return language === undefined || language === 'en';
}

function languageDoubt(language: string | undefined): string | undefined {
  if (language === undefined || isReadable(language)) return undefined;
  return intakeWords.notEnglish(languageInWords(language));
}
