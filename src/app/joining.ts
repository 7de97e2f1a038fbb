import type { Act, Ledger as Acts } from '../case';
import { actsFor, clashesWith, conflictsIn, Ledger, LISTS } from '../case';
import { caseWords, historyWords } from '../words';
import { act, take } from './acting';
import { layOut } from './arranging';
import type { JoinPreview } from './join-preview';
import type { Session } from './session';
import { notify, showHistory, showOverlay } from './session';
import { watched } from './watched-opening';

/** Reads a case file and shows what it would add; nothing is joined yet. */
export async function offerFile(session: Session, file: File): Promise<void> {
  const refuse = (reason: string): void =>
    notify(session, 'problem', caseWords.notOpened(file.name, reason));
  const reading = await watched(
    session,
    file.name,
    ({ onProgress, signal }) =>
      session.ports.readCase(file, onProgress, signal),
    true,
  );
  if (reading === undefined) return undefined;
  if (reading.kind === 'refused') return refuse(reading.sentence);
  return offerJoin(session, file.name, reading.ledger);
}

/** Shows what a case would add to the open one. */
export function offerJoin(session: Session, file: string, other: Acts): void {
  const open = session.document.getState();
  if (open === undefined) return;
  const acts = actsFor(open.ledger.id, other.id, other.acts);
  if (clashesWith(open.ledger, acts).length > 0)
    return notify(
      session,
      'problem',
      caseWords.notOpened(file, caseWords.clash),
    );
  const fresh = acts.filter(({ id }) => open.ledger.actOf(id) === undefined);
  // Each case may be sound by itself, and the two together open no more.
  const refusal = session.ports.refusalOf(open.ledger, fresh);
  if (refusal !== undefined)
    return notify(session, 'problem', caseWords.notOpened(file, refusal));
  const preview = previewOf(open.ledger, fresh);
  session.surface.setState({
    joining: {
      file,
      key: open.key,
      title: other.theCase.title,
      isSameCase: other.id === open.ledger.id,
      acts: fresh,
      ...preview,
    },
  });
  showOverlay(session, 'join');
}

function previewOf(ledger: Acts, fresh: readonly Act[]) {
  const trial = new Ledger(ledger.id, ledger.acts);
  const before = conflictsIn(trial).length;
  const changed = trial.take(fresh);
  return {
    articles: [...changed.articles.added.values()].map(({ title }) => title),
    claims: changed.claims.added.size,
    actors: changed.actors.added.size,
    contacts: changed.contacts.added.size,
    updated: LISTS.reduce((sum, list) => sum + changed[list].updated.size, 0),
    conflicts: Math.max(0, conflictsIn(trial).length - before),
  };
}

/** Joins what was previewed; the notice takes it back as one act. */
export async function join(
  session: Session,
  { key, acts, file, conflicts }: JoinPreview,
): Promise<void> {
  session.surface.setState({ joining: undefined });
  showOverlay(session, 'none');
  // Another case may have been opened meanwhile: nothing goes into that one.
  if (session.document.getState()?.key !== key || acts.length === 0) return;
  take(session, acts);
  session.ports.keeping.keepActs(key, acts);
  notify(
    session,
    'news',
    historyWords.joined(file, acts.length),
    conflicts > 0
      ? {
          label: historyWords.settle,
          run: () => showHistory(session, 'conflicts'),
        }
      : {
          label: historyWords.undoJoin,
          run: () =>
            void act(
              session,
              acts.map(({ id }) => ({ kind: 'retract', act: id })),
            ),
        },
  );
  await layOut(session, { isAsked: false });
}
