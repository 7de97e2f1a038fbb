import type { Ledger } from '../case';
import type { Refusal } from './refusal';

/**
 * A case as a file gives it, or why the file was not opened. `lost` tells what
 * of a recovery copy could not be brought back, a sentence each.
 */
export type Reading =
  | {
      readonly kind: 'case';
      readonly ledger: Ledger;
      readonly lost?: readonly string[];
    }
  | Refusal;
