import type { ActId, AnalystId } from './ids';
import type { Ledger } from './ledger';
import type { MergedKind } from './merging';
import type { Pair } from './sameness';
import type { Verdict } from './vocabulary';

/** What was said of pairs of records, and under which each stands. */
export type Judgements = Pick<Ledger, 'pairs' | 'verdictOn' | 'standsAs'>;

/** The same as plain data, each pair as its records stand now. */
export type PlainJudgements = readonly {
  readonly kind: MergedKind;
  readonly ids: readonly [string, string];
  readonly verdict: Verdict;
}[];

/** Judgements out of plain data, where the acts themselves are not at hand. */
export function judgementsFrom(plain: PlainJudgements): Judgements {
  const verdicts = new Map<Pair, Verdict>(
    plain.map(({ kind, ids, verdict }) => [
      { kind, ids, touches: [] },
      verdict,
    ]),
  );
  return {
    pairs: () => verdicts.keys(),
    verdictOn: (pair) => verdicts.get(pair),
    standsAs: ({ id }) => id,
  };
}

/** What was last said of two records, by whom, by which act, and why. */
export type PairJudgement = {
  /** The two records as they were named then, the smaller identity first. */
  readonly ids: readonly [string, string];
  readonly verdict: Verdict;
  readonly by: AnalystId;
  readonly act: ActId;
  readonly why?: string;
};

/**
 * The judgements that stand on a record, or on any that stands as one with it,
 * in the order in which they were made.
 */
export function judgementsOn(
  ledger: Ledger,
  kind: MergedKind,
  id: string,
): readonly PairJudgement[] {
  const members = new Set([id, ...ledger.membersOf({ kind, id })]);
  const found: PairJudgement[] = [];
  for (const pair of ledger.pairs()) {
    if (pair.kind !== kind || !pair.ids.some((each) => members.has(each)))
      continue;
    const touch = pair.touches.findLast(({ act }) => ledger.stands(act));
    if (touch === undefined) continue;
    const { act, by, to } = touch;
    const why = ledger.actOf(act)?.why;
    found.push({
      ids: pair.ids,
      verdict: to as Verdict,
      by,
      act,
      ...(why !== undefined && { why }),
    });
  }
  return found.sort((one, other) => (one.act < other.act ? -1 : 1));
}

/** What last was said of each two records of a kind, as they are named now. */
export function pairsJudged(
  ledger: Ledger,
  kind: MergedKind,
): readonly Pick<PairJudgement, 'ids' | 'verdict'>[] {
  const named = (id: string): string => ledger.standsAs({ kind, id }) ?? id;
  return [...ledger.pairs()].flatMap((pair) => {
    const verdict = pair.kind === kind ? ledger.verdictOn(pair) : undefined;
    const [one, other] = pair.ids;
    return verdict === undefined
      ? []
      : [{ ids: [named(one), named(other)] as const, verdict }];
  });
}
