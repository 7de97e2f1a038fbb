import type { ActLog, Act, Step } from './act-log';
import { afterAct } from './act-log';
import type { Counts, Database } from './database';
import { actsAfter } from './kept-cases';

/** What the list of cases shall say of a case from now on. */
export type Summary = {
  readonly title: string;
  readonly counts: Counts;
  /** The time of the latest change, ISO 8601. */
  readonly updated: string;
};

/** A log after appending; `hasNews` if other tabs had appended meanwhile. */
export type Appended = { readonly log: ActLog; readonly hasNews: boolean };

/**
 * Appends steps to the log of a case, after what other tabs have appended
 * since; `undefined` if the case is no longer there.
 */
export function appendedActs(
  database: Database,
  key: string,
  before: ActLog,
  steps: readonly Step[],
  summary: Summary | undefined,
): Promise<Appended | undefined> {
  const { cases, acts } = database;
  return database.transaction('rw', [cases, acts], async () => {
    if ((await cases.get(key)) === undefined) return undefined;
    const news = await actsAfter(database, key, before.last);
    let log = news.reduce(afterAct, before);
    for (const step of steps) {
      const act = actOf(log, step);
      if (act === undefined) continue;
      const id = await acts.add({ ...act, case: key });
      log = afterAct(log, { ...act, id });
    }
    if (summary !== undefined) await cases.update(key, summary);
    return { log, hasNews: news.length > 0 };
  });
}

/**
 * The act that carries out a step where the log stands now; `undefined` if
 * another tab did it already. A redo that another tab's decision has cleared
 * away becomes a decision anew: the user meant it.
 */
function actOf(log: ActLog, step: Step): Act | undefined {
  const { kind, decision } = step;
  if (kind === 'decide') return { kind, decision };
  const isMeant = (each: ActLog['decided'][number]): boolean =>
    each.decision === decision;
  const standing = log.decided.find(isMeant);
  if (kind === 'undo') return standing && { kind, of: standing.id };
  if (standing !== undefined) return undefined;
  const undone = log.undone.find(isMeant);
  return undone === undefined
    ? { kind: 'decide', decision }
    : { kind, of: undone.id };
}
