import type { CaseArticle, Claim } from '../../case';
import { agreementInWords, independentOrigins } from '../../corroboration';
import type { ContactEvidence, Lens } from '../../lens';
import {
  citationOf,
  claimInWords,
  contactInWords,
  creditInWords,
  evidenceOf,
  datesOf,
  publishedInWords,
  publisherInLine,
} from '../../lens';
import { linkOf } from '../../text';
import { briefWords, dateInWords, listedAsChoice } from '../../words';
import { caveatsOf } from './caveats';

/** A sentence and the numbers of the quotes that carry it. */
export type Footnoted = {
  readonly text: string;
  readonly notes: readonly number[];
};

/** One contact as a brief tells it. */
export type BriefEntry = {
  readonly date: string | undefined;
  readonly told: Footnoted;
  /** What its claims say otherwise than that sentence, each in its own. */
  readonly details: readonly Footnoted[];
  /** How far the claims agree, and on how many origins they rest. */
  readonly standing: string;
};

/** A picture of the network: as drawn, and for programs that draw no SVG. */
export type BriefFigure = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly png?: Uint8Array | undefined;
};

/** What a reader without the app is given: words and nothing to operate. */
export type Brief = {
  readonly title: string;
  readonly question: string | undefined;
  readonly answer: readonly string[];
  readonly figure: BriefFigure | undefined;
  readonly dated: readonly BriefEntry[];
  readonly undated: readonly BriefEntry[];
  /** Quotes as footnotes; number one stands first. */
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly caveats: readonly string[];
  /** When the case was last changed, ISO 8601. */
  readonly changed: string;
};

/** What a brief is asked for: what it answers, and what it shows. */
export type BriefRequest = {
  readonly question?: string | undefined;
  readonly figure?: BriefFigure | undefined;
};

/** The brief of what filters show of a case: accepted claims alone. */
export function briefOf(
  lens: Lens,
  changed: string,
  { question, figure }: BriefRequest,
): Brief {
  const theCase = lens.columns.within;
  const claims = theCase.claims.filter(
    ({ status }, at) => status === 'accepted' && lens.shown.claims[at] === 1,
  );
  const ids = claims.map(({ id }) => id);
  const { contacts } = evidenceOf(lens, { kind: 'claims', ids });
  const cited = new Set(claims.map(({ article }) => article));
  const sources = theCase.articles.filter(({ id }) => cited.has(id));
  const footnotes = new Footnotes(sources);
  const entries = contacts.map((each) => entryOf(lens, each, footnotes));
  const origins = independentOrigins(lens.columns.sourcing, claims).length;
  return {
    title: theCase.title,
    question: question?.trim() === '' ? undefined : question?.trim(),
    answer: [
      ...(theCase.summary === undefined ? [] : [theCase.summary]),
      claims.length === 0
        ? briefWords.nothing
        : briefWords.counts(contacts.length, cited.size, origins),
    ],
    figure,
    dated: entries.filter(({ date }) => date !== undefined),
    undated: entries.filter(({ date }) => date === undefined),
    notes: footnotes.written,
    sources: sources.map((article) =>
      briefWords.source(
        article.title,
        publisherInLine(article),
        publishedInWords(article),
        linkOf(article),
      ),
    ),
    caveats: caveatsOf(lens, claims, contacts, changed),
    changed,
  };
}

function entryOf(
  { columns }: Lens,
  { contact, claims, agreement, originCount }: ContactEvidence,
  footnotes: Footnotes,
): BriefEntry {
  const dates = datesOf(claims);
  const told = contactInWords(columns.within, contact);
  const single = agreement.kind === 'single' || claims.length === 1;
  const standing = single ? briefWords.standing : briefWords.between;
  const details = claims
    .map((claim) => ({
      text: claimInWords(columns.within, claim),
      notes: footnotes.of(claim),
    }))
    .filter(({ text }) => !single || text !== told);
  return {
    date:
      dates.length === 0
        ? undefined
        : briefWords.dated(listedAsChoice(dates.map(dateInWords))),
    told: {
      text: told,
      notes:
        details.length > 0 ? [] : claims.flatMap((each) => footnotes.of(each)),
    },
    details,
    standing: standing(agreementInWords(agreement), originCount),
  };
}

/**
 * Quotes, each with a number of its own from when it is first needed. The first
 * of an article names it in full, the others by its number among the sources.
 */
class Footnotes {
  readonly written: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #sources: ReadonlyMap<string, number>;
  readonly #named = new Set<string>();
  readonly #articles: readonly CaseArticle[];

  constructor(articles: readonly CaseArticle[]) {
    this.#articles = articles;
    this.#sources = new Map(articles.map(({ id }, at) => [id, at]));
  }

  of(claim: Claim): readonly number[] {
    const at = this.#sources.get(claim.article);
    const article = at === undefined ? undefined : this.#articles[at];
    if (at === undefined || article === undefined) return [];
    return claim.quotes.map((quote) => {
      const key = `${article.id} ${quote.start} ${quote.end} ${creditInWords(claim)}`;
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      const citation = this.#named.has(article.id)
        ? briefWords.quotedAgain(quote.exact, at + 1, publisherInLine(article))
        : citationOf(article, quote);
      this.#named.add(article.id);
      const number = this.written.push(
        briefWords.note(citation, creditInWords(claim)),
      );
      this.#numbers.set(key, number);
      return number;
    });
  }
}
