import type { Draft, Registry } from './registry';
import {
  describedDraft,
  namedDraft,
  noteAlias,
  noteOffice,
  officeHolder,
} from './registry';
import type { Focus } from './focus';
import { remember } from './focus';
import { countryNamed } from './gazetteer';
import type { Mention } from './mention';
import { isTitle, nameAfterAside } from './appositions';
import { changedMention } from './mention';
import type { ParsedSentence } from '../phrases/parsed-sentence';
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
        describedDraft(registry, mention, words)
      );
    }
    case 'unnamed': {
      const neighbour = apposed(registry, here, mention);
      if (neighbour !== undefined) return neighbour;
      return (
        earlierUnnamed(focus, mention) ??
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

/** "The Russian foreign minister, Sergei Lavrov": one actor, named twice. */
function apposed(
  registry: Registry,
  here: Place,
  mention: Mention,
): Draft | undefined {
  const { sentence, index } = here;
  const { chunks, mentions } = sentence;
  const next = mentions[index + 2];
  if (
    chunks[index + 1]?.kind === 'comma' &&
    next?.kind === 'named' &&
    next.actorKind === 'person' &&
    (next.office === undefined || isTitle(next.office)) &&
    !mention.isPlural &&
    chunks[index + 3]?.kind !== 'and'
  ) {
    const draft = namedDraft(registry, next);
    noteOffice(registry, draft, mention);
    return draft;
  }
  const aside = mentions[nameAfterAside(chunks, mentions, index) ?? -1];
  if (aside !== undefined) {
    const draft = namedDraft(registry, aside);
    noteOffice(registry, draft, mention);
    return draft;
  }
  const before = mentions[index - 2];
  if (
    chunks[index - 1]?.kind === 'comma' &&
    before?.kind === 'named' &&
    before.actorKind === 'person' &&
    !mention.isPlural &&
    chunks[index + 1]?.kind !== 'and' &&
    (chunks[index + 1]?.kind !== 'verb' || mention.isDefinite) &&
    chunks[index - 3]?.kind !== 'comma'
  ) {
    const draft = here.actors[index - 2];
    const isClosed = chunks[index + 1]?.kind !== 'verb';
    if (draft !== undefined && !mayBelongTo(draft, mention, isClosed))
      return undefined;
    if (draft !== undefined)
      noteOffice(
        registry,
        draft,
        changedMention(mention, { office: mention.office ?? mention.name }),
      );
    return draft;
  }
  return undefined;
}

/**
 * Whether a description’s country or body may be a person’s: never another
 * country’s; and where a verb follows ("after meeting Moi, Ghana’s president
 * called"), only one that is known to be theirs.
 */
function mayBelongTo(
  draft: Draft,
  mention: Mention,
  isClosed: boolean,
): boolean {
  if (mention.of === undefined || mention.of === draft.of) return true;
  return draft.of === undefined
    ? isClosed
    : isClosed && countryNamed(draft.of) === undefined;
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
