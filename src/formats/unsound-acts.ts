import type {
  Act,
  CaseArticle,
  Change,
  Claim,
  Ledger,
  Setting,
  Steps,
} from '../case';
import { changesSeenFrom, paced, whole } from '../case';
import { shapeOfChange, shapeOfField } from './act-schema';
import { shapedBy } from './fits';
import type { Known, Note } from './incoherences';
import { noteActor, noteArticle, noteClaim } from './incoherences';
import type { Trail } from './place-in-words';
import { onward, pathOf, placeInWords, trailOf } from './place-in-words';
import type { Refusal } from './refusal';
import { quoted, refusedAt } from './refusal';

/** How many problems are told; the first is what matters. */
const MOST = 50;
const ANY = { has: () => true };

/** Which changes of some acts need no look, and that all have their shape. */
type Checked = {
  readonly isSound: (change: Change, act: Act) => boolean;
};

/**
 * What is wrong with acts on a case by themselves, whichever of them stand:
 * spans beyond their article, dates that are none, texts that are not the ones
 * hashed. A reference may lead nowhere, for what it means may have been taken
 * back. Acts that were read before may be `checked` in part.
 */
export function unsoundActs(
  ledger: Ledger,
  acts: readonly Act[],
  checked?: Checked,
): readonly Refusal[] {
  return whole(unsoundActsInSteps(ledger, acts, checked));
}

/** The same in steps. */
export function* unsoundActsInSteps(
  ledger: Ledger,
  acts: readonly Act[],
  checked?: Checked,
): Steps<readonly Refusal[]> {
  const found: Refusal[] = [];
  const texts = textsFor(ledger, acts);
  const seenHere = changesSeenFrom(ledger.id);
  const pace = paced();
  for (const [index, act] of acts.entries())
    for (const [at, change] of act.changes.entries()) {
      if (pace()) yield;
      if (checked?.isSound(change, act) === true) continue;
      const place = trailOf(['acts', index, 'changes', at]);
      const note: Note = (there, what, remedy) => {
        if (found.length < MOST)
          found.push(
            refusedAt(placeInWords({ acts }, pathOf(there)), what, remedy),
          );
      };
      // What comes from a file had its shape checked when it was read.
      const problem = checked ? undefined : misshapen(change);
      const seen = seenHere(act, change);
      if (problem !== undefined) note(place, problem, 'Leave it as it was.');
      else if (seen !== undefined) noteChange(seen, place, texts, note);
    }
  return found;
}

/** What is wrong with the shape of a change, if anything. */
function misshapen(change: Change): string | undefined {
  const shape = shapeOfChange(change);
  if (shape === undefined || !shapedBy(shape, change).success)
    return 'this is nothing that a case can hold';
  if (change.kind !== 'set') return undefined;
  const field = shapeOfField(change.of.kind, change.field);
  return field !== undefined && shapedBy(field, change.to).success
    ? undefined
    : `${quoted(change.field)} cannot be set to this`;
}

/** Articles by identity, and the article of each claim. */
type Texts = {
  readonly articleAt: (id: string) => CaseArticle | undefined;
  readonly articleOfClaim: (id: string) => string | undefined;
};

/** What the case has, and what acts bring that it does not know yet. */
function textsFor(ledger: Ledger, acts: readonly Act[]): Texts {
  const articles = new Map<string, CaseArticle>();
  const articleOf = new Map<string, string>();
  const seenHere = changesSeenFrom(ledger.id);
  for (const act of acts) {
    if (ledger.actOf(act.id) === act) continue;
    for (const change of act.changes) {
      const seen = seenHere(act, change);
      if (seen?.kind !== 'add') continue;
      if (seen.as === 'article') articles.set(seen.record.id, seen.record);
      if (seen.as === 'claim')
        articleOf.set(seen.record.id, seen.record.article);
    }
  }
  return {
    articleAt: (id) => ledger.addedAs('article', id) ?? articles.get(id),
    articleOfClaim: (id) =>
      ledger.addedAs('claim', id)?.article ?? articleOf.get(id),
  };
}

function noteChange(change: Change, at: Trail, texts: Texts, note: Note): void {
  const known: Known = {
    articles: { has: ANY.has, get: texts.articleAt },
    actors: ANY,
    contacts: ANY,
    origins: ANY,
  };
  if (change.kind === 'set') return noteSetting(change, at, known, texts, note);
  if (change.kind !== 'add') return;
  const place = onward(at, 'record');
  if (change.as === 'article') {
    const first = texts.articleAt(change.record.id);
    if (first !== undefined && first.text !== change.record.text)
      note(place, ...ANOTHER('article'));
    noteArticle(change.record, place, known, note);
  }
  if (change.as === 'claim') {
    const first = texts.articleOfClaim(change.record.id);
    if (first !== undefined && first !== change.record.article)
      note(place, ...ANOTHER('claim'));
    noteClaim(change.record, place, known, note);
  }
  if (change.as === 'actor') noteActor(change.record, place, known, note);
}

const ANOTHER = (noun: string) =>
  [
    `another act adds another ${noun} under this identity`,
    'Open the file as Backchannel saved it.',
  ] as const;

const NO_CLAIM = {
  participants: [],
  about: [],
  attribution: [],
  quotes: [],
} as unknown as Claim;

function noteSetting(
  { of, field, to, basis }: Setting,
  place: Trail,
  known: Known,
  { articleAt, articleOfClaim }: Texts,
  note: Note,
): void {
  const value = to === undefined ? {} : { [field]: to };
  const passages = basis.kind === 'words' ? basis.passages : [];
  const based = { ...NO_CLAIM, basis: { [field]: passages } };
  noteClaim(based, place, known, note);
  if (of.kind === 'claim')
    noteClaim(
      { ...NO_CLAIM, article: articleOfClaim(of.id), ...value } as Claim,
      place,
      known,
      note,
    );
  if (of.kind === 'actor')
    noteActor({ affiliations: [], ...value }, place, known, note);
  const article = of.kind === 'article' ? articleAt(of.id) : undefined;
  if (article !== undefined)
    noteArticle({ ...article, ...value }, place, known, note);
}
