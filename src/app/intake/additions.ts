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

/**
 * What comes in is added; what the case holds already is left as it is. The
 * sentences that a machine made are derived from the fields, not stored.
 */
export function changesOf(
  additions: readonly Addition[],
  within: Case,
): readonly Change[] {
  const all = <Item>(of: (suggested: Suggested) => readonly Item[]) =>
    additions.flatMap(({ suggested }) => of(suggested));
  return [
    ...added(
      'article',
      additions.map(({ article }) => article),
      within.articles,
    ),
    ...added(
      'actor',
      all(({ actors }) => actors),
      within.actors,
    ),
    ...added(
      'contact',
      all(({ contacts }) => contacts.map(({ id }) => ({ id }))),
      within.contacts,
    ),
    ...added(
      'origin',
      all(({ origins }) => origins),
      within.origins,
    ),
    ...added(
      'claim',
      all(({ claims }) => claims.map(withoutSentence)),
      within.claims,
    ),
  ];
}

function added(
  as: ListedKind,
  records: readonly { readonly id: string }[],
  held: readonly { readonly id: string }[],
): readonly Change[] {
  const known = new Set(held.map(({ id }) => id));
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
