import type { ArticleId } from '../text';
import type { Columns } from './columns';
import type { Following } from './memory';
import { memoryFor } from './memory';
import type { Rows } from './rows';
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
export function sourcesOf(columns: Columns): readonly NamedSource[] {
  const told = toldFor(columns);
  return (told.sources ??= sourcesIn(columns, told));
}

/** How many claims that stand each article and each speaker tells. */
type Told = {
  readonly byArticle: Uint32Array;
  readonly bySpeaker: Uint32Array;
  /** The first claim that credits each speaker, by which it is named; or -1. */
  readonly first: Int32Array;
  sources: readonly NamedSource[] | undefined;
};

const toldFor = memoryFor<Told>(toldIn, toldAfter);

function toldIn(columns: Columns): Told {
  const { within, speakers, speakerIds, stands, articles } = columns;
  const byArticle = new Uint32Array(within.articles.length);
  countArticles(articles, stands, byArticle);
  const bySpeaker = new Uint32Array(speakerIds.length);
  const first = new Int32Array(speakerIds.length).fill(-1);
  const own = ownArticlesOf(columns);
  countSpeakers(stands, articles, speakers, own, bySpeaker, first);
  return { byArticle, bySpeaker, first, sources: undefined };
}

/** The article in whose own voice a speaker speaks; -1 for others. */
function ownArticlesOf({ within, speakerIds }: Columns): Int32Array {
  const places = new Map(
    within.articles.map(({ id }, at) => [`article:${id}`, at]),
  );
  return Int32Array.from(speakerIds, (id) => places.get(id) ?? -1);
}

// Both are loops over plain columns, which soon run fast.
function countArticles(
  articles: Uint32Array,
  stands: Uint8Array,
  counts: Uint32Array,
): void {
  for (let claim = 0; claim < articles.length; claim++) {
    const article = articles[claim] ?? 0;
    counts[article] = (counts[article] ?? 0) + (stands[claim] ?? 0);
  }
}

function countSpeakers(
  stands: Uint8Array,
  articles: Uint32Array,
  { starts, values }: Rows,
  own: Int32Array,
  counts: Uint32Array,
  first: Int32Array,
): void {
  for (let claim = 0; claim < stands.length; claim++) {
    if (stands[claim] !== 1) continue;
    const end = starts[claim + 1] ?? 0;
    for (let at = starts[claim] ?? 0; at < end; at++) {
      const speaker = values[at] ?? 0;
      // An article in its own voice is there as an article.
      if (own[speaker] === articles[claim]) continue;
      if (first[speaker] === -1) first[speaker] = claim;
      counts[speaker] = (counts[speaker] ?? 0) + 1;
    }
  }
}

/**
 * What is told after an act that left all as it was but claims that tell it.
 * Begun anew where a speaker may be named by another claim, or stand elsewhere.
 */
function toldAfter(
  told: Told,
  columns: Columns,
  { before, carry }: Following,
): Told | undefined {
  const { articles, speakers, stands, sourcing, within } = columns;
  const isAlike =
    carry.isInPlace &&
    articles === before.articles &&
    speakers === before.speakers &&
    sourcing === before.sourcing &&
    within.articles === before.within.articles;
  if (!isAlike) return undefined;
  const own = ownArticlesOf(columns);
  for (const claim of carry.fresh) {
    const more = (stands[claim] ?? 0) - (before.stands[claim] ?? 0);
    const article = articles[claim] ?? 0;
    told.byArticle[article] = (told.byArticle[article] ?? 0) + more;
    for (const speaker of rowAt(speakers, claim)) {
      if (own[speaker] === article) continue;
      const named = told.first[speaker] ?? -1;
      if (named === -1 || claim <= named) return undefined;
      told.bySpeaker[speaker] = (told.bySpeaker[speaker] ?? 0) + more;
    }
  }
  return { ...told, sources: undefined };
}

function sourcesIn(columns: Columns, told: Told): readonly NamedSource[] {
  const { articles } = columns.within;
  const byPublisher = new Map<string, number>();
  articles.forEach(({ publisher }, at) => {
    if (publisher === undefined) return;
    const known = byPublisher.get(publisher) ?? 0;
    byPublisher.set(publisher, known + (told.byArticle[at] ?? 0));
  });
  const all: readonly NamedSource[] = [
    ...articles.map(({ id, title }, at) => ({
      source: { kind: 'article', id } as const,
      name: title,
      claims: told.byArticle[at] ?? 0,
    })),
    ...[...byPublisher].map(([id, claims]) => ({
      source: { kind: 'publisher', id } as const,
      name: id,
      claims,
    })),
    ...speakersIn(columns, told),
  ];
  return all.filter((each) => each.claims > 0);
}

/** The first-hand speakers, as claims that stand first credit them. */
function speakersIn(
  columns: Columns,
  { first, bySpeaker }: Told,
): readonly NamedSource[] {
  const credited = Array.from(first.keys()).filter((at) => first[at] !== -1);
  const inOrder = credited.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
  return inOrder.map(
    (speaker) =>
      new CreditedSpeaker(
        columns,
        first[speaker] ?? 0,
        speaker,
        bySpeaker[speaker] ?? 0,
      ),
  );
}

/** A speaker whose name is looked up once it is read: of 16,000 few are. */
class CreditedSpeaker implements NamedSource {
  readonly source: Source;

  constructor(
    private readonly columns: Columns,
    private readonly claim: number,
    speaker: number,
    readonly claims: number,
  ) {
    this.source = { kind: 'speaker', id: columns.speakerIds[speaker] ?? '' };
  }

  get name(): string {
    const { columns, claim, source } = this;
    const { within, sourcing } = columns;
    const credited = within.claims.slice(claim, claim + 1);
    const origins = credited.flatMap((each) => sourcing.originsOf(each));
    return origins.find(({ id }) => id === source.id)?.name ?? source.id;
  }
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
