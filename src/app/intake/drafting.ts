import type { Body } from '../../text';
import { intakeWords } from '../../words';
import type { ArticleReading, Given, Proposal } from '../ports';
import type { Session } from '../session';
import { notify, showOverlay } from '../session';
import type {
  Draft,
  Fields,
  ReadDraft,
  Unnumbered,
  UnsureDraft,
} from './draft';
import { fieldsOf } from './draft';
import { keepDrafts } from './kept-drafts';
import { keepGiven } from './kept-words';

/**
 * Has articles read, and shows the dialog for looking them over unless quiet.
 * Words that wait there already are not listed once more.
 */
export function giveArticles(
  session: Session,
  given: readonly Given[],
  { isQuiet = false } = {},
): void {
  if (given.length === 0) return;
  keepGiven(session);
  keepDrafts(session);
  if (!isQuiet) showOverlay(session, 'intake');
  const begun = onceEach(session, given).map((each) => {
    const name = each.kind === 'file' ? each.name : intakeWords.pasted;
    const stopper = new AbortController();
    const draft: Reading = {
      id: ++lastId,
      name,
      pasted: each.kind === 'words' ? each.text : undefined,
      kind: 'reading',
      given: each,
      share: 0,
      stop: () => stopper.abort(),
    };
    return { given: each, draft, signal: stopper.signal };
  });
  session.drafts.setState(({ drafts }) => ({
    drafts: [...drafts, ...begun.map(({ draft }) => draft)],
  }));
  for (const each of begun)
    void giveOne(session, each.given, each.draft, each.signal);
}

/** What was given but for words that wait already, or were given before. */
function onceEach(session: Session, given: readonly Given[]): readonly Given[] {
  const waiting = new Set(
    session.drafts.getState().drafts.map(({ pasted }) => pasted),
  );
  return given.filter((each) => {
    if (each.kind !== 'words' || each.text.trim() === '') return true;
    if (waiting.has(each.text)) return false;
    waiting.add(each.text);
    return true;
  });
}

/** Stops the reading of all that has not been read yet; it may go on later. */
export function stopReading(session: Session): void {
  const { drafts } = session.drafts.getState();
  const stopped = drafts.filter((draft) => draft.kind === 'reading');
  for (const draft of stopped) draft.stop();
  session.drafts.setState(({ drafts: now, unread }) => ({
    drafts: now.filter(({ kind }) => kind !== 'reading'),
    unread: [...unread, ...stopped.map(({ given }) => given)],
  }));
}

/** Goes on reading where it was stopped. */
export function readOn(session: Session): void {
  const { unread } = session.drafts.getState();
  session.drafts.setState({ unread: [] });
  giveArticles(session, unread);
}

/** Changes a field of an article before it is taken in. */
export function editDraft(
  session: Session,
  id: number,
  fields: Partial<Fields>,
): void {
  alterRead(session, id, (draft) => ({
    ...draft,
    fields: { ...draft.fields, ...fields },
  }));
}

/** Keeps what a person marked as the article itself. */
export function markDraft(session: Session, id: number, body: Body): void {
  alterRead(session, id, (draft) => ({ ...draft, body }));
}

/** Chooses whether an article is to be taken in. */
export function wantDraft(
  session: Session,
  id: number,
  isWanted: boolean,
): void {
  alterRead(session, id, (draft) => ({ ...draft, isWanted }));
}

/** Puts a draft away; if it is still being read, that stops. */
export function dropDraft(session: Session, id: number): void {
  const { drafts } = session.drafts.getState();
  const gone = drafts.find((draft) => draft.id === id);
  if (gone?.kind === 'reading') gone.stop();
  session.drafts.setState({ drafts: drafts.filter((each) => each !== gone) });
}

/** Puts all drafts away; what comes of that can be taken back at once. */
export function dropDrafts(session: Session): void {
  stopReading(session);
  const { drafts, unread } = session.drafts.getState();
  if (drafts.length + unread.length === 0) return;
  session.drafts.setState({ drafts: [], unread: [] });
  notify(session, 'news', intakeWords.removedAll(drafts.length), {
    label: intakeWords.putBack,
    run: () =>
      session.drafts.setState((now) => ({
        drafts: [...drafts, ...now.drafts],
        unread: [...unread, ...now.unread],
      })),
  });
}

/** Puts drafts that were kept beside those that are there; gives their numbers. */
export function putBack(
  session: Session,
  kept: readonly Unnumbered[],
): readonly Draft[] {
  const back = numbered(kept);
  session.drafts.setState(({ drafts }) => ({ drafts: [...drafts, ...back] }));
  return back;
}

/**
 * Reads a file once more, in the encoding that a person chose. Its draft stays
 * in its place, as it is, until that is done; of several choices the last counts.
 */
export async function readAgain(
  session: Session,
  { id, name, given }: ReadDraft,
  encoding: string,
): Promise<void> {
  if (given?.kind !== 'file') return;
  const anew: Given = { ...given, encoding };
  alterRead(session, id, (draft) => ({ ...draft, given: anew }));
  const { signal } = new AbortController();
  const reading = await session.ports.takingIn.read(anew, () => {}, signal);
  if (reading === undefined) return;
  const found = becomes(reading, name, anew);
  const [only] = found.length === 1 ? found : [];
  change(session, id, (draft) => {
    if (draft.kind !== 'read' || draft.given !== anew) return [draft];
    return only?.kind === 'read' ? [{ ...only, id }] : numbered(found);
  });
}

/** Settles whether a file is one article or several. */
export function settle(
  session: Session,
  { id, name, pasted, whole, proposals }: UnsureDraft,
  as: 'several' | 'one',
): void {
  change(session, id, () =>
    numbered(
      draftsFrom(name, as === 'one' ? [whole] : proposals).map((draft) => ({
        ...draft,
        pasted,
      })),
    ),
  );
}

async function giveOne(
  session: Session,
  given: Given,
  begun: Reading,
  signal: AbortSignal,
): Promise<void> {
  const reading = await session.ports.takingIn.read(
    given,
    (share) =>
      change(session, begun.id, (draft) =>
        draft.kind === 'reading' ? [{ ...draft, share }] : [draft],
      ),
    signal,
  );
  if (reading !== undefined)
    change(session, begun.id, () =>
      numbered(
        becomes(reading, begun.name, given).map((draft) => ({
          ...draft,
          pasted: draft.kind === 'noted' ? undefined : begun.pasted,
        })),
      ),
    );
}

type Reading = Extract<Draft, { kind: 'reading' }>;

/** What a reading leaves to look over. */
function becomes(
  reading: ArticleReading,
  name: string,
  given: Given,
): readonly Unnumbered[] {
  if (reading.kind === 'refused') return [{ name, ...reading }];
  const { proposals, notes, whole } = reading;
  const noted: readonly Unnumbered[] =
    notes.length === 0 ? [] : [{ name, kind: 'noted', sentences: notes }];
  return whole === undefined
    ? [...draftsFrom(name, proposals, given), ...noted]
    : [{ name, kind: 'unsure', proposals, whole }, ...noted];
}

function draftsFrom(
  name: string,
  proposals: readonly Proposal[],
  given?: Given,
): readonly Unnumbered[] {
  const isAlone = proposals.length === 1;
  return proposals.map((proposal, index) => ({
    name: isAlone ? name : intakeWords.oneOf(name, index + 1, proposals.length),
    kind: 'read',
    proposal,
    ...(isAlone && given !== undefined ? { given } : {}),
    fields: fieldsOf(proposal),
    isWanted: undefined,
  }));
}

/** The last number that a draft was given; none is given twice. */
let lastId = 0;

function numbered(unnumbered: readonly Unnumbered[]): readonly Draft[] {
  return unnumbered.map((each) => ({ ...each, id: ++lastId }));
}

/** What becomes of one draft; it may give place to several. */
type Change = (draft: Draft) => readonly Draft[];

/** Beyond so many drafts, changes are put together before they are shown. */
const FEW = 40;
/** For so long, in milliseconds. */
const PAUSE = 60;

const waiting = new WeakMap<Session, Map<number, Change[]>>();

/**
 * Changes a draft, if it has not been put away since. Of many drafts, changes
 * are shown some at a time: each costs a look at all of them.
 */
function change(session: Session, id: number, one: Change): void {
  const { drafts } = session.drafts.getState();
  const together = waiting.get(session);
  if (together === undefined && drafts.length < FEW) {
    apply(session, new Map([[id, [one]]]));
    return;
  }
  const changes = together ?? new Map<number, Change[]>();
  const known = changes.get(id);
  if (known === undefined) changes.set(id, [one]);
  else known.push(one);
  if (together !== undefined) return;
  waiting.set(session, changes);
  setTimeout(() => {
    waiting.delete(session);
    apply(session, changes);
  }, PAUSE);
}

function apply(
  session: Session,
  changes: ReadonlyMap<number, readonly Change[]>,
): void {
  session.drafts.setState(({ drafts }) => ({
    drafts: drafts.flatMap((draft) =>
      (changes.get(draft.id) ?? []).reduce<readonly Draft[]>(
        (sofar, one) => sofar.flatMap(one),
        [draft],
      ),
    ),
  }));
}

function alterRead(
  session: Session,
  id: number,
  change: (draft: ReadDraft) => ReadDraft,
): void {
  const { drafts } = session.drafts.getState();
  session.drafts.setState({
    drafts: drafts.map((draft) =>
      draft.id === id && draft.kind === 'read' ? change(draft) : draft,
    ),
  });
}
