import type { Span } from '../../text';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import { linesOf } from '../sentences/lines';
import { verbReadingsOf } from '../words/word-classes';
import type { Named } from './turn';

const NAME =
  "(\\p{Lu}[\\p{L}.’'-]*\\p{L}(?: (?:(?:al|bin|da|de|der|di|la|le|van|von) )*\\p{Lu}[\\p{L}.’'-]*){1,3}?)";
const OWN_WORDS =
  '(?:account|blog|column|diary|diaries|journal|life|memoirs?|memories|notebooks?|notes|recollections|reminiscences|story|testimony|tale)';

/** Lines over a text in somebody's own words that say whose they are. */
const HEADS: readonly RegExp[] = [
  // "Name: Nora Quinn", "Author: Nora Quinn".
  new RegExp(
    `^(?:Author|Blogger|Deponent|Diarist|Full name|Name|Name of witness|Narrator|Witness|Writer): *${NAME}[ .,]*$`,
    'iu',
  ),
  // "Nora Quinn’s allotment diary".
  new RegExp(`^${NAME}[’']s? (?:\\p{L}+ ){0,2}${OWN_WORDS}\\b`, 'u'),
  // "An extract from the memoirs of Nora Quinn".
  new RegExp(`\\b${OWN_WORDS} of ${NAME}[ .,]*(?:$|\\(|\\d)`, 'iu'),
  // "Nora Quinn: why I left the council".
  new RegExp(`^${NAME}: (?=.*\\b(?:I|my|me)\\b)`, 'u'),
  // "Nora Quinn, 54, tells her story", "Nora Quinn remembers the strike".
  new RegExp(
    `^${NAME}(?:, [^.;]{2,60}?,)? (?:looks back|on (?:his|her) |recalls|reflects|remembers|talks|tells|writes)\\b`,
    'u',
  ),
  // "As told to Mark Bell by Nora Quinn".
  new RegExp(`\\b(?:told|written|as seen)\\b.* by ${NAME}[ .,]*$`, 'iu'),
];

/** "My name is Nora Quinn", "I am Nora Quinn, the chair". */
const SAYS_SO = new RegExp(
  `(?:^|[\\n.] ?)(?:\\d+\\. )?(?:My (?:full )?name is|I am|I’m|I'm) (?:(?:Dr|Mr|Mrs|Ms|Captain|Inspector|Sergeant)\\.? )?${NAME}(?=[.,]| and I\\b)`,
  'u',
);

/** Lines below it: "Nora Quinn is a gardener", "— Nora Quinn, 4 May". */
const FEET: readonly RegExp[] = [
  new RegExp(
    `^[*_ ]*${NAME} (?:is (?:an?|the)|lives|teaches|was (?:an?|the)|works|writes)\\b`,
    'u',
  ),
  new RegExp(`^[–—-] ?${NAME}[ .]*$`, 'u'),
  new RegExp(
    `^${NAME},? (?:\\d{1,2} \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ \\d{1,2}),? \\d{4}[ .]*$`,
    'u',
  ),
];
const ALONE = new RegExp(`^${NAME}$`, 'u');
const VALEDICTION =
  /^(?:Best|Faithfully|Regards|Respectfully|Sincerely|Signed|With|Yours|Kind)\b/u;

/** What is kept from day to day, and leaves its "I" unsaid. */
const RECORD =
  '(?:[Dd]ia(?:ry|ries)|[Jj]ournals?|[Ll]og(?:book)?s?|[Nn]otebooks?|[Ff]ield [Nn]otes)';
/** Where a name ends that may run on. */
const ENDS = '(?=$|[.,:;()–—]| [^\\p{Lu}])';
/** Lines over such a record that say who keeps it. */
const RECORD_HEADS: readonly RegExp[] = [
  // "Diary of Hal Duke", "From the journals of Colonel Piers Aske".
  new RegExp(`\\b${RECORD},? (?:of|by|kept by) ${NAME}${ENDS}`, 'u'),
  // "Hal Duke’s private diary".
  new RegExp(
    `\\b${NAME}[’']s? (?:\\p{L}+ ){0,2}(?:${RECORD}|[Nn]otes)\\b`,
    'u',
  ),
  // "Notes of a conversation, kept by Inspector Lena Moravec".
  new RegExp(`\\b[Nn]otes\\b.* (?:kept|made|taken) by ${NAME}[ .]*$`, 'u'),
  // "Hal Duke: diary", "Hal Duke, Notebook".
  new RegExp(`^${NAME}(?:: |, | [–—-] )${RECORD}\\b`, 'u'),
];

/** Longest line that heads or closes a text, in characters. */
const LONGEST = 160;
/** So many lines from either end may name who tells. */
const LINES = 6;
/** So much of the beginning may say who tells. */
const OPENING = 600;

/** Who tells a text that is told as "I", where a line or the text says so. */
export function narratorIn(text: string, body: Span): Named | undefined {
  const lines = linesOf(text, body).filter(
    ({ start, end }) => text.slice(start, end).trim() !== '',
  );
  const heads = lines.slice(0, LINES);
  for (const line of heads) {
    const found = nameIn(text, line, HEADS);
    if (found !== undefined) return found;
  }
  const opening = text.slice(
    body.start,
    Math.min(body.end, body.start + OPENING),
  );
  const said = SAYS_SO.exec(opening);
  if (said !== null) return namedAt(text, body.start + said.index, said[1]);
  // A name alone under the title; a given name makes it no place or chapter.
  for (const line of heads.slice(1)) {
    const found = nameIn(text, line, [ALONE]);
    if (found !== undefined && isGiven(found.name)) return found;
  }
  const feet = lines.slice(-3);
  for (const [at, line] of feet.entries()) {
    const before = feet[at - 1];
    const isSigned =
      before !== undefined &&
      VALEDICTION.test(text.slice(before.start, before.end).trim());
    const found = nameIn(text, line, isSigned ? [ALONE, ...FEET] : FEET);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Who keeps a diary, a log or notes whose heading names him; nobody where no
 * sentence of it begins with what he did.
 */
export function diaristIn(text: string, body: Span): Named | undefined {
  const [first, second] = linesOf(text, body).filter(
    ({ start, end }) => text.slice(start, end).trim() !== '',
  );
  for (const line of [first, second]) {
    const found = line && nameIn(text, line, RECORD_HEADS);
    if (found === undefined) continue;
    const own = text.slice(
      found.span.end,
      Math.min(body.end, body.start + SOME),
    );
    const isTerse = [...own.matchAll(OPENERS)].some(([, word = '']) =>
      verbReadingsOf(word.toLowerCase()).some(({ form }) => form === 'past'),
    );
    return isTerse ? { ...found, isUncredited: true } : undefined;
  }
  return undefined;
}

/** The first words of sentences. */
const OPENERS = /(?:^|[.!?;:\n] *)(\p{Lu}?\p{Ll}+)(?=[ .,;])/gu;
/** So much of a record shows how it is written. */
const SOME = 4_000;

function nameIn(
  text: string,
  { start, end }: Span,
  patterns: readonly RegExp[],
): Named | undefined {
  const line = text.slice(start, end).trim();
  if (line.length > LONGEST) return undefined;
  for (const pattern of patterns) {
    const name = pattern.exec(line)?.[1];
    if (name !== undefined) return namedAt(text, start, name);
  }
  return undefined;
}

function isGiven(name: string): boolean {
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  return HER_NAMES.has(first) || HIS_NAMES.has(first);
}

function namedAt(text: string, from: number, name = ''): Named {
  const start = text.indexOf(name, from);
  return { name, span: { start, end: start + name.length } };
}
