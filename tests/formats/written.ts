import type { Case } from '../../src/case';
import { importOf, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';

/** The file of a case that one act brought in, whatever its identity was. */
export function written(theCase: Case): string {
  const id = `${theCase.id}~${theCase.title.length}` as Case['id'];
  const own = { ...theCase, id };
  return writeCase(new Ledger(id, [importOf(own, 'feed')]));
}
