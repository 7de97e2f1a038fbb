import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Focus } from './focus';
import type { Mention } from './mention';
import { changedMention } from './mention';
import { textOf } from './name-runs';
import type { Place } from './place';
import { personFor } from './pronouns';
import type { Draft, Registry } from './registry';
import { describedDraft } from './registry';

/** "His aides": the aides of the one whom the pronoun stands for. */
function owned(mention: Mention, focus: Focus, here: Place): Mention {
  const owner = ownerOf(mention, focus, here);
  return owner === undefined
    ? mention
    : changedMention(mention, { of: ownerNamed(mention, owner) });
}

/** What the owned are called: “Trump’s aides”. */
function ownedWords(mention: Mention, focus: Focus, here: Place): string {
  const words = wordsOfMention(here.sentence, here.index);
  const owner = ownerOf(mention, focus, here);
  if (owner === undefined) return words;
  const of = ownerNamed(mention, owner);
  // "The Ostrian government": a country that nobody listed.
  const isAdjective = of !== owner.name && /(?:ian|ese|ish)$/.test(of);
  const whose = isAdjective ? of : `${of}’s`;
  // "Two of his engineers".
  const inner = /^(\S+ of )(?:his|her|its|their|our|my) /i.exec(words);
  if (inner !== null) return words.replace(inner[0], `${inner[1]}${whose} `);
  return `${whose} ${words.replace(/^(?:his|her|its|their|our|my)(?: own)? /i, '')}`;
}

/** Whom "his aides" or "its minister" describes, by the one whose they are. */
export function ownedDraft(
  registry: Registry,
  mention: Mention,
  focus: Focus,
  here: Place,
): Draft {
  return describedDraft(
    registry,
    owned(mention, focus, here),
    ownedWords(mention, focus, here),
  );
}

/** "Officials at the Aviation Board", "a man from the ministry": whose they are. */
export function placedDraft(
  registry: Registry,
  mention: Mention,
  { sentence, index }: Place,
): Draft | undefined {
  const { chunks, mentions, tokens } = sentence;
  const body = mentions[index + 2];
  const chunk = chunks[index + 2];
  const link = chunks[index + 1]?.word ?? '';
  const isOpen =
    !mention.isDefinite &&
    mention.of === undefined &&
    mention.owner === undefined;
  const isBodys =
    (/^(?:at|for|from)$/.test(link) && body?.actorKind === 'organisation') ||
    (body?.kind === 'body' && link === 'at') ||
    (link === 'from' && mention.kind === 'body' && body?.kind === 'named') ||
    isInPlace(sentence, index);
  if (!isOpen || !isBodys || chunk === undefined) return undefined;
  const of = textOf(tokens, chunk.from, chunk.to);
  const words = `${wordsOfMention(sentence, index)} ${link} ${of}`;
  return describedDraft(registry, changedMention(mention, { of }), words);
}

/** "Clients in Geneva phoned", "warned by a colleague in Bucharest": who are there. */
function isInPlace({ chunks, tokens }: ParsedSentence, index: number): boolean {
  const place = chunks[index + 2];
  const isPlace =
    chunks[index + 1]?.word === 'in' &&
    place?.kind === 'noun' &&
    tokens
      .slice(place.from, place.to)
      .every(({ tag, shape }) => tag === 'name' && shape === 'capital');
  const after = chunks[index + 3];
  const isSubject =
    after?.verb?.form === 'finite' &&
    !/^(?:preposition|verb)$/.test(chunks[index - 1]?.kind ?? '');
  return isPlace && (isSubject || chunks[index - 1]?.word === 'by');
}

/** "A delegation led by Ann Lee": whose it is, where no body is named. */
export function ledDraft(
  registry: Registry,
  mention: Mention,
  { sentence, index }: Place,
): Draft | undefined {
  const { chunks, mentions, tokens } = sentence;
  const leader = chunks[index + 3];
  const isLed =
    mention.kind === 'body' &&
    mention.count === 1 &&
    mention.of === undefined &&
    /^(?:head|lead)$/.test(chunks[index + 1]?.verb?.lemma ?? '') &&
    chunks[index + 2]?.word === 'by' &&
    mentions[index + 3]?.kind === 'named';
  if (!isLed || leader === undefined) return undefined;
  const of = textOf(tokens, leader.from, leader.to);
  const words = `${wordsOfMention(sentence, index)} led by ${of}`;
  return describedDraft(registry, changedMention(mention, { of }), words);
}

/** "Her government" is that of the country whose minister she is. */
function ownerNamed({ name }: Mention, { name: owner, of }: Draft): string {
  return name === 'government' && of !== undefined ? of : owner;
}

function ownerOf(
  mention: Mention,
  focus: Focus,
  here: Place,
): Draft | undefined {
  switch (mention.owner ?? '') {
    case 'his':
    case 'her':
      if (isListed(here)) return here.actors[namedJustBefore(here)];
      return here.subject?.kind === 'person' && here.subject !== ownVoice(focus)
        ? here.subject
        : personFor(mention.owner === 'her' ? 'she' : 'he', focus, here);
    case 'its':
      return isBody(here.subject) ? here.subject : focus.bodies.at(-1);
    case 'their':
      return here.subject ?? focus.subject;
    case 'my':
    case 'our':
      return focus.speech?.kind === 'credited'
        ? undefined
        : focus.speech?.speaker;
    default:
      return undefined;
  }
}

/** Whoever speaks as "I" is never "his". */
function ownVoice({ speech }: Focus): Draft | undefined {
  return speech?.kind === 'credited' ? undefined : speech?.speaker;
}

function isBody(draft: Draft | undefined): boolean {
  return /^(?:government|group|organisation)$/.test(draft?.kind ?? '');
}

/** "Received X and his delegation": the one named just before. */
function isListed(here: Place): boolean {
  return here.actors[namedJustBefore(here)]?.kind === 'person';
}

/** The name to which "and his delegation" is joined, perhaps after a comma. */
function namedJustBefore({ sentence, index }: Place): number {
  const { chunks, mentions } = sentence;
  if (chunks[index - 1]?.kind !== 'and') return -1;
  const at = chunks[index - 2]?.kind === 'comma' ? index - 3 : index - 2;
  return mentions[at]?.kind === 'named' ? at : -1;
}

/** How a mention is called in its sentence. */
export function wordsOfMention(
  sentence: ParsedSentence,
  index: number,
): string {
  const chunk = sentence.chunks[index];
  if (chunk === undefined) return '';
  const called = sentence.mentions[index]?.called;
  if (called !== undefined) return called;
  // "Consulted neither his wife": his wife, for all that.
  const first = sentence.tokens[chunk.from]?.lower;
  const isNeither = first === 'neither' && chunk.to > chunk.from + 1;
  const from = isNeither ? chunk.from + 1 : chunk.from;
  const words = textOf(sentence.tokens, from, chunk.to);
  return chunk.word === 'shared' ? words + sharedNoun(sentence, index) : words;
}

/** The noun that two adjectives share, for the first of them. */
function sharedNoun(sentence: ParsedSentence, index: number): string {
  const next = sentence.chunks[index + 2];
  if (next === undefined) return '';
  const words = sentence.tokens.slice(next.from + 1, next.to);
  return words.map((word) => ` ${word.text}`).join('');
}
