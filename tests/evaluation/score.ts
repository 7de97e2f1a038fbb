/** A field that is compared where a claim was found at all. */
export type Field = 'direction' | 'channel' | 'stance' | 'date' | 'attribution';

/** How a set was answered: what was found, missed, and made up. */
export type Score = {
  readonly set: string;
  readonly right: number;
  readonly wrong: number;
  readonly found: number;
  readonly expected: number;
  readonly fields: ReadonlyMap<
    Field,
    { readonly right: number; readonly of: number }
  >;
  readonly misses: readonly string[];
  readonly falseClaims: readonly string[];
};

/** Gathers answers one by one into a score. */
export type Tally = {
  right: number;
  wrong: number;
  found: number;
  expected: number;
  readonly fields: Map<Field, { right: number; of: number }>;
  readonly misses: string[];
  readonly falseClaims: string[];
};

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    right: 0,
    wrong: 0,
    found: 0,
    expected: 0,
    fields: new Map(),
    misses: [],
    falseClaims: [],
  };
}

/** Counts one field of a claim that was found. */
export function countField(tally: Tally, field: Field, isRight: boolean): void {
  const count = tally.fields.get(field) ?? { right: 0, of: 0 };
  count.of++;
  if (isRight) count.right++;
  tally.fields.set(field, count);
}

/** The share of what was proposed that is right; 1 where nothing was. */
export function precisionOf(score: Score): number {
  const proposed = score.right + score.wrong;
  return proposed === 0 ? 1 : score.right / proposed;
}

/** The share of what was expected that was found. */
export function recallOf(score: Score): number {
  return score.expected === 0 ? 1 : score.found / score.expected;
}

/** The scores as a table in Markdown, one set a line. */
export function tableOf(scores: readonly Score[]): string {
  const fields: readonly Field[] = [
    'direction',
    'channel',
    'stance',
    'date',
    'attribution',
  ];
  const head = ['set', 'pairs', 'precision', 'recall', 'F1', ...fields];
  const rows = scores.map((score) => {
    const precision = precisionOf(score);
    const recall = recallOf(score);
    const sum = precision + recall;
    const f1 = sum === 0 ? 0 : (2 * precision * recall) / sum;
    return [
      score.set,
      String(score.expected),
      ...[precision, recall, f1].map((each) => each.toFixed(2)),
      ...fields.map((field) => {
        const count = score.fields.get(field);
        return count === undefined
          ? '–'
          : `${(count.right / count.of).toFixed(2)} (${count.of})`;
      }),
    ];
  });
  return [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
