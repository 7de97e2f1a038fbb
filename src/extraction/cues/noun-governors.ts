import { TAKING_PART } from '../lexicons/function-words';
import { mainSubjectAfter, subjectsOf } from '../clauses/subjects';
import type { Chunk } from '../phrases/chunk';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Item } from '../clauses/joined-phrases';
import { joinedLeft, joinedRight } from '../clauses/joined-phrases';
import type { ContactNoun } from '../lexicons/contact-nouns';
import { TAKING } from '../lexicons/contact-nouns';
import { wordsOf } from '../lexicons/word-list';
import type { Part } from '../lexicons/light-verbs';
import { LIGHT_VERBS } from '../lexicons/light-verbs';
import { contactNounAt } from './channel-cues';
import type { Complements } from './noun-complements';

/** Those before the noun: "Trump’s call", "US–Iran talks". */
export function ownersOf(
  sentence: ParsedSentence,
  noun: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  if (chunks[noun - 1]?.word !== '’s' || mentions[noun - 2] === undefined)
    return [];
  if (chunks[noun - 3]?.word === '-' && mentions[noun - 4] !== undefined)
    return [noun - 4, noun - 2];
  return joinedLeft(sentence, noun - 2);
}

/** The verb that carries a noun of contact, and how the noun hangs on it. */
export type Governed = {
  readonly verb: number;
  /** The noun is the verb's object; otherwise an adverbial phrase beside it. */
  readonly isObject: boolean;
  readonly isSubject: boolean;
  /** The word that opens the adverbial phrase. */
  readonly opener: string;
  readonly subjects: readonly number[];
};

/** The verb that a noun of contact hangs on, and in which way. */
export function governedBy(
  sentence: ParsedSentence,
  noun: number,
): Governed | undefined {
  const { chunks } = sentence;
  const first = joinedNoun(sentence, noun);
  if (first !== undefined) return governedBy(sentence, first);
  let at = noun - 1;
  if (chunks[at]?.word === '’s')
    at = chunks[at - 2]?.word === '-' ? noun - 5 : noun - 3;
  let opener = '';
  if (opensAsSubject(sentence, at, noun))
    return subjectGovernor(sentence, noun);
  for (; at >= Math.max(0, noun - 24); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb') {
      if (chunk.verb?.lemma === 'be' && opener === '') return undefined;
      const isObject = opener === '';
      const verb = isObject ? at : (cleftClause(sentence, at, noun) ?? at);
      const subjects = subjectsOf(sentence, verb);
      return { verb, isObject, isSubject: false, opener, subjects };
    }
    opener = isWalkedOut(chunks, at, opener) ? 'out' : opener;
    if (isParticle(chunks, at)) continue;
    if (
      chunk?.kind === 'preposition' &&
      (opener === '' || (opener === 'of' && chunk.word === 'ahead'))
    )
      opener = chunk.word;
    else if (chunk?.kind === 'subordinator') {
      if (at === noun - 1 || opener === '') opener = chunk.word;
    } else if (
      chunk?.kind === 'stop' ||
      chunk?.kind === 'relative' ||
      chunk?.kind === 'quotation'
    )
      break;
    else if (
      chunk?.kind === 'noun' &&
      opener === '' &&
      sentence.mentions[at] !== undefined &&
      chunks[at + 1]?.kind !== 'and'
    )
      return undefined;
  }
  if (opener === '') return subjectGovernor(sentence, noun);
  const subjects = mainSubjectAfter(sentence, noun);
  const verb = chunks.findIndex(
    (chunk, index) =>
      index > noun && chunk.kind === 'verb' && chunk.verb?.form === 'finite',
  );
  // "At the summit the two have yet to speak": that is not what they have.
  return verb < 0 || chunks[verb]?.verb?.lemma === 'have'
    ? undefined
    : { verb, isObject: false, isSubject: false, opener, subjects };
}

/** "Called off": the verb’s own word. */
function isParticle(chunks: readonly Chunk[], at: number): boolean {
  return (
    chunks[at]?.kind === 'preposition' &&
    /^(?:up|off|out|down)$/.test(chunks[at]?.word ?? '') &&
    chunks[at - 1]?.kind === 'verb'
  );
}

/** "Walked out of a meeting": out of what one took part in. */
function isWalkedOut(
  chunks: readonly Chunk[],
  at: number,
  opener: string,
): boolean {
  return (
    opener === 'of' &&
    chunks[at]?.word === 'out' &&
    /^(?:be|come|get|march|step|storm|stride|walk)$/.test(
      chunks[at - 1]?.verb?.lemma ?? '',
    )
  );
}

/** "A call from X and a letter from Y": the noun with which it is joined. */
function joinedNoun(
  sentence: ParsedSentence,
  noun: number,
): number | undefined {
  const { chunks } = sentence;
  if (chunks[noun - 1]?.kind !== 'and') return undefined;
  for (let at = noun - 2; at >= Math.max(0, noun - 8); at--) {
    if (contactNounAt(sentence, at) !== undefined)
      return chunks[at + 1]?.word === 'from' ? at : undefined;
    if (!/^(?:noun|preposition|time)$/.test(chunks[at]?.kind ?? ''))
      return undefined;
  }
  return undefined;
}

function subjectGovernor(
  sentence: ParsedSentence,
  noun: number,
): Governed | undefined {
  const { chunks } = sentence;
  const opens = (index: number): boolean =>
    chunks[index]?.verb?.form === 'finite' &&
    (chunks[index].verb.passive || chunks[index + 1]?.word !== 'by');
  const first = chunks.findIndex((_, index) => index > noun && opens(index));
  const verb = pastAside(sentence, noun, first);
  if (verb < 0) return undefined;
  return { verb, isObject: false, isSubject: true, opener: '', subjects: [] };
}

/** "…, and the meeting never took place": a clause of its own begins. */
function opensAsSubject(
  { chunks }: ParsedSentence,
  before: number,
  noun: number,
): boolean {
  // "In May a letter from X reached Y", "…, and by noon a letter was there".
  const at = beforeTime(chunks, before);
  const kind = chunks[at]?.kind ?? 'stop';
  const opens =
    (at < before && at < 0) ||
    /^(?:but|comma|stop)$/.test(kind) ||
    (kind === 'and' && chunks[at - 1]?.kind === 'comma') ||
    (kind === 'subordinator' &&
      /^(?:although|as|because|that|though|while)$/.test(
        chunks[at]?.word ?? '',
      ));
  const next = pastPhrases(chunks, noun + 1);
  const group = chunks[next]?.verb;
  return (
    opens &&
    before >= 0 &&
    group?.form === 'finite' &&
    (group.passive || chunks[next + 1]?.word !== 'by')
  );
}

/** What stands before a time that opens a clause: "…, and by noon a letter". */
function beforeTime(chunks: ParsedSentence['chunks'], before: number): number {
  const { kind = 'stop' } = chunks[before] ?? {};
  const isPhrase =
    kind === 'noun' && chunks[before - 1]?.kind === 'preposition';
  if (kind !== 'time' && !isPhrase) return before;
  let at = before - 1;
  while (chunks[at]?.kind === 'preposition') at--;
  return at;
}

/** Past "with the miners and the owners on Friday", "from its head, X,". */
function pastPhrases(chunks: ParsedSentence['chunks'], from: number): number {
  let at = from;
  for (;;) {
    const { kind = 'stop', word = '' } = chunks[at] ?? {};
    const next = chunks[at + 1]?.kind;
    if (/^(?:adverb|time)$/.test(kind)) at++;
    else if (
      (kind === 'preposition' || (kind === 'and' && at > from)) &&
      word !== 'by' &&
      (next === 'noun' || next === 'time')
    )
      at += 2;
    else if (word === '’s' && next === 'noun') at += 2;
    else if (
      kind === 'comma' &&
      next === 'noun' &&
      at > from &&
      chunks[at + 2]?.kind === 'comma'
    )
      at += 3;
    else return at;
  }
}

/** "The dinner, planned for Friday, was dropped": the verb after the aside. */
function pastAside(
  { chunks }: ParsedSentence,
  noun: number,
  first: number,
): number {
  const before = chunks[first - 1]?.kind;
  const opens = before === 'relative' ? first - 2 : first - 1;
  if (chunks[opens]?.kind !== 'comma' || opens <= noun) return first;
  const close = chunks.findIndex(
    (chunk, index) => index > first && chunk.kind === 'comma',
  );
  const after = chunks[close + 1];
  return close > first && after?.verb?.form === 'finite' ? close + 1 : first;
}

/** What the subject of the governing verb is in the contact. */
export function partOf(
  sentence: ParsedSentence,
  governed: Governed | undefined,
  around: Complements,
): Part | undefined {
  if (governed === undefined || governed.isSubject) return undefined;
  const group = sentence.chunks[governed.verb]?.verb;
  const parts = LIGHT_VERBS.get(group?.lemma ?? '') ?? [];
  const isOff = sentence.chunks[governed.verb + 1]?.word === 'off';
  if (isOff && group?.lemma === 'call') return 'refuses it';
  if (governed.isObject) {
    const isTold =
      OWN_MEMORIES.has(group?.lemma ?? '') && isTeller(sentence, governed);
    if (isTold)
      return around.from.length > 0 && around.to.length === 0
        ? 'receives it'
        : 'takes part';
    if (group?.passive === true && group.lemma === 'grant') return 'takes part';
    if (
      parts.includes('receives it') &&
      (around.from.length > 0 || parts.length === 1)
    )
      return 'receives it';
    return parts[0];
  }
  if (governed.opener === 'for' && parts.includes('only wishes it'))
    return 'only wishes it';
  if (TAKING_PART.has(governed.opener)) return 'takes part';
  return undefined;
}

/** Verbs of one who tells of what he took part in himself. */
const OWN_MEMORIES = wordsOf(`
  recall, recollect, recount, remember
`);

/** "Rossi recalled a meeting with Y"; an aide may recall one of others. */
function isTeller(
  { mentions }: ParsedSentence,
  { subjects }: Governed,
): boolean {
  return (
    subjects.length > 0 &&
    subjects.every((at) => {
      const mention = mentions[at];
      return (
        mention?.actorKind === 'person' &&
        /^(?:named|pronoun)$/.test(mention.kind) &&
        !/spokes|aide/.test(mention.office ?? '')
      );
    })
  );
}

/** "It was at a dinner with Y that X heard": the verb that tells what was. */
function cleftClause(
  { chunks, mentions }: ParsedSentence,
  verb: number,
  noun: number,
): number | undefined {
  const isIt =
    chunks[verb]?.verb?.lemma === 'be' && mentions[verb - 1]?.name === 'it';
  if (!isIt) return undefined;
  const that = chunks.findIndex(
    ({ word }, at) => at > noun && /^(?:that|when|where)$/.test(word),
  );
  const told = chunks.findIndex(
    ({ verb: group }, at) => at > that && group?.form === 'finite',
  );
  return that < 0 || told < 0 ? undefined : told;
}

/** "After a call from X, Y left", "Y ignored requests from X": to whom it came. */
export function takersOf(
  { chunks, mentions }: ParsedSentence,
  governed: Governed | undefined,
): readonly Item[] {
  if (governed === undefined || governed.isSubject) return [];
  const takes = governed.isObject
    ? TAKING.has(chunks[governed.verb]?.verb?.lemma ?? '')
    : /^(?:after|by|despite|following|on|upon)$/.test(governed.opener);
  const areOthers = governed.subjects.every((at) => {
    const mention = mentions[at];
    return mention?.actorKind === 'person' || mention?.kind === 'office';
  });
  return takes && areOthers
    ? governed.subjects.map((chunk) => ({ chunk, apart: false }))
    : [];
}

/** "X’s letter reached Y in May": whom it came to. */
export function reachedBy(
  { chunks, mentions, ...rest }: ParsedSentence,
  governed: Governed | undefined,
): readonly Item[] {
  if (governed?.isSubject !== true) return [];
  const { verb } = governed;
  const group = chunks[verb]?.verb;
  const link = chunks[verb + 1]?.word ?? '';
  const isTo =
    (link === 'to' && /^(?:come|get|go)$/.test(group?.lemma ?? '')) ||
    (link === 'for' && /^(?:arrive|come)$/.test(group?.lemma ?? ''));
  const at = group?.lemma === 'reach' ? verb + 1 : isTo ? verb + 2 : -1;
  return group?.passive === true || mentions[at] === undefined
    ? []
    : joinedRight({ chunks, mentions, ...rest }, at);
}

/** Whether nothing beside a noun, its owners apart, says who had part in it. */
export function isAlone(
  sentence: ParsedSentence,
  chunk: number,
  { between }: ContactNoun,
  around: Complements,
  owners: readonly number[],
  governed: Governed | undefined,
): boolean {
  const carrier = sentence.chunks[chunk + 1]?.verb?.lemma ?? '';
  const isExchanged =
    around.by.length > 1 && /^(?:exchange|swap|trade)$/.test(carrier);
  // "X’s letter reached Y".
  const isDelivered =
    owners.length > 0 &&
    between === 'directed' &&
    reachedBy(sentence, governed).length > 0;
  return (
    !isExchanged &&
    !isDelivered &&
    around.parties.length === 0 &&
    around.from.length === 0 &&
    around.to.length === 0
  );
}
