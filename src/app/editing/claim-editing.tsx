import { lazy, Suspense, useMemo } from 'react';
import type { Claim, ClaimId, Passage, Ref } from '../../case';
import type { Whys } from '../../views/parts';
import type { ClaimEditing } from '../../views/parts';
import { shellWords } from '../../words';
import { holdKeysFor } from '../held-keys';
import { readClaim, readWords, showWords } from '../reading';
import type { Session } from '../session';
import { useDocument, useSession, useSurface } from '../session-context';
import { asItStands } from './as-it-stands';
import { editClaim } from './edit-claim';
import { groundsOf } from './grounds-of';
import { readDate } from './read-date';

const ClaimEditor = lazy(async () => ({
  default: (await import('../../views/claim-editor')).ClaimEditor,
}));

/** How views let a claim be edited in place: one editor is open at a time. */
export function useClaimEditing(): ClaimEditing {
  const session = useSession();
  const edited = useSurface((surface) => surface.edited);
  return useMemo(
    () => ({
      edited,
      onEdit: (claim) => {
        if (claim !== undefined) holdKeysFor(session, 'claim');
        session.surface.setState({ edited: claim });
      },
      editorFor: (claim) => <EditorOf key={claim.id} claim={claim} />,
    }),
    [session, edited],
  );
}

/** What tells why a field says what it says, as the acts stand now. */
export function useWhys(): Whys {
  const session = useSession();
  const revision = useDocument()?.revision;
  return useMemo(
    () => ({
      revision,
      groundsOf: (of, field) => groundsOf(session, of, field),
      onShow: (of, words) => showFor(session, of, words),
    }),
    [session, revision],
  );
}

/** Goes to words in their article: of a claim, beside its own passage. */
function showFor(session: Session, of: Ref, words: readonly Passage[]): void {
  const [first] = words;
  if (of.kind === 'claim') showWords(session, of.id as ClaimId, words);
  else if (first !== undefined) readWords(session, first);
}

function EditorOf({ claim: shown }: { readonly claim: Claim }) {
  const session = useSession();
  const open = useDocument();
  if (open === undefined) return undefined;
  const { theCase } = open;
  const claim = asItStands(open, 'claim', shown);
  const article = theCase.articles.find(({ id }) => id === claim.article);
  if (article === undefined) return undefined;
  return (
    <Suspense fallback={<p data-awaited>{shellWords.loading}</p>}>
      <ClaimEditor
        {...{ claim, article, theCase, readDate }}
        onChange={(changes) => editClaim(session, claim, changes)}
        newMark={session.ports.newMark}
        onOpenArticle={() => readClaim(session, claim.id)}
        onDone={() => session.surface.setState({ edited: undefined })}
      />
    </Suspense>
  );
}
