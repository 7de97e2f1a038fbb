import { governorOf } from '../clauses/governors';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { VerbGroup } from '../phrases/verb-groups';
import type { Bearing } from '../lexicons/stance-verbs';
import { BEARINGS, NOUN_GOVERNORS } from '../lexicons/stance-verbs';
import {
  hedgeNear,
  isAsked,
  isConditional,
  isDenied,
  opensWithDenial,
} from './doubts';
import { lastWord } from '../phrases/spans';
import { reportedStance } from './reported-stance';
import { UNHINDERED, isDropped, isSeized, laterDone } from './came-about';
import type { StanceReading } from './stance-reading';
import { stanceOfOpener } from './openers';
import { isArranged, isLet, isNotLet, toCome } from './to-come';
import { isRecalled, turnedBy } from './turned';
import {
  doubtBefore,
  doubtBeside,
  isAnother,
  isHabit,
  isImagined,
  isSplitDenial,
} from './unreal';
import { ASSERTED, combined } from './stance-reading';

/** Reads the stance of a verb from its own group and from what governs it. */
export function stanceOf(
  sentence: ParsedSentence,
  verb: number,
  depth = 0,
): StanceReading {
  const own = ownStance(sentence, verb);
  if (own.bearing === 'nothing' || depth > 4) return own;
  const above = governingStance(sentence, verb, depth);
  return combined(own, above);
}

function ownStance(sentence: ParsedSentence, verb: number): StanceReading {
  const group = sentence.chunks[verb]?.verb;
  if (group === undefined) return ASSERTED;
  const from = [verb];
  if (
    isConditional(sentence, verb) ||
    isImagined(sentence, verb) ||
    isHabit(sentence, verb)
  )
    return { bearing: 'nothing', from };
  if (isLet(sentence, verb)) return { bearing: 'planned', from };
  const ahead = toCome(sentence, verb);
  if (ahead !== undefined) return { bearing: ahead, from };
  if (group.modal === 'should' && isAgreedUpon(sentence, verb))
    return { bearing: 'planned', from };
  if (
    /^(?:should|must|can|cannot|ought)$/.test(group.modal ?? '') &&
    !(group.negated && group.modal === 'can')
  )
    return { bearing: 'nothing', from };
  if (
    group.negated ||
    isNotSo(sentence, verb) ||
    isNotLet(sentence, verb) ||
    isDenied(sentence, verb) ||
    hasEver(sentence, verb) ||
    hasDeniedSubject(sentence, verb) ||
    isNearly(sentence, verb) ||
    isAnother(sentence, verb) ||
    isSplitDenial(sentence, verb) ||
    opensWithDenial(sentence, verb)
  )
    return { bearing: 'negated', from };
  if (/^(?:may|might|could)$/.test(group.modal ?? ''))
    return { bearing: group.perfect ? 'alleged' : 'planned', from };
  if (group.modal === 'would' && !group.perfect && laterDone(sentence, verb))
    return ASSERTED;
  if (/^(?:would|['’]d)$/.test(group.modal ?? ''))
    return { bearing: group.perfect ? 'nothing' : 'planned', from };
  if (group.tense === 'future' || isArranged(sentence, verb))
    return { bearing: 'planned', from };
  const hedge =
    hedgeNear(sentence, verb) ??
    doubtBefore(sentence, verb) ??
    doubtBeside(sentence, verb);
  if (hedge !== undefined) return { bearing: 'alleged', from: [hedge] };
  return ASSERTED;
}

/** "Is never met", "not having called": the denial stands beside its verb. */
function isNotSo({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { from = 0, verb: group } = chunks[verb] ?? {};
  const next = chunks[verb + 1]?.word ?? '';
  if (group?.lemma === 'be' && (next === 'not' || next === 'never'))
    return true;
  // "Did everything but call her".
  const isSpared =
    /^(?:but|except)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:any|every)thing$/.test(tokens[from - 2]?.lower ?? '');
  if (isSpared) return true;
  // "Under orders not to call"; "not only to call" is none.
  return (
    /^(?:gerund|infinitive)$/.test(group?.form ?? '') &&
    (tokens[from - 1]?.tag === 'not' || tokens[from - 1]?.lower === 'not')
  );
}

/** "Nearly called", "had almost met": it did not come to that. */
function isNearly({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { from = 0, to = 0 } = chunks[verb] ?? {};
  return tokens
    .slice(Math.max(0, from - 1), to - 1)
    .some(({ lower }) => lower === 'nearly' || lower === 'almost');
}

const NOBODY: ReadonlySet<string> = new Set([
  'neither',
  'nor',
  'no',
  'none',
  'nobody',
]);

/** "Neither our chairman, X, nor any member met them", "none of them spoke". */
function hasDeniedSubject(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = sentence;
  if (chunks[verb]?.verb?.form !== 'finite') return false;
  if (!tokens.some(({ lower }) => NOBODY.has(lower))) return false;
  return subjectsOf(sentence, verb).some((subject) => {
    const { from = 0 } = chunks[subject] ?? {};
    let at = subject - 1;
    while (
      /^(?:and|comma)$/.test(chunks[at]?.kind ?? '') &&
      chunks[at]?.word !== 'nor'
    )
      at--;
    const words = [
      tokens[from]?.lower,
      chunks[at]?.word,
      tokens[chunks[at]?.from ?? -1]?.lower,
    ];
    return words.some((word) => NOBODY.has(word ?? ''));
  });
}

/** "It was agreed that Mr Khan should speak to them": a plan. */
function isAgreedUpon({ chunks }: ParsedSentence, verb: number): boolean {
  const that = chunks.findLastIndex(
    (chunk, at) => at < verb && chunk.word === 'that',
  );
  return /^(?:agree|arrange|decide|resolve)$/.test(
    chunks[that - 1]?.verb?.lemma ?? '',
  );
}

/** "She denied it, or that she had ever met them": said of what never was. */
function hasEver({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { from = 0, to = 0 } = chunks[verb] ?? {};
  return (
    tokens.slice(from, to).some((token) => token.lower === 'ever') &&
    !isAsked(tokens)
  );
}

function governingStance(
  sentence: ParsedSentence,
  verb: number,
  depth: number,
): StanceReading {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  if (group === undefined) return ASSERTED;
  if (group.form === 'finite') return reportedStance(sentence, verb);
  const opened = stanceOfOpener(sentence, verb);
  if (opened !== undefined) return opened;
  const before = chunks[verb - 1];
  if (before?.kind === 'noun') {
    // "An attempt by X to reach Y": the noun may stand before its doer.
    const isBy = /^(?:by|for|of)$/.test(chunks[verb - 2]?.word ?? '');
    for (const noun of isBy ? [verb - 3, verb - 1] : [verb - 1]) {
      const bearing = NOUN_GOVERNORS.get(lastWord(sentence, noun));
      if (bearing !== undefined)
        return nounStance(sentence, noun, bearing, depth);
    }
  }
  // "An invitation from the minister, X, to meet Y".
  const offered = offeredBefore(sentence, verb);
  if (offered !== undefined) return { bearing: 'planned', from: [offered] };
  const governor = governorOf(sentence, verb);
  if (governor === undefined) return ASSERTED;
  return governorStance(sentence, verb, governor, depth);
}

/** What somebody is offered or asked to do, and by whom, before "to". */
function offeredBefore(
  sentence: ParsedSentence,
  verb: number,
): number | undefined {
  const { chunks } = sentence;
  if (chunks[verb]?.verb?.form !== 'infinitive') return undefined;
  for (let at = verb - 1; at > Math.max(0, verb - 8); at--) {
    if (!/^(?:comma|noun|preposition)$/.test(chunks[at]?.kind ?? ''))
      return undefined;
    const isBy = /^(?:by|from)$/.test(chunks[at]?.word ?? '');
    const noun = lastWord(sentence, at - 1);
    if (
      isBy &&
      /^(?:invitation|offer|proposal|request|appeal|plea)$/.test(noun)
    )
      return at - 1;
  }
  return undefined;
}

/** "Made no attempt to reach": the noun bears on it, and so does its verb. */
function nounStance(
  sentence: ParsedSentence,
  noun: number,
  bearing: Bearing,
  depth: number,
): StanceReading {
  const chunk = sentence.chunks[noun];
  const isNone = sentence.tokens[chunk?.from ?? 0]?.lower === 'no';
  if (isNone) return { bearing: 'negated', from: [noun] };
  const governor = governorOf(sentence, noun);
  const above =
    governor === undefined ? ASSERTED : stanceOf(sentence, governor, depth + 1);
  const lemma =
    governor === undefined
      ? ''
      : (sentence.chunks[governor]?.verb?.lemma ?? '');
  if (isSeized(lastWord(sentence, noun), lemma)) return above;
  const rejected =
    /^(?:reject|refuse|decline|deny|cancel|drop|abandon|rebuff|spurn)$/.test(
      lemma,
    ) ||
    (lemma === 'turn' &&
      sentence.chunks[(governor ?? 0) + 1]?.word === 'down') ||
    isTurnedDown(sentence, noun);
  if (rejected) return { bearing: 'negated', from: [noun, governor ?? noun] };
  return combined({ bearing, from: [noun] }, above);
}

/** "A request to meet X was turned down": what is asked for was refused. */
function isTurnedDown({ chunks }: ParsedSentence, noun: number): boolean {
  return chunks.some(({ verb: group }, at) => {
    if (at <= noun || group?.form !== 'finite' || !group.passive) return false;
    const isRefused =
      /^(?:decline|deny|ignore|rebuff|refuse|reject|spurn)$/.test(
        group.lemma,
      ) ||
      (group.lemma === 'turn' && chunks[at + 1]?.word === 'down');
    return isRefused && chunks[at - 1]?.kind !== 'relative';
  });
}

/** "Asked to see the elder", "was going to see him": it was yet to be. */
function bearingAhead({ lemma, progressive }: VerbGroup): Bearing | undefined {
  if (/^(?:ask|beg|demand|request)$/.test(lemma)) return 'attempted';
  return lemma === 'go' && progressive ? 'planned' : undefined;
}

/** "Is to meet", "is still to meet". */
function isBeTo(
  { chunks }: ParsedSentence,
  governor: number,
  verb: number,
): boolean {
  const isNext =
    governor === verb - 1 ||
    (governor === verb - 2 && chunks[verb - 1]?.kind === 'adverb');
  const isInfinitive = chunks[verb]?.verb?.form === 'infinitive';
  const be = chunks[governor]?.verb;
  // "Had been to see her": he went, and saw her.
  const hasGone = be?.perfect === true && chunks[verb]?.verb?.lemma === 'see';
  return be?.lemma === 'be' && isInfinitive && isNext && !hasGone;
}

function governorStance(
  sentence: ParsedSentence,
  verb: number,
  governor: number,
  depth: number,
): StanceReading {
  const { chunks } = sentence;
  const form = chunks[verb]?.verb?.form;
  const group = chunks[governor]?.verb;
  if (group === undefined) return ASSERTED;
  const above = stanceOf(sentence, governor, depth + 1);
  if (isBeTo(sentence, governor, verb) && laterDone(sentence, verb))
    return above;
  if (isBeTo(sentence, governor, verb))
    return {
      bearing: above.bearing === 'negated' ? 'negated' : 'planned',
      from: [governor],
    };
  // "Never got as far as meeting him".
  if (form === 'gerund' && chunks[verb - 1]?.word === 'as') return above;
  // "Nobody remembers him calling her": as far as is known, he did not.
  if (isRecalled(sentence, governor, verb)) return above;
  if (form === 'gerund' && !isComplement(sentence, governor, verb))
    return above.bearing === 'negated' ? ASSERTED : above;
  const ahead = form === 'infinitive' ? bearingAhead(group) : undefined;
  if (ahead !== undefined && governor === verb - 1)
    return combined({ bearing: ahead, from: [governor] }, above);
  const turned = turnedBy(sentence, verb, governor);
  if (turned === 'asserted') return ASSERTED;
  if (turned !== undefined)
    return combined({ bearing: turned, from: [governor] }, above);
  const bearing = BEARINGS.get(group.lemma);
  const isDone = group.passive || group.form === 'participle';
  const isThought = bearing === 'alleged' && !isDone && form === 'infinitive';
  if (bearing === undefined || isThought)
    return purposeStance(sentence, verb, governor, above);
  // "Did not rule out meeting", "did not deny it": open, or as good as said.
  if (group.negated && /^(?:rule|exclude)$/.test(group.lemma))
    return { bearing: 'planned', from: [governor] };
  if (group.negated && group.lemma === 'deny')
    return { bearing: 'alleged', from: [governor] };
  if (group.negated && bearing === 'negated') return ASSERTED;
  if (group.negated && UNHINDERED.has(group.lemma)) return ASSERTED;
  if (group.negated) return { bearing: 'negated', from: [governor] };
  const isThinking =
    bearing === 'alleged' &&
    form === 'gerund' &&
    /^(?:think|say)$/.test(group.lemma);
  if (isThinking) return { bearing: 'nothing', from: [governor] };
  // "Never got round to calling"; but who never refused to meet may have met.
  if (above.bearing === 'negated')
    return bearing === 'negated' ? ASSERTED : above;
  if (bearing === 'nothing' && isDropped(sentence, verb))
    return { bearing: 'negated', from: [governor] };
  return combined({ bearing, from: [governor] }, above);
}

/** "Went to see him", "spoke to tell her": as sure as its own verb, or surer. */
function purposeStance(
  sentence: ParsedSentence,
  verb: number,
  governor: number,
  above: StanceReading,
): StanceReading {
  const { chunks } = sentence;
  const lemma = chunks[governor]?.verb?.lemma ?? '';
  const form = chunks[verb]?.verb?.form;
  const isPurpose = form === 'infinitive' && lemma !== 'have';
  const isOfContact = /^(?:contact|meet|see|speak|talk|visit)$/.test(lemma);
  // "Could not bring herself to call": what she did not do herself.
  const isOwn = /sel(?:f|ves)$/.test(sentence.mentions[verb - 1]?.name ?? '');
  if (isPurpose && (isOfContact || isOwn) && above.bearing === 'negated')
    return above;
  return isPurpose && above.bearing === 'negated' && governor < verb - 1
    ? ASSERTED
    : above;
}

/** "Denied meeting", "accused of leaking": the gerund is the verb's own. */
function isComplement(
  sentence: ParsedSentence,
  governor: number,
  verb: number,
): boolean {
  const between = sentence.chunks.slice(governor + 1, verb);
  if (between.length === 0) return true;
  if (
    between.some(
      (chunk) => chunk.kind === 'comma' || chunk.kind === 'subordinator',
    )
  )
    return false;
  const last = between.at(-1);
  if (last?.kind === 'preposition')
    return (
      /^(?:of|off|from|on|out|about|to|in|with)$/.test(last.word) &&
      between.length <= 4
    );
  return between.every((chunk) => chunk.kind === 'adverb');
}
