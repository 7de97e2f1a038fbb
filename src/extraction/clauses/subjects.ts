import type { ParsedSentence } from '../phrases/parsed-sentence';
import { ownSubjectOf } from './own-subjects';
import {
  asideOf,
  firstOfSeries,
  beforeAside,
  bodyOfSomeone,
  isInAside,
  isItselfSubject,
  isWhole,
  leftOf,
  namedBefore,
  namedOneOf,
  opensClause,
  opensWhose,
  unpartedSubject,
} from './beside-verbs';
import { companionsOf } from './companions';
import { REACH, governorOf, nextNoun } from './governors';
import { joinedLeft, joinedRight } from './joined-phrases';
import { poserBehind } from './posing';
import { PERCEIVING } from '../lexicons/saying-verbs';
import { OBJECT_CONTROL } from '../lexicons/stance-verbs';
import { HINDERING, TALKING_OUT } from '../lexicons/unreal-words';

type Found = readonly number[];

/** By sentence and verb: many rules ask for the subject of one and the same. */
const subjectsKept = new WeakMap<ParsedSentence, (Found | undefined)[]>();

/** The noun phrases that are the subject of a verb; empty where none is. */
export function subjectsOf(sentence: ParsedSentence, verb: number): Found {
  const kept = subjectsKept.get(sentence) ?? [];
  if (kept.length === 0) subjectsKept.set(sentence, kept);
  return (kept[verb] ??= subjectsWithin(sentence, verb, 0));
}

/** The subject as far as `depth` verbs on which others hang let it be told. */
function subjectsWithin(
  sentence: ParsedSentence,
  verb: number,
  depth: number,
): Found {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  if (group === undefined || depth > 4) return [];
  if (group.form === 'infinitive') return controllersOf(sentence, verb, depth);
  const at = leftOf(sentence, verb);
  const before = chunks[at];
  if (before === undefined)
    return (group.form === 'gerund' && !isItselfSubject(sentence, verb)) ||
      group.form === 'participle'
      ? mainSubjectAfter(sentence, verb, depth)
      : [];
  if (before.kind === 'relative') return antecedentOf(sentence, at);
  const first = firstOfSeries(sentence, verb);
  if (first !== undefined) return subjectsWithin(sentence, first, depth + 1);
  if (before.kind === 'and' || before.kind === 'but')
    return sharedSubject(sentence, verb, at, depth);
  if (group.form === 'gerund' || group.form === 'participle')
    return participleSubject(sentence, verb, at, depth);
  // "Had been kept informed": the second verb has no subject of its own.
  if (before.kind === 'verb' && isBare(sentence, verb))
    return subjectsWithin(sentence, at, depth + 1);
  if (before.kind === 'comma') {
    const shared = commaVerbSubject(sentence, at, depth);
    if (shared !== undefined) return shared;
  }
  return subjectLeftOf(sentence, at, verb, depth);
}

function isBare({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { from = 0, to = 0 } = chunks[verb] ?? {};
  return to === from + 1 && tokens[from]?.lower.endsWith('ed') === true;
}

/** Who does what a verb in the infinitive says. */
function controllersOf(
  sentence: ParsedSentence,
  verb: number,
  depth: number,
): readonly number[] {
  const own = ownSubjectOf(sentence, verb);
  if (own !== undefined) return own;
  const governor = governorOf(sentence, verb);
  if (governor === undefined) return mainSubjectAfter(sentence, verb, depth);
  const lemma = sentence.chunks[governor]?.verb?.lemma ?? '';
  if (
    OBJECT_CONTROL.has(lemma) &&
    sentence.chunks[governor]?.verb?.passive !== true
  ) {
    // "Wants to fly to Rome and meet him": nobody else is wanted to.
    const first = sentence.chunks.findIndex(
      ({ verb: group }, at) => at > governor && group?.form === 'infinitive',
    );
    const object = nextNoun(sentence, governor + 1, first);
    const controller = sentence.mentions[object ?? -1];
    // "Could not bring herself to call".
    if (object !== undefined && controller && !controller.name.endsWith('self'))
      return [object];
  }
  return subjectsWithin(sentence, governor, depth + 1);
}

/** The first finite verb's subject after an opening phrase: "After meeting Y, X …". */
export function mainSubjectAfter(
  sentence: ParsedSentence,
  from: number,
  depth = 0,
): readonly number[] {
  const { chunks } = sentence;
  const unparted = unpartedSubject(sentence, from);
  if (unparted !== undefined) return [unparted];
  for (let at = from + 1; at < Math.min(chunks.length, from + REACH); at++) {
    if (chunks[at]?.kind !== 'comma') continue;
    // "After meeting Lee, who is ill, he": what is told of Lee is passed over.
    let isRelative = closesRelative(sentence, at);
    for (let next = at + 1; next < chunks.length; next++) {
      const kind = chunks[next]?.kind;
      if (isRelative && kind === 'comma') isRelative = false;
      if (isRelative) continue;
      if (kind === 'verb' && chunks[next]?.verb?.form === 'finite')
        return subjectsWithin(sentence, next, depth + 1);
      if (kind === 'stop') return [];
    }
  }
  return [];
}

/** Whether a comma opens what is told of somebody, and another closes it. */
function closesRelative({ chunks }: ParsedSentence, comma: number): boolean {
  return (
    chunks[comma + 1]?.kind === 'relative' &&
    chunks.some(({ kind }, at) => at > comma + 1 && kind === 'comma')
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
  // "It was A, not B, who called": A did.
  if (chunks[at - 1]?.word === 'not') {
    const opens = chunks[at - 2]?.kind === 'and' ? at - 3 : at - 2;
    if (chunks[opens]?.kind === 'comma') at = opens - 1;
  }
  const named = namedBefore(sentence, at);
  if (named !== undefined)
    return named > relative
      ? joinedRight(sentence, named).map(({ chunk }) => chunk)
      : joinedLeft(sentence, named);
  for (; at >= Math.max(0, relative - 8); at--) {
    const chunk = chunks[at];
    // "The envoy at Naples, who called": no town did.
    const isTown =
      chunks[relative]?.word === 'who' &&
      mentions[at]?.kind === 'named' &&
      mentions[at]?.actorKind !== 'organisation' &&
      /^(?:at|from|in)$/.test(chunks[at - 1]?.word ?? '');
    if (isTown) continue;
    if (chunk?.kind === 'noun' && mentions[at] !== undefined)
      return mentions[at]?.isPlural === true
        ? [at]
        : joinedBefore(sentence, at);
    if (chunk?.kind === 'verb' || chunk?.kind === 'comma') return [];
  }
  return [];
}

/** All of a list, though a preposition holds it: "by Lungu and Phiri, who". */
function joinedBefore(
  sentence: ParsedSentence,
  last: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  const isJoined =
    chunks[last - 1]?.kind === 'and' &&
    chunks[last - 3]?.kind === 'preposition' &&
    mentions[last - 2] !== undefined;
  return isJoined ? [last - 2, last] : joinedLeft(sentence, last);
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
  // "Told her that “the judge is on board” and asked her": not the judge.
  let isQuoted = false;
  for (let at = and - 1; at >= Math.max(0, and - REACH); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop') return [];
    if (chunk?.kind === 'quotation') isQuoted = !isQuoted;
    if (isQuoted || chunk?.kind !== 'verb') continue;
    if (asideOf(sentence, at) !== undefined) continue;
    if (isReduced(sentence, at) || isInAside(sentence, at, and)) continue;
    const other = chunk.verb?.form;
    const alike =
      form === 'finite'
        ? other === 'finite' || other === 'participle'
        : other === form;
    if (alike || (form !== 'finite' && other === 'finite'))
      return subjectsWithin(sentence, at, depth + 1);
  }
  return [];
}

/** "Thanked her for the help extended to him and left": nobody extended. */
function isReduced(
  { chunks, mentions, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const group = chunks[verb];
  const noun = chunks[verb - 1];
  const isBare =
    group?.verb?.form === 'finite' &&
    group.to - group.from === 1 &&
    tokens[group.from]?.lower.endsWith('ed') === true;
  return (
    isBare &&
    noun?.kind === 'noun' &&
    mentions[verb - 1] === undefined &&
    /^(?:preposition|verb)$/.test(chunks[verb - 2]?.kind ?? '') &&
    /^(?:at|by|from|in|to|with)$/.test(chunks[verb + 1]?.word ?? '')
  );
}

/** "Kept Sylla from seeing him": it is Sylla who did not see him. */
function heldFrom(
  { chunks, mentions }: ParsedSentence,
  from: number,
): number | undefined {
  // "Talked her out of calling him", too.
  const isOut = chunks[from]?.word === 'of' && chunks[from - 1]?.word === 'out';
  if (!isOut && chunks[from]?.word !== 'from') return undefined;
  const held = isOut ? from - 2 : from - 1;
  const group = chunks[held - 1]?.verb;
  const isHeld =
    group?.passive === false &&
    (isOut ? TALKING_OUT : HINDERING).has(group.lemma);
  return isHeld && mentions[held] !== undefined ? held : undefined;
}

/** "…, meeting their counterparts" and "after meeting Y": the main subject. */
function participleSubject(
  sentence: ParsedSentence,
  verb: number,
  before: number,
  depth: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  const held = heldFrom(sentence, before);
  if (held !== undefined) return [held];
  const isAgent =
    chunks[before - 1]?.word === 'by' &&
    chunks[before - 2]?.verb?.passive === true &&
    PERCEIVING.has(chunks[before - 2]?.verb?.lemma ?? '');
  // "He was overheard by the steward telling her": he told her.
  if (isAgent) return subjectsWithin(sentence, before - 2, depth + 1);
  if (chunks[before]?.kind === 'noun') {
    const isSubject = chunks[before - 1]?.kind !== 'preposition';
    const named = mentions[before] !== undefined;
    const isPlace =
      /^(?:at|from|in)$/.test(chunks[before - 1]?.word ?? '') &&
      mentions[before]?.actorKind === 'government';
    if (isPlace) return participleSubject(sentence, verb, before - 2, depth);
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
      return subjectsWithin(sentence, at, depth + 1);
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
  const { chunks, tokens } = sentence;
  let at = comma - 1;
  while (
    chunks[at]?.kind === 'noun' ||
    chunks[at]?.kind === 'preposition' ||
    chunks[at]?.kind === 'time' ||
    chunks[at]?.kind === 'adverb'
  )
    at--;
  const aside = at === comma - 1 ? asideOf(sentence, at) : undefined;
  if (aside !== undefined)
    return subjectLeftOf(sentence, aside - 1, aside, depth);
  const isVerb =
    chunks[at]?.kind === 'verb' && chunks[at]?.verb?.form === 'finite';
  const opensRelative =
    chunks[at - 1]?.kind === 'relative' ||
    chunks[at - 1]?.kind === 'subordinator' ||
    tokens[chunks[at - 1]?.from ?? -1]?.lower === 'whose';
  if (!isVerb || opensRelative) return undefined;
  if (
    chunks
      .slice(0, at)
      .some(
        (chunk) => chunk.kind === 'relative' || chunk.kind === 'subordinator',
      )
  )
    return undefined;
  const subjects = subjectsWithin(sentence, at, depth + 1);
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
  while (at >= Math.max(0, verb - REACH)) {
    const chunk = chunks[at];
    if (chunk?.kind === 'noun') {
      const link = chunks[at - 1];
      const poser = poserBehind(sentence, at);
      if (poser !== undefined)
        return mentions[poser] === undefined ? [] : [poser];
      const isFree =
        link?.kind !== 'preposition' || opensClause(chunks, at, verb);
      if (isFree && opensWhose(sentence, at) && at < verb - 1)
        return mentions[at - 1] === undefined
          ? []
          : joinedLeft(sentence, at - 1);
      const one = isFree
        ? (namedOneOf(sentence, at) ?? bodyOfSomeone(sentence, at))
        : undefined;
      if (one !== undefined) return [one];
      if (isFree)
        return mentions[at] === undefined && link?.kind !== 'comma'
          ? []
          : [...joinedLeft(sentence, at), ...companionsOf(sentence, at, verb)];
      at -= 2;
    } else if (chunk?.kind === 'verb' && isWhole(chunk)) {
      if (chunks[at - 1]?.kind === 'relative')
        return antecedentOf(sentence, at - 1);
      if (at === from) return [];
      const subjects = subjectsWithin(sentence, at, depth + 1);
      const [only] = subjects;
      const isWhose = only !== undefined && opensWhose(sentence, only);
      return isWhose ? joinedLeft(sentence, only - 1) : subjects;
    } else {
      const before = beforeAside(sentence, at);
      if (before === undefined) return [];
      at = before;
    }
  }
  return [];
}
