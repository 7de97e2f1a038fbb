import type { ArticleId } from '../text';
import type { Columns } from './columns';
import { memoryFor } from './memory';
import { rowAt } from './rows';

/** Who tells a case: an article, a publisher, or a first-hand speaker. */
export type Source =
  | { readonly kind: 'article'; readonly id: ArticleId }
  | { readonly kind: 'publisher'; readonly id: string }
  | { readonly kind: 'speaker'; readonly id: string };

/** A source by its name, and how many claims stand on it. */
export type NamedSource = {
  readonly source: Source;
  readonly name: string;
  readonly claims: number;
};

/** For each claim, 1 where a source tells it. */
export function toldBy(columns: Columns, source: Source): Uint8Array {
  const { within, articles, speakers, speakerIds } = columns;
  if (source.kind === 'speaker') {
    const speaker = speakerIds.indexOf(source.id);
    return Uint8Array.from(within.claims, (_, claim) =>
      rowAt(speakers, claim).includes(speaker) ? 1 : 0,
    );
  }
  const isMeant = within.articles.map(({ id, publisher }) =>
    source.kind === 'article' ? id === source.id : publisher === source.id,
  );
  return Uint8Array.from(articles, (article) =>
    isMeant[article] === true ? 1 : 0,
  );
}

/**
 * The sources of a case that tell something that is not rejected: articles,
 * then publishers, then first-hand speakers, each in the case's order.
 */
export const sourcesOf = memoryFor((columns): readonly NamedSource[] => {
  const { articles, claims } = columns.within;
  const byArticle = new Uint32Array(articles.length);
  const bySpeaker = new Map<string, { name: string; claims: number }>();
  claims.forEach((claim, at) => {
    if (columns.stands[at] === 0) return;
    const article = columns.articles[at] ?? 0;
    byArticle[article] = (byArticle[article] ?? 0) + 1;
    for (const { id, name } of columns.sourcing.originsOf(claim)) {
      // An article in its own voice is there as an article.
      if (id === `article:${claim.article}`) continue;
      const told = bySpeaker.get(id)?.claims ?? 0;
      bySpeaker.set(id, { name, claims: told + 1 });
    }
  });
  const byPublisher = new Map<string, number>();
  articles.forEach(({ publisher }, at) => {
    if (publisher === undefined) return;
    const told = byPublisher.get(publisher) ?? 0;
    byPublisher.set(publisher, told + (byArticle[at] ?? 0));
  });
  const all: readonly NamedSource[] = [
    ...articles.map(({ id, title }, at) => ({
      source: { kind: 'article', id } as const,
      name: title,
      claims: byArticle[at] ?? 0,
    })),
    ...[...byPublisher].map(([id, told]) => ({
      source: { kind: 'publisher', id } as const,
      name: id,
      claims: told,
    })),
    ...[...bySpeaker].map(([id, told]) => ({
      source: { kind: 'speaker', id } as const,
      ...told,
    })),
  ];
  return all.filter((each) => each.claims > 0);
});

/** A source in one line, as an address carries it: “publisher:Axios”. */
export function lineOfSource({ kind, id }: Source): string {
  return `${kind}:${id}`;
}

/** The source of a line, if the case knows it. */
export function sourceIn(line: string, columns: Columns): Source | undefined {
  if (line === '') return undefined;
  return sourcesOf(columns).find(({ source }) => lineOfSource(source) === line)
    ?.source;
}
