import { NAMING_VERBS } from '../lexicons/people-nouns';
import {
  ADDRESSES,
  HONORIFICS,
  RANKS,
  RANK_WORDS,
  ROYAL,
} from '../lexicons/offices';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import type { Chunk } from '../phrases/chunk';
import type { Mention } from './mention';

/** Whether an office is a rank or form of address: the name may have another. */
export function isTitle(office: string): boolean {
  return (
    HONORIFICS.has(office) ||
    RANKS.has(office) ||
    ROYAL.has(office) ||
    ADDRESSES.has(office) ||
    isLongRank(office)
  );
}

/** "Senior General", "Air Vice Marshal": a rank of several words. */
function isLongRank(office: string): boolean {
  const words = office.split(/[ -]/);
  return (
    words.length > 1 &&
    RANKS.has(words.at(-1) ?? '') &&
    words.every((word) => RANKS.has(word) || RANK_WORDS.has(word))
  );
}

/** "The drivers’ union, TDV, and the firm": a body’s short name stands aside. */
export function isShortName(
  chunks: readonly Chunk[],
  mentions: readonly (Mention | undefined)[],
  body: number,
): boolean {
  const short = mentions[body + 2];
  return (
    mentions[body]?.kind === 'body' &&
    mentions[body].isDefinite &&
    !mentions[body].isPlural &&
    chunks[body + 1]?.kind === 'comma' &&
    short?.kind === 'named' &&
    /^\p{Lu}{2,6}$/u.test(short.name) &&
    /^(?:comma|stop)$/.test(chunks[body + 3]?.kind ?? 'stop')
  );
}

/**
 * "After meeting the ambassador, Elena Rossi left": the comma ends what opens a
 * clause, and the name after it is its subject and not the ambassador's.
 */
export function endsOpening(chunks: readonly Chunk[], comma: number): boolean {
  if (chunks[comma]?.kind !== 'comma') return false;
  let verb = comma + 2;
  while (/^(?:adverb|time)$/.test(chunks[verb]?.kind ?? '')) verb++;
  const group = chunks[verb]?.verb;
  if (group?.form !== 'finite') return false;
  // "She met the ambassador, Elena Rossi said on Friday.": who only says so.
  let end = verb + 1;
  while (
    /^(?:adverb|time)$/.test(kindAt(chunks, end)) ||
    (kindAt(chunks, end) === 'preposition' &&
      kindAt(chunks, end + 1) === 'time')
  )
    end++;
  const isSaid =
    SAYING_VERBS.has(group.lemma) &&
    /^(?:comma|quotation|stop)$/.test(chunks[end]?.kind ?? 'stop') &&
    chunks.slice(0, comma).some(({ verb: told }) => told?.form === 'finite');
  if (isSaid) return true;
  let start = comma - 1;
  while (
    start > 0 &&
    !/^(?:but|comma|quotation|stop)$/.test(kindAt(chunks, start))
  )
    start--;
  if (/^(?:but|comma|quotation|stop)$/.test(kindAt(chunks, start))) start++;
  while (/^(?:adverb|and|time)$/.test(kindAt(chunks, start))) start++;
  const opener = chunks[start];
  return (
    /^(?:preposition|subordinator)$/.test(opener?.kind ?? '') ||
    /^(?:gerund|participle)$/.test(opener?.verb?.form ?? '')
  );
}

function kindAt(chunks: readonly Chunk[], at: number): string {
  return chunks[at]?.kind ?? '';
}

/** Prepositions that tell where someone holds a post. */
const AT_POST: ReadonlySet<string> = new Set(['in', 'to', 'for', 'at', 'on']);

/** "The envoy to Lebanon, X,": the name after a post and its place. */
export function nameAfterAside(
  chunks: readonly Chunk[],
  mentions: readonly (Mention | undefined)[],
  index: number,
): number | undefined {
  const mention = mentions[index];
  const called =
    nameAfterCalled(chunks, mentions, index) ??
    nameAfterKnown(chunks, mentions, index);
  if (called !== undefined) return called;
  const described = nameAfterParticiple(chunks, mentions, index);
  if (described !== undefined) return described;
  const comma = endOfPost(chunks, index);
  const name = mentions[comma + 1];
  const isPost =
    (mention?.kind === 'office' || mention?.kind === 'unnamed') &&
    !mention.isPlural &&
    comma > index + 1 &&
    chunks[comma]?.kind === 'comma';
  const isName =
    name?.kind === 'named' &&
    name.actorKind === 'person' &&
    (name.office === undefined || isTitle(name.office)) &&
    chunks[comma + 2]?.kind !== 'and' &&
    !endsOpening(chunks, comma);
  return isPost && isName ? comma + 1 : undefined;
}

/**
 * "Commissioner in the Province of North Kell", "the professor there", "the
 * colonel who commanded the garrison": past where and what he is.
 */
function endOfPost(chunks: readonly Chunk[], index: number): number {
  if (kindAt(chunks, index + 1) === 'adverb') return index + 2;
  const relative =
    kindAt(chunks, index + 1) === 'comma' ? index + 2 : index + 1;
  if (kindAt(chunks, relative) === 'relative')
    return endOfRelative(chunks, relative - 1);
  if (!AT_POST.has(chunks[index + 1]?.word ?? '')) return index + 1;
  let at = index + 1;
  while (
    (AT_POST.has(chunks[at]?.word ?? '') ||
      (at > index + 1 && /^(?:and|of)$/.test(chunks[at]?.word ?? ''))) &&
    chunks[at + 1]?.kind === 'noun'
  )
    at += 2;
  return at;
}

/** How many chunks may tell who somebody is before his name. */
const RELATIVE = 8;

/** The comma that closes "who commanded the garrison", before a name and a comma. */
function endOfRelative(chunks: readonly Chunk[], index: number): number {
  for (let at = index + 2; at < index + RELATIVE; at++) {
    const kind = kindAt(chunks, at);
    if (kind === 'comma')
      return kindAt(chunks, at + 2) === 'comma' &&
        chunks[at + 3]?.verb?.form === 'finite'
        ? at
        : index + 1;
    if (!/^(?:adverb|noun|preposition|time|verb)$/.test(kind)) break;
  }
  return index + 1;
}

/**
 * "A lieutenant called Mikkel Stone would answer": the name of one who is
 * described, where he does not himself call somebody.
 */
export function nameAfterCalled(
  chunks: readonly Chunk[],
  mentions: readonly (Mention | undefined)[],
  index: number,
): number | undefined {
  const mention = mentions[index];
  // "A dealer in antiques called Milan Orsic".
  const isPast =
    chunks[index + 1]?.kind === 'preposition' &&
    chunks[index + 2]?.kind === 'noun';
  const verb = isPast ? index + 3 : index + 1;
  const group = chunks[verb]?.verb;
  const name = mentions[verb + 1];
  const isOne =
    mention?.kind === 'unnamed' && mention.count === 1 && !mention.isPlural;
  const isCalled =
    group !== undefined &&
    /^(?:call|name)$/.test(group.lemma) &&
    !group.passive &&
    group.tense === 'past';
  const isName =
    name?.kind === 'named' &&
    name.actorKind === 'person' &&
    name.office === undefined;
  if (!isOne || !isCalled || !isName) return undefined;
  const next = chunks[verb + 2];
  const goesOn =
    /^(?:comma|relative)$/.test(next?.kind ?? '') ||
    next?.verb?.form === 'finite';
  const isObject = /^(?:preposition|verb)$/.test(chunks[index - 1]?.kind ?? '');
  return goesOn || isObject || group.lemma === 'name' ? verb + 1 : undefined;
}

/**
 * "Its commander, known as “Abu Tariq”", "a man who gave his name as Carl
 * Costa", "the caller, identified only as Mr K": by what name one goes.
 */
function nameAfterKnown(
  chunks: readonly Chunk[],
  mentions: readonly (Mention | undefined)[],
  index: number,
): number | undefined {
  const mention = mentions[index];
  if (mention?.isPlural !== false || mention.actorKind !== 'role')
    return undefined;
  let isNaming = false;
  let isLinked = false;
  for (let at = index + 1; at < index + 8; at++) {
    const { kind = 'stop', word = '', verb } = chunks[at] ?? {};
    const name = mentions[at];
    if (name?.kind === 'named')
      return isNaming && isLinked && name.actorKind === 'person'
        ? at
        : undefined;
    if (verb !== undefined) {
      if (isNaming || !NAMING_VERBS.has(verb.lemma)) return undefined;
      isNaming = true;
      isLinked = verb.lemma === 'codename' || verb.lemma === 'nickname';
    } else if (word === 'as' || /^(?:him|her)self$/.test(name?.name ?? ''))
      isLinked = true;
    else if (kind === 'noun' && !isLinked) isLinked = word === '' && isNaming;
    else if (!/^(?:adverb|comma|preposition|quotation|relative)$/.test(kind))
      return undefined;
  }
  return undefined;
}

/** "A mediator appointed last week, Sofia Lund,": the name after what was done. */
function nameAfterParticiple(
  chunks: readonly Chunk[],
  mentions: readonly (Mention | undefined)[],
  index: number,
): number | undefined {
  const mention = mentions[index];
  const isOne =
    mention?.kind === 'unnamed' &&
    !mention.isPlural &&
    chunks[index + 1]?.kind === 'verb' &&
    chunks[index + 1]?.verb?.tense === 'past';
  if (!isOne) return undefined;
  let at = index + 2;
  while (/^(?:adverb|preposition|time)$/.test(chunks[at]?.kind ?? '')) {
    if (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun')
      at++;
    at++;
  }
  const name = mentions[at + 1];
  const isName =
    chunks[at]?.kind === 'comma' &&
    name?.kind === 'named' &&
    name.actorKind === 'person' &&
    chunks[at + 2]?.kind === 'comma' &&
    // "The envoy called Rome, Ann Lee, …": only who then does something.
    (!mention.isDefinite || chunks[at + 3]?.verb?.form === 'finite');
  return isName ? at + 1 : undefined;
}
