import { extract } from '../../src/extraction';
import type { ArticleId } from '../../src/text';
import { pairsOf } from './claim-pairs';
import type { Cell } from './clause-grid';

/** How a sentence of the grid was read. */
export type Verdict = {
  readonly cell: Cell;
  /** Between the right two, or the right several. */
  readonly isRead: boolean;
  /** In the right stance, too. */
  readonly isRight: boolean;
  /** What is planned or failed is told as done. */
  readonly isFalse: boolean;
  /** What was read, as words. */
  readonly told: string;
};

type Told = {
  readonly first: string;
  readonly second: string;
  readonly stance: string;
};

function toldIn(text: string): readonly Told[] {
  const { actors, claims } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-14',
  });
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? '';
  return claims.flatMap((claim) =>
    pairsOf(claim).map((pair) => ({
      first: nameOf(pair.first.actor),
      second: nameOf(pair.second.actor),
      stance: claim.stance,
    })),
  );
}

const plain = (words: string): string =>
  words.toLowerCase().replaceAll(/['’]s\b/g, '');
const names = (actor: string, of: readonly string[]): boolean =>
  of.some((name) => plain(actor).includes(plain(name)));

/** Reads a sentence of the grid, and says how well. */
export function verdictOn(cell: Cell): Verdict {
  const told = toldIn(cell.text);
  const hitOf = (other: readonly string[]): Told | undefined =>
    told.find(
      ({ first, second }) =>
        (names(first, cell.doers) && names(second, other)) ||
        (names(second, cell.doers) && names(first, other)),
    );
  const hits = cell.isOfAll
    ? cell.others.map((name) => hitOf([name]))
    : [hitOf(cell.others)];
  const isSilent = cell.isSilent && told.length === 0;
  const isFalse =
    !cell.stances.includes('asserted') &&
    told.some(({ stance }) => stance === 'asserted');
  return {
    cell,
    isRead: isSilent || hits.every((hit) => hit !== undefined),
    isRight:
      isSilent || hits.every((hit) => cell.stances.includes(hit?.stance ?? '')),
    isFalse,
    told: told
      .map(({ first, second, stance }) => `${first} ~ ${second} ${stance}`)
      .join('; '),
  };
}

/** How many of the sentences that have a value are read, and read right. */
export function sharesByValue(
  verdicts: readonly Verdict[],
): ReadonlyMap<string, readonly [read: number, right: number, all: number]> {
  const shares = new Map<string, [number, number, number]>();
  for (const { cell, isRead, isRight } of verdicts)
    for (const [axis, value] of Object.entries(cell.values)) {
      const key = `${axis}: ${value}`;
      const share = shares.get(key) ?? [0, 0, 0];
      shares.set(key, [
        share[0] + (isRead ? 1 : 0),
        share[1] + (isRight ? 1 : 0),
        share[2] + 1,
      ]);
    }
  return shares;
}
