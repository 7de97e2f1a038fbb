import type { Case } from '../case';
import { placeInWords } from '../formats';
import type { Reading, Refusal } from '../formats';
import type { ArticleId, Mention, Quote, QuotePlace } from '../text';
import { findQuote } from '../text';
import { checkWords, terminalWords } from '../words';
import { actsInWords, conflictsInWords } from './acts-in-words';
import { plainText } from './plain-text';

/** What a check of one case file says, line by line, and whether it is fine. */
export type Check = { readonly isFine: boolean; readonly lines: string[] };

/** A passage of an article that a case rests on, and its place in the file. */
type Passage = { readonly quote: Quote; readonly path: readonly PropertyKey[] };

/** How many problems are told of one file, and how long a quoted text may be. */
const MOST = 50;
const LONGEST = 60;

/** Tells of one case file what was found: its shape, its references, and every passage. */
export function checkCase(name: string, reading: Reading): Check {
  if (reading.kind === 'refused') return refusal(name, reading);
  const { ledger } = reading;
  const opened = ledger.theCase;
  const conflicts = conflictsInWords(ledger);
  const quotes = placed(opened, quotesOf(opened));
  const mentions = placed(opened, mentionsOf(opened));
  const problems = [...quotes, ...mentions].filter(
    ({ place }) => place.kind !== 'exact',
  );
  return {
    isFine: problems.length === 0,
    lines: [
      checkWords.title(name, plainText(opened.title)),
      ...summaryOf(opened).map((line) => `  ${line}`),
      `  ${checkWords.quotes(standing(quotes))}`,
      `  ${checkWords.mentions(standing(mentions))}`,
      `  ${actsInWords(ledger)}`,
      `  ${terminalWords.conflicts(conflicts.total)}`,
      ...conflicts.lines.map((line) => `    ${line}`),
      ...problems
        .slice(0, MOST)
        .map((each) => `  ${complaintOf(opened, each)}`),
      ...further(problems.length - MOST),
    ],
  };
}

/** The refusal of a whole file, told as a check that failed. */
function refusal(name: string, refused: Refusal): Check {
  const others = refused.others ?? [];
  return {
    isFine: false,
    lines: [
      checkWords.notACase(name),
      `  ${plainText(refused.sentence)}`,
      ...(refused.remedy === undefined ? [] : [`  ${refused.remedy}`]),
      ...others.map((each) => `  ${checkWords.also(plainText(each.sentence))}`),
    ],
  };
}

type Placed = Passage & { readonly place: QuotePlace };

function placed(within: Case, passages: readonly Passage[]): readonly Placed[] {
  const articles = new Map(within.articles.map((each) => [each.id, each]));
  return passages.flatMap((passage) => {
    const article = articles.get(passage.quote.article);
    if (article === undefined) return [];
    return [{ ...passage, place: findQuote(article, passage.quote) }];
  });
}

function quotesOf(within: Case): readonly Passage[] {
  const passages: Passage[] = [];
  const add = (quote: Quote | undefined, ...path: PropertyKey[]): void => {
    if (quote !== undefined) passages.push({ quote, path });
  };
  within.articles.forEach(({ attribution }, index) =>
    attribution.forEach(({ quote }, at) =>
      add(quote, 'articles', index, 'attribution', at, 'quote'),
    ),
  );
  within.actors.forEach(({ affiliations }, index) =>
    affiliations.forEach(({ quotes }, at) =>
      quotes.forEach((quote, nth) =>
        add(quote, 'actors', index, 'affiliations', at, 'quotes', nth),
      ),
    ),
  );
  within.claims.forEach(({ attribution, quotes }, index) => {
    quotes.forEach((quote, nth) => add(quote, 'claims', index, 'quotes', nth));
    attribution.forEach(({ quote }, at) =>
      add(quote, 'claims', index, 'attribution', at, 'quote'),
    );
  });
  return passages;
}

function mentionsOf(within: Case): readonly Passage[] {
  const passages: Passage[] = [];
  within.claims.forEach(({ article, participants, when }, index) => {
    participants.forEach(({ mention }, nth) => {
      const path = ['claims', index, 'participants', nth, 'mention'];
      if (mention !== undefined)
        passages.push({ quote: quoteOf(article, mention), path });
    });
    const path = ['claims', index, 'when', 'phrase'];
    if (when?.phrase !== undefined)
      passages.push({ quote: quoteOf(article, when.phrase), path });
  });
  return passages;
}

function quoteOf(article: ArticleId, mention: Mention): Quote {
  const { start, end, exact } = mention;
  return { article, start, end, exact, prefix: '', suffix: '' };
}

function summaryOf(within: Case): readonly string[] {
  const statuses = within.claims.map((claim) => claim.status);
  const judged = (['accepted', 'suggested', 'rejected'] as const).map(
    (status) => {
      const count = statuses.filter((each) => each === status).length;
      return checkWords.judged[status](count);
    },
  );
  return [
    checkWords.articles(within.articles.length),
    checkWords.actors(within.actors.length),
    checkWords.claims(within.claims.length, judged),
    checkWords.contacts(within.contacts.length),
    checkWords.origins(within.origins.length),
  ];
}

function standing(passages: readonly Placed[]): readonly string[] {
  return (['exact', 'moved', 'lost'] as const).map((kind) =>
    checkWords.standing[kind](
      passages.filter(({ place }) => place.kind === kind).length,
    ),
  );
}

function complaintOf(within: Case, { quote, path, place }: Placed): string {
  const words = plainText(quote.exact);
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  const where = placeInWords(within, path);
  return place.kind === 'moved'
    ? checkWords.moved(
        where,
        shown,
        `${quote.start}–${quote.end}`,
        `${place.quote.start}–${place.quote.end}`,
      )
    : checkWords.lost(where, shown, quote.article);
}

function further(count: number): readonly string[] {
  return count > 0 ? [`  ${checkWords.more(count)}`] : [];
}
