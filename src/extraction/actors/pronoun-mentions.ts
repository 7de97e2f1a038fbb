import type { Token } from '../words/tokens';
import type { Marks, Mention } from './mention';
import { UNMARKED, changedMention, mentionOf } from './mention';

/** "The two", "the pair": the ends of the contact told of last. */
export const PAIR: ReadonlySet<string> = new Set(['two', 'pair', 'duo']);

const POINTED_AT: Marks = { ...UNMARKED, isDefinite: true };
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(
  'they them themselves we us both'.split(' '),
);
const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set(
  'he him himself she her herself it itself i me myself you'.split(' '),
);

/** Whom a pronoun that can act stands for. */
export function pronounMention(token: Token, at: number): Mention | undefined {
  const { lower } = token;
  // "Neither has met him", "each called him": both did, or did not.
  if (lower === 'each' || lower === 'neither') return bothOf(at, at + 1);
  const isPlural = PLURAL_PRONOUNS.has(lower);
  if (!isPlural && !SINGULAR_PRONOUNS.has(lower)) return undefined;
  return pronounOf(lower, at, isPlural);
}

/** "Both", "each of them", "neither of them": the two told of. */
export function bothOf(from: number, to: number): Mention {
  return changedMention(pronounOf('both', from, true), { to });
}

/** A pronoun as a mention. */
export function pronounOf(
  name: string,
  at: number,
  isPlural: boolean,
): Mention {
  return mentionOf(
    'pronoun',
    { from: at, to: at + 1 },
    { name, actorKind: 'person' },
    POINTED_AT,
    isPlural,
  );
}
