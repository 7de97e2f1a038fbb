import { freshName } from './fake-database';
import Dexie from 'dexie';
import { onTestFinished } from 'vitest';

const NOON = '2026-11-22T12:00:00.000Z';

/** The database as version 1 of it was declared. */
export async function version1(name = freshName()): Promise<Dexie> {
  const dexie = new Dexie(name);
  dexie.version(1).stores({
    cases: 'key',
    files: 'key',
    acts: '++id,[case+id]',
    desks: 'key',
    settings: 'name',
  });
  await dexie.open();
  onTestFinished(() => dexie.close());
  return dexie;
}

/** A row of the log of version 1, before it has its number. */
export type Row = { readonly kind: string; readonly [member: string]: unknown };

/** A row for a decision. */
export const decided = (decision: object): Row => ({
  kind: 'decide',
  decision: { at: NOON, ...decision },
});

/** Keeps a case as version 1 did; row numbers count up over all cases. */
export async function keep1(
  dexie: Dexie,
  key: string,
  text: string,
  rows: readonly Row[],
): Promise<void> {
  await dexie.table('cases').put({
    key,
    title: 'Talks',
    updated: NOON,
    counts: { articles: 1, actors: 2, claims: 1 },
  });
  const bytes = new TextEncoder().encode(text);
  await dexie.table('files').put({ key, bytes });
  await dexie.table('desks').put({ key, query: `?of=${key}`, positions: {} });
  for (const row of rows) await dexie.table('acts').add({ ...row, case: key });
  await dexie.table('settings').put({ name: 'open', value: key });
}
