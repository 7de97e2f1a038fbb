import type { AnswerOption } from '../../case';

/** The answers to choose among, one a line; a right one begins with a star. */
export function optionsInLines(options: readonly AnswerOption[]): string {
  return options
    .map(({ words, isRight }) => (isRight === true ? `* ${words}` : words))
    .join('\n');
}

/** The same back. An answer that keeps its words keeps its identity. */
export function optionsIn(
  lines: string,
  known: readonly AnswerOption[],
): readonly AnswerOption[] {
  const used = new Set(known.map(({ id }) => id));
  const taken = new Set<string>();
  let next = 0;
  const fresh = (): string => {
    do next++;
    while (used.has(`answer-${next}`));
    used.add(`answer-${next}`);
    return `answer-${next}`;
  };
  return lines.split('\n').flatMap((line, at): readonly AnswerOption[] => {
    const [, star, words = ''] = /^\s*(\*?)\s*(.*?)\s*$/.exec(line) ?? [];
    if (words === '') return [];
    const isFree = ({ id }: AnswerOption): boolean => !taken.has(id);
    const same =
      known.find((each) => each.words === words && isFree(each)) ??
      known.slice(at, at + 1).find(isFree);
    const id = same?.id ?? fresh();
    taken.add(id);
    return [{ id, words, ...(star === '*' && { isRight: true }) }];
  });
}
