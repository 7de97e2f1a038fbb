import { BODY_OWNS, BODY_POSTS, FIRM_ENDINGS } from '../lexicons/bodies';
import type { Span } from '../../text';
import type { ParsedSentence } from '../phrases/parsed-sentence';

const NAME = String.raw`(?<!\p{Lu}[\p{L}.’'-]* )(\p{Lu}[\p{L}-]{2,})(?!\p{L})`;
const of = (words: ReadonlySet<string>): string => [...words].join('|');

/** "The chief executive of Orbit", "chairman at Orbit". */
const HEADED = new RegExp(
  String.raw`\b(?:${of(BODY_POSTS)}) (?:at|of) ${NAME}(?!['’-]|,? \p{Lu})`,
  'gu',
);

/** "Orbit’s board". */
const OWNING = new RegExp(
  String.raw`\b${NAME}['’]s (?:${of(BODY_OWNS)})\b`,
  'gu',
);

/** "Orbit Holdings": later it may be only "Orbit". */
const WHOLE = new RegExp(
  String.raw`\b${NAME} (?:${of(FIRM_ENDINGS)})\b(?! \p{Lu})`,
  'gu',
);

/**
 * The single words that a text itself shows to be names of bodies, which would
 * pass for a person's otherwise: by who heads them, and what they own.
 */
export function bodiesNamed(text: string, body: Span): ReadonlySet<string> {
  const words = text.slice(body.start, body.end);
  const names = new Set<string>();
  for (const pattern of [HEADED, OWNING, WHOLE])
    for (const [, name = ''] of words.matchAll(pattern)) names.add(name);
  // "Sir Alan Orbit", of Orbit Holdings: a family's name as well.
  for (const name of names)
    if (new RegExp(String.raw`\p{Lu}[\p{L}.]* ${name}\b`, 'u').test(words))
      names.delete(name);
  return names;
}

/** The same sentence, with what is known to be a body taken for one. */
export function withBodies(
  sentence: ParsedSentence,
  bodies: ReadonlySet<string>,
): ParsedSentence {
  if (bodies.size === 0) return sentence;
  const mentions = sentence.mentions.map((mention) =>
    mention?.kind === 'named' &&
    mention.actorKind === 'person' &&
    mention.office === undefined &&
    bodies.has(mention.name)
      ? { ...mention, actorKind: 'organisation' as const }
      : mention,
  );
  return { ...sentence, mentions };
}
