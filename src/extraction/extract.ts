import type { ReadableArticle } from './sentences/readable-article';
import type { Draft, Registry } from './actors/registry';
import { registerBody } from './actors/bodies-of-offices';
import { noteGenders } from './actors/told-genders';
import { noteRealNames } from './actors/later-names';
import { emptyRegistry, registerName } from './actors/registry';
import { datedSectionsOf } from './circumstances/dated-sections';
import { documentDay } from './circumstances/document-day';
import { storyOf } from './circumstances/story-years';
import type { ClaimDraft, Source } from './claims/claim-draft';
import { claimsOfSentence } from './claims/claims-of-sentence';
import type { Focus } from './actors/focus';
import type { ParsedSentence } from './phrases/parsed-sentence';
import { emptyFocus } from './actors/focus';
import { resolvedActors } from './actors/coreference';
import type { Span } from '../text';
import { runningText } from '../text';
import { inOriginal } from './claims/in-original';
import { worthOf } from './sentences/candidates';
import { capitalisedWords, loudSurnames } from './sentences/known-names';
import { wordSurnames } from './sentences/word-surnames';
import { heldName } from './phrases/held-names';
import type { WantedSentence } from './phrases/parse-sentence';
import { parsedSentences } from './phrases/parse-sentence';
import { isHeading } from './sentences/headings';
import { readableSentences, spanAt } from './sentences/sentence-list';
import { withDenials } from './claims/flat-denials';
import { messageClaims } from './claims/message-claims';
import { noteAccused } from './speech/accused';
import { goesOnSpeaking, quotedSpeeches } from './speech/quoted-speech';
import { speakerNamed, speechOf } from './speech/speeches';
import type { Turn } from './speech/turn';
import { stretchesIn, turnsOf } from './speech/turns';
import { withBodies } from './actors/known-bodies';
import { bodiesNamed } from './sentences/bodies-named';
import { outletsNamed } from './sentences/outlets-named';
import { withoutPapers } from './claims/told-to-papers';
import { namedLater } from './claims/named-later';
import type { Suggestions } from './claims/suggestions';
import { textKindsOf } from './stance/text-kinds';
import { suggestionsOf } from './claims/suggestions';

/** Sentences whose grammar is held at once; bounds memory on long texts. */
const BLOCK = 400;

/**
 * The actors and claims that an English article suggests, each with the spans
 * it was read from. The same article gives the same suggestions; no text is
 * refused, and time grows in proportion to its length.
 */
export function extract(article: ReadableArticle): Suggestions {
  const { text } = article;
  const view = runningText(
    text,
    article.body ?? { start: 0, end: text.length },
  );
  const { text: words, body } = view;
  const published = documentDay(words, body, article.published);
  const read = suggestionsIn(
    { ...article, text: words, body, ...(published && { published }) },
    body,
  );
  return words === text ? read : inOriginal(read, article, view);
}

/** What an article suggests whose lines run on. */
function suggestionsIn(article: ReadableArticle, body: Span): Suggestions {
  const turns = turnsOf(article.text, body, article.published);
  const parts = turns.length === 0 ? [body] : stretchesIn(body, turns);
  const sentences = readableSentences(article.text, parts);
  const story = storyOf(article.text, body);
  const sections = datedSectionsOf(article.text, body);
  const kinds = textKindsOf(article.text, body);
  const source = { ...article, sections, kinds, ...(story && { story }) };
  const worth = worthOf(article.text, sentences);
  const names = capitalisedWords(article.text, body);
  const loud = loudSurnames(article.text, body);
  const surnames = wordSurnames(article.text, body);
  const bodies = bodiesNamed(article.text, body);
  const registry = emptyRegistry();
  nameWriters(registry, turns);
  noteAccused(registry, article.text, body);
  const focus = emptyFocus();
  const claims: ClaimDraft[] = [];
  for (let from = 0; from < sentences.length; from += BLOCK) {
    const wanted: WantedSentence[] = [];
    const end = Math.min(from + BLOCK, sentences.length);
    for (let at = from; at < end; at++) {
      const sentence = sentences[at];
      if (sentence === undefined || worth[at] === 'nothing') continue;
      if (isHeading(article.text, sentence)) continue;
      const turn = turns[spanAt(turns, sentence.start)];
      wanted.push({
        ...sentence,
        mayTell: worth[at] === 'telling',
        isLoose:
          turn?.kind === 'chat' ||
          turn?.kind === 'mail' ||
          turn?.isTerse === true,
      });
    }
    const block = parsedSentences(
      article.text,
      wanted,
      names,
      loud,
      surnames,
    ).map((sentence) => withBodies(sentence, bodies));
    pushClaims(claims, source, block, registry, focus, turns);
  }
  const told = [
    ...messageClaims(turns, registry),
    ...withDenials(article.text, sentences, claims),
  ];
  const papers = outletsNamed(article.text, body);
  return suggestionsOf(
    article,
    withoutPapers(namedLater(told, registry.same), papers),
  );
}

/** Who writes and reads chats and mails is known before anything is read. */
function nameWriters(registry: Registry, turns: readonly Turn[]): void {
  const names = new Set<string>();
  for (const { by, to, kind } of turns) {
    if (kind !== 'chat' && kind !== 'mail') continue;
    // All in a chat read every message: its first names them.
    const people = names.has(by.name) && kind === 'chat' ? [by] : [by, ...to];
    for (const named of people) {
      if (names.has(named.name)) continue;
      names.add(named.name);
      speakerNamed(registry, named);
    }
  }
}

/** Names are gathered first, so that a short form may precede the full name. */
function pushClaims(
  claims: ClaimDraft[],
  article: Source,
  block: readonly ParsedSentence[],
  registry: Registry,
  focus: Focus,
  turns: readonly Turn[],
): void {
  for (const sentence of block) {
    noteRealNames(registry, sentence);
    for (const [index, mention] of sentence.mentions.entries()) {
      if (mention !== undefined) {
        registerName(registry, mention);
        registerBody(registry, mention);
      }
      const held = heldName(sentence, index);
      if (held !== undefined) registerName(registry, held);
    }
  }
  noteGenders(registry, block);
  const quoted = quotedSpeeches(article.text, block, registry);
  let last = -1;
  let before: readonly (Draft | undefined)[] = [];
  for (const [index, sentence] of block.entries()) {
    const at = spanAt(turns, sentence.start);
    const turn = turns[at];
    if (turn === undefined)
      focus.speech =
        quoted[index] ??
        goesOnSpeaking(article.text, block[index - 1], before, sentence);
    else if (at !== last)
      focus.speech = speechOf(article.text, turn, turns[at + 1], registry);
    last = at;
    const actors = resolvedActors(registry, focus, sentence);
    before = actors;
    claims.push(...claimsOfSentence(article, sentence, actors, focus));
  }
}
