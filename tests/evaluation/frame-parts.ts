import { formsOf } from '../../src/extraction/words/word-classes';
import type { Cast, Row } from '../extraction/frame-rows';
import { actorIn, wordIn } from '../extraction/frame-rows';

/** A frame taken apart, so that a construction can put it together anew. */
export type Parts = {
  readonly x: string;
  readonly y: string;
  readonly base: string;
  readonly third: string;
  readonly gerund: string;
  readonly past: string;
  readonly done: string;
  /** What follows the verb, with the others in it. */
  readonly rest: string;
  /** What follows it where Y stands elsewhere; `undefined` where it has none. */
  readonly gap: string | undefined;
  /** The preposition before Y, where it stands last and can move with it. */
  readonly link: string | undefined;
  readonly linkless: string | undefined;
  /** Y follows the verb, so that it can be the subject of a passive. */
  readonly isDirect: boolean;
  /** X and Y are both the subject. */
  readonly isBoth: boolean;
  readonly isFirst: boolean;
};

/** Two people, and one who goes between them. */
export const PAIRED: Cast = {
  X: 'Elena Rossi',
  Y: 'Martin Weber',
  V: 'Peter Novak',
  body: 'Martin Weber',
};

/** A frame between two as parts of a sentence; none where it is of others. */
export function partsOf(row: Row, cast: Cast): Parts | undefined {
  const { words, verb, group } = row;
  if (group.only !== undefined && group.only !== 'with a channel')
    return undefined;
  if (/:(?:press|me|superior)$/.test(row.frame.replaceAll(/ .*? /g, ' ')))
    return undefined;
  const subject = words[0] ?? '';
  if (/:(?:press|me|superior|watcher)/.test(row.frame)) return undefined;
  const lemma = words[verb] ?? '';
  const forms = formsOf(lemma);
  const be = lemma === 'be';
  const isBoth = verb === 3;
  const x = actorIn(subject, cast);
  const others = words.slice(verb + 1);
  const yAt = others.findIndex((word) => /^[XY](?::|$)/.test(word));
  if (!isBoth && yAt < 0) return undefined;
  if (others.filter((word) => /^[XY](?::|$)/.test(word)).length > 1)
    return undefined;
  const tail = group.only === 'with a channel' ? ['by phone'] : [];
  const told = others.map((_, at) => wordIn(row, verb + 1 + at, cast));
  const y = isBoth ? cast.Y : (told[yAt] ?? '');
  if (y.endsWith('’s phone')) return undefined;
  const join = (list: readonly string[]): string =>
    [...list, ...tail].join(' ');
  const isLinked =
    yAt > 0 &&
    /^(?:to|with|on|from|at|for|by|of|in)$/.test(others[yAt - 1] ?? '');
  return {
    x,
    y,
    base: lemma,
    third: forms[1] ?? '',
    gerund: be ? 'being' : (forms[2] ?? ''),
    past: be ? 'was' : (forms[3] ?? ''),
    done: be ? 'been' : (forms.at(-1) ?? ''),
    rest: join(told),
    gap: isBoth ? undefined : join(told.filter((_, at) => at !== yAt)),
    link: isLinked ? others[yAt - 1] : undefined,
    linkless: isLinked
      ? join(told.filter((_, at) => at !== yAt && at !== yAt - 1))
      : undefined,
    isDirect: yAt === 0 && !be,
    isBoth,
    isFirst: subject.startsWith('X') || isBoth,
  };
}
