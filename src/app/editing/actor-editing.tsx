import { lazy, Suspense, useMemo } from 'react';
import type { Actor } from '../../case';
import { membersOf } from '../../case';
import type { RecordEditing } from '../../views/parts';
import { shellWords } from '../../words';
import { act } from '../acting';
import { holdKeysFor } from '../held-keys';
import { askToMerge } from '../merging/asking-to-merge';
import { splitOff, standingOf } from '../merging/merging';
import { useDocument, useSession, useSurface } from '../session-context';
import { asItStands } from './as-it-stands';

const ActorEditor = lazy(async () => ({
  default: (await import('../../views/actor-editor')).ActorEditor,
}));

/** How the evidence lets actors be edited, and records merged and split off. */
export function useRecordEditing(): RecordEditing {
  const session = useSession();
  const edited = useSurface((surface) => surface.editedActor);
  const revision = useDocument()?.revision;
  return useMemo(
    () => ({
      revision,
      edited,
      onEdit: (editedActor) => {
        if (editedActor !== undefined) holdKeysFor(session, 'actor');
        session.surface.setState({ editedActor });
      },
      editorFor: (actor) => <EditorOf key={actor.id} actor={actor} />,
      onMerge: (kind, ids) => askToMerge(session, kind, ids),
      onSplitOff: (kind, id) => splitOff(session, kind, id),
      standingOf: (kind, id) => standingOf(session, kind, id),
    }),
    [session, edited, revision],
  );
}

function EditorOf({ actor: shown }: { readonly actor: Actor }) {
  const session = useSession();
  const open = useDocument();
  if (open === undefined) return undefined;
  const { theCase, ledger } = open;
  const actor = asItStands(open, 'actor', shown);
  return (
    <Suspense fallback={<p data-awaited>{shellWords.loading}</p>}>
      <ActorEditor
        {...{ actor, theCase }}
        members={membersOf(ledger, 'actor', actor.id)}
        onChange={(changes) => act(session, changes) !== undefined}
        onDone={() => session.surface.setState({ editedActor: undefined })}
      />
    </Suspense>
  );
}
