import type { Act, AnalystId, Case, Ledger } from '../../case';
import {
  actsInTheWay,
  holdsColors,
  IMPORTER,
  isWithoutTime,
  retractedBy,
  timeOf,
} from '../../case';
import { runInWords } from '../../lens';
import { holdsWords } from '../../text';
import { dayInWords, historyWords } from '../../words';

/** One act, or the acts of one run, as the history lists it. */
export type HistoryRow = {
  /** The last of the run. */
  readonly act: Act;
  readonly words: string;
  readonly who: string;
  /** Its time, in milliseconds; `undefined` for what a file brought. */
  readonly time: number | undefined;
  readonly stands: boolean;
  /** Whether it can be undone and done again here. */
  readonly isReversible: boolean;
};

/** Every act, the latest first, in words. */
export function rowsOf(ledger: Ledger, me: AnalystId): readonly HistoryRow[] {
  const { theCase } = ledger;
  const nameOf = namesIn(theCase.analysts, me, ledger.acts);
  return runsIn(ledger.acts)
    .map((run) => ({ run, act: told(run) }))
    .sort((one, other) => (one.act.id < other.act.id ? 1 : -1))
    .map(({ run, act }) => ({
      act,
      words: runInWords(theCase, run, ledger),
      who: nameOf(act.by),
      time: isWithoutTime(act.id) ? undefined : Date.parse(timeOf(act.id)),
      stands: run.some(({ id }) => ledger.stands(id)),
      isReversible: run.every((each) => isReversible(each, me)),
    }));
}

/** The last act of a run that does what the run is about. */
function told(run: readonly Act[]): Act {
  return (run.findLast((each) => !holdsColors(each)) ?? run.at(-1)) as Act;
}

/**
 * What began the case stays; an undoing is taken back where it was done, and what
 * somebody joined by who did, for it may hold acts of one's own.
 */
function isReversible(act: Act, me: AnalystId): boolean {
  return (
    retractedBy(act) === undefined &&
    (act.joined === undefined || act.by === me) &&
    !act.changes.some((each) => each.kind === 'add' && each.as === 'case')
  );
}

/** Acts by the run in which they were done: mostly each alone. */
function runsIn(acts: readonly Act[]): readonly (readonly Act[])[] {
  const runs = new Map<string, Act[]>();
  for (const act of acts) {
    const key = `${act.run ?? act.id} ${act.by}`;
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [act]);
    else run.push(act);
  }
  return [...runs.values()];
}

/**
 * What analysts are called to someone who is one of them. Of those who did some
 * acts, several without a name are numbered in the order in which they began.
 */
export function namesIn(
  analysts: Case['analysts'],
  me: AnalystId,
  acts: readonly Act[] = [],
): (id: AnalystId) => string {
  const names = new Map(analysts.map(({ id, name }) => [id, name]));
  const unnamed = [...new Set(acts.map(({ by }) => by))].filter(
    (id) =>
      id !== me &&
      id !== IMPORTER &&
      !id.startsWith('reader:') &&
      (names.get(id) ?? '') === '',
  );
  return (id) => {
    const name = names.get(id) ?? '';
    if (id === me)
      return name === '' ? historyWords.you : historyWords.youNamed(name);
    if (id === IMPORTER) return historyWords.importer;
    if (name !== '') return name;
    if (id.startsWith('reader:')) return historyWords.reader;
    return unnamed.length > 1 && unnamed.includes(id)
      ? historyWords.unnamedOne(unnamed.indexOf(id) + 1)
      : historyWords.unnamed;
  };
}

/** The rows by one analyst, if one is chosen, that hold some words. */
export function rowsWith(
  rows: readonly HistoryRow[],
  by: string,
  sought: string,
): readonly HistoryRow[] {
  return rows.filter(
    ({ act, words, who }) =>
      (by === '' || act.by === by) &&
      holdsWords(`${words} ${who} ${act.why ?? ''}`, sought),
  );
}

/** What stands in the way of undoing an act, whose and when, the latest first. */
export function inTheWayOf(
  ledger: Ledger,
  act: Act,
  me: AnalystId,
): readonly string[] {
  const { theCase } = ledger;
  const nameOf = namesIn(theCase.analysts, me, ledger.acts);
  return actsInTheWay(ledger, act)
    .toReversed()
    .flatMap((id) => {
      const later = ledger.actOf(id);
      if (later === undefined) return [];
      const words = runInWords(theCase, [later], ledger);
      const when = isWithoutTime(id) ? undefined : momentOf(later);
      return [historyWords.later(words, nameOf(later.by), when)];
    });
}

/** When an act was done: its day and the time of day. */
export function momentOf({ id }: Act): string {
  const time = timeOf(id);
  return historyWords.moment(dayInWords(Date.parse(time)), time.slice(11, 16));
}
