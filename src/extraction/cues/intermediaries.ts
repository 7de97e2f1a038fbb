import type { ParsedSentence } from '../phrases/parsed-sentence';
import { joinedRight } from '../clauses/joined-phrases';

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
