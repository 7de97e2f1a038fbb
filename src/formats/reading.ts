import type { Ledger } from '../case';
import type { Refusal } from './refusal';

/** A case as a file gives it, or why the file was not opened. */
export type Reading =
  { readonly kind: 'case'; readonly ledger: Ledger } | Refusal;
