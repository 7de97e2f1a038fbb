import type { Act, CaseArticle, Change, Claim, Setting } from '../case';
import type { Known, Note } from './incoherences';
import { noteActor, noteArticle, noteClaim } from './incoherences';
import type { Path } from './place-in-words';
import { placeInWords } from './place-in-words';
import type { Refusal } from './refusal';
import { refusedAt } from './refusal';

/** How many problems are told; the first is what matters. */
const MOST = 50;
const ANY = { has: () => true };

/** Articles by identity, and the article of each claim. */
type Texts = {
  readonly articles: ReadonlyMap<string, CaseArticle>;
  readonly articleOf: ReadonlyMap<string, string>;
};

/**
 * What is wrong with acts by themselves, whichever of them stand: spans beyond
 * their article, dates that are none, texts that are not the ones hashed. A
 * reference may lead nowhere, for what it means may have been taken back. Of
 * what `told` gives as listed, the lists were checked.
 */
export function unsoundActs(
  acts: readonly Act[],
  told: readonly { readonly changes: readonly unknown[] }[] = acts,
  texts: Texts = textsOf(acts),
): readonly Refusal[] {
  const found: Refusal[] = [];
  acts.forEach((act, index) => {
    const isListed = told[index]?.changes.every(isListedAdding) ?? false;
    if (isListed) return;
    act.changes.forEach((change, at) => {
      const path = ['acts', index, 'changes', at];
      const note: Note = (place, what, remedy) => {
        if (found.length < MOST)
          found.push(refusedAt(placeInWords({ acts }, place), what, remedy));
      };
      noteChange(change, path, texts, note);
    });
  });
  return found;
}

function isListedAdding(change: unknown): boolean {
  return (change as { readonly ids?: unknown }).ids !== undefined;
}

/** The articles that acts bring, and to which of them their claims belong. */
export function textsOf(acts: readonly Act[]): Texts {
  const articles = new Map<string, CaseArticle>();
  const articleOf = new Map<string, string>();
  for (const { changes } of acts)
    for (const change of changes) {
      if (change.kind !== 'add') continue;
      if (change.as === 'article')
        articles.set(change.record.id, change.record);
      if (change.as === 'claim')
        articleOf.set(change.record.id, change.record.article);
    }
  return { articles, articleOf };
}

function noteChange(
  change: Change,
  path: Path,
  texts: Texts,
  note: Note,
): void {
  const { articles } = texts;
  const known: Known = {
    articles: { has: ANY.has, get: (id) => articles.get(id) },
    actors: ANY,
    contacts: ANY,
    origins: ANY,
  };
  if (change.kind === 'set')
    return noteSetting(change, path, known, texts, note);
  if (change.kind !== 'add') return;
  const place = [...path, 'record'];
  if (change.as === 'article') noteArticle(change.record, place, known, note);
  if (change.as === 'claim') noteClaim(change.record, place, known, note);
  if (change.as === 'actor') noteActor(change.record, place, known, note);
}

const NO_CLAIM = {
  participants: [],
  about: [],
  attribution: [],
  quotes: [],
} as unknown as Claim;

function noteSetting(
  { of, field, to, basis }: Setting,
  path: Path,
  known: Known,
  { articles, articleOf }: Texts,
  note: Note,
): void {
  const value = to === undefined ? {} : { [field]: to };
  const passages = basis.kind === 'words' ? basis.passages : [];
  const based = { ...NO_CLAIM, basis: { [field]: passages } };
  noteClaim(based, path, known, note);
  if (of.kind === 'claim')
    noteClaim(
      { ...NO_CLAIM, article: articleOf.get(of.id), ...value } as Claim,
      path,
      known,
      note,
    );
  if (of.kind === 'actor')
    noteActor({ affiliations: [], ...value }, path, known, note);
  const article = of.kind === 'article' ? articles.get(of.id) : undefined;
  if (article !== undefined)
    noteArticle({ ...article, ...value }, path, known, note);
}
