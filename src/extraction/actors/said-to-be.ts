import type { ParsedSentence } from '../phrases/parsed-sentence';
import { describedOffice } from './offices-in-phrases';
import type { Draft, Registry } from './registry';
import { noteOffice } from './registry';

/**
 * Whom a phrase only describes: "Rossi is a banker" is no one but her, who is
 * "the banker" from then on; "Rossi and Weber are bankers" is no group beside
 * the two.
 */
export function saidToBe(
  registry: Registry,
  sentence: ParsedSentence,
  index: number,
  actors: readonly (Draft | undefined)[],
): Draft | 'several' | 'nothing' {
  const one = saidOf(registry, sentence, index, actors);
  if (one !== undefined) return one;
  return areSaidOf(sentence, index, actors) ? 'several' : 'nothing';
}

function saidOf(
  registry: Registry,
  sentence: ParsedSentence,
  index: number,
  actors: readonly (Draft | undefined)[],
): Draft | undefined {
  const mention = sentence.mentions[index];
  const subject = subjectOfBe(sentence, index);
  const draft = actors[subject ?? -1];
  const isOne =
    draft !== undefined &&
    (draft.kind === 'person' || sentence.chunks[index - 2]?.word === 'who') &&
    !draft.isPlural &&
    mention?.isPlural === false;
  if (!isOne || sentence.chunks[index]?.kind !== 'noun') return undefined;
  const plain =
    mention.kind === 'office' ? mention : { ...mention, office: undefined };
  const described = describedOffice(sentence.tokens, plain);
  noteOffice(registry, draft, { ...mention, ...described });
  return draft;
}

function areSaidOf(
  sentence: ParsedSentence,
  index: number,
  actors: readonly (Draft | undefined)[],
): boolean {
  const subject = subjectOfBe(sentence, index) ?? asideOf(sentence, index);
  return (
    sentence.mentions[index]?.isPlural === true &&
    subject !== undefined &&
    sentence.chunks[subject - 1]?.kind === 'and' &&
    actors[subject]?.kind === 'person'
  );
}

/** "Rossi and Weber, bankers, fell out": whom the aside describes. */
function asideOf(
  { chunks, mentions }: ParsedSentence,
  index: number,
): number | undefined {
  const mention = mentions[index];
  const isAside =
    mention?.kind === 'unnamed' &&
    !mention.isDefinite &&
    chunks[index - 1]?.kind === 'comma' &&
    chunks[index + 1]?.kind === 'comma' &&
    chunks[index + 2]?.kind === 'verb';
  return isAside && mentions[index - 2]?.kind === 'named'
    ? index - 2
    : undefined;
}

/** Who is said to be what an indefinite phrase after "is" names. */
function subjectOfBe(
  { chunks, mentions }: ParsedSentence,
  index: number,
): number | undefined {
  const mention = mentions[index];
  const { verb } = chunks[index - 1] ?? {};
  const isWhat =
    mention?.kind === 'office' ||
    (mention?.kind === 'unnamed' && !mention.isDefinite);
  const isSaid =
    isWhat &&
    verb?.lemma === 'be' &&
    verb.form === 'finite' &&
    !verb.negated &&
    verb.modal === undefined;
  // "Her brother in Lisbon, who is a lawyer".
  if (isSaid && chunks[index - 2]?.word === 'who') {
    let at = index - (chunks[index - 3]?.kind === 'comma' ? 4 : 3);
    while (chunks[at - 1]?.kind === 'preposition' && at > 1) at -= 2;
    return mentions[at] === undefined ? undefined : at;
  }
  const before = mentions[index - 2];
  const isNamed = before?.kind === 'named' || /^s?he$/.test(before?.name ?? '');
  return isSaid && isNamed ? index - 2 : undefined;
}

/** "They were signed “Vicky”": a name that is only shown is not gone on about. */
export function isOnlyQuoted(
  { chunks }: ParsedSentence,
  index: number,
): boolean {
  const around = [index - 2, index - 1, index + 1];
  const kinds = around.map((at) => chunks[at]?.kind);
  return kinds.join(' ') === 'verb quotation quotation';
}
