import type { Channel } from '../../case';
import { ANSWERING, OUT_OF_REACH, UNSENDING } from '../lexicons/unreal-words';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** What is done with a letter so that it gets there. */
const SENDING = wordsOf('arrive, deliver, dispatch, mail, post, reach, send');
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
  const isWritten = /^(?:email|letter|message|text)$/.test(channel);
  const { chunks, mentions } = sentence;
  if (!isWritten && channel !== 'call')
    return isTurnedAway(sentence, cue) ? 'attempted' : undefined;
  for (let at = cue + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop') return undefined;
    const group = chunk?.verb;
    const isNever = group?.negated === true || chunks[at - 1]?.word === 'never';
    // "Would not send troops" is of something else.
    const isOfIt =
      chunks[at + 1]?.kind !== 'noun' || mentions[at + 1]?.name === 'it';
    if (isWritten && isNever && isOfIt && SENDING.has(group?.lemma ?? ''))
      return 'attempted';
    const isTornUp =
      isWritten &&
      UNSENDING.has(group?.lemma ?? '') &&
      mentions[at + 1]?.name === 'it';
    if (isTornUp) return 'attempted';
    if (isWritten ? isReturned(sentence, at) : isUnanswered(sentence, at))
      return 'attempted';
  }
  return undefined;
}

/** "Drove there to plead with him but was turned away": they never spoke. */
function isTurnedAway(
  { chunks, tokens }: ParsedSentence,
  cue: number,
): boolean {
  const but = chunks.findIndex(
    ({ kind, word }, at) => at > cue && (kind === 'but' || word === 'only'),
  );
  const verb = chunks.findIndex(
    ({ kind }, at) => but > 0 && at > but && kind === 'verb',
  );
  const { verb: group, to = 0 } = chunks[verb] ?? {};
  const next = tokens[to]?.lower ?? '';
  return (
    group?.passive === true &&
    !group.negated &&
    (TURNED_BACK.has(group.lemma) ||
      (/^(?:send|turn|wave)$/.test(group.lemma) &&
        /^(?:away|back)$/.test(next)))
  );
}

/** What is done to whoever does not get to see somebody. */
const TURNED_BACK = wordsOf('rebuff, refuse, repulse, snub');

/** "Were returned unopened", "came back unread": they never got there. */
function isReturned({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const { verb: group, to = 0 } = chunks[at] ?? {};
  const isBack = group?.lemma === 'return' || group?.lemma === 'come';
  return (
    isBack &&
    tokens
      .slice(to, to + 3)
      .some(({ lower }) => /^(?:undelivered|unopened|unread)$/.test(lower))
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
