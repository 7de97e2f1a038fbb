import type { Transaction } from 'dexie';
import type { AnalystId, CaseId } from '../case';
import { importOf, Ledger } from '../case';
import { readCase, writeCase } from '../formats';
import type { ActRow, CaseRow, Desk, KeptCase, SetAside } from './tables';
import { legacyActs } from './legacy-acts';
import type { LegacyRow } from './legacy-rows';
import { SETTINGS } from './settings';

/** The case that ships with the app. It comes with acts of its own now. */
const SAMPLE = 'edan-alexander';

/**
 * Takes the database of version 1 over: every decision becomes an act of the
 * analyst of this browser. It is one transaction, so that it is done whole or
 * not at all, and in one tab alone.
 */
export async function migrate(
  transaction: Transaction,
  mark: string,
): Promise<void> {
  const by = `analyst~${mark}` as AnalystId;
  await transaction
    .table('keptSettings')
    .put({ name: SETTINGS.analyst, value: by });
  const open = (await transaction.table('settings').get('open')) as
    { readonly value: string } | undefined;
  if (open !== undefined)
    await transaction
      .table('keptSettings')
      .put({ name: SETTINGS.open, value: open.value });
  const cases = (await transaction.table('cases').toArray()) as KeptCase[];
  for (const kept of cases) {
    const row: CaseRow = { ...kept, checkpoint: 0 };
    await transaction.table('keptCases').put(row);
    await moveFile(transaction, kept.key);
    await moveActs(transaction, kept.key, {
      by,
      device: `m${mark}`.slice(0, 32),
    });
    const desk = (await transaction.table('desks').get(kept.key)) as
      (Desk & { readonly key: string }) | undefined;
    if (desk !== undefined) await transaction.table('keptDesks').put(desk);
  }
}

async function moveFile(transaction: Transaction, key: string): Promise<void> {
  const file = (await transaction.table('files').get(key)) as
    { readonly key: string; readonly bytes: Uint8Array } | undefined;
  if (file === undefined) return;
  // The sample's new acts stand in for its old file, never both.
  if (key === SAMPLE) {
    const aside: SetAside = { case: key, bytes: file.bytes };
    await transaction.table('setAside').add(aside);
    return;
  }
  const begun = BEGUN.test(key) ? namedAs(key, file.bytes) : undefined;
  await transaction
    .table('checkpoints')
    .put(begun === undefined ? file : { key, bytes: begun });
}

/** The key of a case that was begun here, not opened from a file. */
const BEGUN = /^case-[\da-f-]{36}$/;

/**
 * Cases that were begun here began alike, so that their files have one hash:
 * each gets its own key for its identity.
 */
function namedAs(key: string, bytes: Uint8Array): Uint8Array | undefined {
  const reading = readCase(new TextDecoder().decode(bytes));
  if (reading.kind === 'refused') return undefined;
  const id = key as CaseId;
  const mark = key.replace('case-', '').replaceAll('-', '');
  const begin = importOf({ ...reading.ledger.theCase, id }, mark);
  return new TextEncoder().encode(writeCase(new Ledger(id, [begin])));
}

async function moveActs(
  transaction: Transaction,
  key: string,
  heir: Parameters<typeof legacyActs>[2],
): Promise<void> {
  const rows = (await transaction
    .table('acts')
    .where('[case+id]')
    .between([key, 0], [key, Number.POSITIVE_INFINITY], true, true)
    .toArray()) as LegacyRow[];
  const acts = legacyActs(key, rows, heir);
  const moved: readonly ActRow[] = acts.map((act) => ({
    case: key,
    id: act.id,
    act,
  }));
  await transaction.table('keptActs').bulkPut(moved);
}
