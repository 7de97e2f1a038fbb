import { bodyNamed } from '../actors/gazetteer';
import { BODY_NAME_ENDINGS } from '../lexicons/bodies';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Matched } from './frame-steps';

/** Whom articles have as their unnamed sources. */
const SOURCES = wordsOf(`
  aide, diplomat, insider, official, people, person, source, spokesman, spokesperson, spokeswoman
`);

/**
 * "The talks failed, two officials told Sahel Wire.": where unnamed sources
 * close a sentence by telling someone nobody knows, that is a paper.
 */
export function isToldAsSource(
  { chunks, mentions }: ParsedSentence,
  verb: number,
  { xs, ys, end }: Matched,
): boolean {
  const teller = xs[0]?.chunk ?? -1;
  const told = mentions[ys[0]?.chunk ?? -1];
  const next = chunks[end + 1]?.kind;
  // "I am told by a person in the room": a source, and whoever writes.
  const group = chunks[verb]?.verb;
  const isOwnSource =
    /^(?:i|we)$/.test(told?.name ?? '') &&
    group?.passive === true &&
    group.tense === 'present' &&
    !group.perfect;
  if (isOwnSource) return true;
  const isPaper =
    told?.kind === 'named' &&
    told.office === undefined &&
    told.actorKind === 'organisation' &&
    mentions[teller]?.kind === 'unnamed' &&
    SOURCES.has(mentions[teller].name) &&
    bodyNamed(told.name) === undefined &&
    !BODY_NAME_ENDINGS.has(told.name.split(' ').at(-1)?.toLowerCase() ?? '');
  if (isPaper) return true;
  return (
    chunks[verb]?.verb?.lemma === 'tell' &&
    mentions[teller]?.kind === 'unnamed' &&
    chunks[teller - 1]?.kind === 'comma' &&
    (next === undefined || next === 'stop') &&
    told?.kind === 'named' &&
    told.office === undefined &&
    told.actorKind !== 'government'
  );
}
