import type { ClaimId } from './ids';

/** One act of the analyst; `at` is its time, ISO 8601. */
export type Decision =
  | { readonly kind: 'accept'; readonly claim: ClaimId; readonly at: string }
  | { readonly kind: 'reject'; readonly claim: ClaimId; readonly at: string }
  | { readonly kind: 'retitle'; readonly title: string; readonly at: string };
