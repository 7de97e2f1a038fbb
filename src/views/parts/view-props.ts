import type { ClaimId } from '../../case';
import type { Filters, Selection } from '../../lens';
import type { Network } from '../../network';

/**
 * What every view is given and may ask for. A view holds neither document nor
 * session: it shows a network and reports what a person did.
 */
export type ViewProps = {
  readonly network: Network;
  readonly selection: Selection | undefined;
  /** Select something, or nothing. */
  readonly onSelect: (selection: Selection | undefined) => void;
  readonly onFilters: (filters: Filters) => void;
  /** Go to the passage of a claim in its article. */
  readonly onRead: (claim: ClaimId) => void;
};
