import type { RecordKind } from './act';
import type { CaseArticle, ListedKind } from './case';
import type { Added, Entry } from './entry';
import { isForeign } from './foreign-acts';
import { isBefore } from './entry';
import type { Components, Pair } from './sameness';
import { componentsOf } from './sameness';
import type { Verdict } from './vocabulary';

/** What the lists of a case are made from. */
export type Source = {
  readonly entries: Readonly<Record<RecordKind, ReadonlyMap<string, Entry>>>;
  readonly pairs: () => Iterable<Pair>;
  readonly verdictOn: (pair: Pair) => Verdict | undefined;
  readonly placeOf: (entry: Entry) => Added | undefined;
};

const NONE: Components = { first: new Map(), members: new Map() };

/** Which records of each kind are one. */
export class Groups {
  readonly #source: Source;
  readonly #components: Partial<Record<RecordKind, Components>> = {};
  /** Identities in pairs that were judged the same, by kind. */
  readonly #judgedSame = new Map<RecordKind, ReadonlySet<string>>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** The records of a kind that are one. */
  of(kind: RecordKind): Components {
    return this.#components[kind] ?? NONE;
  }

  /** Whether entries that came or went may change which records are one. */
  isAffected(kind: ListedKind, moved: readonly Entry[]): boolean {
    if (kind === 'article') return moved.length > 0;
    const judged = this.#judgedSame.get(kind);
    return judged !== undefined && moved.some(({ id }) => judged.has(id));
  }

  /**
   * Finds out anew which records of a kind are one. Gives each record that is
   * a part of another one now than before, with that of which it was one.
   */
  regroup(
    kind: ListedKind,
    order: readonly Entry[],
  ): readonly (readonly [string, string | undefined])[] {
    const before = this.of(kind);
    const entries = this.#source.entries[kind];
    const after = componentsOf(
      kind === 'article' ? sameTexts(order) : this.#judgedPairs(kind),
      (id) => entries.get(id)?.place !== undefined,
      (one, other) => {
        // A case calls things by its own names, not those of one it joined.
        if (isForeign(one) !== isForeign(other)) return isForeign(other);
        const place = entries.get(one)?.place;
        return (
          place !== undefined && isBefore(place, entries.get(other)?.place)
        );
      },
    );
    this.#components[kind] = after;
    const ids = new Set([...before.first.keys(), ...after.first.keys()]);
    return [...ids]
      .filter((id) => before.first.get(id) !== after.first.get(id))
      .map((id) => [id, before.first.get(id)]);
  }

  #judgedPairs(kind: RecordKind): readonly (readonly [string, string])[] {
    const judged = new Set<string>();
    const edges: (readonly [string, string])[] = [];
    for (const pair of this.#source.pairs()) {
      if (pair.kind !== kind || this.#source.verdictOn(pair) !== 'same')
        continue;
      edges.push(pair.ids);
      for (const id of pair.ids) judged.add(id);
    }
    this.#judgedSame.set(kind, judged);
    return edges;
  }
}

/** Articles with the same text are one article, by no one's judgement. */
function* sameTexts(
  articles: readonly Entry[],
): Generator<readonly [string, string]> {
  const byHash = new Map<string, string>();
  for (const { id, record } of articles) {
    const { sha256 } = record as CaseArticle;
    const known = byHash.get(sha256);
    if (known === undefined) byHash.set(sha256, id);
    else yield [known, id];
  }
}
