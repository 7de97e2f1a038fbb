import type { Channel } from '../../case';
import type { Item } from '../clauses/joined-phrases';
import { joinedRight } from '../clauses/joined-phrases';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** How far behind whoever is written to, in chunks, the others are told of. */
const REACH = 8;

/** Channels of what others can be sent a copy of. */
const WRITTEN = /^(?:email|letter|message|text)$/;

/** Those who are written to, and those who are sent a copy. */
export function withCopied(
  sentence: ParsedSentence,
  ys: readonly Item[],
  channel: Channel,
  end: number,
): readonly Item[] {
  if (ys.length === 0 || !WRITTEN.test(channel)) return ys;
  const copied = copiedAfter(sentence, end);
  return [
    ...ys,
    ...copied.filter(({ chunk }) => !ys.some((item) => item.chunk === chunk)),
  ];
}

/** "Sent an e-mail to X on Friday, copying Y", "…, copied to Y": Y was sent it, too. */
function copiedAfter(sentence: ParsedSentence, end: number): readonly Item[] {
  const { chunks, mentions } = sentence;
  for (let at = end + 1; at < Math.min(chunks.length, end + REACH); at++) {
    const { kind, verb } = chunks[at] ?? {};
    if (kind === 'stop') return [];
    if (verb === undefined) continue;
    if (verb.lemma !== 'copy') return [];
    const link = chunks[at + 1]?.word ?? '';
    const next = /^(?:in|to)$/.test(link) ? at + 2 : at + 1;
    const isAside = chunks[at - 1]?.kind === 'comma';
    const isDone = isAside && verb.form !== 'gerund' && link === 'to';
    const fits = isDone || verb.form === 'gerund';
    return fits && mentions[next] !== undefined
      ? joinedRight(sentence, next)
      : [];
  }
  return [];
}
