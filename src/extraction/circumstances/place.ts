import type { ParsedSentence } from '../phrases/parsed-sentence';
import { PLACE_WORDS } from '../lexicons/bodies';
import { countryNamed, isPlace } from '../actors/gazetteer';
import { contactNounAt } from '../cues/channel-cues';
import { endOfClause } from '../clauses/clause-end';

/** The chunk that says where: a name of a place after "in" or "at". */
export function placeNear(
  sentence: ParsedSentence,
  cue: number,
): number | undefined {
  const { chunks } = sentence;
  const end = endOfClause(sentence, cue);
  for (let at = cue + 1; at < end && chunks[at]?.kind !== 'verb'; at++)
    if (isPlacePhrase(sentence, at) && !isOfNoun(sentence, at)) return at + 1;
  for (let at = 0; at < Math.min(cue, 3); at++)
    if (isPlacePhrase(sentence, at) && !isOfParty(sentence, at)) return at + 1;
  return undefined;
}

/** "The war in Ukraine", "X, the ambassador in London,": where something else is. */
function isOfNoun(sentence: ParsedSentence, at: number): boolean {
  const { chunks, mentions } = sentence;
  if (chunks[at - 1]?.kind !== 'noun') return false;
  const mention = mentions[at - 1];
  if (mention === undefined)
    return (
      contactNounAt(sentence, at - 1) === undefined &&
      !isPlacePhrase(sentence, at - 2)
    );
  const isAside = chunks[at - 2]?.kind === 'comma' && mention.kind !== 'named';
  return isAside && chunks[at + 2]?.kind === 'comma';
}

/** "Officials in Oslo said": where the speakers are. */
function isOfParty({ mentions }: ParsedSentence, at: number): boolean {
  const mention = mentions[at - 1];
  return mention !== undefined && mention.kind !== 'named';
}

function isPlacePhrase(sentence: ParsedSentence, at: number): boolean {
  const { chunks, tokens } = sentence;
  const chunk = chunks[at];
  if (
    chunk?.kind !== 'preposition' ||
    !/^(?:in|at|near|inside|outside)$/.test(chunk.word)
  )
    return false;
  const noun = chunks[at + 1];
  if (noun?.kind !== 'noun') return false;
  const words = tokens.slice(noun.from, noun.to);
  const last = words.at(-1);
  if (last === undefined || words.every((word) => word.tag !== 'name'))
    return false;
  if (last.tag !== 'name') return PLACE_WORDS.has(last.lower);
  const name = words
    .filter((word) => word.tag === 'name')
    .map((word) => word.text)
    .join(' ');
  const mention = sentence.mentions[at + 1];
  return (
    isPlace(name) ||
    countryNamed(name) !== undefined ||
    PLACE_WORDS.has(last.lower) ||
    (chunk.word === 'in' && mention?.office === undefined)
  );
}
