import type { Channel } from '../case';
import { contactNounAt, phrasedChannels } from './channel-cues';
import type { Item } from './clauses';
import { joinedRight, subjectsOf } from './clauses';
import type { ParsedSentence } from './coreference';
import type { Frame, Step } from './frames';
import { FRAMES } from './frames';
import { isOutlet } from './gazetteer';
import { MESSAGE_NOUNS, TAPPED_THINGS } from './lexicons/contact-nouns';
import { AUDIENCE, FORMAL_AUDIENCE } from './lexicons/outlets';
import type { Reading } from './readings';
import { stanceOf } from './stance';
import { singularOf } from './word-classes';

/** The contact that a verb tells of; `undefined` where it tells of none. */
export function readingOfVerb(
  sentence: ParsedSentence,
  verb: number,
): Reading | undefined {
  const group = sentence.chunks[verb]?.verb;
  if (group === undefined) return undefined;
  for (const frame of FRAMES.get(group.lemma) ?? []) {
    const reading = readingOfFrame(sentence, verb, frame);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

type Matched = {
  readonly xs: readonly Item[];
  readonly ys: readonly Item[];
  readonly end: number;
  /** The chunk of the thing that is passed on. */
  readonly message?: number;
};

/** "A message from X to Y": X sends it, whoever delivers it. */
function sendersAfter(
  sentence: ParsedSentence,
  message: number,
): readonly number[] {
  const { chunks, mentions } = sentence;
  for (let at = message + 1; at < message + 4; at++)
    if (chunks[at]?.word === 'from' && mentions[at + 1] !== undefined)
      return joinedRight(sentence, at + 1).map((item) => item.chunk);
  return [];
}

function readingOfFrame(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
): Reading | undefined {
  const matched = isPassive(sentence, verb)
    ? matchedPassive(sentence, verb, frame)
    : matchedActive(sentence, verb, frame);
  if (matched === undefined) return undefined;
  const clauseEnd = endOfClause(sentence, matched.end);
  const phrased = phrasedChannels(sentence, verb + 1, clauseEnd);
  const carried =
    matched.message === undefined
      ? undefined
      : contactNounAt(sentence, matched.message);
  const senders =
    matched.message === undefined
      ? []
      : sendersAfter(sentence, matched.message);
  const xs = matched.xs.map((item) => item.chunk);
  if (frame.onlyWithChannel && phrased.channels.length === 0) return undefined;
  return {
    cue: verb,
    verb,
    between: frame.between,
    channels: channelsOf(carried?.channel ?? frame.channel, phrased.channels),
    channelFrom: [verb, ...phrased.at],
    xs: senders.length > 0 ? senders : xs,
    ys: matched.ys,
    via: [
      ...intermediariesIn(sentence, verb, clauseEnd),
      ...(senders.length > 0 ? xs : []),
    ],
    stance: stanceOf(sentence, verb),
    end: matched.end,
  };
}

/** A vague verb takes the channel that a phrase gives; others keep theirs. */
function channelsOf(
  own: Channel,
  phrased: readonly Channel[],
): readonly Channel[] {
  const isVague = /^(?:talk|message|unspecified)$/.test(own);
  const clear = phrased.filter((channel) => channel !== own);
  if (isVague && clear.length > 0) return clear;
  return [own];
}

function isPassive(sentence: ParsedSentence, verb: number): boolean {
  const group = sentence.chunks[verb]?.verb;
  return group?.passive === true || group?.form === 'participle';
}

function matchedActive(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
): Matched | undefined {
  const rest = matchedSteps(sentence, frame.steps, verb + 1);
  if (rest === undefined) return undefined;
  const subjects = withoutObjects(subjectsOf(sentence, verb), rest);
  const items = subjects.map((chunk) => ({ chunk, apart: false }));
  if (frame.subject === 'both') {
    if (!isSeveral(sentence, subjects)) return undefined;
    if (!isEvent(sentence, verb)) return undefined;
    if (frame.steps.length === 0 && takesObject(sentence, verb))
      return undefined;
    return { ...rest, xs: items, ys: [] };
  }
  if (subjects.some((chunk) => isPublic(sentence, chunk))) return undefined;
  return frame.subject === 'X'
    ? { ...rest, xs: [...items, ...rest.xs] }
    : { ...rest, ys: [...items, ...rest.ys] };
}

function withoutObjects(
  subjects: readonly number[],
  rest: Matched,
): readonly number[] {
  const objects = new Set([...rest.xs, ...rest.ys].map((item) => item.chunk));
  return subjects.filter((chunk) => !objects.has(chunk));
}

/** "Y was told by X", "the message was passed to Y". */
function matchedPassive(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
): Matched | undefined {
  const [first, ...others] = frame.steps;
  if (first === undefined || frame.subject === 'both') return undefined;
  if (first.kind === 'word') return undefined;
  const subjects = passiveSubjects(sentence, verb);
  const rest = matchedSteps(sentence, others, verb + 1);
  if (rest === undefined) return undefined;
  const agents = agentsAfter(sentence, verb);
  const items = subjects.map((chunk) => ({ chunk, apart: false }));
  if (frame.between === 'tapped') {
    const owner = nounBefore(sentence, verb) - 2;
    const isOwned = sentence.chunks[owner + 1]?.word === '’s';
    if (isOwned && sentence.mentions[owner] !== undefined && agents.length > 0)
      return {
        xs: agents,
        ys: [{ chunk: owner, apart: false }],
        end: lastOf(agents),
      };
  }
  if (first.kind === 'actor') {
    if (agents.length === 0 && rest.xs.length === 0) return undefined;
    const isFit =
      subjects.length > 0 &&
      subjects.every((chunk) => fitsTest(sentence, chunk, first.test, verb));
    if (!isFit) return undefined;
    return { xs: agents, ys: items, end: Math.max(rest.end, lastOf(agents)) };
  }
  if (
    first.kind === 'MESSAGE' &&
    !isMessage(sentence, nounBefore(sentence, verb))
  )
    return undefined;
  return { xs: agents, ys: rest.ys, end: Math.max(rest.end, lastOf(agents)) };
}

function passiveSubjects(
  sentence: ParsedSentence,
  verb: number,
): readonly number[] {
  return subjectsOf(sentence, verb);
}

function nounBefore(sentence: ParsedSentence, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at--)
    if (sentence.chunks[at]?.kind === 'noun') return at;
  return -1;
}

function lastOf(items: readonly Item[]): number {
  return items.at(-1)?.chunk ?? 0;
}

/** Those after "by" in the same clause. */
export function agentsAfter(
  sentence: ParsedSentence,
  verb: number,
): readonly Item[] {
  const { chunks, mentions } = sentence;
  for (let at = verb + 1; at < Math.min(chunks.length, verb + 8); at++) {
    const chunk = chunks[at];
    if (
      chunk?.kind === 'verb' ||
      chunk?.kind === 'comma' ||
      chunk?.kind === 'stop'
    )
      return [];
    if (
      chunk?.kind === 'preposition' &&
      chunk.word === 'by' &&
      mentions[at + 1] !== undefined
    )
      return joinedRight(sentence, at + 1);
  }
  return [];
}

function matchedSteps(
  sentence: ParsedSentence,
  steps: readonly Step[],
  from: number,
): Matched | undefined {
  let at = from;
  let xs: readonly Item[] = [];
  let ys: readonly Item[] = [];
  let message: number | undefined;
  for (const step of steps) {
    const found = matchedStep(sentence, step, at, from);
    if (found === undefined) return undefined;
    if (found.role === 'X') xs = found.items;
    if (found.role === 'Y') ys = found.items;
    if (step.kind === 'MESSAGE') message = found.next - 1;
    at = found.next;
  }
  const end = Math.max(from - 1, at - 1);
  return message === undefined ? { xs, ys, end } : { xs, ys, end, message };
}

type Stepped = {
  readonly next: number;
  readonly role?: 'X' | 'Y';
  readonly items: readonly Item[];
};

function matchedStep(
  sentence: ParsedSentence,
  step: Step,
  from: number,
  verbEnd: number,
): Stepped | undefined {
  const { chunks } = sentence;
  if (step.kind === 'word') {
    const at = wordAfter(sentence, step.word, from);
    return at === undefined ? undefined : { next: at + 1, items: [] };
  }
  const at = pastAdverbs(sentence, from);
  const chunk = chunks[at];
  if (step.kind === 'NEWS')
    return chunk?.kind === 'subordinator' &&
      /^(?:that|how|whether|of|about)$/.test(chunk.word)
      ? { next: at, items: [] }
      : undefined;
  if (chunk?.kind !== 'noun') return undefined;
  if (step.kind === 'actor' && /^(?:tapped|bugged)$/.test(step.test)) {
    const items = tappedAt(sentence, at);
    const last = items.at(-1)?.chunk ?? at;
    return items.length === 0
      ? undefined
      : { next: Math.max(at, last) + 1, role: step.role, items };
  }
  switch (step.kind) {
    case 'actor': {
      if (!fitsTest(sentence, at, step.test, verbEnd - 1)) return undefined;
      const items = joinedRight(sentence, at).filter(
        (item) => step.test === 'press' || !isPublic(sentence, item.chunk),
      );
      const last = items.at(-1)?.chunk ?? at;
      return { next: last + 1, role: step.role, items };
    }
    case 'MESSAGE':
      return isMessage(sentence, at) ? { next: at + 1, items: [] } : undefined;
    case 'CONTACT':
      return contactNounAt(sentence, at) === undefined
        ? undefined
        : { next: at + 1, items: [] };
    case 'THING':
    case 'PLACE':
      return { next: at + 1, items: [] };
  }
}

/** Whose words are tapped: "calls between X and Y", "X’s phone", or X itself. */
function tappedAt(sentence: ParsedSentence, at: number): readonly Item[] {
  const { chunks, mentions, tokens } = sentence;
  if (mentions[at] !== undefined && chunks[at + 1]?.word !== '’s')
    return joinedRight(sentence, at);
  if (chunks[at + 1]?.word === '’s' && mentions[at] !== undefined)
    return [{ chunk: at, apart: false }];
  const chunk = chunks[at];
  const noun = tokens[(chunk?.to ?? 0) - 1]?.lower ?? '';
  if (!TAPPED_THINGS.has(noun)) return [];
  const isLink = /^(?:between|of|from|with|by|among)$/.test(
    chunks[at + 1]?.word ?? '',
  );
  return isLink && mentions[at + 2] !== undefined
    ? joinedRight(sentence, at + 2)
    : [];
}

/** Finds a frame's word, past adverbs, times and phrases that say where. */
function wordAfter(
  sentence: ParsedSentence,
  word: string,
  from: number,
): number | undefined {
  const { chunks, tokens } = sentence;
  let at = from;
  for (let skipped = 0; skipped < 7 && at < chunks.length; skipped++) {
    const chunk = chunks[at];
    if (chunk === undefined) return undefined;
    if (chunk.word === word) return at;
    if (
      chunk.kind === 'noun' &&
      singularOf(tokens[chunk.to - 1]?.lower ?? '') === singularOf(word)
    )
      return at;
    if (
      chunk.kind === 'preposition' &&
      chunk.word === 'on' &&
      /^(?:up|out|off)$/.test(word)
    )
      return undefined;
    if (
      chunk.kind === 'preposition' &&
      /^(?:noun|time)$/.test(chunks[at + 1]?.kind ?? '') &&
      chunk.word !== 'of'
    )
      at += 2;
    else if (chunk.kind === 'preposition' && chunk.word === 'of') at += 2;
    else if (/^(?:adverb|time|quotation)$/.test(chunk.kind)) at++;
    else if (
      chunk.kind === 'noun' &&
      /self$|selves$|^(?:each|one)$/.test(tokens[chunk.from]?.lower ?? '')
    )
      at++;
    else if (
      chunk.kind === 'and' &&
      skipped > 0 &&
      chunks[at + 1]?.kind === 'noun'
    )
      at += 2;
    else return undefined;
  }
  return undefined;
}

function pastAdverbs(sentence: ParsedSentence, from: number): number {
  let at = from;
  while (/^(?:adverb|time)$/.test(sentence.chunks[at]?.kind ?? '')) at++;
  return at;
}

function isMessage(sentence: ParsedSentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  if (chunk?.kind !== 'noun') return false;
  const last = sentence.tokens[chunk.to - 1]?.lower ?? '';
  const noun = contactNounAt(sentence, at);
  return MESSAGE_NOUNS.has(last) || noun?.between === 'directed';
}

function fitsTest(
  sentence: ParsedSentence,
  at: number,
  test: string,
  verb: number,
): boolean {
  const mention = sentence.mentions[at];
  if (mention === undefined) return false;
  if (isPublic(sentence, at)) return test === 'press';
  const isPerson =
    mention.actorKind === 'person' || mention.actorKind === 'role';
  switch (test) {
    case 'person':
    case 'diplomat':
      return (
        isPerson ||
        /^(?:famil|delegation|team|troop|leader|parents)/.test(mention.name)
      );
    case 'body':
      return !isPerson;
    case 'visited':
      return (
        isPerson ||
        /^(?:famil|troop|parents)/.test(mention.name) ||
        isSeat(sentence, at)
      );
    case 'reachable':
      return (
        isPerson &&
        (mention.kind !== 'named' || mention.name.split(' ').length < 3)
      );
    case 'civilian':
      return !/^(?:enem|fighter|force|gunm|insurgent|militant|militia|rebel|soldier|troop)/.test(
        mention.name,
      );
    case 'told':
      return !isFormal(sentence, at);
    case 'callable':
      return (
        (isPerson || /^(?:famil|parents|office)/.test(mention.name)) &&
        !isNaming(sentence, at, verb)
      );
    default:
      return true;
  }
}

/** Houses that stand for those who govern from them. */
function isSeat(sentence: ParsedSentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  const words = sentence.tokens
    .slice(chunk?.from, chunk?.to)
    .map((token) => token.lower)
    .join(' ');
  return /^(?:the )?(?:white house|kremlin|élysée|elysee|downing street)$/.test(
    words,
  );
}

/** Bodies before which one testifies in public. */
function isFormal(sentence: ParsedSentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  const last = sentence.tokens[(chunk?.to ?? 0) - 1]?.lower ?? '';
  return FORMAL_AUDIENCE.has(last);
}

/** "Called him a liar", "was called Rex": a name is given, nobody phoned. */
function isNaming(sentence: ParsedSentence, at: number, verb: number): boolean {
  if (isPassive(sentence, verb)) return false;
  const next = sentence.chunks[at + 1];
  return (
    next?.kind === 'noun' || next?.kind === 'quotation' || next?.kind === 'dash'
  );
}

/** Reporters, outlets, crowds: whoever speaks to them speaks in public. */
export function isPublic(sentence: ParsedSentence, at: number): boolean {
  const mention = sentence.mentions[at];
  const chunk = sentence.chunks[at];
  if (mention === undefined || chunk === undefined) return false;
  if (mention.actorKind === 'outlet' || isOutlet(mention.name)) return true;
  if (mention.kind === 'named' || mention.kind === 'pronoun') return false;
  const words = sentence.tokens.slice(chunk.from, chunk.to);
  const last = words.at(-1)?.lower ?? '';
  return (
    AUDIENCE.has(last) ||
    AUDIENCE.has(mention.name) ||
    words.some((word) => isOutlet(word.text) && word.shape !== 'lower')
  );
}

/** "Speaking at the summit" says nothing of one speaking to the other. */
function isEvent(sentence: ParsedSentence, verb: number): boolean {
  const form = sentence.chunks[verb]?.verb?.form;
  return form === 'finite' || form === 'infinitive';
}

function isSeveral(
  sentence: ParsedSentence,
  subjects: readonly number[],
): boolean {
  const only =
    subjects.length === 1 ? sentence.mentions[subjects[0] ?? -1] : undefined;
  return subjects.length > 1 || only?.isPlural === true;
}

function takesObject(sentence: ParsedSentence, verb: number): boolean {
  const next = sentence.chunks[pastAdverbs(sentence, verb + 1)];
  return (
    next?.kind === 'noun' ||
    (next?.kind === 'preposition' &&
      /^(?:with|to|of|out|against|about|at)$/.test(next.word) &&
      sentence.tokens[next.to]?.lower !== 'length')
  );
}

/** Where the clause around a chunk ends: the next verb with a subject, a stop. */
export function endOfClause(sentence: ParsedSentence, from: number): number {
  const { chunks } = sentence;
  for (let at = from + 1; at < chunks.length; at++) {
    const kind = chunks[at]?.kind;
    if (kind === 'subordinator' && chunks[at + 1]?.kind === 'time') continue;
    if (kind === 'stop' || kind === 'subordinator' || kind === 'relative')
      return at;
    if (kind === 'verb' && chunks[at]?.verb?.form === 'finite') return at;
  }
  return chunks.length;
}

/** Those through whom a contact went: "via X", "with help from X". */
export function intermediariesIn(
  sentence: ParsedSentence,
  verb: number,
  end: number,
): readonly number[] {
  const { chunks, mentions, tokens } = sentence;
  const found: number[] = [];
  let from = verb - 1;
  while (
    from > 0 &&
    !/^(?:stop|subordinator)$/.test(chunks[from]?.kind ?? '') &&
    verb - from < 12 &&
    chunks[from]?.verb?.form !== 'finite'
  )
    from--;
  for (let at = Math.max(0, from); at < end; at++) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'preposition') continue;
    const noun = chunks[at + 1];
    if (noun?.kind !== 'noun') continue;
    if (/^(?:through|via)$/.test(chunk.word) && mentions[at + 1] !== undefined)
      found.push(...joinedRight(sentence, at + 1).map((item) => item.chunk));
    const last = tokens[noun.to - 1]?.lower ?? '';
    const isHelp = /^(?:help|mediation|assistance|brokerage)$/.test(last);
    if (
      isHelp &&
      /^(?:from|of|by)$/.test(chunks[at + 2]?.word ?? '') &&
      mentions[at + 3] !== undefined
    )
      found.push(...joinedRight(sentence, at + 3).map((item) => item.chunk));
  }
  return found;
}
