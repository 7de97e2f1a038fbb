import type { Chunk } from './chunks';
import type { ParsedSentence } from './coreference';
import { OBJECT_CONTROL } from './lexicons/stance-verbs';
import { isPlace } from './gazetteer';

/** A noun phrase among several joined ones, and whether it stands apart. */
export type Item = {
  readonly chunk: number;
  /** Joined by "in addition to" or "as well as": a contact of its own. */
  readonly apart: boolean;
};

/** Longest way, in chunks, that a search within a clause goes. */
const REACH = 40;

/** The noun phrases that are the subject of a verb; empty where none is. */
export function subjectsOf(
  sentence: ParsedSentence,
  verb: number,
  depth = 0,
): readonly number[] {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  if (group === undefined || depth > 4) return [];
  if (group.form === 'infinitive') return controllersOf(sentence, verb, depth);
  const at = leftOf(sentence, verb);
  const before = chunks[at];
  if (before === undefined)
    return group.form === 'gerund' || group.form === 'participle'
      ? mainSubjectAfter(sentence, verb, depth)
      : [];
  if (before.kind === 'relative') return antecedentOf(sentence, at);
  if (before.kind === 'and' || before.kind === 'but')
    return sharedSubject(sentence, verb, at, depth);
  if (group.form === 'gerund' || group.form === 'participle')
    return participleSubject(sentence, verb, at, depth);
  if (before.kind === 'comma') {
    const shared = commaVerbSubject(sentence, at, depth);
    if (shared !== undefined) return shared;
  }
  return subjectLeftOf(sentence, at, verb, depth);
}

/** Who does what a verb in the infinitive says. */
function controllersOf(
  sentence: ParsedSentence,
  verb: number,
  depth: number,
): readonly number[] {
  const governor = governorOf(sentence, verb);
  if (governor === undefined) return mainSubjectAfter(sentence, verb, depth);
  const lemma = sentence.chunks[governor]?.verb?.lemma ?? '';
  if (
    OBJECT_CONTROL.has(lemma) &&
    sentence.chunks[governor]?.verb?.passive !== true
  ) {
    const object = nextNoun(sentence, governor + 1, verb);
    if (object !== undefined && sentence.mentions[object] !== undefined)
      return [object];
  }
  return subjectsOf(sentence, governor, depth + 1);
}

/** The verb on which an infinitive or a gerund hangs, to its left. */
export function governorOf(
  sentence: ParsedSentence,
  verb: number,
): number | undefined {
  const { chunks } = sentence;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb') {
      const isSibling =
        chunk.verb?.form === 'infinitive' &&
        chunks.slice(at + 1, verb).some((each) => each.kind === 'and');
      if (!isSibling) return at;
      continue;
    }
    if (chunk?.kind === 'stop' || chunk?.kind === 'bracket') return undefined;
  }
  return undefined;
}

/** The first finite verb's subject after an opening phrase: "After meeting Y, X …". */
export function mainSubjectAfter(
  sentence: ParsedSentence,
  from: number,
  depth = 0,
): readonly number[] {
  const { chunks } = sentence;
  for (let at = from + 1; at < Math.min(chunks.length, from + REACH); at++) {
    if (chunks[at]?.kind !== 'comma') continue;
    for (let next = at + 1; next < chunks.length; next++) {
      const kind = chunks[next]?.kind;
      if (kind === 'verb' && chunks[next]?.verb?.form === 'finite')
        return subjectsOf(sentence, next, depth + 1);
      if (kind === 'stop') return [];
    }
  }
  return [];
}

function leftOf(sentence: ParsedSentence, verb: number): number {
  const { chunks } = sentence;
  let at = verb - 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'time') at--;
  if (chunks[at]?.kind === 'quotation' && chunks[at - 1]?.kind === 'noun') at--;
  if (isReflexive(sentence, at)) at--;
  if (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'time')
    at--;
  return at;
}

/** "Dermer himself had to": the pronoun only stresses its noun. */
function isReflexive(sentence: ParsedSentence, at: number): boolean {
  return (
    /self$|selves$/.test(sentence.mentions[at]?.name ?? '') &&
    sentence.chunks[at - 1]?.kind === 'noun'
  );
}

/** Whom "who" and "which" stand for: the noun before, past its own phrases. */
function antecedentOf(
  sentence: ParsedSentence,
  relative: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  let at = relative - 1;
  if (chunks[at]?.kind === 'comma') at--;
  for (; at >= Math.max(0, relative - 8); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'noun' && mentions[at] !== undefined)
      return mentions[at]?.isPlural === true ? [at] : joinedLeft(sentence, at);
    if (chunk?.kind === 'verb' || chunk?.kind === 'comma') return [];
  }
  return [];
}

/** "X flew to Cairo and met Y": the second verb has the first one's subject. */
function sharedSubject(
  sentence: ParsedSentence,
  verb: number,
  and: number,
  depth: number,
): readonly number[] {
  const { chunks } = sentence;
  const form = chunks[verb]?.verb?.form;
  for (let at = and - 1; at >= Math.max(0, and - REACH); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop') return [];
    if (chunk?.kind !== 'verb') continue;
    const other = chunk.verb?.form;
    const alike =
      form === 'finite'
        ? other === 'finite' || other === 'participle'
        : other === form;
    if (alike || (form !== 'finite' && other === 'finite'))
      return subjectsOf(sentence, at, depth + 1);
  }
  return [];
}

/** "…, meeting their counterparts" and "after meeting Y": the main subject. */
function participleSubject(
  sentence: ParsedSentence,
  verb: number,
  before: number,
  depth: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  if (chunks[before]?.kind === 'noun') {
    const isSubject = chunks[before - 1]?.kind !== 'preposition';
    const named = mentions[before] !== undefined;
    return named && (isSubject || chunks[before - 1]?.word === 'of')
      ? joinedLeft(sentence, before)
      : named
        ? [before]
        : [];
  }
  for (let at = before; at >= Math.max(0, verb - REACH); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop') break;
    if (chunk?.kind === 'verb' && chunk.verb?.form !== 'gerund') {
      if (
        /^(?:accuse|suspect)$/.test(chunk.verb?.lemma ?? '') &&
        !chunk.verb?.passive
      ) {
        const object = nextNoun(sentence, at + 1, verb);
        if (object !== undefined) return [object];
      }
      return subjectsOf(sentence, at, depth + 1);
    }
  }
  const ahead = mainSubjectAfter(sentence, verb, depth);
  return ahead;
}

/** "X arrived, met Y and left": a verb after a comma shares its subject. */
function commaVerbSubject(
  sentence: ParsedSentence,
  comma: number,
  depth: number,
): readonly number[] | undefined {
  const { chunks } = sentence;
  let at = comma - 1;
  while (
    chunks[at]?.kind === 'noun' ||
    chunks[at]?.kind === 'preposition' ||
    chunks[at]?.kind === 'time' ||
    chunks[at]?.kind === 'adverb'
  )
    at--;
  const isVerb =
    chunks[at]?.kind === 'verb' && chunks[at]?.verb?.form === 'finite';
  const opensRelative =
    chunks[at - 1]?.kind === 'relative' ||
    chunks[at - 1]?.kind === 'subordinator';
  if (!isVerb || opensRelative) return undefined;
  if (
    chunks
      .slice(0, at)
      .some(
        (chunk) => chunk.kind === 'relative' || chunk.kind === 'subordinator',
      )
  )
    return undefined;
  const subjects = subjectsOf(sentence, at, depth + 1);
  return subjects.length > 0 ? subjects : undefined;
}

function subjectLeftOf(
  sentence: ParsedSentence,
  from: number,
  verb: number,
  depth: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  let at = from;
  const least = Math.max(0, verb - REACH);
  while (at >= least) {
    const chunk = chunks[at];
    switch (chunk?.kind) {
      case 'noun': {
        const link = chunks[at - 1];
        if (link?.kind === 'preposition' && !opensClause(chunks, at, verb)) {
          at -= 2;
          break;
        }
        if (
          mentions[at] === undefined &&
          link?.kind !== 'comma' &&
          !hasMentionInPhrase(sentence, at)
        )
          return [];
        return joinedLeft(sentence, at);
      }
      case 'comma': {
        const open = openingComma(sentence, at);
        if (open === undefined) {
          at--;
          break;
        }
        at = open - 1;
        break;
      }
      case 'dash':
      case 'bracket': {
        const open = chunks.findLastIndex(
          (each, index) => index < at && each.kind === chunk.kind,
        );
        if (open <= 0) return [];
        at = open - 1;
        break;
      }
      case 'verb':
        if (
          chunk.verb?.form === 'finite' ||
          chunk.verb?.form === 'infinitive'
        ) {
          const opener = chunks[at - 1];
          if (opener?.kind === 'relative')
            return antecedentOf(sentence, at - 1);
          return at === from ? [] : subjectsOf(sentence, at, depth + 1);
        }
        at--;
        break;
      case 'adverb':
      case 'time':
      case 'preposition':
        at--;
        break;
      case 'and':
        at--;
        break;
      default:
        return [];
    }
  }
  return [];
}

/** "After Kerry met": a subject may follow a word that is also a preposition. */
function opensClause(
  chunks: readonly Chunk[],
  noun: number,
  verb: number,
): boolean {
  return (
    noun === verb - 1 && /^(?:like|than)$/.test(chunks[noun - 1]?.word ?? '')
  );
}

function hasMentionInPhrase(sentence: ParsedSentence, at: number): boolean {
  return sentence.mentions[at] !== undefined;
}

/** The comma that opens what a later comma closes: an aside after a noun. */
function openingComma(
  sentence: ParsedSentence,
  close: number,
): number | undefined {
  const { chunks, mentions } = sentence;
  for (let at = close - 1; at > 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop' || chunk?.kind === 'quotation') return undefined;
    if (chunk?.kind !== 'comma') continue;
    const head = chunks[at - 1];
    if (head?.kind === 'noun' && mentions[at - 1] !== undefined) return at;
    if (head?.kind === 'bracket' || head?.kind === 'time') return at;
  }
  return undefined;
}

/** A noun and those joined before it: "A, B and C". */
export function joinedLeft(
  sentence: ParsedSentence,
  last: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  const holder = holderBefore(sentence, last);
  if (holder !== undefined) return joinedLeft(sentence, holder);
  const found = [last];
  let at = last;
  let joined = false;
  while (at > 1) {
    const link = chunks[at - 1];
    const noun = chunks[at - 2];
    if (
      link?.kind === 'and' &&
      noun?.kind === 'noun' &&
      mentions[at - 2] !== undefined
    ) {
      joined = true;
    } else if (
      link?.kind === 'and' &&
      noun?.kind === 'comma' &&
      chunks[at - 3]?.kind === 'noun'
    ) {
      joined = true;
      at--;
      if (mentions[at - 2] === undefined) break;
    } else if (!(
      link?.kind === 'comma' &&
      joined &&
      noun?.kind === 'noun' &&
      mentions[at - 2] !== undefined
    )) {
      break;
    }
    if (isGoverned(sentence, at - 2)) break;
    found.unshift(at - 2);
    at -= 2;
  }
  if (isOfList(sentence, found)) return found.slice(0, 1);
  return withoutAppositions(sentence, found);
}

/** "Joseph Votel, commander, U.S. Central Command": the man, not his office. */
function holderBefore(
  sentence: ParsedSentence,
  last: number,
): number | undefined {
  const { chunks, mentions } = sentence;
  if (chunks[last - 1]?.kind !== 'comma') return undefined;
  const before = mentions[last - 2];
  if (chunks[last - 2]?.kind !== 'noun' || before === undefined)
    return undefined;
  const isBareOffice =
    (before.kind === 'office' || before.kind === 'unnamed') &&
    !before.isPlural &&
    chunks[last - 3]?.kind === 'comma' &&
    mentions[last - 4]?.actorKind === 'person';
  return isBareOffice && mentions[last]?.actorKind !== 'person'
    ? last - 4
    : undefined;
}

function isGoverned(sentence: ParsedSentence, at: number): boolean {
  const before = sentence.chunks[at - 1];
  return before?.kind === 'preposition' && !/^(?:both|like)$/.test(before.word);
}

/** "Ron Dermer, the minister, and X" names one man twice: his name is kept. */
function withoutAppositions(
  sentence: ParsedSentence,
  found: readonly number[],
): readonly number[] {
  return found.filter((chunk, index) => {
    const other = found[index - 1];
    if (other === undefined) return true;
    return !isApposition(sentence, other, chunk);
  });
}

/** Whether two neighbouring noun phrases name one actor in two ways. */
export function isApposition(
  sentence: ParsedSentence,
  first: number,
  second: number,
): boolean {
  const { chunks, mentions } = sentence;
  if (second !== first + 2 || chunks[first + 1]?.kind !== 'comma') return false;
  const before = mentions[first];
  const after = mentions[second];
  if (before === undefined || after === undefined) return false;
  const isDescription = (kind: string): boolean =>
    kind === 'office' || kind === 'unnamed' || kind === 'body';
  return (
    (before.kind === 'named' &&
      isDescription(after.kind) &&
      !after.isPlural &&
      before.actorKind !== 'government') ||
    (isDescription(before.kind) &&
      !before.isPlural &&
      after.kind === 'named' &&
      after.actorKind === 'person' &&
      after.office === undefined)
  );
}

/** A noun and those joined after it, as far as they belong to it. */
export function joinedRight(
  sentence: ParsedSentence,
  first: number,
  isBetween = false,
): readonly Item[] {
  const { chunks, mentions } = sentence;
  const named =
    isApposition(sentence, first, first + 2) &&
    mentions[first]?.kind !== 'named';
  const items: Item[] = [{ chunk: named ? first + 2 : first, apart: false }];
  let at = named ? first + 3 : first + 1;
  while (at < chunks.length) {
    at = pastApposition(sentence, items.at(-1)?.chunk ?? first, at);
    const link = linkAt(sentence, at, chunks[first - 1]?.word ?? '');
    if (link === undefined) break;
    const next = link.noun;
    if (mentions[next] === undefined) break;
    const mayOpen = !link.apart && !(isBetween && items.length === 1);
    if (mayOpen && opensOwnClause(sentence, next)) break;
    if (link.afterPlace && isPlaceName(sentence, next)) break;
    items.push({ chunk: next, apart: link.apart });
    at = next + 1;
  }
  return isOfList(
    sentence,
    items.map((item) => item.chunk),
  )
    ? items.slice(0, 1)
    : items;
}

/** "The leaders of France, Germany and Britain" are leaders, not countries. */
function isOfList(
  sentence: ParsedSentence,
  chunks: readonly number[],
): boolean {
  const [first, ...others] = chunks.map((chunk) => sentence.mentions[chunk]);
  if (first === undefined || others.length === 0) return false;
  const isHeld =
    first.isPlural && first.kind !== 'named' && first.of !== undefined;
  return (
    isHeld &&
    others.every((each) => each?.actorKind === 'government' && !each.isDefinite)
  );
}

type Link = {
  readonly noun: number;
  readonly apart: boolean;
  readonly afterPlace: boolean;
};

/** The joint after a noun: ", B", "and B", "in Rome and B", "as well as B". */
function linkAt(
  sentence: ParsedSentence,
  from: number,
  opener: string,
): Link | undefined {
  const { chunks } = sentence;
  let at = from;
  let skipped = 0;
  while (skipped < 3) {
    const kind = chunks[at]?.kind;
    if (kind === 'time') at++;
    else if (kind === 'preposition' && chunks[at + 1]?.kind === 'noun') at += 2;
    else if (kind === 'preposition' && chunks[at + 1]?.kind === 'time') at += 2;
    else if (
      kind === 'verb' &&
      /^(?:gerund|participle)$/.test(chunks[at]?.verb?.form ?? '') &&
      chunks[at + 1]?.kind === 'preposition'
    )
      at++;
    else break;
    skipped++;
  }
  let noun = at;
  const first = chunks[at];
  if (first?.kind === 'comma' && chunks[at + 1]?.kind === 'and') noun = at + 2;
  else if (first?.kind === 'and') noun = at + 1;
  else if (first?.kind === 'comma' && listGoesOn(sentence, at)) noun = at + 1;
  else return undefined;
  while (chunks[noun]?.kind === 'adverb') noun++;
  if (chunks[noun]?.kind === 'preposition' && chunks[noun]?.word === opener)
    noun++;
  if (chunks[noun]?.kind !== 'noun') return undefined;
  const word = (first?.kind === 'and' ? first : chunks[at + 1])?.word ?? '';
  return { noun, apart: word.includes(' '), afterPlace: skipped > 0 };
}

/** A comma joins only where an "and" follows in the same list. */
function listGoesOn(sentence: ParsedSentence, comma: number): boolean {
  const { chunks } = sentence;
  for (let at = comma + 1; at < Math.min(chunks.length, comma + 14); at++) {
    const kind = chunks[at]?.kind;
    if (kind === 'and') return chunks[at + 1]?.kind === 'noun';
    if (kind !== 'noun' && kind !== 'comma' && kind !== 'preposition')
      return false;
  }
  return false;
}

function pastApposition(
  sentence: ParsedSentence,
  noun: number,
  at: number,
): number {
  if (!isApposition(sentence, noun, at + 1)) return at;
  const { chunks, mentions, tokens } = sentence;
  const end = at + 2;
  const second = mentions[end + 1];
  const isSecondTitle =
    chunks[end]?.kind === 'and' &&
    second !== undefined &&
    second.kind !== 'named' &&
    !second.isPlural &&
    tokens[chunks[end + 1]?.from ?? 0]?.tag !== 'determiner';
  if (isSecondTitle) return end + 2;
  return chunks[end]?.kind === 'comma' && chunks[end + 1]?.kind === 'and'
    ? end + 1
    : end;
}

/** Whether a noun phrase is the subject of a verb of its own. */
function opensOwnClause(sentence: ParsedSentence, noun: number): boolean {
  const { chunks } = sentence;
  let at = noun + 1;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'time') at++;
  const group = chunks[at]?.verb;
  return group !== undefined && group.form === 'finite';
}

function isPlaceName(sentence: ParsedSentence, at: number): boolean {
  const mention = sentence.mentions[at];
  return (
    mention !== undefined &&
    (mention.actorKind === 'government' || isPlace(mention.name))
  );
}

function nextNoun(
  sentence: ParsedSentence,
  from: number,
  before: number,
): number | undefined {
  for (let at = from; at < before; at++)
    if (sentence.chunks[at]?.kind === 'noun') return at;
  return undefined;
}
