import type { Draft, Registry } from './registry';
import {
  describedDraft,
  namedDraft,
  noteAlias,
  officeHolder,
} from './registry';
import type { Focus } from './focus';
import { remember } from './focus';
import { apposed } from './apposed-actors';
import type { Mention } from './mention';
import { mentionIn } from './noun-phrases';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { wordsOf } from '../lexicons/word-list';
import { isTitle } from './appositions';
import type { Place } from './pronouns';
import { pronounActor } from './pronouns';
import { owned, ownedWords, wordsOfMention } from './owners';

/** The actor behind each chunk of a sentence; moves the focus along. */
export function resolvedActors(
  registry: Registry,
  focus: Focus,
  sentence: ParsedSentence,
): (Draft | undefined)[] {
  const actors: (Draft | undefined)[] = [];
  let subject: Draft | undefined;
  let isFirst = true;
  for (const [index, mention] of sentence.mentions.entries()) {
    if (mention === undefined) {
      actors.push(undefined);
      rememberPossessor(registry, focus, sentence, index);
      continue;
    }
    const here: Place = { sentence, index, actors, subject, isFirst };
    const draft = actorOf(registry, focus, mention, here);
    actors.push(draft);
    if (draft === undefined) continue;
    isFirst = false;
    remember(focus, mention, draft);
    if (subject === undefined && isSubject(sentence, index)) subject = draft;
    noteBracketedAlias(registry, sentence, index, draft);
  }
  if (!isFirst) focus.subject = subject;
  return actors;
}

/** "Ibarra’s diary shows that he": whose diary it is may be meant. */
function rememberPossessor(
  registry: Registry,
  focus: Focus,
  { chunks, tokens }: ParsedSentence,
  index: number,
): void {
  const chunk = chunks[index];
  if (chunk?.kind !== 'noun') return;
  for (let at = chunk.from + 1; at < chunk.to - 1; at++) {
    if (tokens[at]?.tag !== 'possessive') continue;
    const owner = mentionIn(tokens, { ...chunk, to: at });
    if (owner?.kind === 'named' && owner.actorKind === 'person')
      remember(focus, owner, namedDraft(registry, owner));
    return;
  }
}

function actorOf(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  here: Place,
): Draft | undefined {
  switch (mention.kind) {
    case 'named':
      return namedDraft(registry, mention);
    case 'office': {
      const words = wordsOfMention(here.sentence, here.index);
      const neighbour = apposed(registry, here, mention);
      if (neighbour !== undefined) return neighbour;
      return (
        holderInFocus(registry, focus, mention, words) ??
        subjectDescribed(focus, mention, here) ??
        describedDraft(registry, mention, words)
      );
    }
    case 'unnamed': {
      const neighbour = apposed(registry, here, mention);
      if (neighbour !== undefined) return neighbour;
      return (
        earlierUnnamed(focus, mention) ??
        subjectDescribed(focus, mention, here) ??
        describedDraft(
          registry,
          owned(mention, focus, here),
          ownedWords(mention, focus, here),
        )
      );
    }
    case 'body':
      return (
        earlierBody(focus, mention) ??
        describedDraft(
          registry,
          owned(mention, focus, here),
          ownedWords(mention, focus, here),
        )
      );
    case 'pronoun':
      return pronounActor(registry, focus, mention, here);
  }
}

/** Descriptions under which news text goes on about someone just named. */
const GOES_ON_AS = wordsOf(`
  activist, banker, billionaire, businessman, cleric, commander, diplomat, envoy
  executive, financier, general, lawmaker, lawyer, mediator, negotiator, oligarch
  politician, statesman, tycoon, veteran, warlord
`);

/**
 * "Witkoff left on Sunday. Earlier, the envoy had met …": whom the sentence
 * before was about, unless another office is known of them.
 */
function subjectDescribed(
  focus: Focus,
  mention: Mention,
  here: Place,
): Draft | undefined {
  const { subject } = focus;
  const isPointed =
    mention.isDefinite &&
    !mention.isPlural &&
    !mention.isNew &&
    mention.of === undefined &&
    mention.owner === undefined &&
    GOES_ON_AS.has(mention.name);
  if (!isPointed || subject === undefined || subject === here.subject)
    return undefined;
  const isOpen = subject.office === undefined || isTitle(subject.office);
  return subject.kind === 'person' && isOpen ? subject : undefined;
}

/** Among several presidents "the president" is the one last spoken of. */
function holderInFocus(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  words: string,
): Draft | undefined {
  if (/\bformer\b/i.test(words)) return undefined;
  const office = mention.office ?? mention.name;
  const holders = registry.holders.get(office);
  const isOnly =
    (holders?.size ?? 0) < 2 &&
    !focus.persons.some((person) => isDescribedAs(person, office));
  if (mention.of !== undefined || isOnly)
    return officeHolder(registry, mention);
  return focus.persons.findLast(
    (person) => holders?.has(person) === true || isDescribedAs(person, office),
  );
}

/** Whether someone is known by an office alone ("Turkey’s president"). */
function isDescribedAs(person: Draft, office: string): boolean {
  return person.kind === 'role' && person.key.split('|')[1] === office;
}

/** "The official": the one last spoken of in those words. */
function earlierUnnamed(focus: Focus, mention: Mention): Draft | undefined {
  if (!mention.isDefinite || mention.owner !== undefined) return undefined;
  return focus.unnamed.findLast(
    (each) =>
      each.key.split('|')[1] === mention.name &&
      each.isPlural === mention.isPlural &&
      (mention.of === undefined || each.of === mention.of),
  );
}

/** "The militant group", "the movement": the body last spoken of. */
function earlierBody(focus: Focus, mention: Mention): Draft | undefined {
  const isAnaphor =
    mention.isDefinite &&
    mention.of === undefined &&
    mention.owner === undefined &&
    !mention.isPlural &&
    /^(?:group|movement|organisation|organization|party|militia|company|firm|faction|country|nation)$/.test(
      mention.name,
    );
  if (!isAnaphor) return undefined;
  const isCountry = /^(?:country|nation)$/.test(mention.name);
  return focus.bodies.findLast(
    (each) => (each.kind === 'government') === isCountry,
  );
}

function isSubject(sentence: ParsedSentence, index: number): boolean {
  const before = sentence.chunks[index - 1]?.kind;
  return before !== 'preposition' && before !== 'verb';
}

function noteBracketedAlias(
  registry: Registry,
  sentence: ParsedSentence,
  index: number,
  draft: Draft,
): void {
  const { chunks, tokens } = sentence;
  if (chunks[index + 1]?.word !== '(' || chunks[index + 3]?.word !== ')')
    return;
  const inner = chunks[index + 2];
  const alias = inner && tokens[inner.from];
  if (inner === undefined || alias === undefined) return;
  if (inner.to - inner.from === 1 && alias.shape === 'upper')
    noteAlias(registry, draft, alias.text);
}
