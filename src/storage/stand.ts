import type { Database } from './tables';
import { actsOf } from './stored-case';

/** Where the acts of a case stand: its checkpoint, and those outside it, by identity. */
export type Stand = {
  readonly checkpoint: number;
  readonly ids: readonly string[];
};

/** Both at one moment: between two reads a file may be written anew. */
export function standOf(
  database: Database,
  key: string,
): Promise<Stand | undefined> {
  const { keptCases, keptActs } = database;
  return database.transaction('r', [keptCases, keptActs], async () => {
    const row = await keptCases.get(key);
    if (row === undefined) return undefined;
    const keys = await actsOf(database, key).primaryKeys();
    return { checkpoint: row.checkpoint, ids: keys.map(([, id]) => id) };
  });
}
