import type { Speech } from '../actors/focus';
import type { Mention } from '../actors/mention';
import type { Draft, Registry } from '../actors/registry';
import { namedDraft } from '../actors/registry';
import { subjectsOf } from '../clauses/subjects';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { mentionSpan } from '../phrases/spans';

/** Verbs that lead to somebody's own words after a colon. */
const LEADING = wordsOf(`
  deliver, give, issue, make, post, provide, publish, read, release, say, state, write
`);

/**
 * Whose words the sentences of a text are that stand in a quotation of several
 * sentences: the one credited beside it, or named before its colon.
 */
export function quotedSpeeches(
  text: string,
  sentences: readonly ParsedSentence[],
  registry: Registry,
): readonly (Speech | undefined)[] {
  const speeches: (Speech | undefined)[] = [];
  let led: Speech | undefined;
  let credited: Speech | undefined;
  for (const paragraph of paragraphsIn(text, sentences)) {
    const first = paragraph[0];
    const opens = first?.tokens[0]?.tag === 'quotation';
    if (!opens) led = undefined;
    const within = speakerIn(paragraph, registry);
    let isOpen = false;
    for (const sentence of paragraph) {
      const isInside = isOpen || sentence.tokens[0]?.tag === 'quotation';
      isOpen = isLeftOpen(sentence, isOpen);
      const isWhole = isInside && (isOpen || endsInQuotation(sentence));
      const own = led ?? within;
      const isOthers = isWhole && own !== undefined;
      speeches.push(isOthers ? { ...own, kind: 'quoted' } : credited);
    }
    const last = paragraph.at(-1);
    const leader = last === undefined ? undefined : leaderIn(last, registry);
    if (leader !== undefined) {
      led = leader;
      credited = { ...leader, kind: 'credited' };
    }
  }
  return speeches;
}

/**
 * "“I told him so,” she said. “He assured me …”": who speaks on, where the
 * sentence before credits a pronoun that has been read.
 */
export function goesOnSpeaking(
  text: string,
  before: ParsedSentence | undefined,
  actors: readonly (Draft | undefined)[],
  sentence: ParsedSentence,
): Speech | undefined {
  if (before === undefined || sentence.tokens[0]?.tag !== 'quotation')
    return undefined;
  if (text.slice(before.end, sentence.start).includes('\n')) return undefined;
  for (const [verb, { verb: group }] of before.chunks.entries()) {
    if (group?.form !== 'finite' || !SAYING_VERBS.has(group.lemma)) continue;
    if (!isBesideQuotation(before, verb)) continue;
    const chunk = [verb - 1, verb + 1].find((at) =>
      /^s?he$/.test(before.mentions[at]?.name ?? ''),
    );
    const speaker = chunk === undefined ? undefined : actors[chunk];
    if (chunk !== undefined && speaker?.kind === 'person')
      return { kind: 'quoted', speaker, span: mentionSpan(before, chunk) };
  }
  return undefined;
}

function paragraphsIn(
  text: string,
  sentences: readonly ParsedSentence[],
): readonly (readonly ParsedSentence[])[] {
  const paragraphs: ParsedSentence[][] = [];
  let end = -1;
  for (const sentence of sentences) {
    const isNew = end < 0 || text.slice(end, sentence.start).includes('\n');
    if (isNew) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
    end = sentence.end;
  }
  return paragraphs;
}

/** Whether a quotation goes on after a sentence. */
function isLeftOpen({ tokens }: ParsedSentence, wasOpen: boolean): boolean {
  let isOpen = wasOpen;
  for (const { tag, text } of tokens)
    if (tag === 'quotation')
      isOpen = text === '“' ? true : text === '”' ? false : !isOpen;
  return isOpen;
}

function endsInQuotation({ tokens }: ParsedSentence): boolean {
  return tokens.slice(-2).some(({ tag }) => tag === 'quotation');
}

/** The one named person whom a paragraph credits with its quotations. */
function speakerIn(
  paragraph: readonly ParsedSentence[],
  registry: Registry,
): Speech | undefined {
  for (const sentence of paragraph)
    for (const [verb, { verb: group }] of sentence.chunks.entries()) {
      if (group?.form !== 'finite' || group.negated) continue;
      const isSaid = SAYING_VERBS.has(group.lemma) || group.lemma === 'tell';
      if (!isSaid || !isBesideQuotation(sentence, verb)) continue;
      const after = sentence.mentions[verb + 1];
      const chunk =
        after?.kind === 'named' && group.lemma !== 'tell'
          ? verb + 1
          : subjectsOf(sentence, verb)[0];
      const mention = sentence.mentions[chunk ?? -1];
      if (chunk !== undefined && isPerson(mention))
        return {
          kind: 'quoted',
          speaker: namedDraft(registry, mention),
          span: mentionSpan(sentence, chunk),
        };
    }
  return undefined;
}

/** "…," X said: the words before the speaker close a quotation. */
function isBesideQuotation({ chunks }: ParsedSentence, verb: number): boolean {
  return chunks
    .slice(Math.max(0, verb - 6), verb + 6)
    .some((chunk) => chunk.kind === 'quotation');
}

/** "Senator Drew released the following statement:": who speaks below. */
function leaderIn(
  sentence: ParsedSentence,
  registry: Registry,
): Speech | undefined {
  const { chunks, mentions, tokens } = sentence;
  if (tokens.at(-1)?.text !== ':') return undefined;
  const to = chunks.findIndex(
    (chunk, at) =>
      chunk.word === 'to' &&
      tokens[chunk.from - 1]?.lower === 'attributable' &&
      at > 0,
  );
  const verb = chunks.findIndex(
    ({ verb: group }) => group !== undefined && LEADING.has(group.lemma),
  );
  const chunk = to >= 0 ? to + 1 : (subjectsOf(sentence, verb)[0] ?? -1);
  const mention = mentions[chunk];
  const isBody =
    mention?.kind === 'named' && mention.actorKind === 'organisation';
  const isSpeaker = isBody || isPerson(mention);
  if ((verb < 0 && to < 0) || !isSpeaker) return undefined;
  const whole = chunks[chunk];
  const from = whole && tokens[whole.from];
  return {
    kind: 'quoted',
    speaker: namedDraft(registry, mention),
    span: {
      start: from?.start ?? sentence.start,
      end: mentionSpan(sentence, chunk).end,
    },
  };
}

function isPerson(mention: Mention | undefined): mention is Mention {
  return mention?.kind === 'named' && mention.actorKind === 'person';
}
