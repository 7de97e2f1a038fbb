import type { CaseArticle } from '../../case';
import { intakeWords, languageInWords } from '../../words';
import type { Session } from '../session';
import type { Draft, ReadDraft } from './draft';
import { faultsOf } from './draft';
import { KnownTexts } from '../../text';

/** An article that is here already, as far as it is told beside another. */
export type Twin = Pick<
  CaseArticle,
  'title' | 'publisher' | 'published' | 'url' | 'text' | 'sha256' | 'body'
> & {
  /** Whether the case holds it, or it was given, too. */
  readonly isHeld: boolean;
};

/** Why a draft might better not be added, and what is like it. */
export type Doubt = { readonly sentence: string; readonly twin?: Twin };

/** The doubts about drafts, by the draft's number. */
export type Doubts = ReadonlyMap<number, readonly Doubt[]>;

const NONE: readonly Doubt[] = [];

/** What has been compared so far: drafts are only ever added at the end. */
type Compared = {
  readonly held: readonly CaseArticle[];
  readonly known: KnownTexts<Twin>;
  readonly seen: ReadDraft['proposal'][];
  readonly found: Map<number, readonly Doubt[]>;
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
    now.known.add(draft.proposal, { ...draft.proposal, isHeld: false });
    now.seen.push(draft.proposal);
  }
  compared.set(session, now);
  return now.found;
}

function begun(held: readonly CaseArticle[]): Compared {
  const known = new KnownTexts<Twin>();
  for (const article of held) known.add(article, { ...article, isHeld: true });
  return { held, known, seen: [], found: new Map() };
}

function doubtsOf(
  { proposal }: ReadDraft,
  { known }: Compared,
): readonly Doubt[] {
  const like = known.likenessOf(proposal);
  const language = languageDoubt(proposal.language);
  const doubts = [
    ...(like.kind === 'different'
      ? []
      : [
          {
            sentence: intakeWords.like(
              like.kind,
              like.known.isHeld,
              like.known.title,
            ),
            twin: like.known,
          },
        ]),
    ...(language === undefined ? [] : [{ sentence: language }]),
  ];
  return doubts.length === 0 ? NONE : doubts;
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
