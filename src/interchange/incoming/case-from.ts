import type {
  Actor,
  ActorId,
  ActorKind,
  Case,
  CaseArticle,
  CaseId,
  Claim,
  ClaimId,
  Contact,
  ContactId,
} from '../../case';
import { emptyCase, GLOBAL_MARK, importOf, VOCABULARY } from '../../case';
import type { ArticleId } from '../../text';
import { quoteAt, sha256Of } from '../../text';
import { incomingWords } from '../../words';
import type {
  Brought,
  BroughtActor,
  BroughtArticle,
  BroughtClaim,
} from './brought';

/** What stands between passages of an article whose text is not known. */
const BETWEEN = '\n\n';

/** The article that stands for the file itself, where claims have no other. */
const FILE = '';

/**
 * A case of what a file brought, as one act: claims are suggestions. The same
 * file, known by its hash as `mark`, gives the same case. A claim's words are its passage; where the file has
 * none, they are the file's own entry, and the claim says so.
 */
export function caseFrom(brought: Brought, mark: string, file: string) {
  const id = `case${GLOBAL_MARK}${mark.slice(0, 16)}` as CaseId;
  const own = (kind: string, key: string): string =>
    `${kind}${GLOBAL_MARK}${sha256Of(`${mark} ${key}`).slice(0, 16)}`;
  const articles = articlesOf(brought, file, own);
  const known = new Set(brought.actors.map(({ key }) => key));
  const made = brought.claims.map((claim, at) =>
    claimOf(claim, at, { articles, known, own }),
  );
  const theCase: Case = {
    ...emptyCase(id, brought.title ?? incomingWords.title(file)),
    articles: Array.from(articles.values(), ({ article }) => article),
    actors: brought.actors.map((actor) => actorOf(actor, own)),
    claims: made,
    contacts: made.map(({ contact }): Contact => ({ id: contact })),
  };
  return {
    theCase,
    acts: [importOf(theCase, mark.slice(0, 32))],
    problems: brought.problems,
  };
}

type Own = (kind: string, key: string) => string;

/** An article, and where in it each passage begins that makes up its text. */
type Standing = {
  readonly article: CaseArticle;
  readonly starts: ReadonlyMap<string, number>;
};

/** The articles by their keys, each with its text or else what is known of it. */
function articlesOf(
  { articles, claims }: Brought,
  file: string,
  own: Own,
): ReadonlyMap<string, Standing> {
  const given = new Map(articles.map((each) => [each.key, each]));
  const lines = new Map<string, Set<string>>();
  for (const claim of claims) {
    const { key, passages } = wordsOf(claim, (article, passage) => {
      const found = given.get(article);
      return found !== undefined && found.text?.includes(passage) !== false;
    });
    const there = lines.get(key) ?? new Set();
    for (const each of passages) there.add(each);
    lines.set(key, there);
  }
  const all: readonly BroughtArticle[] = lines.has(FILE)
    ? [...articles, { key: FILE, title: incomingWords.entries(file) }]
    : articles;
  return new Map(
    all.map((article): [string, Standing] => {
      const { text, starts } =
        article.text === undefined
          ? wordsFor(article, lines.get(article.key))
          : { text: article.text, starts: new Map<string, number>() };
      return [
        article.key,
        {
          starts,
          article: {
            id: own('article', article.key) as ArticleId,
            title: article.title,
            ...known({
              publisher: article.publisher,
              published: article.published,
              byline: article.byline,
              language: article.language,
              section: article.section,
              url: article.url,
            }),
            text,
            sha256: sha256Of(text),
            body: { start: 0, end: text.length },
            attribution: [],
          },
        },
      ];
    }),
  );
}

/**
 * What is known of the words of an article without its text: the passages that
 * claims quote, or else its title and address alone.
 */
function wordsFor(
  { title, url }: BroughtArticle,
  passages: ReadonlySet<string> = new Set(),
): { readonly text: string; readonly starts: ReadonlyMap<string, number> } {
  const known = passages.size > 0 ? [...passages] : [title, url];
  const lines = known.filter((each) => each !== undefined);
  const starts = new Map<string, number>();
  let end = 0;
  for (const line of lines) {
    starts.set(line, end);
    end += line.length + BETWEEN.length;
  }
  return { text: lines.join(BETWEEN), starts };
}

/** Where the words of a claim stand: in its article, or in the file alone. */
function wordsOf(
  { article, passages = [], entry }: BroughtClaim,
  mayStandIn: (article: string, passage: string) => boolean,
): { readonly key: string; readonly passages: readonly string[] } {
  const standing = passages.filter(
    (each) => article !== undefined && each !== '' && mayStandIn(article, each),
  );
  return article === undefined || standing.length === 0
    ? { key: FILE, passages: [entry === '' ? incomingWords.untitled : entry] }
    : { key: article, passages: standing };
}

function claimOf(
  claim: BroughtClaim,
  at: number,
  {
    articles,
    known: actors,
    own,
  }: {
    readonly articles: ReadonlyMap<string, Standing>;
    readonly known: ReadonlySet<string>;
    readonly own: Own;
  },
): Claim {
  const { key, passages } = wordsOf(claim, (of, passage) => {
    const known = articles.get(of);
    return (
      known !== undefined &&
      (known.starts.has(passage) || known.article.text.includes(passage))
    );
  });
  const standing = articles.get(key);
  if (standing === undefined)
    throw new RangeError(`claimOf: no article stands for ${key}.`);
  const { article, starts } = standing;
  const isEntry = key === FILE;
  const { when, place, credit, summary } = claim;
  return {
    id: own('claim', String(at)) as ClaimId,
    article: article.id,
    contact: own('contact', String(at)) as ContactId,
    participants: claim.parties
      .filter(({ actor }) => actors.has(actor))
      .map(({ actor, role }) => ({
        actor: own('actor', actor) as ActorId,
        role,
      })),
    channels: claim.channels,
    stance: claim.stance,
    ...(when === undefined ? {} : { when: { edtf: when } }),
    ...known({ place, summary }),
    about: [],
    attribution:
      credit === undefined ? [] : [{ speaker: credit, named: false }],
    quotes: passages.map((each) => {
      const start = starts.get(each) ?? article.text.indexOf(each);
      return quoteAt(article, start, start + each.length);
    }),
    status: 'suggested',
    madeBy: 'import',
    ...(isEntry ? { note: incomingWords.withoutPassage } : {}),
  };
}

function actorOf(actor: BroughtActor, own: Own): Actor {
  const { key, name, kind, side, aliases = [], description } = actor;
  return {
    id: own('actor', key) as ActorId,
    name,
    kind: kindIn(kind),
    ...known({ side, description }),
    aliases: [...new Set(aliases)].filter((each) => each !== name),
    affiliations: [],
  };
}

function kindIn(words: string | undefined): ActorKind {
  const plain = (words ?? '').toLowerCase();
  return VOCABULARY.kinds.find((kind) => kind === plain) ?? 'person';
}

/** The fields that are known, without the others. */
function known<Fields extends Readonly<Record<string, string | undefined>>>(
  fields: Fields,
): { readonly [Name in keyof Fields]?: string } {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  ) as { readonly [Name in keyof Fields]?: string };
}
