import type { Act, AnalystId, Ledger, Ref } from '../../case';
import { actInWords } from '../../lens';
import { historyWords } from '../../words';

/** The acts that a join would bring, in words, and who did them. */
export function broughtRows(
  ledger: Ledger,
  acts: readonly Act[],
  nameOf: (id: AnalystId) => string,
): readonly { readonly id: string; readonly line: string }[] {
  const brought = new Map(acts.map((act) => [act.id, act]));
  const lookup: Parameters<typeof actInWords>[2] = {
    actOf: (id) => ledger.actOf(id) ?? brought.get(id),
    entryOf: (of) => ledger.entryOf(of) ?? entryBrought(acts, of),
  };
  return acts.map((act) => ({
    id: act.id,
    line: historyWords.actBy(
      actInWords(ledger.theCase, act, lookup),
      nameOf(act.by),
    ),
  }));
}

/** A record that acts bring: few are asked for, of 100,000 perhaps. */
function entryBrought(
  acts: readonly Act[],
  of: Ref,
): ReturnType<Ledger['entryOf']> {
  for (const { id: act, changes } of acts) {
    const at = changes.findLastIndex(
      (change) =>
        change.kind === 'add' &&
        change.as === of.kind &&
        change.record.id === of.id,
    );
    const change = changes[at];
    if (change?.kind === 'add')
      return {
        adds: [{ act, at, record: change.record }],
      } as unknown as ReturnType<Ledger['entryOf']>;
  }
  return undefined;
}
