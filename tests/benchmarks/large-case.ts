import { closeSync, openSync, writeSync } from 'node:fs';
import { importOf, Ledger, whole } from '../../src/case';
import { writeCaseInSteps } from '../../src/formats';
import { syntheticCase } from '../lens/synthetic-case';

/** Writes a synthetic case of so many claims to a file. */
function make(path: string, claims: number): void {
  const size = { seed: 1, actors: 20_000, articles: 4_000, origins: 6_000 };
  const theCase = syntheticCase({ ...size, claims });
  const ledger = new Ledger(theCase.id, [importOf(theCase, 'made')]);
  const file = openSync(path, 'w');
  whole(writeCaseInSteps(ledger, (piece) => void writeSync(file, piece)));
  closeSync(file);
}

make(process.argv[2] ?? '', Number(process.argv[3]));
