/** One of several that speak at once and are heard one after another. */
export type Turn = {
  readonly say: (text: string) => void;
  /** Ends what is said, so that the next one is heard. */
  readonly end: () => void;
};

/**
 * Gives so many turns. What the first says is written at once; what the others
 * say is kept until all before them have ended.
 */
export function turnsOf(
  count: number,
  write: (text: string) => void,
): readonly Turn[] {
  const kept = Array.from({ length: count }, () => '');
  const ended = new Set<number>();
  let heard = 0;
  return kept.map((_, turn) => ({
    say(text) {
      if (turn === heard) write(text);
      else kept[turn] += text;
    },
    end() {
      ended.add(turn);
      while (ended.has(heard)) write(kept[++heard] ?? '');
    },
  }));
}
