import { intakeWords } from '../../words';
import type { ArticleReading, Given, Proposal } from '../ports';
import type { Session } from '../session';
import { showOverlay } from '../session';
import type { Draft, Fields, ReadDraft, UnsureDraft } from './draft';
import { fieldsOf } from './draft';

/** Has articles read, and shows the dialog in which they are looked over. */
export function giveArticles(session: Session, given: readonly Given[]): void {
  if (given.length > 0) showOverlay(session, 'intake');
  for (const each of given) void giveOne(session, each);
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

/** Reads a file once more, in the encoding that a person chose. */
export function readAgain(
  session: Session,
  draft: ReadDraft,
  encoding: string,
): void {
  const { given } = draft;
  if (given?.kind !== 'file') return;
  dropDraft(session, draft.id);
  giveArticles(session, [{ ...given, encoding }]);
}

/** Settles whether a file is one article or several. */
export function settle(
  session: Session,
  unsure: UnsureDraft,
  as: 'several' | 'one',
): void {
  replace(
    session,
    unsure.id,
    as === 'one'
      ? draftsFrom(unsure.name, [unsure.whole])
      : draftsFrom(unsure.name, unsure.proposals),
  );
}

async function giveOne(session: Session, given: Given): Promise<void> {
  const name = given.kind === 'file' ? given.name : intakeWords.pasted;
  const stopper = new AbortController();
  const stop = (): void => stopper.abort();
  const id = nextId(session);
  const begun: Draft = { id, name, kind: 'reading', share: 0, stop };
  session.drafts.setState(({ drafts }) => ({ drafts: [...drafts, begun] }));
  const reading = await session.ports.takingIn.read(
    given,
    (share) => alter(session, begun, (draft) => ({ ...draft, share })),
    stopper.signal,
  );
  if (reading !== undefined)
    replace(session, id, becomes(reading, name, given));
}

type Unnumbered = Draft extends infer Each
  ? Each extends Draft
    ? Omit<Each, 'id'>
    : never
  : never;

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
    name: isAlone
      ? name
      : intakeWords.oneOf(name, index + 1, proposals.length),
    kind: 'read',
    proposal,
    ...(isAlone && given !== undefined ? { given } : {}),
    fields: fieldsOf(proposal),
    isWanted: undefined,
  }));
}

function nextId(session: Session): number {
  const { drafts } = session.drafts.getState();
  let highest = 0;
  for (const { id } of drafts) highest = Math.max(highest, id);
  return highest + 1;
}

/** Puts what a draft became in its place, if it has not been put away since. */
function replace(
  session: Session,
  id: number,
  unnumbered: readonly Unnumbered[],
): void {
  let next = nextId(session);
  session.drafts.setState(({ drafts }) => ({
    drafts: drafts.flatMap((draft) =>
      draft.id === id
        ? unnumbered.map((each) => ({ ...each, id: next++ }))
        : [draft],
    ),
  }));
}

/** Alters a draft that is being read, if it has not been put away since. */
function alter(
  session: Session,
  begun: Draft,
  change: (draft: Extract<Draft, { kind: 'reading' }>) => Draft,
): void {
  const { drafts } = session.drafts.getState();
  session.drafts.setState({
    drafts: drafts.map((draft) =>
      draft.id === begun.id && draft.kind === 'reading' ? change(draft) : draft,
    ),
  });
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
