import { BODY_OWNS, BODY_POSTS, FIRM_ENDINGS } from '../lexicons/bodies';
import { FUNCTION_WORDS } from '../lexicons/function-words';
import type { Span } from '../../text';

/** One word, which no other name stands before; bounded, as any text may come. */
const NAME = String.raw`(?<!\p{Lu}(?:\.|[\p{L}’'-]{0,40}) )(\p{Lu}[\p{L}-]{2,40})(?!\p{L})`;
const anyOf = (words: ReadonlySet<string>): string => [...words].join('|');

/** What shows a word to be a body's name. */
const SHOWING: readonly RegExp[] = [
  // "The chief executive of Orbit", "chairman at Orbit".
  String.raw`\b(?:${anyOf(BODY_POSTS)}) (?:at|of) ${NAME}(?!['’-]|,? \p{Lu})`,
  // "Orbit’s board": what follows is rarer than names, and looked for first.
  String.raw`['’]s (?:${anyOf(BODY_OWNS)})\b(?<=\b${NAME}['’]s (?:${anyOf(BODY_OWNS)}))`,
  // "Orbit Holdings": later it may be only "Orbit".
  String.raw` (?:${anyOf(FIRM_ENDINGS)})\b(?! \p{Lu})(?<=\b${NAME} (?:${anyOf(FIRM_ENDINGS)}))`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** "Sir Alan Orbit", of Orbit Holdings: a family's name as well. */
const FAMILY =
  /\b(\p{Lu}(?:\.|\p{L}{0,40})|(?:Mrs?|Ms|Dr)\.) (\p{Lu}[\p{L}-]{2,40})(?![\p{L}-])/gu;
/** "But Orbit", "When Orbit": what only opens a sentence. */
const OPENERS = new Set(
  Object.values(FUNCTION_WORDS).flatMap((all) => [...all]),
);

/**
 * The single words that a text itself shows to be names of bodies, which would
 * pass for a person's otherwise: by who heads them, and what they own. Cost: a
 * few passes over the text.
 */
export function bodiesNamed(text: string, body: Span): ReadonlySet<string> {
  const words = text.slice(body.start, body.end);
  const names = new Set<string>();
  for (const pattern of SHOWING)
    for (const [, name = ''] of words.matchAll(pattern)) names.add(name);
  if (names.size > 0)
    for (const [, first = '', name = ''] of words.matchAll(FAMILY))
      if (!OPENERS.has(first.toLowerCase())) names.delete(name);
  return names;
}
