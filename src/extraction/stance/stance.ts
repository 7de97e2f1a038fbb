import { governorOf } from '../clauses/governors';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Bearing } from '../lexicons/stance-verbs';
import { BEARINGS } from '../lexicons/stance-verbs';
import { hedgeNear, isConditional, isDenied, opensWithDenial } from './doubts';
import { lastWord, reportedStance } from './reported-stance';
import type { StanceReading } from './stance-reading';
import { ASSERTED, combined } from './stance-reading';

/** Nouns on which an infinitive of contact hangs: "a plan to meet". */
const NOUN_GOVERNORS: ReadonlyMap<string, Bearing> = new Map([
  ...'plan plans decision intention intentions agreement offer promise pledge invitation readiness willingness commitment'
    .split(' ')
    .map((word) => [word, 'planned'] as const),
  ...'attempt attempts bid bids effort efforts'
    .split(' ')
    .map((word) => [word, 'attempted'] as const),
  ...'refusal failure inability unwillingness'
    .split(' ')
    .map((word) => [word, 'negated'] as const),
  ...'call calls demand demands request requests need desire hope hopes opportunity chance proposal appeal appeals way means right ability power permission authority order orders instruction instructions directive directives leave'
    .split(' ')
    .map((word) => [word, 'nothing'] as const),
]);

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
  if (isConditional(sentence, verb)) return { bearing: 'nothing', from };
  if (
    /^(?:should|must|can|cannot|ought)$/.test(group.modal ?? '') &&
    !(group.negated && group.modal === 'can')
  )
    return { bearing: 'nothing', from };
  const next = sentence.chunks[verb + 1]?.word;
  const isNot = group.lemma === 'be' && /^(?:not|never)$/.test(next ?? '');
  if (
    group.negated ||
    isNot ||
    isDenied(sentence, verb) ||
    hasEver(sentence, verb) ||
    opensWithDenial(sentence, verb)
  )
    return { bearing: 'negated', from };
  if (/^(?:may|might|could)$/.test(group.modal ?? ''))
    return { bearing: group.perfect ? 'alleged' : 'planned', from };
  if (/^(?:would|['’]d)$/.test(group.modal ?? ''))
    return { bearing: group.perfect ? 'nothing' : 'planned', from };
  if (group.tense === 'future') return { bearing: 'planned', from };
  const hedge = hedgeNear(sentence, verb);
  if (hedge !== undefined) return { bearing: 'alleged', from: [hedge] };
  return ASSERTED;
}

/** "She denied it, or that she had ever met them": said of what never was. */
function hasEver({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { from = 0, to = 0 } = chunks[verb] ?? {};
  return tokens.slice(from, to).some((token) => token.lower === 'ever');
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
  const before = chunks[verb - 1];
  if (before?.word === 'yet' && chunks[verb - 2]?.verb?.lemma === 'have')
    return { bearing: 'negated', from: [verb - 1] };
  if (before?.kind === 'preposition') {
    if (before.word === 'without')
      return { bearing: 'negated', from: [verb - 1] };
    if (
      before.word === 'of' ||
      before.word === 'than' ||
      before.word === 'from'
    ) {
      const opener = chunks[verb - 2]?.word ?? '';
      if (/^(?:instead|rather)$/.test(opener))
        return { bearing: 'negated', from: [verb - 2] };
    }
  }
  if (before?.kind === 'subordinator' && /^(?:than)$/.test(before.word))
    return { bearing: 'negated', from: [verb - 1] };
  if (before?.kind === 'noun') {
    const bearing = NOUN_GOVERNORS.get(lastWord(sentence, verb - 1));
    if (bearing !== undefined)
      return nounStance(sentence, verb - 1, bearing, depth);
  }
  const governor = governorOf(sentence, verb);
  if (governor === undefined) return ASSERTED;
  return governorStance(sentence, verb, governor, depth);
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
  const rejected =
    /^(?:reject|refuse|decline|deny|cancel|drop|abandon|rebuff)$/.test(lemma);
  if (rejected) return { bearing: 'negated', from: [noun, governor ?? noun] };
  return combined({ bearing, from: [noun] }, above);
}

function governorStance(
  sentence: ParsedSentence,
  verb: number,
  governor: number,
  depth: number,
): StanceReading {
  const { chunks } = sentence;
  const group = chunks[governor]?.verb;
  const form = chunks[verb]?.verb?.form;
  if (group === undefined) return ASSERTED;
  const above = stanceOf(sentence, governor, depth + 1);
  if (group.lemma === 'be' && form === 'infinitive' && governor === verb - 1)
    return {
      bearing: above.bearing === 'negated' ? 'negated' : 'planned',
      from: [governor],
    };
  if (form === 'gerund' && !isComplement(sentence, governor, verb))
    return above.bearing === 'negated' ? ASSERTED : above;
  const bearing = BEARINGS.get(group.lemma);
  const isThought =
    bearing === 'alleged' && !group.passive && form === 'infinitive';
  if (bearing === undefined || isThought) {
    const isPurpose = form === 'infinitive' && group.lemma !== 'have';
    return isPurpose && above.bearing === 'negated' && governor < verb - 1
      ? ASSERTED
      : above;
  }
  if (group.negated && bearing === 'negated') return ASSERTED;
  if (group.negated) return { bearing: 'negated', from: [governor] };
  return combined(
    { bearing, from: [governor] },
    above.bearing === 'negated' ? ASSERTED : above,
  );
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
      /^(?:of|from|on|about|to|in|with)$/.test(last.word) && between.length <= 4
    );
  return between.every((chunk) => chunk.kind === 'adverb');
}
