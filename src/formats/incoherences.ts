import type {
  Actor,
  Bases,
  Case,
  CaseArticle,
  Claim,
  Speaker,
  Steps,
} from '../case';
import { paced } from '../case';
import type { Quote, Span } from '../text';
import { isIntact } from '../text';
import { rangeOf } from '../time';
import { caseFileWords } from '../words';
import type { Path } from './place-in-words';
import { placeInWords } from './place-in-words';
import type { Refusal } from './refusal';
import { quoted, refusedAt } from './refusal';

/** Notes a problem at a place: what is wrong there, and the remedy. */
export type Note = (path: Path, what: string, remedy: string) => void;

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
  const note: Note = (path, what, remedy) => {
    if (found.length < MOST)
      found.push(refusedAt(placeInWords(within, path), what, remedy));
  };
  const known: Known = {
    articles: new Map<string, CaseArticle>(
      within.articles.map((each) => [each.id, each]),
    ),
    actors: new Set<string>(within.actors.map((each) => each.id)),
    contacts: new Set<string>(within.contacts.map((each) => each.id)),
    origins: new Set<string>(within.origins.map((each) => each.id)),
  };
  const pace = paced();
  yield* noteRepeats(within, note);
  for (const [index, article] of within.articles.entries()) {
    noteArticle(article, ['articles', index], known, note);
    // Its text is hashed.
    yield;
  }
  for (const [index, actor] of within.actors.entries())
    noteActor(actor, ['actors', index], known, note);
  for (const [index, claim] of within.claims.entries()) {
    noteClaim(claim, ['claims', index], known, note);
    if (pace()) yield;
  }
  return found;
}

function* noteRepeats(within: Case, note: Note): Steps<void> {
  const pace = paced();
  for (const list of LISTS) {
    const seen = new Map<string, number>();
    for (const [index, { id }] of within[list].entries()) {
      if (pace()) yield;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else
        note(
          [list, index],
          caseFileWords.repeated(quoted(id), list, first + 1),
          caseFileWords.remedy.ownIdentity,
        );
    }
  }
}

const LISTS = ['articles', 'actors', 'claims', 'contacts', 'origins'] as const;

/** Notes what is wrong with an actor's affiliations and the words behind it. */
export function noteActor(
  actor: Pick<Actor, 'affiliations' | 'basis'>,
  path: Path,
  known: Known,
  note: Note,
): void {
  actor.affiliations.forEach((affiliation, index) => {
    const place = [...path, 'affiliations', index];
    noteReference(known.actors, 'actor', affiliation.actor, place, note);
    noteQuotes(affiliation.quotes, [...place, 'quotes'], known, note);
  });
  noteBases(actor.basis, path, known, note);
}

/** Notes what is wrong with an article by itself. */
export function noteArticle(
  article: CaseArticle,
  path: Path,
  known: Known,
  note: Note,
): void {
  noteDate(article.published, 'published', path, note);
  if (!isIntact(article))
    note(path, caseFileWords.alteredText, caseFileWords.remedy.unalteredText);
  const { start, end } = article.body;
  if (start > end || end > article.text.length)
    note(
      [...path, 'body'],
      caseFileWords.noStretch(start, end, article.text.length),
      caseFileWords.remedy.offsets,
    );
  noteSpeakers(article.attribution, path, known, note);
}

/** Notes what is wrong with a claim: references, spans and dates. */
export function noteClaim(
  claim: Claim,
  path: Path,
  known: Known,
  note: Note,
): void {
  const article = known.articles.get(claim.article);
  if (article === undefined)
    noteReference(known.articles, 'article', claim.article, path, note);
  noteReference(known.contacts, 'contact', claim.contact, path, note);
  for (const about of claim.about)
    noteReference(known.contacts, 'contact', about, path, note);
  claim.participants.forEach((participant, index) => {
    const place = [...path, 'participants', index];
    noteReference(known.actors, 'actor', participant.actor, place, note);
    noteSpan(participant.mention, article, [...place, 'mention'], note);
  });
  noteDate(claim.when?.edtf, 'edtf', [...path, 'when'], note);
  noteDate(claim.when?.reference, 'reference', [...path, 'when'], note);
  noteSpan(claim.when?.phrase, article, [...path, 'when', 'phrase'], note);
  noteSpeakers(claim.attribution, path, known, note);
  noteQuotes(claim.quotes, [...path, 'quotes'], known, note);
  noteBases(claim.basis, path, known, note);
}

function noteBases(
  bases: Bases | undefined,
  path: Path,
  known: Known,
  note: Note,
): void {
  for (const [field, passages] of Object.entries(bases ?? {}))
    passages.forEach((passage, index) =>
      noteQuote(passage, [...path, 'basis', field, index], known, note),
    );
}

function noteSpeakers(
  speakers: readonly Speaker[],
  path: Path,
  known: Known,
  note: Note,
): void {
  speakers.forEach((speaker, index) => {
    const place = [...path, 'attribution', index];
    if (speaker.actor !== undefined)
      noteReference(known.actors, 'actor', speaker.actor, place, note);
    if (speaker.origin !== undefined)
      noteReference(known.origins, 'origin', speaker.origin, place, note);
    if (!endsAtSpeaker(speakers, index))
      note(
        place,
        caseFileWords.relayedByNobody(speaker.through ?? index),
        caseFileWords.remedy.relay,
      );
    if (speaker.quote !== undefined)
      noteQuote(speaker.quote, [...place, 'quote'], known, note);
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
  quotes: readonly Quote[],
  path: Path,
  known: Known,
  note: Note,
): void {
  quotes.forEach((quote, index) =>
    noteQuote(quote, [...path, index], known, note),
  );
}

function noteQuote(
  quote: Pick<Quote, 'article' | 'start' | 'end'>,
  path: Path,
  known: Known,
  note: Note,
): void {
  noteReference(known.articles, 'article', quote.article, path, note);
  noteSpan(quote, known.articles.get(quote.article), path, note);
}

function noteReference(
  known: { readonly has: (id: string) => boolean },
  noun: string,
  id: string,
  path: Path,
  note: Note,
): void {
  if (known.has(id)) return;
  note(
    path,
    caseFileWords.unknownReference(noun, quoted(id)),
    caseFileWords.remedy.addEntry(noun),
  );
}

function noteSpan(
  span: Span | undefined,
  article: CaseArticle | undefined,
  path: Path,
  note: Note,
): void {
  if (span === undefined || article === undefined) return;
  const { start, end } = span;
  const { length } = article.text;
  if (start < end && end <= length) return;
  const title = quoted(article.id);
  note(
    path,
    caseFileWords.notTheArticles(start, end, title, length),
    caseFileWords.remedy.offsetsCounted,
  );
}

function noteDate(
  date: string | undefined,
  member: string,
  path: Path,
  note: Note,
): void {
  if (date === undefined || rangeOf(date) !== undefined) return;
  note(
    path,
    caseFileWords.noDate(member, quoted(date)),
    caseFileWords.remedy.date,
  );
}
