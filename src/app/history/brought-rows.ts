import type { Act, AnalystId, Ledger } from '../../case';
import { actInWords } from '../../lens';
import { historyWords } from '../../words';

/** The acts that a join would bring, in words, and who did them. */
export function broughtRows(
  ledger: Ledger,
  acts: readonly Act[],
  nameOf: (id: AnalystId) => string,
): readonly { readonly id: string; readonly line: string }[] {
  const brought = new Map(acts.map((act) => [act.id, act]));
  const added = new Map(
    acts.flatMap(({ id, changes }) =>
      changes.flatMap((change, at) =>
        change.kind === 'add'
          ? [
              [
                `${change.as} ${change.record.id}`,
                { act: id, at, record: change.record },
              ] as const,
            ]
          : [],
      ),
    ),
  );
  const lookup: Parameters<typeof actInWords>[2] = {
    actOf: (id) => ledger.actOf(id) ?? brought.get(id),
    entryOf: (of) => {
      const add = added.get(`${of.kind} ${of.id}`);
      return (
        ledger.entryOf(of) ??
        (add && ({ adds: [add] } as unknown as ReturnType<Ledger['entryOf']>))
      );
    },
  };
  return acts.map((act) => ({
    id: act.id,
    line: historyWords.actBy(
      actInWords(ledger.theCase, act, lookup),
      nameOf(act.by),
    ),
  }));
}
