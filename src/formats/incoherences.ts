import type {
  Actor,
  Bases,
  Case,
  CaseArticle,
  Claim,
  Passage,
  Speaker,
  Steps,
} from '../case';
import { paced } from '../case';
import type { Span } from '../text';
import { isIntact } from '../text';
import { rangeOf } from '../time';
import { caseFileWords } from '../words';
import type { Trail } from './place-in-words';
import { onward, pathOf, placeInWords } from './place-in-words';
import type { Refusal } from './refusal';
import { quoted, refusedAt } from './refusal';

/** Notes a problem at a place: what is wrong there, and the remedy. */
export type Note = (place: Trail, what: string, remedy: string) => void;

/** Where references are looked up. */
type Identities = { readonly has: (id: string) => boolean };

/** The identities that a case has, and its articles. */
export type Known = {
  readonly articles: {
    readonly get: (id: string) => CaseArticle | undefined;
  } & Identities;
  readonly actors: Identities;
  readonly contacts: Identities;
  readonly origins: Identities;
};

/** How many problems of one file are told; the first is what matters. */
const MOST = 50;

/**
 * What in a case contradicts itself: identities given twice or referred to but
 * not there, spans beyond their article, texts that are not the ones hashed,
 * dates that are none. Quotes that have moved or are lost are no such problem.
 */
export function* incoherences(within: Case): Steps<readonly Refusal[]> {
  const found: Refusal[] = [];
  const note: Note = (place, what, remedy) => {
    if (found.length < MOST)
      found.push(refusedAt(placeInWords(within, pathOf(place)), what, remedy));
  };
  const [articles, actors, claims] = [
    onward(undefined, 'articles'),
    onward(undefined, 'actors'),
    onward(undefined, 'claims'),
  ];
  const known: Known = {
    ...(yield* notingRepeats(within, note)),
    articles: new Map<string, CaseArticle>(
      within.articles.map((each) => [each.id, each]),
    ),
  };
  const pace = paced();
  for (const [index, article] of within.articles.entries()) {
    noteArticle(article, onward(articles, index), known, note);
    // Its text is hashed.
    yield;
  }
  for (const [index, actor] of within.actors.entries())
    noteActor(actor, onward(actors, index), known, note);
  for (const [index, claim] of within.claims.entries()) {
    noteClaim(claim, onward(claims, index), known, note);
    if (pace()) yield;
  }
  return found;
}

/** Notes identities that are given twice; gives those of what is referred to. */
function* notingRepeats(
  within: Case,
  note: Note,
): Steps<Omit<Known, 'articles'>> {
  const pace = paced();
  const given = (): Map<string, number> => new Map();
  const seen = {
    articles: given(),
    actors: given(),
    claims: given(),
    contacts: given(),
    origins: given(),
  };
  for (const list of LISTS) {
    const all = onward(undefined, list);
    for (const [index, { id }] of within[list].entries()) {
      if (pace()) yield;
      const first = seen[list].get(id);
      if (first === undefined) seen[list].set(id, index);
      else
        note(
          onward(all, index),
          caseFileWords.repeated(quoted(id), list, first + 1),
          caseFileWords.remedy.ownIdentity,
        );
    }
  }
  return seen;
}

const LISTS = ['articles', 'actors', 'claims', 'contacts', 'origins'] as const;

/** Notes what is wrong with an actor's affiliations and the words behind it. */
export function noteActor(
  actor: Pick<Actor, 'affiliations' | 'basis'>,
  place: Trail,
  known: Known,
  note: Note,
): void {
  const all = onward(place, 'affiliations');
  actor.affiliations.forEach((affiliation, index) => {
    const its = onward(all, index);
    noteReference(known.actors, 'actor', affiliation.actor, its, note);
    noteQuotes(affiliation.quotes, onward(its, 'quotes'), known, note);
  });
  noteBases(actor.basis, place, known, note);
}

/** Notes what is wrong with an article by itself. */
export function noteArticle(
  article: CaseArticle,
  place: Trail,
  known: Known,
  note: Note,
): void {
  noteDate(article.published, 'published', place, note);
  if (!isIntact(article))
    note(place, caseFileWords.alteredText, caseFileWords.remedy.unalteredText);
  const { start, end } = article.body;
  if (start > end || end > article.text.length)
    note(
      onward(place, 'body'),
      caseFileWords.noStretch(start, end, article.text.length),
      caseFileWords.remedy.offsets,
    );
  noteSpeakers(article.attribution, place, known, note);
}

/** Notes what is wrong with a claim: references, spans and dates. */
export function noteClaim(
  claim: Claim,
  place: Trail,
  known: Known,
  note: Note,
): void {
  const article = known.articles.get(claim.article);
  if (article === undefined)
    noteReference(known.articles, 'article', claim.article, place, note);
  noteReference(known.contacts, 'contact', claim.contact, place, note);
  for (const about of claim.about)
    noteReference(known.contacts, 'contact', about, place, note);
  const parties = onward(place, 'participants');
  claim.participants.forEach(({ actor, mention }, index) => {
    const its = onward(parties, index);
    noteReference(known.actors, 'actor', actor, its, note);
    noteSpan(mention, article, onward(its, 'mention'), note);
  });
  if (claim.when !== undefined) {
    const when = onward(place, 'when');
    const { edtf, reference, phrase } = claim.when;
    noteDate(edtf, 'edtf', when, note);
    noteDate(reference, 'reference', when, note);
    noteSpan(phrase, article, onward(when, 'phrase'), note);
  }
  noteSpeakers(claim.attribution, place, known, note);
  noteQuotes(claim.quotes, onward(place, 'quotes'), known, note);
  noteBases(claim.basis, place, known, note);
}

function noteBases(
  bases: Bases | undefined,
  place: Trail,
  known: Known,
  note: Note,
): void {
  if (bases === undefined) return;
  for (const [field, passages] of Object.entries(bases))
    noteQuotes(passages, onward(onward(place, 'basis'), field), known, note);
}

function noteSpeakers(
  speakers: readonly Speaker[],
  place: Trail,
  known: Known,
  note: Note,
): void {
  const all = onward(place, 'attribution');
  speakers.forEach((speaker, index) => {
    const its = onward(all, index);
    if (speaker.actor !== undefined)
      noteReference(known.actors, 'actor', speaker.actor, its, note);
    if (speaker.origin !== undefined)
      noteReference(known.origins, 'origin', speaker.origin, its, note);
    if (!endsAtSpeaker(speakers, index))
      note(
        its,
        caseFileWords.relayedByNobody(speaker.through ?? index),
        caseFileWords.remedy.relay,
      );
    if (speaker.quote !== undefined)
      noteQuote(speaker.quote, onward(its, 'quote'), known, note);
  });
}

/** Whether a chain of relaying speakers ends, within its list. */
function endsAtSpeaker(speakers: readonly Speaker[], start: number): boolean {
  let at: number | undefined = start;
  for (let steps = 0; steps <= speakers.length; steps++) {
    const speaker: Speaker | undefined = speakers[at];
    if (speaker === undefined) return false;
    at = speaker.through;
    if (at === undefined) return true;
  }
  return false;
}

function noteQuotes(
  quotes: readonly Passage[],
  place: Trail,
  known: Known,
  note: Note,
): void {
  quotes.forEach((quote, index) =>
    noteQuote(quote, onward(place, index), known, note),
  );
}

function noteQuote(
  quote: Passage,
  place: Trail,
  known: Known,
  note: Note,
): void {
  const article = known.articles.get(quote.article);
  if (article === undefined)
    noteReference(known.articles, 'article', quote.article, place, note);
  noteSpan(quote, article, place, note);
}

function noteReference(
  known: { readonly has: (id: string) => boolean },
  noun: string,
  id: string,
  place: Trail,
  note: Note,
): void {
  if (known.has(id)) return;
  note(
    place,
    caseFileWords.unknownReference(noun, quoted(id)),
    caseFileWords.remedy.addEntry(noun),
  );
}

function noteSpan(
  span: Span | undefined,
  article: CaseArticle | undefined,
  place: Trail,
  note: Note,
): void {
  if (span === undefined || article === undefined) return;
  const { start, end } = span;
  const { length } = article.text;
  if (start < end && end <= length) return;
  const title = quoted(article.id);
  note(
    place,
    caseFileWords.notTheArticles(start, end, title, length),
    caseFileWords.remedy.offsetsCounted,
  );
}

function noteDate(
  date: string | undefined,
  member: string,
  place: Trail,
  note: Note,
): void {
  if (date === undefined || rangeOf(date) !== undefined) return;
  note(
    place,
    caseFileWords.noDate(member, quoted(date)),
    caseFileWords.remedy.date,
  );
}
