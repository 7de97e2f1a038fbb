import type { Basis, Case, CaseArticle, Claim } from '../../case';
import type { ArticleId, Span } from '../../text';
import { quoteAt, sentenceAround } from '../../text';
import { editorWords, makingWords } from '../../words';
import type { Edit } from '../../views/parts';
import { fieldSet, refused, withDate } from '../../views/parts';
import { act } from '../acting';
import { isReadable } from '../intake/doubts';
import type { Suggested } from '../ports';
import type { Session } from '../session';
import { notify } from '../session';
import { claimFromWords } from './claim-from-words';
import { readDate } from './read-date';

/** How long the reader may look for a claim in a sentence, in milliseconds. */
const PATIENCE = 10_000;

/** So many characters before a sentence tell whom its pronouns mean. */
const BEFORE = 20_000;

const NOTHING: Suggested = {
  actors: [],
  claims: [],
  contacts: [],
  origins: [],
};

/**
 * Makes a claim of words of an article, filled in by what the reader finds in
 * their sentence, and opens its editor beside the article. One act.
 */
export async function makeClaim(
  session: Session,
  id: ArticleId,
  span: Span,
): Promise<void> {
  const open = session.document.getState();
  const article = open?.theCase.articles.find((each) => each.id === id);
  if (open === undefined || article === undefined) return;
  const suggested = await suggestedBy(session, article, span, open.theCase);
  const now = session.document.getState();
  // Another case may have been opened meanwhile: nothing goes into that one.
  if (now?.key !== open.key) return;
  const mark = session.ports.newMark();
  const made = claimFromWords(article, span, suggested, mark);
  if (act(session, made.changes) === undefined) return;
  session.workspace.setState({ selection: { kind: 'claim', id: made.id } });
  session.surface.setState({
    edited: made.id,
    beside: 'evidence',
    isEvidenceOpen: true,
  });
  if (made.isBlank) notify(session, 'news', makingWords.nothingFound);
}

/** What the sentence of some words suggests; nothing where it cannot be read. */
async function suggestedBy(
  session: Session,
  article: CaseArticle,
  span: Span,
  theCase: Case,
): Promise<Suggested> {
  if (!isReadable(article.language)) return NOTHING;
  const { start, end } = sentenceAround(article.text, article.body, span);
  const body = { start: Math.max(article.body.start, start - BEFORE), end };
  // What the case has from this article tells whom its names mean; without
  // passages it is no reason to find less.
  const claims = theCase.claims
    .filter((each) => each.article === article.id)
    .map((each) => ({ ...each, quotes: [] }));
  try {
    const found = session.ports.takingIn.suggest(
      [{ ...article, body }],
      { ...theCase, claims },
      AbortSignal.timeout(PATIENCE),
    );
    for await (const suggested of found) return suggested ?? NOTHING;
  } catch {
    // Then the claim begins blank, as where nothing is found.
  }
  return NOTHING;
}

/** What words of an article may be used for in a claim. */
export type WordsUse = 'passage' | 'when' | 'place';

/** Uses words of its article for a claim: as one more passage, date or place. */
export async function putWordsTo(
  session: Session,
  claim: Claim,
  span: Span,
  use: WordsUse,
): Promise<void> {
  const article = session.document
    .getState()
    ?.theCase.articles.find(({ id }) => id === claim.article);
  if (article === undefined) return;
  const edit = await editFor(claim, article, span, use);
  if (typeof edit === 'string') notify(session, 'problem', edit);
  else if (edit.kind === 'refused')
    notify(session, 'problem', editorWords.refused[edit.why]);
  else act(session, edit.changes);
}

async function editFor(
  claim: Claim,
  article: CaseArticle,
  span: Span,
  use: WordsUse,
): Promise<Edit | string> {
  const quote = quoteAt(article, span.start, span.end);
  const { start, end, exact } = quote;
  const basis: Basis = {
    kind: 'words',
    passages: [{ article: article.id, start, end, exact }],
  };
  switch (use) {
    case 'passage':
      return claim.quotes.some(
        (each) => each.start === start && each.end === end,
      )
        ? refused('sameQuote')
        : fieldSet(claim, 'quotes', [...claim.quotes, quote], basis);
    case 'place':
      return fieldSet(claim, 'place', exact, basis);
    case 'when': {
      const { published: reference } = article;
      const tense = claim.stance === 'planned' ? 'future' : 'past';
      const read = await readDate(exact, reference, tense);
      if (read.kind !== 'date') return editorWords.dateProblem[read.kind];
      const phrase = { start, end, exact };
      const when = { edtf: read.edtf, phrase, ...(reference && { reference }) };
      return withDate(claim, when, basis);
    }
  }
}
