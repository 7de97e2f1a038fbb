import type { Item } from '../clauses/joined-phrases';
import { joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import { TAPPED_THINGS } from '../lexicons/contact-nouns';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/**
 * Whose words are tapped: "calls between X and Y", "X’s phone", "messages that X
 * sent to Y", or X itself, and Y whom it was heard telling something.
 */
export function whoseWords(
  sentence: ParsedSentence,
  at: number,
): readonly Item[] {
  const { chunks, mentions, tokens } = sentence;
  if (mentions[at] !== undefined && chunks[at + 1]?.word !== '’s') {
    const heard = joinedRight(sentence, at);
    const verb = (heard.at(-1)?.chunk ?? at) + 1;
    const isHeard = chunks[verb]?.verb?.form === 'gerund';
    return isHeard ? [...heard, ...toldBy(sentence, verb)] : heard;
  }
  if (chunks[at + 1]?.word === '’s' && mentions[at] !== undefined) {
    // "Listened to his calls with the consul": to both.
    const other = chunks[at + 4]?.kind === 'quotation' ? at + 5 : at + 4;
    const isWith =
      /^(?:and|between|to|with)$/.test(chunks[at + 3]?.word ?? '') &&
      mentions[other] !== undefined &&
      TAPPED_THINGS.has(tokens[(chunks[at + 2]?.to ?? 0) - 1]?.lower ?? '');
    return [
      { chunk: at, apart: false },
      ...(isWith ? joinedRight(sentence, other) : []),
    ];
  }
  const chunk = chunks[at];
  const noun = tokens[(chunk?.to ?? 0) - 1]?.lower ?? '';
  if (!TAPPED_THINGS.has(noun)) return [];
  const isLink = /^(?:between|of|on|over|from|via|with|by|among)$/.test(
    chunks[at + 1]?.word ?? '',
  );
  return isLink && mentions[at + 2] !== undefined
    ? joinedRight(sentence, at + 2)
    : tellersIn(sentence, at + 1);
}

/** "(That, in which) X sent to Y": who said it, and whom he told. */
function tellersIn(sentence: ParsedSentence, after: number): readonly Item[] {
  const { chunks, mentions } = sentence;
  let at = after;
  if (chunks[at]?.kind === 'preposition') at++;
  if (/^(?:that|where|which)$/.test(chunks[at]?.word ?? '')) at++;
  else if (at > after) return [];
  if (mentions[at] === undefined) return [];
  const verb = chunks.findIndex(
    ({ kind }, chunk) => chunk > at && /^(?:comma|stop|verb)$/.test(kind),
  );
  if (chunks[verb]?.verb?.form !== 'finite') return [];
  const tellers = subjectsOf(sentence, verb);
  return tellers.every((chunk) => chunk >= at)
    ? [
        ...tellers.map((chunk) => ({ chunk, apart: false })),
        ...toldBy(sentence, verb),
      ]
    : [];
}

/** How many chunks after its verb it may be told to whom something was said. */
const NEAR = 5;

/** Who is told something after a verb: "told Y", "sent a word to Y". */
function toldBy(sentence: ParsedSentence, verb: number): readonly Item[] {
  const { chunks, mentions } = sentence;
  if (mentions[verb + 1] !== undefined) return joinedRight(sentence, verb + 1);
  for (let at = verb + 1; at < verb + NEAR; at++) {
    const { kind = 'stop', word = '' } = chunks[at] ?? {};
    if (/^(?:comma|stop|verb)$/.test(kind)) return [];
    if (/^(?:to|with)$/.test(word) && mentions[at + 1] !== undefined)
      return joinedRight(sentence, at + 1);
  }
  return [];
}
