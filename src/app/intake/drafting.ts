import type { Given } from '../ports';
import type { Session } from '../session';
import { showOverlay } from '../session';
import { intakeWords } from '../../words';
import type { Draft, Fields, ReadDraft } from './draft';
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

async function giveOne(session: Session, given: Given): Promise<void> {
  const { drafts } = session.drafts.getState();
  const id = 1 + Math.max(0, ...drafts.map((draft) => draft.id));
  const name = given.kind === 'file' ? given.name : intakeWords.pastedText;
  const stopper = new AbortController();
  const begun: Draft = {
    id,
    name,
    kind: 'reading',
    share: 0,
    stop: () => stopper.abort(),
  };
  session.drafts.setState({ drafts: [...drafts, begun] });
  const reading = await session.ports.takingIn.read(
    given,
    (share) => alter(session, begun, (draft) => ({ ...draft, share })),
    stopper.signal,
  );
  if (reading === undefined) return;
  alter(session, begun, () =>
    reading.kind === 'refused'
      ? { id, name, ...reading }
      : {
          id,
          name,
          ...reading,
          fields: fieldsOf(reading.proposal),
          isWanted: undefined,
        },
  );
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
