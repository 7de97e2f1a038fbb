import { wordsOf } from '../lexicons/word-list';
import { endOfClause } from '../clauses/clause-end';
import { joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { stanceOf } from '../stance/stance';
import { isPassive, isPublic, isSeveral } from './actor-tests';
import { phrasedChannels } from './channel-cues';
import { pastAdverbs } from './frame-words';
import type { Reading } from './readings';

/**
 * Whatever is done to somebody by telephone or by letter is a contact, though
 * the verb is none: "dismissed her by text message", "the two settled it by phone".
 */
export function readingOfWay(
  sentence: ParsedSentence,
  verb: number,
): Reading | undefined {
  const group = sentence.chunks[verb]?.verb;
  if (group === undefined || isPassive(sentence, verb)) return undefined;
  if (OF_OTHERS.has(group.lemma)) return undefined;
  const object = pastAdverbs(sentence, verb + 1);
  if (sentence.chunks[object]?.kind !== 'noun') return undefined;
  const way = wayAfter(sentence, object + 1, endOfClause(sentence, object));
  if (way === undefined) return undefined;
  const xs = subjectsOf(sentence, verb);
  if (xs.length === 0 || xs.some((chunk) => isPublic(sentence, chunk)))
    return undefined;
  const isOfSomeone =
    sentence.mentions[object] !== undefined &&
    sentence.mentions[object].name !== 'it' &&
    !isPublic(sentence, object);
  const isTogether =
    !isOfSomeone && TOGETHER.has(group.lemma) && isSeveral(sentence, xs);
  if (!isOfSomeone && !isTogether) return undefined;
  return {
    cue: verb,
    verb,
    between: isOfSomeone ? 'directed' : 'mutual',
    channels: way.channels,
    channelFrom: [verb, ...way.at],
    xs,
    ys: isOfSomeone ? joinedRight(sentence, object) : [],
    via: [],
    stance: stanceOf(sentence, verb),
    end: object,
  };
}

/** Verbs by whose words one hears of others, or finds them. */
const OF_OTHERS = wordsOf(`
  arrest, convict, discover, find, hear, identify, incriminate, kill, know, locate, monitor, praise, criticise, criticize, record, recognise
  recognize, see, tap, trace, track, watch, accuse, attack, describe, mention, name, quote, have, get, be, put, follow, denounce, condemn
`);

/** What several do with one another. */
const TOGETHER = wordsOf(`
  agree, arrange, arrange, clear, conclude, debate, decide, draft, finalise, finalize, finish, fix, plan, resolve, settle
`);

/** "By text message", "over the telephone": and not "in a letter to" another. */
function wayAfter(
  sentence: ParsedSentence,
  from: number,
  end: number,
): ReturnType<typeof phrasedChannels> | undefined {
  const { chunks } = sentence;
  const found = phrasedChannels(sentence, from, end + 1);
  const [channel] = found.channels;
  const at = found.at[0] ?? -1;
  const isSure =
    /^(?:call|email|letter|text)$/.test(channel ?? '') &&
    /^(?:by|on|over|via)$/.test(chunks[at]?.word ?? '') &&
    !/^(?:from|of|to|with)$/.test(chunks[at + 2]?.word ?? '');
  return isSure ? found : undefined;
}
