import type { Channel } from '../../case';
import {
  ANSWERING,
  HANGING_UP,
  IN_VAIN,
  KEEPING,
  KEEPING_PLACES,
  OUT_OF_REACH,
  SENDING_FOR,
  TURNING_UP,
  UNDELIVERED,
  UNSENDING,
} from '../lexicons/unreal-words';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** What is done with a letter so that it gets there. */
const SENDING = wordsOf('arrive, deliver, dispatch, mail, post, reach, send');
const RETURNING = wordsOf('be, come, return');
const NOBODY = wordsOf('neither, nobody, none, no-one');

/**
 * "Wrote her a letter but did not send it", "rang him but got no answer": no
 * more than tried, by what the sentence goes on to say.
 */
export function cameToNothing(
  sentence: ParsedSentence,
  cue: number,
  channel: Channel,
): 'attempted' | undefined {
  const isWritten = WRITTEN.has(channel);
  const isReached = !isWritten && channel !== 'call';
  if (isReached && !isSoughtOut(sentence, cue)) return undefined;
  if (isInVain(sentence, cue)) return 'attempted';
  const { chunks, mentions } = sentence;
  for (let at = cue + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop') return undefined;
    const group = chunk?.verb;
    const isNever = group?.negated === true || chunks[at - 1]?.word === 'never';
    // "Would not send troops" is of something else.
    const isOfIt =
      chunks[at + 1]?.kind !== 'noun' || mentions[at + 1]?.name === 'it';
    // "It never reached him".
    const isToHim = group?.lemma === 'reach' && mentions[at + 1] !== undefined;
    if (
      isWritten &&
      isNever &&
      (isOfIt || isToHim) &&
      SENDING.has(group?.lemma ?? '')
    )
      return 'attempted';
    const isTornUp =
      isWritten &&
      UNSENDING.has(group?.lemma ?? '') &&
      group?.form === 'finite' &&
      mentions[at + 1]?.name === 'it';
    if (isTornUp) return 'attempted';
    const isMissed = isReached
      ? isTurnedAway(sentence, at)
      : isWritten
        ? isReturned(sentence, at)
        : isUnanswered(sentence, at) || isHungUp(sentence, cue, at);
    if (isMissed) return 'attempted';
  }
  return undefined;
}

const WRITTEN: ReadonlySet<string> = new Set<Channel>([
  'email',
  'letter',
  'message',
  'text',
]);

/** "Went to see him", "sent for her": a meeting that may not come about. */
function isSoughtOut({ chunks }: ParsedSentence, cue: number): boolean {
  const group = chunks[cue]?.verb;
  return group?.form === 'infinitive' || SENDING_FOR.has(group?.lemma ?? '');
}

/** "Rang him in vain", "wrote to her to no avail". */
function isInVain({ chunks, tokens }: ParsedSentence, cue: number): boolean {
  const from = chunks[cue]?.to ?? 0;
  const stop = tokens.findIndex(({ tag }, at) => at >= from && tag === 'stop');
  const words = tokens
    .slice(from, stop < 0 ? tokens.length : stop)
    .map(({ lower }) => lower)
    .join(' ');
  return IN_VAIN.some((phrase) => ` ${words} `.includes(` ${phrase} `));
}

/** "But was turned away", "who had left", "but she did not come". */
function isTurnedAway({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const { verb: group, to = 0 } = chunks[at] ?? {};
  if (group?.form !== 'finite') return false;
  const next = tokens[to]?.lower ?? '';
  if (group.lemma === 'turn' && group.passive)
    return next === 'away' || next === 'back';
  if (group.lemma === 'be')
    return group.negated
      ? next === 'there' || next === 'in'
      : OUT_OF_REACH.has(next);
  if (group.lemma === 'leave' || group.lemma === 'go')
    return group.perfect && chunks[at + 1]?.kind === 'stop';
  return group.negated && TURNING_UP.has(group.lemma);
}

/** "Were returned unopened", "came back unread": they never got there. */
function isReturned({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const { verb: group, to = 0 } = chunks[at] ?? {};
  const ending = tokens[to - 1]?.lower ?? '';
  // "Was lost in the post", "bounced back".
  if (group?.passive === true && UNDELIVERED.has(ending)) return true;
  if (group?.lemma === 'bounce' && !group.negated) return true;
  const isBack = RETURNING.has(group?.lemma ?? '') && !group?.negated;
  return (
    (group?.passive === true && UNDELIVERED.has(group.lemma)) ||
    (isBack &&
      tokens.slice(to, to + 3).some(({ lower }) => UNDELIVERED.has(lower)))
  );
}

/** "Got no answer", "but he did not pick up", "none of which was answered". */
function isUnanswered({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  const words = tokens.slice(chunk?.from, chunk?.to);
  const [first, last] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? ''];
  if (first === 'no' && /^(?:answer|reply|response)$/.test(last)) return true;
  const group = chunk?.verb;
  if (group?.form !== 'finite') return false;
  const { to = 0 } = chunk ?? {};
  const next = tokens.slice(to, to + 3).map(({ lower }) => lower);
  if (/^(?:be|get|go|reach)$/.test(group.lemma)) {
    const isOut = next.some((word) => OUT_OF_REACH.has(word));
    const isNotIn =
      (group.negated || next[0] === 'not') &&
      next.some((word) => /^(?:available|home|in|there)$/.test(word));
    const isOfCalled = chunks[at - 1]?.kind === 'noun';
    return (isOut && !group.negated && isOfCalled) || isNotIn;
  }
  if (!ANSWERING.has(group.lemma)) return false;
  let before = at - 1;
  while (/^(?:adverb|preposition|relative)$/.test(chunks[before]?.kind ?? ''))
    before--;
  const subject = tokens.slice(chunks[before]?.from, chunks[before]?.to);
  return (
    group.negated ||
    chunks[at - 1]?.word === 'never' ||
    NOBODY.has(subject[0]?.lower ?? '') ||
    subject[0]?.lower === 'no'
  );
}

/** "Dialled her number and hung up", "picked it up to ring her, put it down". */
function isHungUp(
  { chunks, tokens }: ParsedSentence,
  cue: number,
  at: number,
): boolean {
  const { verb: group, to = 0 } = chunks[at] ?? {};
  const particle = HANGING_UP.get(group?.lemma ?? '');
  if (particle === undefined || group?.form === 'infinitive') return false;
  const isDown = tokens
    .slice(to, to + 4)
    .some(({ lower }) => lower === particle);
  // "Rang her and hung up after an hour": they had talked.
  const own = chunks[cue]?.verb;
  const isBegun =
    own?.lemma === 'dial' ||
    own?.form === 'infinitive' ||
    chunks.slice(cue, at).some(({ kind }) => kind === 'but');
  return isDown && isBegun;
}

/** "Had a letter to her in his pocket": it is written, and kept. */
export function isKeptBack(sentence: ParsedSentence, noun: number): boolean {
  const { chunks, tokens } = sentence;
  const before = chunks.findLast(
    ({ kind }, at) => at < noun && /^(?:stop|verb)$/.test(kind),
  );
  const lemma = before?.verb?.lemma ?? '';
  if (lemma !== 'be' && !KEEPING.has(lemma)) return false;
  for (let at = noun + 1; at < chunks.length - 1; at++) {
    const { kind = 'stop', word = '' } = chunks[at] ?? {};
    if (/^(?:and|but|stop|verb)$/.test(kind)) return false;
    const thing = chunks[chunks[at + 2]?.word === '’s' ? at + 3 : at + 1];
    const last = tokens[(thing?.to ?? 0) - 1]?.lower ?? '';
    if (/^(?:about|in|inside)$/.test(word) && KEEPING_PLACES.has(last))
      return true;
  }
  return false;
}
