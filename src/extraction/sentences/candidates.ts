import type { Span } from '../../text';
import {
  IS_CUE,
  IS_THE,
  POINTS_BACK,
  POINTS_BACK_AFTER_THE,
  toldBy,
} from './telling-words';

/** How many words may stand between a verb and its partner. */
const WITHIN = 7;

/** A name of several words: so many, so long at most, or each could run on to the end. */
const NAME_RUN =
  /\p{Lu}[\p{L}’'-]{1,60}(?: (?:(?:al|bin|ben|van|von|der|de|el) ){0,3}(?:al-|el-)?\p{Lu}[\p{L}’'.-]{1,60}){1,9}/uy;
/** The letters with which the particles of a run open. */
const PARTICLE_OPENERS: ReadonlySet<number> = new Set(
  ['a', 'b', 'v', 'd', 'e'].map((letter) => letter.charCodeAt(0)),
);

/** How many sentences before a cue are read, so that pronouns find their names. */
const CONTEXT = 2;

/**
 * What a sentence is worth: *telling* may tell of a contact; *context* only
 * names those whom others speak of; the grammar of the rest is never read.
 */
export type Worth = 'telling' | 'context' | 'nothing';

/**
 * What each sentence is worth: those with a word that can tell of a contact
 * tell; the ones just before, and those that introduce a name, are context.
 */
export function worthOf(
  text: string,
  sentences: readonly Span[],
): readonly Worth[] {
  const worth: Worth[] = [];
  const introduced = new Set<string>();
  for (const sentence of sentences) {
    const { hasCue, pointsBack } = glance(text, sentence);
    if (hasCue && pointsBack)
      for (let back = 1; back <= CONTEXT && back <= worth.length; back++)
        if (worth[worth.length - back] === 'nothing')
          worth[worth.length - back] = 'context';
    const isNew = introducesName(text, sentence, introduced);
    worth.push(hasCue ? 'telling' : isNew ? 'context' : 'nothing');
  }
  return worth;
}

type Glance = { readonly hasCue: boolean; readonly pointsBack: boolean };

/** What the words of a sentence tell by themselves, in one pass. */
function glance(text: string, { start, end }: Span): Glance {
  let hasCue = false;
  let pointsBack = false;
  let from = -1;
  let since = 0;
  let wants = 0;
  let seen = 0;
  let last = 0;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) | 32 : 0;
    const isLetter = code >= 97 && code <= 122;
    if (isLetter && from < 0) from = at;
    if (isLetter || from < 0) continue;
    const told = toldBy(text, from, at);
    from = -1;
    if (++since > WITHIN) wants = seen = 0;
    if ((told.wants | told.is) !== 0) {
      since = 0;
      wants |= told.wants;
      seen |= told.is;
    }
    const { flags } = told;
    hasCue ||= (flags & IS_CUE) > 0 || (wants & seen) !== 0;
    pointsBack ||=
      (flags & POINTS_BACK) > 0 ||
      ((flags & POINTS_BACK_AFTER_THE) > 0 && (last & IS_THE) > 0);
    if (hasCue && pointsBack) break;
    last = flags;
  }
  return { hasCue, pointsBack };
}

function introducesName(
  text: string,
  { start, end }: Span,
  introduced: Set<string>,
): boolean {
  let isNew = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const mayBeCapital = (code >= 65 && code <= 90) || code > 127;
    if (!mayBeCapital) continue;
    const after = plainWordEnd(text, at);
    if (after !== undefined && !mayGoOn(text, after)) {
      at = after;
      continue;
    }
    NAME_RUN.lastIndex = at;
    if (!NAME_RUN.test(text)) continue;
    const name = text.slice(at, NAME_RUN.lastIndex);
    at = NAME_RUN.lastIndex - 1;
    if (introduced.has(name)) continue;
    introduced.add(name);
    isNew = true;
  }
  return isNew;
}

/** Where a word of plain letters ends; `undefined` where it is not plain. */
function plainWordEnd(text: string, from: number): number | undefined {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    const lower = code | 32;
    if (lower >= 97 && lower <= 122) at++;
    else
      return code > 127 || code === APOSTROPHE || code === HYPHEN
        ? undefined
        : at;
  }
}

const APOSTROPHE = 39;
const HYPHEN = 45;
const SPACE = 32;

/** Whether a second name, or a particle such as "bin", may follow a first. */
function mayGoOn(text: string, space: number): boolean {
  if (text.charCodeAt(space) !== SPACE) return false;
  const code = text.charCodeAt(space + 1);
  return (code >= 65 && code <= 90) || code > 127 || PARTICLE_OPENERS.has(code);
}
