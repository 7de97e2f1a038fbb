import type { Draft } from '../actors/registry';
import type { Credit } from './attribution';
import { disowns, seniorityIn } from './attribution';
import type { SpeakerDraft } from '../claims/claim-draft';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Reading } from '../cues/readings';
import type { Part } from '../claims/roles';
import { spanOf } from '../phrases/spans';

/** "Met him to ask what Dan Price had said": who said it told nothing of this. */
function isWithin(
  { chunks, tokens }: ParsedSentence,
  { cue }: Reading,
  { chunk, verb }: Credit,
): boolean {
  if (verb === undefined || verb < cue || chunk < cue || chunk > verb)
    return false;
  const before = chunks[chunk - 1];
  return (
    /^(?:subordinator|relative)$/.test(before?.kind ?? '') ||
    /^(?:what|whatever)$/.test(tokens[before?.from ?? -1]?.lower ?? '')
  );
}

/** "Called her and told her that he would leave": nothing of the call. */
function isOfWhatFollows(
  { chunks }: ParsedSentence,
  { cue }: Reading,
  { verb }: Credit,
): boolean {
  if (verb === undefined || verb <= cue) return false;
  // "Met her, contradicting Dan Price, who has said": what he said is his own.
  if (chunks[verb - 1]?.kind === 'relative') return true;
  let at = verb + 1;
  if (chunks[at]?.word === 'to') at++;
  while (/^(?:adverb|noun|time)$/.test(chunks[at]?.kind ?? '')) at++;
  return chunks[at]?.kind === 'subordinator' && chunks[at]?.word === 'that';
}

/** Whom a sentence credits for one contact. */
export function speakersFor(
  sentence: ParsedSentence,
  reading: Reading,
  parts: readonly Part[],
  credits: readonly Credit[],
  actors: readonly (Draft | undefined)[],
): readonly SpeakerDraft[] {
  return credits
    .filter(
      (credit) =>
        credit.verb === undefined ||
        (credit.verb !== reading.verb && credit.verb !== reading.cue),
    )
    .filter((credit) => !isWithin(sentence, reading, credit))
    .filter((credit) => !isOfWhatFollows(sentence, reading, credit))
    .filter(
      (credit) =>
        (credit.verb !== undefined &&
          credit.verb < reading.cue &&
          disowns(sentence, credit.verb)) ||
        !parts.some((part) => part.chunk === credit.chunk),
    )
    .flatMap((credit): readonly SpeakerDraft[] => {
      const draft = actors[credit.chunk];
      const mention = sentence.mentions[credit.chunk];
      if (mention === undefined)
        return [
          {
            span: spanOf(sentence, credit.chunk),
            named: credit.isUnnamed !== true,
          },
        ];
      if (draft === undefined) return [];
      const isPronoun = mention.kind === 'pronoun';
      const isQuoted = parts.some(
        (part) =>
          part.draft === draft &&
          sentence.mentions[part.chunk]?.kind !== 'pronoun',
      );
      if (isPronoun && isQuoted) return [];
      const seniority = seniorityIn(sentence, credit.chunk);
      return [
        {
          draft,
          span: spanOf(sentence, credit.chunk),
          named: isPronoun
            ? draft.kind === 'person'
            : mention.kind === 'named' || mention.kind === 'office',
          ...(mention.count === undefined ? {} : { count: mention.count }),
          ...(seniority === undefined ? {} : { seniority }),
        },
      ];
    });
}
