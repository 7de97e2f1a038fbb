import type { ReactNode } from 'react';
import type { Claim, ClaimId } from '../../case';

/** How a view lets a claim be edited in place; the app gives the editor. */
export type ClaimEditing = {
  /** The claim whose editor is open. */
  readonly edited: ClaimId | undefined;
  /** Opens the editor of a claim, or closes it. */
  readonly onEdit: (claim: ClaimId | undefined) => void;
  readonly editorFor: (claim: Claim) => ReactNode;
};
