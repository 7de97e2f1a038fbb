import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Act, ActId, AnalystId, CaseId, Change } from '../../src/case';
import {
  actOn,
  actsInTheWay,
  conflictsIn,
  foldOf,
  isActId,
  Ledger,
  likelyDuplicates,
  stepsOf,
  undoneWith,
} from '../../src/case';
import { readCase, unsoundActs, writeCase } from '../../src/formats';
import { actsOfTwo } from '../case/arbitrary-acts';
import { actorOf, judging, setting, talks } from '../case/talks';
import { diceOf } from '../lens/dice';
import { opening, casesOfEachVersion, tampered } from './tampering';

// A slow machine may need longer than usual for large files.
vi.setConfig({ testTimeout: 60_000 });

test('A file that was tampered with is refused in one sentence, or opens for good', () => {
  const files = casesOfEachVersion(7);
  const counts = { opened: 0, refused: 0 };
  for (let seed = 0; seed < 250; seed++) {
    const dice = diceOf(seed);
    const text = tampered(dice.one(files), dice);
    const outcome = opening(text, dice);
    if (outcome.kind === 'broken')
      throw new Error(`Seed ${seed}: ${outcome.how}\n${text.slice(0, 4000)}`);
    counts[outcome.kind]++;
  }
  expect(counts.opened).toBeGreaterThan(40);
  expect(counts.refused).toBeGreaterThan(40);
});

test('What was done, in any state of it, is saved and opens, whatever is taken back', () => {
  fc.assert(
    fc.property(actsOfTwo, ({ theCase, acts }) => {
      const hand = { by: 'cy' as AnalystId, device: 'cy', now: 2e12 };
      for (let count = 1; count <= acts.length; count++) {
        const state = new Ledger(theCase.id, acts.slice(0, count));
        expect(readCase(writeCase(state)).kind).toBe('case');
        expect(unsoundActs(state, state.acts)).toEqual([]);
      }
      for (const { id } of acts) {
        const state = new Ledger(theCase.id, acts);
        state.take([actOn(state, hand, [{ kind: 'retract', act: id }])]);
        expect(readCase(writeCase(state)).kind).toBe('case');
      }
    }),
    { numRuns: 40 },
  );
});

/** Deeper than any stack, and dear enough for whatever grows by its square. */
const MANY = 40_000;
const idAt = (at: number): ActId =>
  `2026-11-25T00:${String(Math.floor(at / 60_000) % 60).padStart(2, '0')}:${String(Math.floor(at / 1000) % 60).padStart(2, '0')}.${String(at % 1000).padStart(3, '0')}Z-0000-a` as ActId;
const actAt = (at: number, ...changes: readonly Change[]): Act => ({
  id: idAt(at),
  by: 'ada' as AnalystId,
  saw: at > 0 ? [idAt(at - 1)] : [],
  changes,
});

/** Folds acts, writes the case and opens it; gives it as it was opened. */
function roundTrip(acts: readonly Act[], id = 'talks'): Ledger {
  const ledger = new Ledger(id as CaseId, acts);
  const again = readCase(writeCase(ledger));
  if (again.kind === 'refused') throw new Error(again.sentence);
  expect(again.ledger.theCase.actors.length).toBe(ledger.theCase.actors.length);
  return again.ledger;
}

describe('Bounded time, whatever a file holds', () => {
  test('a retraction of a retraction, 40,000 deep', () => {
    const acts = Array.from({ length: MANY }, (_, at) =>
      at === 0
        ? actAt(0, { kind: 'add', as: 'actor', record: actorOf('a') })
        : actAt(at, { kind: 'retract', act: idAt(at - 1) }),
    );
    const ledger = roundTrip(acts);
    // Of an odd number of retractions, the last one holds.
    expect(ledger.theCase.actors).toHaveLength(0);
    const { undo } = stepsOf(ledger, 'ada' as AnalystId);
    expect(undo).toBeUndefined();
    expect(conflictsIn(ledger)).toEqual([]);
  });

  test('40,000 acts that each say that they joined all the others, in one run', () => {
    const acts = Array.from({ length: MANY }, (_, at): Act => ({
      ...actAt(at, { kind: 'add', as: 'actor', record: actorOf(`a${at}`) }),
      ...(at > 0 && { run: idAt(0) }),
      joined: { name: 'all', after: [] },
    }));
    const ledger = roundTrip(acts);
    const { undo } = stepsOf(ledger, 'ada' as AnalystId);
    if (undo === undefined) throw new Error('nothing to undo');
    expect(undoneWith(ledger, undo)).toHaveLength(MANY);
    expect(actsInTheWay(ledger, undo)).toEqual([]);
  });

  test('40,000 acts that go on with one that undoes 40,000', () => {
    const acts = Array.from({ length: MANY }, (_, at): Act => {
      if (at === 0)
        return actAt(
          at,
          ...Array.from({ length: MANY }, (): Change => ({
            kind: 'retract',
            act: idAt(0),
          })),
        );
      return { ...actAt(at, { kind: 'retract', act: idAt(0) }), run: idAt(0) };
    });
    const ledger = roundTrip(acts);
    expect(stepsOf(ledger, 'ada' as AnalystId).undo).toBeUndefined();
  });

  test('40,000 judgements in a circle', () => {
    const changes = Array.from({ length: MANY }, (_, at): Change[] => [
      { kind: 'add', as: 'actor', record: actorOf(`a${at}`) },
      judging(`a${at}`, `a${(at + 1) % MANY}`, 'same'),
    ]);
    const ledger = roundTrip([actAt(0, ...changes.flat())]);
    expect(ledger.theCase.actors).toHaveLength(1);
    expect(likelyDuplicates(ledger.theCase, ledger)).toEqual([]);
    expect(conflictsIn(ledger)).toEqual([]);
  });

  test('40,000 people who set one field without knowing of each other', () => {
    const begun = talks({ actors: [actorOf('a')] });
    const acts = Array.from({ length: MANY }, (_, at): Act => ({
      ...actAt(at, setting({ kind: 'actor', id: 'a' }, 'side', `${at}`)),
      saw: [],
    }));
    begun.take(acts);
    expect(begun.theCase.actors[0]?.side).toBe(`${MANY - 1}`);
    expect(conflictsIn(begun)[0]?.sides).toHaveLength(MANY);
  });

  test('one act of a million changes', () => {
    const ledger = talks({ actors: [actorOf('a')] });
    const change = setting({ kind: 'actor', id: 'a' }, 'side', 'Qatar');
    const changes = Array.from({ length: 1e6 }, () => change);
    ledger.take([{ ...actAt(0), changes }]);
    expect(ledger.theCase.actors[0]?.side).toBe('Qatar');
  });
});

describe('Forged identities and clocks', () => {
  test('of records may be any word, and name nothing but the record', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const ledger = roundTrip([
      actAt(
        0,
        ...ids.map((id): Change => ({
          kind: 'add',
          as: 'actor',
          record: actorOf(id),
        })),
        judging('__proto__', 'constructor', 'same'),
        setting({ kind: 'actor', id: 'toString' }, 'side', 'Qatar'),
      ),
    ]);
    expect(ledger.theCase.actors.map(({ id }) => id)).toEqual([
      '__proto__',
      'toString',
      'hasOwnProperty',
    ]);
    expect(({} as Record<string, unknown>)['side']).toBeUndefined();
  });

  test.each([
    ['the year 3000', '3000-01-01T00:00:00.000Z-0000-a'],
    ['a day that is none', '2026-02-31T00:00:00.000Z-0000-a'],
    ['no device', '2026-02-01T00:00:00.000Z-0000-'],
    ['markup', '<img src=x onerror=alert(1)>'],
  ])('of acts may not be %s', (_, id) => {
    const text = writeCase(
      new Ledger('talks' as CaseId, [{ ...actAt(0), id: id as ActId }]),
    );
    expect(readCase(text)).toMatchObject({ kind: 'refused' });
  });

  test('after the last moment there is, one can still act, save and open', () => {
    const last = '2999-12-31T23:59:59.999Z-ffff-zzz' as ActId;
    const ledger = new Ledger('talks' as CaseId, [{ ...actAt(0), id: last }]);
    for (const now of [0, Date.UTC(2026, 10), Date.UTC(9999, 0), 8.64e15]) {
      const hand = { by: 'ada' as AnalystId, device: 'a', now };
      const act = actOn(ledger, hand, []);
      expect(isActId(act.id)).toBe(true);
      expect(act.id > (ledger.latest ?? '')).toBe(true);
      ledger.take([act]);
    }
    expect(readCase(writeCase(ledger)).kind).toBe('case');
  });

  test('an act that saw itself or a later one is refused', () => {
    for (const seen of [idAt(0), idAt(1)]) {
      const circular: Act = { ...actAt(0), saw: [seen] };
      const text = writeCase(new Ledger('talks' as CaseId, [circular]));
      expect(readCase(text)).toMatchObject({
        sentence: expect.stringContaining('saw an act that came later'),
      });
    }
  });

  test('acts out of order are the same case as in order', () => {
    const acts = Array.from({ length: 50 }, (_, at) =>
      actAt(at, setting({ kind: 'case', id: 'talks' }, 'title', `${at}`)),
    );
    const file = JSON.parse(writeCase(new Ledger('talks' as CaseId, acts)));
    file.acts.reverse();
    const reading = readCase(JSON.stringify(file));
    expect(reading.kind === 'case' && reading.ledger.theCase).toEqual(
      foldOf('talks' as CaseId, acts),
    );
  });
});
