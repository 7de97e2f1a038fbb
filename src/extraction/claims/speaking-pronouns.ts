import type { Draft } from '../actors/registry';
import type { Credit } from '../circumstances/attribution';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/**
 * Lets pronouns stand for the one who is credited: "We told Kerry, one official
 * said" is the official’s "we"; "He and Putin have spoken, Trump said" is Trump.
 */
export function withSpeaker(
  sentence: ParsedSentence,
  named: readonly (Draft | undefined)[],
  credits: readonly Credit[],
): readonly (Draft | undefined)[] {
  const { chunks, mentions } = sentence;
  // "“He told me to leave,” X said": X speaks, whoever else said what within.
  const outside = credits.filter(({ chunk }) => !isQuotedAt(sentence, chunk));
  const [speaker, ...others] = outside.length > 0 ? outside : credits;
  if (speaker === undefined || others.length > 0) return named;
  // "I talked to X, Y said", "Y said: We are in contact with X".
  const opens = mentions.findIndex(
    (mention, at) =>
      mention !== undefined && (at === 0 || chunks[at - 1]?.word === ':'),
  );
  const isQuoted = chunks.some((chunk) => chunk.kind === 'quotation');
  const isOwn = /^(?:we|i)$/.test(mentions[opens]?.name ?? '');
  return named.map((draft, index) => {
    const mention = mentions[index];
    if (mention?.kind !== 'pronoun') return draft;
    const isFirst =
      (isQuoted || (isOwn && draft === undefined)) &&
      /^(?:we|us|i|me)$/.test(mention.name);
    const isAhead =
      draft === undefined &&
      /^(?:he|him|she)$/.test(mention.name) &&
      index < speaker.chunk &&
      isForThemselves(named[speaker.chunk]);
    return isFirst || isAhead ? named[speaker.chunk] : draft;
  });
}

/** "She rang him, his lawyer said": not the lawyer. */
function isForThemselves(speaker: Draft | undefined): boolean {
  return (
    speaker?.kind === 'person' &&
    !/\b(?:agent|aide|attorney|lawyer|spokes(?:man|woman|person))$/.test(
      speaker.office ?? '',
    )
  );
}

function isQuotedAt({ chunks }: ParsedSentence, at: number): boolean {
  const marks = chunks.slice(0, at).filter(({ kind }) => kind === 'quotation');
  return marks.length % 2 === 1;
}
