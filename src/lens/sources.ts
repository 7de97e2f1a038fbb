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
  const { articles } = columns.within;
  const byArticle = new Uint32Array(articles.length);
  columns.articles.forEach((article, claim) => {
    if (columns.stands[claim] === 1)
      byArticle[article] = (byArticle[article] ?? 0) + 1;
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
    ...speakersIn(columns),
  ];
  return all.filter((each) => each.claims > 0);
});

/** The first-hand speakers, as claims that stand first credit them. */
function speakersIn(columns: Columns): readonly NamedSource[] {
  const { within, speakers, speakerIds, stands, articles } = columns;
  const places = new Map(
    within.articles.map(({ id }, at) => [`article:${id}`, at]),
  );
  // An article in its own voice is there as an article.
  const ownArticle = speakerIds.map((id) => places.get(id));
  const counts = new Uint32Array(speakerIds.length);
  /** The first claim that credits each, by which it is named. */
  const first = new Map<number, number>();
  for (let claim = 0; claim < stands.length; claim++) {
    if (stands[claim] !== 1) continue;
    const end = speakers.starts[claim + 1] ?? 0;
    for (let at = speakers.starts[claim] ?? 0; at < end; at++) {
      const speaker = speakers.values[at] ?? 0;
      if (ownArticle[speaker] === articles[claim]) continue;
      if (counts[speaker] === 0) first.set(speaker, claim);
      counts[speaker] = (counts[speaker] ?? 0) + 1;
    }
  }
  return [...first].map(([speaker, claim]): NamedSource => {
    const id = speakerIds[speaker] ?? '';
    return {
      source: { kind: 'speaker', id },
      // Looked up where it is read: of 16,000 speakers few names are.
      get name() {
        return nameCredited(columns, claim, id);
      },
      claims: counts[speaker] ?? 0,
    };
  });
}

/** What a claim calls a speaker whom it credits. */
function nameCredited(
  { within, sourcing }: Columns,
  claim: number,
  id: string,
): string {
  const credited = within.claims.slice(claim, claim + 1);
  const origins = credited.flatMap((each) => sourcing.originsOf(each));
  return origins.find((each) => each.id === id)?.name ?? id;
}

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
