import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { SearchIndex } from '../../src/app/search';
import type {
  Act,
  AnalystId,
  Case,
  CaseId,
  Change,
  Steps,
} from '../../src/case';
import {
  actOn,
  conflictsIn,
  importOf,
  Ledger,
  likelyDuplicates,
  likelyDuplicatesInSteps,
  mergeChanges,
  undoing,
  whole,
} from '../../src/case';
import {
  joinCases,
  lookOver,
  readCase,
  writeCase,
  writeCaseInSteps,
} from '../../src/formats';
import {
  columnsInSteps,
  columnsOf,
  OPEN_FILTERS,
  patchedColumns,
} from '../../src/lens';
import { networkOf } from '../../src/network';
import { syntheticCase } from '../lens/synthetic-case';
import { CASE_SIZES } from './case-sizes';
import type { Timing } from './timing';
import { milliseconds, tableOf, timed, timingOf } from './timing';

const SIZE = CASE_SIZES['2,000 actors, 100,000 claims'];

/** Measures acts on a large case, its opening, and joining two of its size. */
export function measureActing(): void {
  const made = syntheticCase(SIZE);
  const acts = [importOf(made, 'feed')];
  const text = writeCase(new Ledger(made.id, acts));
  const other = syntheticCase({ ...SIZE, seed: 2 });
  const others = new Ledger(other.id, [importOf(other, 'fee2')]);
  const manyActed = new Ledger(made.id, acts);
  const rows: readonly (readonly [string, Timing])[] = [
    ...actings(made, new Ledger(made.id, acts)),
    ...shownActs(made, new Ledger(made.id, acts)),
    [
      'fold: the case from its acts',
      timed(9, 2, () => new Ledger(made.id, acts)),
    ],
    ['fold: its longest step', stepsIn(() => Ledger.inSteps(made.id, acts))],
    ['columns: the case laid out', timed(9, 2, () => columnsOf(made))],
    ['columns: their longest step', stepsIn(() => columnsInSteps(made))],
    [
      'likely duplicates: their longest step',
      stepsIn(() => likelyDuplicatesInSteps(made, new Ledger(made.id, acts))),
    ],
    ['open: parse the JSON', timed(5, 1, () => JSON.parse(text) as unknown)],
    ['open: parse, check and fold', timed(5, 1, () => openedFrom(text))],
    ['save: write the file', timed(3, 1, () => writeCase(others))],
    [
      'save: its longest step',
      stepsIn(() => writeCaseInSteps(others, () => {})),
    ],
    [
      'all claims rejected: the longest step',
      stepsIn((run) => allJudged(manyActed, run)),
    ],
    ['search: the case indexed', timed(2, 1, () => indexed(made))],
    ['search: the same after an act', timed(5, 1, reindexing(made))],
    ['join: looked over beside the page', lookingOver(made.id, acts, others)],
    ['join with a copy', joining(new Ledger(made.id, acts), openedFrom(text))],
    ['join with another case', joining(new Ledger(made.id, acts), others)],
  ];
  console.log(
    `\n100,000 claims, ${made.contacts.length.toLocaleString('en-GB')} contacts, 2,000 actors: a file of ${(text.length / 1e6).toFixed(0)} MB, ${heapOf(made, acts)} MB of memory for its fold`,
  );
  console.log(
    tableOf(
      ['', 'least', 'median', '95%', 'processor', 'runs'],
      rows.map(([name, { least, median, p95, cpu = 0, runs }]) => [
        name,
        milliseconds(least),
        milliseconds(median),
        milliseconds(p95),
        milliseconds(cpu),
        String(runs),
      ]),
    ),
  );
}

/** Every claim is rejected by one act, or accepted again. */
function allJudged(ledger: Ledger, run: number): Steps<unknown> {
  const hand = { by: 'ada' as AnalystId, device: 'ada', now: run };
  const status = run % 2 === 0 ? 'rejected' : 'accepted';
  const changes = ledger.theCase.claims.map(({ id: claim }): Change => ({
    kind: 'judge',
    claim,
    status,
  }));
  return ledger.takeInSteps([actOn(ledger, hand, changes)]);
}

function indexed(theCase: Case): unknown {
  return whole(new SearchIndex().follow(theCase));
}

/** An index that follows the case while one claim after another changes. */
function reindexing(theCase: Case): (run: number) => unknown {
  const index = new SearchIndex();
  whole(index.follow(theCase));
  return (run) =>
    whole(
      index.follow({
        ...theCase,
        claims: theCase.claims.map((claim, at) =>
          at === run ? { ...claim, channels: ['email'] } : claim,
        ),
      }),
    );
}

function lookingOver(id: CaseId, acts: readonly Act[], other: Ledger): Timing {
  return timed(3, 1, () => lookOver(new Ledger(id, acts), other));
}

/** The longest step of work that is done in steps. */
function stepsIn(begin: (run: number) => Steps<unknown>): Timing {
  const longest: number[] = [];
  for (let run = 0; run < 7; run++) {
    const steps = begin(run);
    let most = 0;
    for (let isDone = false; !isDone;) {
      const start = performance.now();
      isDone = steps.next().done === true;
      most = Math.max(most, performance.now() - start);
    }
    if (run >= 2) longest.push(most);
  }
  return timingOf(longest);
}

/** One act and its undo each, until the network that shows it is derived. */
function shownActs(
  made: Case,
  ledger: Ledger,
): readonly (readonly [string, Timing])[] {
  let now = Date.UTC(2026, 10, 26);
  let columns = columnsOf(ledger.theCase);
  networkOf(columns, OPEN_FILTERS);
  const show = (changes: readonly Change[]): Act => {
    const hand = { by: 'ada' as AnalystId, device: 'ada', now: now++ };
    const done = actOn(ledger, hand, changes);
    ledger.take([done]);
    columns = patchedColumns(columns, ledger.theCase);
    networkOf(columns, OPEN_FILTERS);
    return done;
  };
  return Object.entries(changesOfKinds(made, ledger)).flatMap(
    ([name, changes]) => {
      let last: Act | undefined;
      return [
        [`shown: ${name}`, timed(9, 3, (run) => (last = show(changes(run))))],
        [
          `shown: ${name}, and undone`,
          timed(1, 0, () => last && show(undoing(last))),
        ],
      ] as const;
    },
  );
}

/** Changes of every kind, each of another claim or other actors at every run. */
function changesOfKinds(
  { claims, actors, contacts }: Case,
  ledger: Ledger,
): Readonly<Record<string, (run: number) => readonly Change[]>> {
  const basis = { kind: 'typed' } as const;
  const claimAt = (run: number) => itemAt(claims, run * 1_009);
  const set =
    (field: string, to: (run: number) => unknown) => (run: number) => [
      {
        kind: 'set' as const,
        of: { kind: 'claim' as const, id: claimAt(run).id },
        field,
        to: to(run),
        basis,
      },
    ];
  return {
    'a claim rejected': (run) => [
      { kind: 'judge', claim: claimAt(run).id, status: 'rejected' },
    ],
    'its date': set('when', (run) => ({ edtf: `2024-05-${10 + (run % 20)}` })),
    'its channels': set('channels', () => ['email']),
    'its participants': set(
      'participants',
      (run) => claimAt(run + 1).participants,
    ),
    'its contact': set('contact', (run) => itemAt(contacts, run * 31).id),
    'a claim added': (run) => {
      const record = { ...claimAt(run), id: `new~${run}` as never };
      return [{ kind: 'add', as: 'claim', record }];
    },
    'a claim removed': (run) => [
      { kind: 'remove', of: { kind: 'claim', id: claimAt(run).id } },
    ],
    'two actors merged': (run) =>
      mergeChanges(
        ledger,
        'actor',
        [2 * run, 2 * run + 1].map((at) => itemAt(actors, at).id),
      ),
  };
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
