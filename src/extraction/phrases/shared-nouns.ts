import { countryOfAdjective, isAdjectiveOfPeople } from '../actors/gazetteer';
import { COUNTRIES, PEOPLES } from '../lexicons/countries';
import type { Token } from '../words/tokens';
import {
  namesBody,
  namesPeople,
  namesSeveralPeople,
} from '../words/word-classes';
import { CONTACT_NOUNS, MESSAGE_NOUNS } from '../lexicons/contact-nouns';
import type { Chunk } from './chunk';
import { chunkOf } from './chunk';

const ADJECTIVES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap((country) => country.adjectives),
  ...PEOPLES,
  'UK',
  'US',
  'U.S.',
  'EU',
  'UN',
]);

/** "Turkish and UK organisations": the first adjective has no noun of its own. */
export function withSharedNouns(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const and = joined.at(-1);
    const first = joined.at(-2);
    if (
      chunk.kind === 'noun' &&
      and?.kind === 'and' &&
      and.word === 'and' &&
      first?.kind === 'noun' &&
      (endsInAdjective(first, tokens) || isBareWord(first, chunk, tokens)) &&
      tokens[chunk.to - 1]?.tag === 'noun' &&
      tokens[chunk.from]?.tag !== 'determiner'
    ) {
      if (sharesNoun(first, chunk, tokens)) {
        joined.splice(-2, 1, chunkOf('noun', first.from, first.to, 'shared'));
        joined.push(chunk);
      } else
        joined.splice(-2, 2, chunkOf('noun', first.from, chunk.to, first.word));
    } else {
      joined.push(chunk);
    }
  }
  return joined;
}

/** "Religious and civic leaders", "trade and finance ministers". */
function isBareWord(
  first: Chunk,
  second: Chunk,
  tokens: readonly Token[],
): boolean {
  const word = tokens[first.to - 1];
  const last = tokens[second.to - 1];
  if (first.to - first.from !== 1 || second.to - second.from !== 2)
    return false;
  return (
    word?.tag === 'noun' &&
    word.shape === 'lower' &&
    !/[^u]s$/.test(word.lower) &&
    !namesPeople(word.lower) &&
    !namesBody(word.lower) &&
    !CONTACT_NOUNS.has(word.lower) &&
    !MESSAGE_NOUNS.has(word.lower) &&
    last?.tag === 'noun' &&
    namesSeveralPeople(last.lower)
  );
}

/** "Russian and Ukrainian negotiators": two delegations, one noun. */
function sharesNoun(
  first: Chunk,
  second: Chunk,
  tokens: readonly Token[],
): boolean {
  const own = tokens[first.to - 1]?.text ?? '';
  const other = tokens[second.from]?.text ?? '';
  const noun = tokens[second.to - 1]?.lower ?? '';
  return (
    countryOfAdjective(own) !== undefined &&
    tokens
      .slice(first.from, first.to - 1)
      .every((token) => token.tag === 'determiner' || HIGH.has(token.lower)) &&
    (isAdjectiveOfPeople(other) ||
      /^\p{Lu}\p{L}+(?:ian|ean|ese|ish|ani|eli)$/u.test(other)) &&
    (namesSeveralPeople(noun) || (namesBody(noun) && noun.endsWith('s')))
  );
}

/** Words of rank that both delegations share. */
const HIGH: ReadonlySet<string> = new Set(
  'chief high-level high-ranking junior leading senior top'.split(' '),
);

function endsInAdjective(chunk: Chunk, tokens: readonly Token[]): boolean {
  const last = tokens[chunk.to - 1];
  if (last === undefined) return false;
  return ADJECTIVES.has(last.text);
}
