import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Act, CaseId } from '../case';
import { readCase } from '../formats';
import type { Positions } from '../network';
import { columnsOf } from '../lens';
import { layoutOf, layoutRequestOf } from '../network';

/**
 * A case as it ships with the app: read, checked and laid out when the app is
 * built, so that a first visit only has to draw it.
 */
export type ShippedCase = {
  readonly id: CaseId;
  readonly acts: readonly Act[];
  readonly places: Positions;
};

/** The case of a folder of seeds/. Throws where it is not fit to be shipped. */
export function shippedCaseIn(folder: string): ShippedCase {
  const reading = readCase(
    readFileSync(join(folder, 'case.json'), 'utf8'),
    (file) => textBeside(folder, file),
  );
  if (reading.kind === 'refused')
    throw new Error(
      `shippedCaseIn: ${folder} cannot be shipped. ${reading.sentence}`,
    );
  const { ledger } = reading;
  return {
    id: ledger.id,
    acts: ledger.acts,
    places: layoutOf(layoutRequestOf(columnsOf(ledger.theCase), {})),
  };
}

function textBeside(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
