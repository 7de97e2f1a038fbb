import type { Session } from '../session';
import type { Draft } from './draft';

/**
 * Pasted words that are in no case yet: still in their box, or given to be
 * looked over. The tab keeps them until they are added or put away.
 */
export type KeptWords = {
  readonly typed: string;
  readonly given: readonly string[];
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
  session.drafts.subscribe(({ drafts }, before) => {
    const given = pastedIn(drafts);
    if (given.join('\0') !== pastedIn(before.drafts).join('\0'))
      keep({ ...keptWords(), given });
  });
}

const watched = new WeakSet<Session>();

function pastedIn(drafts: readonly Draft[]): readonly string[] {
  return [...new Set(drafts.flatMap(({ pasted }) => pasted ?? []))];
}

function keep(words: KeptWords): void {
  try {
    if (words.typed === '' && words.given.length === 0)
      sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, JSON.stringify(words));
  } catch {
    // What no storage holds lasts as long as the page.
  }
}

function isKeptWords(kept: unknown): kept is KeptWords {
  if (typeof kept !== 'object' || kept === null) return false;
  const { typed, given } = kept as Partial<Record<keyof KeptWords, unknown>>;
  return (
    typeof typed === 'string' &&
    Array.isArray(given) &&
    given.every((each) => typeof each === 'string')
  );
}
