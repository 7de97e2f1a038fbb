import type { CaseArticle } from '../../case';
import { intakeWords, languageInWords } from '../../words';
import type { Session } from '../session';
import type { Draft, ReadDraft } from './draft';
import { faultsOf } from './draft';
import { KnownTexts } from '../../text';

/** Why drafts might better not be added, by the draft's number. */
export type Doubts = ReadonlyMap<number, readonly string[]>;

const NONE: readonly string[] = [];

type Known = {
  readonly kind: 'held' | 'given';
  readonly title: string;
};

/** What has been compared so far: drafts are only ever added at the end. */
type Compared = {
  readonly held: readonly CaseArticle[];
  readonly known: KnownTexts<Known>;
  readonly byAddress: ReadonlyMap<string, string>;
  readonly seen: ReadDraft['proposal'][];
  readonly found: Map<number, readonly string[]>;
};

const compared = new WeakMap<Session, Compared>();

/**
 * Why each draft might better not be added, in sentences: the case holds it
 * already, it was given twice, or it seems not to be in English. Only drafts
 * that are new since the last call are compared.
 */
export function doubtsAbout(
  session: Session,
  drafts: readonly Draft[],
  held: readonly CaseArticle[],
): Doubts {
  const before = compared.get(session);
  // While articles are added the others wait: they are compared once after it.
  const isWaiting = session.drafts.getState().taking !== undefined;
  if (isWaiting && before !== undefined) return before.found;
  const read = drafts.filter((draft) => draft.kind === 'read');
  const goesOn =
    before !== undefined &&
    before.held === held &&
    before.seen.length <= read.length &&
    before.seen.every((proposal, index) => read[index]?.proposal === proposal);
  const now = goesOn ? before : begun(held);
  for (const draft of read.slice(now.seen.length)) {
    now.found.set(draft.id, doubtsOf(draft, now));
    now.known.add(draft.proposal, {
      kind: 'given',
      title: draft.fields.title,
    });
    now.seen.push(draft.proposal);
  }
  compared.set(session, now);
  return now.found;
}

function begun(held: readonly CaseArticle[]): Compared {
  const known = new KnownTexts<Known>();
  const byAddress = new Map<string, string>();
  for (const article of held) {
    known.add(article, { kind: 'held', title: article.title });
    if (article.url !== undefined) byAddress.set(article.url, article.title);
  }
  return { held, known, byAddress, seen: [], found: new Map() };
}

function doubtsOf(
  { proposal }: ReadDraft,
  { known, byAddress }: Compared,
): readonly string[] {
  const like = known.likenessOf(proposal);
  const atAddress =
    proposal.url === undefined ? undefined : byAddress.get(proposal.url);
  const language = languageDoubt(proposal.language);
  const doubts = [
    ...(like.kind === 'different' ? [] : [likenessInWords(like)]),
    ...(like.kind === 'different' && atAddress !== undefined
      ? [intakeWords.addressHeld(atAddress)]
      : []),
    ...(language === undefined ? [] : [language]),
  ];
  return doubts.length === 0 ? NONE : doubts;
}

function likenessInWords({
  kind,
  known,
}: {
  readonly kind: 'same' | 'near';
  readonly known: Known;
}): string {
  if (kind === 'same')
    return known.kind === 'held'
      ? intakeWords.sameHeld(known.title)
      : intakeWords.sameGiven(known.title);
  return known.kind === 'held'
    ? intakeWords.nearHeld(known.title)
    : intakeWords.nearGiven(known.title);
}

/** Whether a draft is to be added: as the person chose, else if undoubted. */
export function isTaken(draft: ReadDraft, doubts: Doubts): boolean {
  return draft.isWanted ?? (doubts.get(draft.id) ?? NONE).length === 0;
}

/** Whether a draft that is to be added can be: none of its fields is at fault. */
export function isSure(draft: ReadDraft, doubts: Doubts): boolean {
  return (
    isTaken(draft, doubts) && Object.keys(faultsOf(draft.fields)).length === 0
  );
}

/** Whether a person should look at a draft before it is added. */
export function needsLook(draft: Draft, doubts: Doubts): boolean {
  if (draft.kind !== 'read') return draft.kind !== 'reading';
  const { notes } = draft.proposal;
  const isFaulty = Object.keys(faultsOf(draft.fields)).length > 0;
  return (
    isFaulty || notes.length > 0 || (doubts.get(draft.id) ?? NONE).length > 0
  );
}

/** Whether claims can be looked for in a text: only in English. */
export function isReadable(language: string | undefined): boolean {
  return language === undefined || language === 'en';
}

function languageDoubt(language: string | undefined): string | undefined {
  if (language === undefined || isReadable(language)) return undefined;
  return intakeWords.notEnglish(languageInWords(language));
}
