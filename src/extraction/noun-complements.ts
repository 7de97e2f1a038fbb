import type { Channel } from '../case';
import { isPublic } from './actor-tests';
import { contactNounAt, joinedContactNouns } from './channel-cues';
import type { ParsedSentence } from './parsed-sentence';
import type { Item } from './joined-phrases';
import { joinedRight } from './joined-phrases';
import type { ContactNoun } from './lexicons/contact-nouns';

export type Complements = {
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
export function complementsOf(
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
