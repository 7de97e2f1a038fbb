import type { ReactNode } from 'react';
import type { ClaimId } from '../../case';
import { CaptionText, LinkButton } from '../../views/parts';
import { storyWords } from '../../words';
import { select } from '../commands';
import { useDocument, useSession } from '../session-context';

/** A caption on the screen: what it cites opens with its quote. */
export function ToldCaption({ text }: { readonly text: string }) {
  const session = useSession();
  const claims = useDocument()?.theCase.claims ?? [];
  const cite = (words: string, id: ClaimId): ReactNode =>
    claims.some((claim) => claim.id === id) ? (
      <LinkButton
        title={storyWords.openQuote}
        onClick={() => select(session, { kind: 'claim', id })}
      >
        {words}
      </LinkButton>
    ) : (
      words
    );
  return <CaptionText text={text} cite={cite} />;
}
