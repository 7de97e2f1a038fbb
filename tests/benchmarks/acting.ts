import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Act, AnalystId, Case, Change } from '../../src/case';
import {
  actOn,
  conflictsIn,
  importOf,
  Ledger,
  likelyDuplicates,
  mergeChanges,
  undoing,
} from '../../src/case';
import { joinCases, readCase, writeCase } from '../../src/formats';
import { syntheticCase } from '../lens/synthetic-case';
import { CASE_SIZES } from './case-sizes';
import type { Timing } from './timing';
import { milliseconds, tableOf, timed } from './timing';

const SIZE = CASE_SIZES['2,000 actors, 100,000 claims'];

/** Measures acts on a large case, its opening, and joining two of its size. */
export function measureActing(): void {
  const made = syntheticCase(SIZE);
  const acts = [importOf(made, 'feed')];
  const text = writeCase(new Ledger(made.id, acts));
  const other = syntheticCase({ ...SIZE, seed: 2 });
  const others = new Ledger(other.id, [importOf(other, 'fee2')]);
  const rows: readonly (readonly [string, Timing])[] = [
    ...actings(made, new Ledger(made.id, acts)),
    [
      'fold: the case from its acts',
      timed(9, 2, () => new Ledger(made.id, acts)),
    ],
    ['open: parse the JSON', timed(5, 1, () => JSON.parse(text) as unknown)],
    ['open: parse, check and fold', timed(5, 1, () => openedFrom(text))],
    ['save: write the file', timed(3, 1, () => writeCase(others))],
    ['join with a copy', joining(new Ledger(made.id, acts), openedFrom(text))],
    ['join with another case', joining(new Ledger(made.id, acts), others)],
  ];
  console.log(
    `\n100,000 claims, ${made.contacts.length.toLocaleString('en-GB')} contacts, 2,000 actors: a file of ${(text.length / 1e6).toFixed(0)} MB, ${heapOf(made, acts)} MB of memory for its fold`,
  );
  console.log(
    tableOf(
      ['', 'least', 'median', '95%', 'runs'],
      rows.map(([name, { least, median, p95, runs }]) => [
        name,
        milliseconds(least),
        milliseconds(median),
        milliseconds(p95),
        String(runs),
      ]),
    ),
  );
}

/** One act each, on a case that has had some before. */
function actings(
  { claims, actors }: Case,
  ledger: Ledger,
): readonly (readonly [string, Timing])[] {
  let now = Date.UTC(2026, 10, 25);
  const act = (changes: readonly Change[]): void => {
    const hand = { by: 'ada' as AnalystId, device: 'ada', now: now++ };
    ledger.take([actOn(ledger, hand, changes)]);
  };
  const claimAt = (run: number) => itemAt(claims, run * 997);
  const basis = { kind: 'typed' } as const;
  const judging = (run: number): Change => {
    const status = run % 2 ? 'accepted' : 'rejected';
    return { kind: 'judge', claim: claimAt(run).id, status };
  };
  const editing = (run: number): Change => {
    const of = { kind: 'claim', id: claimAt(run).id } as const;
    return { kind: 'set', of, field: 'place', to: `Place ${run}`, basis };
  };
  const merging = (run: number): readonly Change[] => {
    const ids = [2 * run, 2 * run + 1].map((at) => itemAt(actors, at).id);
    return mergeChanges(ledger, 'actor', ids);
  };
  const removing = (run: number): Change => {
    const of = { kind: 'claim', id: claimAt(run + 500).id } as const;
    return { kind: 'remove', of };
  };
  return [
    ['accept or reject a claim', timed(60, 20, (run) => act([judging(run)]))],
    ['edit a field of a claim', timed(60, 20, (run) => act([editing(run)]))],
    ['merge two actors', timed(60, 20, (run) => act(merging(run)))],
    ['remove a claim', timed(60, 20, (run) => act([removing(run)]))],
    [
      'undo the last act',
      timed(60, 20, () => {
        const last = ledger.acts.at(-1);
        if (last !== undefined) act(undoing(last));
      }),
    ],
    ['find the conflicts', timed(9, 2, () => conflictsIn(ledger))],
    [
      'find likely duplicates',
      timed(5, 1, () => likelyDuplicates(ledger.theCase, ledger)),
    ],
  ];
}

function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('itemAt: the list is empty.');
  return item;
}

function openedFrom(text: string): Ledger {
  const reading = readCase(text);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  return reading.ledger;
}

function joining(one: Ledger, other: Ledger): Timing {
  return timed(5, 1, () => {
    const joined = joinCases([one, other]);
    if (joined.kind === 'refused') throw new Error(joined.sentence);
  });
}

/** What a ledger takes beyond the records themselves, in MB. */
function heapOf(made: Case, acts: readonly Act[]): string {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const ledger = new Ledger(made.id, acts);
  collect();
  const after = process.memoryUsage().heapUsed;
  return ledger.acts.length > 0 ? ((after - before) / 1e6).toFixed(0) : '0';
}
