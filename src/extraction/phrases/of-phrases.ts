import type { Chunk } from './chunk';
import { chunkOf } from './chunk';
import { BODY_NAME_ENDINGS } from '../lexicons/bodies';
import { OFFICES } from '../lexicons/offices';
import { GATHERING_NOUNS } from '../lexicons/people-nouns';
import type { Token } from '../words/tokens';
import { namesBody, namesPeople } from '../words/word-classes';

/**
 * Joins "X of Y" into one noun phrase where X names people, a body, an office
 * or a gathering: "the head of Hamas", "a number of ministers".
 */
export function withOfPhrases(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const link = joined.at(-1);
    const head = joined.at(-2);
    if (
      chunk.kind === 'noun' &&
      tokens[chunk.from]?.tag !== 'pronoun' &&
      head?.kind === 'noun' &&
      link?.kind === 'preposition' &&
      takes(tokens, head, link.word)
    )
      joined.splice(-2, 2, chunkOf('noun', head.from, chunk.to, head.word));
    else joined.push(chunk);
  }
  return joined;
}

function takes(
  tokens: readonly Token[],
  head: Chunk,
  preposition: string,
): boolean {
  const last = tokens[head.to - 1];
  if (last === undefined) return false;
  const { lower } = last;
  if (preposition === 'for')
    return /^(?:minister|secretary|envoy|representative|spokesman|spokeswoman|spokesperson|coordinator|commissioner|adviser|advisor|undersecretary)$/.test(
      lower,
    );
  if (preposition !== 'of') return false;
  return (
    namesPeople(lower) ||
    namesBody(lower) ||
    GATHERING_NOUNS.has(lower) ||
    OFFICES.has(lower) ||
    (last.shape === 'capital' &&
      (BODY_NAME_ENDINGS.has(lower) ||
        /^(?:bank|board|house|chief|republic|kingdom)$/.test(lower)))
  );
}
