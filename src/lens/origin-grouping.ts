import type { Rows } from './rows';

/** Counts, for one tie after another, the independent origins of its claims. */
export type OriginGrouping = {
  readonly begin: () => void;
  readonly add: (claim: number) => void;
  readonly count: () => number;
};

/**
 * Groups speakers claim by claim (union–find, stamped so that nothing is
 * cleared between ties). The meaning is that of `independentOrigins`.
 */
export function originGrouping({
  speakers,
  speakerIds,
}: {
  /** The speakers behind each claim, as numbers, and who they are. */
  readonly speakers: Rows;
  readonly speakerIds: readonly string[];
}): OriginGrouping {
  const parent = new Uint32Array(speakerIds.length);
  const stamp = new Uint32Array(speakerIds.length);
  let round = 0;
  let groups = 0;
  const rootOf = (speaker: number): number => {
    if (stamp[speaker] !== round) {
      stamp[speaker] = round;
      parent[speaker] = speaker;
      groups++;
      return speaker;
    }
    let root = speaker;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[speaker] = root;
    return root;
  };
  return {
    begin() {
      round++;
      groups = 0;
    },
    add(claim) {
      const start = speakers.starts[claim] ?? 0;
      const end = speakers.starts[claim + 1] ?? 0;
      const first = rootOf(speakers.values[start] ?? 0);
      for (let at = start + 1; at < end; at++) {
        const root = rootOf(speakers.values[at] ?? 0);
        if (root === first) continue;
        parent[root] = first;
        groups--;
      }
    },
    count: () => groups,
  };
}
