import type { Session } from '../session';
import type { Draft } from './draft';

/**
 * Pasted words that are in no case yet: still in their box, or given to be
 * looked over. The tab keeps them until they are added or put away.
 */
export type KeptWords = {
  readonly typed: string;
  readonly given: readonly string[];
  /** The names of files that were given and not read when the page was left. */
  readonly unread?: readonly string[] | undefined;
};

const NAME = 'backchannel-pasted';
const NOTHING: KeptWords = { typed: '', given: [] };

/** What this tab has kept of pasted words. */
export function keptWords(): KeptWords {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(NAME) ?? 'null');
    return isKeptWords(kept) ? kept : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** Keeps what stands in the box for pasted words. */
export function keepTyped(typed: string): void {
  keep({ ...keptWords(), typed });
}

/** Keeps from now on the words that were given and are not added yet. */
export function keepGiven(session: Session): void {
  if (watched.has(session)) return;
  watched.add(session);
  globalThis.addEventListener?.('pagehide', () => keepUnread(session));
  session.drafts.subscribe(({ drafts }, before) => {
    const given = pastedIn(drafts);
    if (given.join('\0') !== pastedIn(before.drafts).join('\0'))
      keep({ ...keptWords(), given });
  });
}

/** Notes which files are still to be read: to be asked for again. */
export function keepUnread(session: Session): void {
  const { drafts, unread } = session.drafts.getState();
  const waiting = [
    ...drafts.flatMap((draft) =>
      draft.kind === 'reading' ? [draft.given] : [],
    ),
    ...unread,
  ];
  const names = waiting.flatMap((each) =>
    each.kind === 'file' ? [each.name] : [],
  );
  if (names.length > 0) keep({ ...keptWords(), unread: names });
}

/** What was noted of such files, once: it is told, and no longer kept. */
export function unreadBefore(): readonly string[] {
  const { unread = [], ...rest } = keptWords();
  if (unread.length > 0) keep(rest);
  return unread;
}

const watched = new WeakSet<Session>();

function pastedIn(drafts: readonly Draft[]): readonly string[] {
  return [...new Set(drafts.flatMap(({ pasted }) => pasted ?? []))];
}

function keep(words: KeptWords): void {
  try {
    const { typed, given, unread = [] } = words;
    if (typed === '' && given.length + unread.length === 0)
      sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, JSON.stringify(words));
  } catch {
    // What no storage holds lasts as long as the page.
  }
}

function isKeptWords(kept: unknown): kept is KeptWords {
  if (typeof kept !== 'object' || kept === null) return false;
  const { typed, given, unread } = kept as Partial<
    Record<keyof KeptWords, unknown>
  >;
  return (
    typeof typed === 'string' &&
    areTexts(given) &&
    (unread === undefined || areTexts(unread))
  );
}

function areTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every((each) => typeof each === 'string');
}
