import type { Case, CaseArticle, Change, ListedKind } from '../../case';
import { GLOBAL_MARK } from '../../case';
import type { ArticleId } from '../../text';
import type { Suggested } from '../ports';
import { withoutSentence } from '../without-sentence';
import type { ReadDraft } from './draft';
import { articleFrom } from './draft';

/** An article that comes in, with what it suggests. */
export type Addition = {
  readonly article: CaseArticle;
  readonly suggested: Suggested;
};

/** The records that a case holds, by list and identity. */
export type Held = ReadonlyMap<ListedKind, Set<string>>;

/** What a case holds before articles are added to it. */
export function heldIn(within: Case): Held {
  const { articles, actors, contacts, origins, claims } = within;
  const lists: readonly (readonly [
    ListedKind,
    readonly { readonly id: string }[],
  ])[] = [
    ['article', articles],
    ['actor', actors],
    ['contact', contacts],
    ['origin', origins],
    ['claim', claims],
  ];
  return new Map(
    lists.map(([kind, records]) => [
      kind,
      new Set(records.map(({ id }) => id)),
    ]),
  );
}

/**
 * What comes in is added, and held from then on; what is held already is left as
 * it is. The sentences that a machine made are derived from the fields, not
 * stored.
 */
export function changesOf(
  additions: readonly Addition[],
  held: Held,
): readonly Change[] {
  const all = <Item>(of: (suggested: Suggested) => readonly Item[]) =>
    additions.flatMap(({ suggested }) => of(suggested));
  return [
    ...added(
      'article',
      additions.map(({ article }) => article),
      held,
    ),
    ...added(
      'actor',
      all(({ actors }) => actors),
      held,
    ),
    ...added(
      'contact',
      all(({ contacts }) => contacts.map(({ id }) => ({ id }))),
      held,
    ),
    ...added(
      'origin',
      all(({ origins }) => origins),
      held,
    ),
    ...added(
      'claim',
      all(({ claims }) => claims.map(withoutSentence)),
      held,
    ),
  ];
}

function added(
  as: ListedKind,
  records: readonly { readonly id: string }[],
  held: Held,
): readonly Change[] {
  const known = held.get(as) ?? new Set();
  return records.flatMap((record) => {
    if (known.has(record.id)) return [];
    known.add(record.id);
    return [{ kind: 'add', as, record } as unknown as Change];
  });
}

/**
 * The articles that drafts become. An article is known by its text: one that
 * the case holds already stays what it is there, and is only read once more.
 */
export function articlesFrom(
  drafts: readonly ReadDraft[],
  within: Case,
): readonly CaseArticle[] {
  const byHash = new Map<string, CaseArticle>(
    within.articles.map((article) => [article.sha256, article]),
  );
  for (const draft of drafts) {
    const { sha256 } = draft.proposal;
    const id = `article${GLOBAL_MARK}${sha256.slice(0, 16)}` as ArticleId;
    if (!byHash.has(sha256)) byHash.set(sha256, articleFrom(draft, id));
  }
  const hashes = new Set(drafts.map(({ proposal }) => proposal.sha256));
  return [...hashes].flatMap((hash) => byHash.get(hash) ?? []);
}
