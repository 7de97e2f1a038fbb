import type { Channel } from '../case';
import {
  contactNounAt,
  joinedContactNouns,
  phrasedChannels,
} from './channel-cues';
import type { Item } from './clauses';
import {
  joinedLeft,
  joinedRight,
  mainSubjectAfter,
  subjectsOf,
} from './clauses';
import type { ParsedSentence } from './coreference';
import type { ContactNoun } from './lexicons/contact-nouns';
import { DOUBTFUL_NOUNS } from './lexicons/contact-nouns';
import type { Part } from './lexicons/light-verbs';
import { LIGHT_VERBS } from './lexicons/light-verbs';
import type { Bearing } from './lexicons/stance-verbs';
import { NOUN_BEARINGS } from './lexicons/stance-verbs';
import type { Reading } from './readings';
import type { StanceReading } from './stance';
import { combined, stanceOf } from './stance';
import { endOfClause, isPublic } from './verb-cues';

/** The contact that a noun tells of ("talks between X and Y"), if it does. */
export function readingOfNoun(
  sentence: ParsedSentence,
  chunk: number,
): Reading | undefined {
  const noun = contactNounAt(sentence, chunk);
  if (noun === undefined) return undefined;
  const around = complementsOf(sentence, chunk, noun);
  const owners = ownersOf(sentence, chunk);
  const governed = governedBy(sentence, chunk);
  const isBare =
    around.parties.length === 0 &&
    around.from.length === 0 &&
    around.to.length === 0;
  const isJoint =
    isBare && noun.between === 'mutual' && areJoint(sentence, governed);
  if (isBare && !isJoint && around.via.length === 0 && owners.length < 2)
    return undefined;
  if (DOUBTFUL_NOUNS.has(noun.noun) && isBare) return undefined;
  const sides = sidesOf(sentence, noun, around, owners, governed);
  if (sides === undefined) return undefined;
  const stance = stanceOfNoun(sentence, chunk, governed, sides.part);
  const phrased = phrasedChannels(
    sentence,
    chunk + 1,
    endOfClause(sentence, chunk),
  );
  return {
    cue: chunk,
    verb: governed?.verb,
    between: around.isBetween ? 'mutual' : noun.between,
    channels: channelsFor(noun, around.channels, phrased.channels),
    channelFrom: [chunk, ...phrased.at],
    xs: sides.xs,
    ys: sides.ys,
    via: [...around.via, ...sides.via],
    stance,
    end: around.end,
  };
}

/** "X and Y held talks": several subjects hold them with each other. */
function areJoint(
  sentence: ParsedSentence,
  governed: Governed | undefined,
): boolean {
  if (
    governed === undefined ||
    !governed.isObject ||
    governed.subjects.length < 2
  )
    return false;
  const lemma = sentence.chunks[governed.verb]?.verb?.lemma ?? '';
  return /^(?:hold|have|begin|start|resume|continue|conduct|conclude|finish|launch|open|restart|reopen|exchange)$/.test(
    lemma,
  );
}

function channelsFor(
  noun: ContactNoun,
  inside: readonly Channel[],
  phrased: readonly Channel[],
): readonly Channel[] {
  const clear = [...inside, ...phrased].filter(
    (channel) => channel !== noun.channel && channel !== 'unspecified',
  );
  const isVague = /^(?:message|unspecified|talk)$/.test(noun.channel);
  return isVague && clear.length > 0 ? [...new Set(clear)] : [noun.channel];
}

type Complements = {
  /** After "with", "between", "among", "involving". */
  readonly parties: readonly Item[];
  readonly isBetween: boolean;
  readonly from: readonly Item[];
  readonly to: readonly Item[];
  readonly via: readonly number[];
  readonly by: readonly Item[];
  readonly channels: readonly Channel[];
  readonly end: number;
};

/** Reads what follows a noun of contact: who with, from, to, through. */
function complementsOf(
  sentence: ParsedSentence,
  noun: number,
  kind: ContactNoun,
): Complements {
  const { chunks, mentions } = sentence;
  const found = {
    parties: [] as Item[],
    from: [] as Item[],
    to: [] as Item[],
    via: [] as number[],
    by: [] as Item[],
    channels: [] as Channel[],
  };
  let isBetween = false;
  let end = noun;
  let at = noun + 1;
  for (let steps = 0; steps < 12 && at < chunks.length; steps++) {
    const chunk = chunks[at];
    if (chunk === undefined) break;
    if (chunk.kind === 'time' || chunk.kind === 'adverb') {
      at++;
      continue;
    }
    if (chunk.kind === 'dash') {
      const close = chunks.findIndex(
        (each, index) => index > at && each.kind === 'dash',
      );
      if (close < 0) break;
      for (let inner = at + 1; inner < close; inner++)
        found.channels.push(...joinedContactNouns(sentence, inner));
      at = close + 1;
      continue;
    }
    if (chunk.kind === 'comma') {
      const close = asideEnd(sentence, at);
      if (close === undefined) break;
      at = close + 1;
      continue;
    }
    if (chunk.kind === 'verb') {
      if (!continuesNoun(sentence, at)) break;
      if (chunk.verb?.lemma === 'involve' && mentions[at + 1] !== undefined) {
        const items = joinedRight(sentence, at + 1);
        found.parties.push(...items);
        isBetween = true;
        end = items.at(-1)?.chunk ?? at;
        at = end + 1;
        continue;
      }
      if (
        /^(?:mediate|broker|facilitate|host|arrange|moderate)$/.test(
          chunk.verb?.lemma ?? '',
        ) &&
        chunks[at + 1]?.word === 'by' &&
        mentions[at + 2] !== undefined
      ) {
        const items = joinedRight(sentence, at + 2);
        found.via.push(...items.map((item) => item.chunk));
        end = items.at(-1)?.chunk ?? at;
        at = end + 1;
        continue;
      }
      at++;
      continue;
    }
    if (chunk.kind !== 'preposition') {
      if (
        chunk.kind === 'and' &&
        contactNounAt(sentence, at + 1) !== undefined &&
        chunks[at + 1]?.kind === 'noun'
      ) {
        at += 2;
        continue;
      }
      break;
    }
    const next = pastBoth(sentence, at + 1);
    const items =
      mentions[next] === undefined
        ? []
        : joinedRight(sentence, next, chunk.word === 'between').filter(
            (item) => !isPublic(sentence, item.chunk),
          );
    const target = targetOf(chunk.word, kind);
    if (target === undefined || items.length === 0) {
      if (chunks[next]?.kind !== 'noun' && chunks[next]?.kind !== 'time') break;
      at = next + 1;
      continue;
    }
    if (target === 'via') found.via.push(...items.map((item) => item.chunk));
    else found[target].push(...items);
    if (/^(?:between|among)$/.test(chunk.word)) isBetween = true;
    end = items.at(-1)?.chunk ?? next;
    at = end + 1;
  }
  return { ...found, isBetween, end };
}

function pastBoth(sentence: ParsedSentence, at: number): number {
  return sentence.chunks[at]?.kind === 'adverb' ? at + 1 : at;
}

function targetOf(
  word: string,
  kind: ContactNoun,
): 'parties' | 'from' | 'to' | 'via' | 'by' | undefined {
  if (/^(?:with|between|among)$/.test(word)) return 'parties';
  if (word === 'through' || word === 'via') return 'via';
  if (word === 'from') return 'from';
  if (word === 'by') return 'by';
  if (
    word === 'to' &&
    (kind.between === 'directed' || /^(?:call|unspecified)$/.test(kind.channel))
  )
    return 'to';
  return undefined;
}

/** "The letter, seen by the paper, was sent": where the aside ends. */
function asideEnd(sentence: ParsedSentence, comma: number): number | undefined {
  const { chunks } = sentence;
  if (
    chunks[comma + 1]?.verb?.form !== 'participle' &&
    chunks[comma + 1]?.kind !== 'relative'
  )
    return undefined;
  const close = chunks.findIndex(
    (chunk, index) => index > comma && chunk.kind === 'comma',
  );
  if (close < 0 || close > comma + 10) return undefined;
  return chunks[close + 1]?.verb?.passive === true ? close : undefined;
}

/** "Messages were passed to Y": a passive verb keeps telling of its subject. */
function continuesNoun(sentence: ParsedSentence, at: number): boolean {
  const group = sentence.chunks[at]?.verb;
  if (group?.lemma === 'involve') return true;
  if (
    /^(?:begin|start|resume|happen|occur|continue|open)$/.test(
      group?.lemma ?? '',
    )
  )
    return true;
  return group?.passive === true || group?.form === 'participle';
}

/** Those before the noun: "Trump’s call", "US–Iran talks". */
function ownersOf(sentence: ParsedSentence, noun: number): readonly number[] {
  const { chunks, mentions } = sentence;
  if (chunks[noun - 1]?.word !== '’s' || mentions[noun - 2] === undefined)
    return [];
  if (chunks[noun - 3]?.word === '-' && mentions[noun - 4] !== undefined)
    return [noun - 4, noun - 2];
  return joinedLeft(sentence, noun - 2);
}

type Governed = {
  readonly verb: number;
  /** The noun is the verb's object; otherwise an adverbial phrase beside it. */
  readonly isObject: boolean;
  readonly isSubject: boolean;
  /** The word that opens the adverbial phrase. */
  readonly opener: string;
  readonly subjects: readonly number[];
};

/** The verb that a noun of contact hangs on, and in which way. */
function governedBy(
  sentence: ParsedSentence,
  noun: number,
): Governed | undefined {
  const { chunks } = sentence;
  let at = noun - 1;
  if (chunks[at]?.word === '’s')
    at = chunks[at - 2]?.word === '-' ? noun - 5 : noun - 3;
  let opener = '';
  for (; at >= Math.max(0, noun - 24); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb') {
      if (chunk.verb?.lemma === 'be' && opener === '') return undefined;
      return {
        verb: at,
        isObject: opener === '',
        isSubject: false,
        opener,
        subjects: subjectsOf(sentence, at),
      };
    }
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
  return verb < 0
    ? undefined
    : { verb, isObject: false, isSubject: false, opener, subjects };
}

function subjectGovernor(
  sentence: ParsedSentence,
  noun: number,
): Governed | undefined {
  const verb = sentence.chunks.findIndex(
    (chunk, index) =>
      index > noun && chunk.kind === 'verb' && chunk.verb?.form === 'finite',
  );
  if (verb < 0) return undefined;
  return { verb, isObject: false, isSubject: true, opener: '', subjects: [] };
}

type Sides = {
  readonly xs: readonly number[];
  readonly ys: readonly Item[];
  readonly via: readonly number[];
  readonly part: Part | undefined;
};

/** Who takes part, from the noun's own phrases and the verb that carries it. */
function sidesOf(
  sentence: ParsedSentence,
  noun: ContactNoun,
  around: Complements,
  owners: readonly number[],
  governed: Governed | undefined,
): Sides | undefined {
  const part = partOf(sentence, governed, around);
  if (part === 'only wishes it') return undefined;
  const xs = [
    ...owners,
    ...around.from.map((item) => item.chunk),
    ...around.by.map((item) => item.chunk),
  ];
  if (noun.between === 'mutual') {
    const ys = [...around.parties, ...around.to];
    if (around.isBetween || xs.length > 0)
      return {
        xs,
        ys,
        via: part === 'mediates' ? (governed?.subjects ?? []) : [],
        part,
      };
    if (part === undefined || governed === undefined) return undefined;
    return { xs: governed.subjects, ys, via: [], part };
  }
  const ys = [...around.to, ...(around.isBetween ? around.parties : [])];
  if (around.isBetween) return { xs, ys, via: [], part };
  if (
    part === 'receives it' &&
    xs.length > 0 &&
    ys.length === 0 &&
    governed !== undefined
  )
    return {
      xs,
      ys: governed.subjects.map((chunk) => ({ chunk, apart: false })),
      via: [],
      part,
    };
  if (part === 'receives it' && xs.length === 0) return undefined;
  if (xs.length > 0)
    return { xs, ys: [...ys, ...around.parties], via: [], part };
  if (part === undefined || governed === undefined) return undefined;
  return {
    xs: governed.subjects,
    ys: [...ys, ...around.parties],
    via: [],
    part,
  };
}

function partOf(
  sentence: ParsedSentence,
  governed: Governed | undefined,
  around: Complements,
): Part | undefined {
  if (governed === undefined || governed.isSubject) return undefined;
  const group = sentence.chunks[governed.verb]?.verb;
  const parts = LIGHT_VERBS.get(group?.lemma ?? '') ?? [];
  if (governed.isObject) {
    if (
      parts.includes('receives it') &&
      (around.from.length > 0 || parts.length === 1)
    )
      return 'receives it';
    return parts[0];
  }
  if (governed.opener === 'for' && parts.includes('only wishes it'))
    return 'only wishes it';
  if (/^(?:about|of|against|than)$/.test(governed.opener))
    return parts.includes('takes part') && governed.opener === 'of'
      ? undefined
      : undefined;
  if (
    /^(?:in|during|at|after|following|on|by|for|to|into|from|through|over|before|ahead|since|until|while|via|as|within|amid|out|off|up)$/.test(
      governed.opener,
    )
  ) {
    return 'takes part';
  }
  return undefined;
}

function stanceOfNoun(
  sentence: ParsedSentence,
  noun: number,
  governed: Governed | undefined,
  part: Part | undefined,
): StanceReading {
  const own = adjectiveStance(sentence, noun);
  if (own.bearing === 'negated') return own;
  if (governed === undefined) return own;
  const verb = stanceOf(sentence, governed.verb);
  const base = partStance(part, governed.verb);
  const isPast = sentence.chunks[governed.verb]?.verb?.tense === 'past';
  if (!governed.isObject && !governed.isSubject) {
    if (governed.opener === 'ahead' || governed.opener === 'before')
      return combined(
        own,
        isPast ? { bearing: 'planned', from: [governed.verb] } : verb,
      );
    const carries = LIGHT_VERBS.get(lemmaOf(sentence, governed.verb))?.includes(
      'takes part',
    );
    if (verb.bearing === 'negated' && carries !== true) return own;
    if (
      verb.bearing === 'negated' &&
      !/^(?:in|for|into|to)$/.test(governed.opener)
    )
      return own;
  }
  if (governed.isSubject) {
    const lemma = sentence.chunks[governed.verb]?.verb?.lemma ?? '';
    if (/^(?:cancel|scrap|abandon)$/.test(lemma))
      return { bearing: 'negated', from: [governed.verb] };
    if (/^(?:plan|schedule|expect|set|postpone|due)$/.test(lemma))
      return { bearing: 'planned', from: [governed.verb] };
    const isEvent =
      /^(?:take|be|begin|start|happen|occur|hold|resume|open|continue|pass|send|exchange|relay|convey|deliver)$/.test(
        lemma,
      );
    return isEvent ? combined(own, verb) : own;
  }
  if (isHopedFor(sentence, governed))
    return combined(own, { bearing: 'attempted', from: [governed.verb] });
  if (base.bearing === 'negated')
    return verb.bearing === 'negated' ? { ...own, from: base.from } : base;
  return combined(own, combined(base, verb));
}

/** "Reached out to open a channel to", "in hopes of striking up a dialogue". */
function isHopedFor(sentence: ParsedSentence, governed: Governed): boolean {
  const { chunks, tokens } = sentence;
  const group = chunks[governed.verb]?.verb;
  const before = chunks[governed.verb - 2];
  const noun = tokens[(before?.to ?? 0) - 1]?.lower ?? '';
  if (
    group?.form === 'gerund' &&
    /^(?:hopes?|attempt|bid|effort|view)$/.test(noun)
  )
    return true;
  return (
    group?.form === 'infinitive' &&
    /^(?:initiate|establish|arrange|open|restart|revive|secure)$/.test(
      group.lemma,
    )
  );
}

function lemmaOf(sentence: ParsedSentence, verb: number): string {
  return sentence.chunks[verb]?.verb?.lemma ?? '';
}

function partStance(part: Part | undefined, verb: number): StanceReading {
  switch (part) {
    case 'plans it':
      return { bearing: 'planned', from: [verb] };
    case 'refuses it':
    case 'denies it':
      return { bearing: 'negated', from: [verb] };
    case 'tries for it':
      return { bearing: 'attempted', from: [verb] };
    default:
      return { bearing: 'asserted', from: [] };
  }
}

/** "Planned talks", "alleged contacts", "no meeting". */
function adjectiveStance(
  sentence: ParsedSentence,
  noun: number,
): StanceReading {
  const chunk = sentence.chunks[noun];
  const words = sentence.tokens.slice(chunk?.from, chunk?.to);
  for (const word of words) {
    const bearing: Bearing | undefined = NOUN_BEARINGS.get(word.lower);
    if (bearing !== undefined && bearing !== 'nothing')
      return { bearing, from: [noun] };
    if (/^(?:possible|potential|hypothetical)$/.test(word.lower))
      return { bearing: 'nothing', from: [noun] };
  }
  return { bearing: 'asserted', from: [] };
}
