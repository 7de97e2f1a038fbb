import type { Ledger } from '../case';
import type { Refusal } from './refusal';

/** Where an actor stands in the drawing, as a file says it. */
export type FilePlace = {
  readonly actor: string;
  readonly x: number;
  readonly y: number;
  readonly pinned?: boolean | undefined;
};

/**
 * A case as a file gives it, or why the file was not opened. `lost` tells what
 * of a recovery copy could not be brought back, a sentence each.
 */
export type Reading =
  | {
      readonly kind: 'case';
      readonly ledger: Ledger;
      readonly lost?: readonly string[];
      /** Where actors stand in the drawing, if the file says so. */
      readonly places?: readonly FilePlace[];
    }
  | Refusal;
