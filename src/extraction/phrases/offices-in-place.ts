import type { Mention } from '../actors/mention';
import { changedMention } from '../actors/mention';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import type { Token } from '../words/tokens';
import type { Chunk } from './chunk';

type Mentions = readonly (Mention | undefined)[];

/**
 * "The Kabaka’s Katikkiro, Charles Mayiga, rang": what is another’s and is named
 * in full after a comma is an office, of which no list has the word.
 */
export function withOfficesInPlace(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  mentions: Mentions,
): Mentions {
  let found: (Mention | undefined)[] | undefined;
  for (const [index, mention] of mentions.entries()) {
    if (mention === undefined || !isOwned(tokens, chunks[index], mention))
      continue;
    const name = mentions[index + 2];
    const isNamed =
      chunks[index + 1]?.kind === 'comma' &&
      name?.kind === 'named' &&
      name.actorKind === 'person' &&
      name.office === undefined &&
      name.name.includes(' ') &&
      /^(?:comma|stop)$/.test(chunks[index + 3]?.kind ?? 'stop') &&
      chunks[index + 4]?.kind !== 'and';
    if (!isNamed) continue;
    const office = mention.name.toLowerCase();
    found ??= [...mentions];
    found[index] = changedMention(mention, { kind: 'office', name: office });
  }
  return found ?? mentions;
}

function isOwned(
  tokens: readonly Token[],
  chunk: Chunk | undefined,
  { kind, actorKind, name, office, from }: Mention,
): boolean {
  const isAfterOwner =
    chunk !== undefined &&
    tokens.slice(chunk.from, from).some(({ tag }) => tag === 'possessive');
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  return (
    isAfterOwner &&
    kind === 'named' &&
    actorKind === 'person' &&
    office === undefined &&
    !HER_NAMES.has(first) &&
    !HIS_NAMES.has(first)
  );
}
