import { DIARIES, SHOWING_VERBS } from '../lexicons/documents';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Governed } from './noun-governors';

/** How far left of its verb, in chunks, a diary may stand. */
const REACH = 8;

/** "X’s diary records a meeting with Y": whose diary it is was there. */
export function keepersOf(
  { chunks, mentions, tokens }: ParsedSentence,
  governed: Governed | undefined,
): readonly number[] {
  if (governed?.isObject !== true) return [];
  const { verb } = governed;
  if (!SHOWING_VERBS.has(chunks[verb]?.verb?.lemma ?? '')) return [];
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const { kind = 'stop', to = 0 } = chunks[at] ?? {};
    if (/^(?:quotation|stop|subordinator|verb)$/.test(kind)) return [];
    if (!DIARIES.has(tokens[to - 1]?.lower ?? '')) continue;
    const owner =
      chunks[at - 1]?.word === '’s'
        ? at - 2
        : chunks[at + 1]?.word === 'of'
          ? at + 2
          : -1;
    return mentions[owner] === undefined ? [] : [owner];
  }
  return [];
}
