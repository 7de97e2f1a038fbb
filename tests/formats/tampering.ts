import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { Act, Case } from '../../src/case';
import { foldOf, joinOf, Ledger } from '../../src/case';
import { readCase, writeCase } from '../../src/formats';
import { actsOfTwo, actsOfTwoOn } from '../case/arbitrary-acts';
import type { Dice } from '../lens/dice';
import { mutated, spoiltText } from './mutated';

/** What became of a file that someone had tampered with. */
export type Outcome =
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'opened' }
  /** It broke a promise: what follows says which. */
  | { readonly kind: 'broken'; readonly how: string };

/**
 * Opens a text that may be anything. It must be refused in one sentence, or
 * open, and then to the same state after saving, in any order of its acts.
 */
export function opening(text: string, dice: Dice): Outcome {
  const reading = readCase(text);
  if (reading.kind === 'refused') {
    const { sentence } = reading;
    const isOne = /^[^\n]{1,600}\.$/.test(sentence);
    return isOne
      ? { kind: 'refused', sentence }
      : { kind: 'broken', how: `It is refused with “${sentence}”.` };
  }
  const { ledger } = reading;
  const saved = writeCase(ledger);
  const again = readCase(saved);
  if (again.kind === 'refused')
    return { kind: 'broken', how: `Saved, it is refused: ${again.sentence}` };
  if (writeCase(again.ledger) !== saved)
    return { kind: 'broken', how: 'Saved again, it is another file.' };
  if (!isDeepStrictEqual(bare(again.ledger.theCase), bare(ledger.theCase)))
    return { kind: 'broken', how: 'Saved and opened, it is another case.' };
  const others = shuffled(ledger.acts, dice);
  if (!isDeepStrictEqual(foldOf(ledger.id, others), ledger.theCase))
    return { kind: 'broken', how: 'Its acts in another order differ.' };
  return takenBack(ledger, dice) ?? { kind: 'opened' };
}

function shuffled<Item>(items: readonly Item[], dice: Dice): readonly Item[] {
  return items
    .map((item) => [dice.next(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** Without members that no record of ours can have, and no file keeps. */
function bare(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, member: unknown) =>
    key === '__proto__' ? undefined : member,
  );
}

/** Takes any one act back: what is left must be saved and opened, too. */
function takenBack(ledger: Ledger, dice: Dice): Outcome | undefined {
  if (ledger.acts.length === 0) return undefined;
  const { id } = dice.one(ledger.acts);
  const retraction = {
    id: '2999-12-31T23:59:59.999Z-ffffffff-zz',
    by: 'ada',
    saw: [],
    changes: [{ kind: 'retract', act: id }],
  } as unknown as Act;
  const without = new Ledger(ledger.id, [...ledger.acts, retraction]);
  const again = readCase(writeCase(without));
  return again.kind === 'case'
    ? undefined
    : { kind: 'broken', how: `Without ${id} it is refused: ${again.sentence}` };
}

/** A saved case, altered; its lists made to agree with its acts, if possible. */
export function tampered(saved: string, dice: Dice): string {
  if (dice.isLikely(0.15)) return spoiltText(saved, dice);
  const file = JSON.parse(saved) as { acts?: unknown; id: string };
  if (file.acts === undefined || dice.isLikely(0.3))
    return JSON.stringify(mutated(file, dice));
  const reading = readCase(saved);
  if (reading.kind === 'refused') throw new Error(reading.sentence);
  const acts = mutated(reading.ledger.acts, dice);
  try {
    const ledger = new Ledger(reading.ledger.id, acts as readonly Act[]);
    return writeCase(ledger);
  } catch {
    return JSON.stringify({ ...file, acts });
  }
}

/** Saved cases to tamper with: of two people, and of two cases joined. */
export function savedCases(seed: number): readonly string[] {
  return ledgersOf(seed).map((ledger) => writeCase(ledger));
}

/** The same, and some of them as the first version of the file had them. */
export function casesOfEachVersion(seed: number): readonly string[] {
  const firsts = ledgersOf(seed).slice(0, 6);
  return [
    ...savedCases(seed),
    ...firsts.map(({ theCase }) => firstVersionOf(theCase)),
  ];
}

function ledgersOf(seed: number): readonly Ledger[] {
  const some = fc.sample(actsOfTwo, { seed, numRuns: 12 });
  const pairs = fc.sample(
    fc.tuple(actsOfTwoOn('one', '1'), actsOfTwoOn('two', '2')),
    { seed, numRuns: 6 },
  );
  const ledgers = some.map(({ theCase, acts }) => new Ledger(theCase.id, acts));
  const joined = pairs.flatMap(([one, two]) => {
    const joining = joinOf([
      new Ledger(one.theCase.id, one.acts),
      new Ledger(two.theCase.id, two.acts),
    ]);
    return joining.kind === 'joined' ? [joining.ledger] : [];
  });
  return [...ledgers, ...joined];
}

/** A case as the first version of the file had it: lists, and no acts. */
function firstVersionOf(theCase: Case): string {
  const { title, summary, articles, actors, claims, contacts, stories } =
    theCase;
  return JSON.stringify({
    format: 'backchannel-case',
    version: 1,
    title,
    summary,
    articles,
    actors,
    claims,
    contacts,
    stories,
  });
}
