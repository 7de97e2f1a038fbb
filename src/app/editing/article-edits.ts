import type { CaseArticle, Change, Claim } from '../../case';
import { removeArticleChanges } from '../../case';
import type { RecountedDates } from '../../extraction';
import { dateInWords, makingWords, sourceWords } from '../../words';
import type { ArticleFields } from '../../views/parts';
import { act, undoOf } from '../acting';
import type { Notice, Session } from '../session';
import { notify } from '../session';

const FIELDS = [
  'title',
  'publisher',
  'via',
  'language',
  'url',
  'section',
  'byline',
  'from',
  'to',
] as const;

/**
 * Edits what an article says of itself, as one act. With another date of
 * publication, the dates of its claims that count from it are counted anew.
 */
export async function editArticle(
  session: Session,
  article: CaseArticle,
  fields: ArticleFields,
): Promise<void> {
  const open = session.document.getState();
  if (open === undefined) return;
  const dates = await recounted(
    open.theCase.claims.filter((each) => each.article === article.id),
    article.published,
    fields.published === '' ? undefined : fields.published,
  );
  if (session.document.getState()?.key !== open.key) return;
  const done = act(session, [
    ...articleChanges(article, fields),
    ...dates.changed.map(({ claim, when }): Change => ({
      kind: 'set',
      of: { kind: 'claim', id: claim.id },
      field: 'when',
      to: when,
      basis: when.phrase
        ? {
            kind: 'words',
            passages: [{ article: article.id, ...when.phrase }],
          }
        : { kind: 'typed' },
    })),
  ]);
  if (done !== undefined)
    tell(session, dates, undoOf(session, done, makingWords.undo));
}

/** The fields of an article that differ from what was filled in. */
export function articleChanges(
  article: CaseArticle,
  fields: ArticleFields,
): readonly Change[] {
  const set = (field: string, to: unknown): Change => ({
    kind: 'set',
    of: { kind: 'article', id: article.id },
    field,
    ...(to !== undefined && to !== '' && { to }),
    basis: { kind: 'typed' },
  });
  const changes = FIELDS.filter(
    (field) => fields[field] !== (article[field] ?? ''),
  ).map((field) => set(field, fields[field]));
  const { published, publishedBasis } = fields;
  if (published !== (article.published ?? '')) {
    changes.push(set('published', published));
    if (article.publishedInferred === true)
      changes.push(set('publishedInferred', undefined));
  }
  if (publishedBasis !== (article.publishedBasis ?? ''))
    changes.push(set('publishedBasis', publishedBasis));
  return changes;
}

/** Removes an article with all that nothing else needs; it can come back. */
export function removeArticle(session: Session, article: CaseArticle): void {
  const ledger = session.document.getState()?.ledger;
  if (ledger === undefined) return;
  const done = act(session, removeArticleChanges(ledger, article.id));
  if (done === undefined) return;
  session.workspace.setState(({ reading }) => ({
    reading: reading.filter((id) => id !== article.id),
    passage: undefined,
    selection: undefined,
  }));
  notify(
    session,
    'news',
    makingWords.articleRemoved(article.title),
    undoOf(session, done, makingWords.bringBack),
  );
}

async function recounted(
  claims: readonly Claim[],
  before: string | undefined,
  after: string | undefined,
): Promise<RecountedDates> {
  if (before === after) return { changed: [], left: [] };
  const { recountedDates } = await import('../../extraction');
  return recountedDates(claims, before, after);
}

/** Tells in one notice what moved, and what must be looked at by hand. */
function tell(
  session: Session,
  { changed, left }: RecountedDates,
  act: Notice['act'],
): void {
  const moved = changed.map(({ when }) =>
    makingWords.isNow(
      sourceWords.quoted(when.phrase?.exact ?? ''),
      dateInWords(when.edtf),
    ),
  );
  const stuck = left.map(({ when }) =>
    sourceWords.quoted(when?.phrase?.exact ?? ''),
  );
  const sentences = [
    moved.length > 0 &&
      makingWords.recounted(moved.length, [...new Set(moved)]),
    stuck.length > 0 && makingWords.notRecounted([...new Set(stuck)]),
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0) return;
  const kind = stuck.length > 0 ? 'problem' : 'news';
  notify(session, kind, sentences.join(' '), act);
}
