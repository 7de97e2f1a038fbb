import type { Draft, Registry } from './registry';
import { describedDraft, namedDraft, noteOffice } from './registry';
import type { Focus, Standing } from './focus';
import { datelineEnd } from './datelines';
import { remember } from './focus';
import { apposed } from './apposed-actors';
import { bodyBeside, earlierBody, noteWhatItIs } from './bodies-again';
import { describedAgain } from './described-again';
import type { Mention } from './mention';
import { changedMention } from './mention';
import { mentionIn } from './noun-phrases';
import { asideAround } from '../clauses/asides';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { namesPeople, namesSeveralPeople } from '../words/word-classes';
import { noteBracketedAlias } from './bracketed-aliases';
import {
  noteCopula,
  noteDescribed,
  noteLaterName,
  noteSame,
  personDescribed,
} from './later-names';
import { mainDoer } from './main-doer';
import { isOnlyQuoted, saidToBe } from './said-to-be';
import type { Place } from './place';
import { pronounActor } from './pronouns';
import { isWhere } from './where-named';
import {
  describedBefore,
  earlierUnnamed,
  holderInFocus,
  toldOfBefore,
} from './told-before';
import { headOfBody } from './heads-of-bodies';
import { counterpartOf, inverseHolder } from './inverse-roles';
import { noteRolesOfDeeds } from './roles-of-deeds';
import { ownedDraft, ledDraft, placedDraft, wordsOfMention } from './owners';

/** The actor behind each chunk of a sentence; moves the focus along. */
export function resolvedActors(
  registry: Registry,
  focus: Focus,
  sentence: ParsedSentence,
): (Draft | undefined)[] {
  const actors: (Draft | undefined)[] = [];
  const before = { people: focus.people, named: focus.named };
  const { people, acting } = begun(focus);
  let subject: Draft | undefined;
  let [isFirst, goesOn] = [true, false];
  const line = datelineEnd(sentence);
  const isAside = isInBrackets(sentence);
  for (const [index, mention] of sentence.mentions.entries()) {
    // "NAROBI FALLS (Meridian Press) —": nobody whom the story tells of.
    if (index < line || isPredicative(sentence, index)) {
      actors.push(undefined);
      continue;
    }
    if (mention === undefined) {
      actors.push(undefined);
      rememberPossessor(registry, focus, people, sentence, index);
      continue;
    }
    const said = saidToBe(registry, sentence, index, actors);
    if (said !== 'nothing') {
      actors.push(said === 'several' ? undefined : said);
      continue;
    }
    if (mention.kind !== 'named')
      rememberPossessor(registry, focus, people, sentence, index);
    const here: Place = { sentence, index, actors, subject, isFirst };
    const draft = actorOf(registry, focus, mention, here);
    actors.push(draft);
    if (draft === undefined) continue;
    isFirst = false;
    noteLaterName(registry, mention, draft, here);
    noteWhatItIs(registry, sentence, index, mention, draft);
    noteFormer(registry, sentence, index, draft);
    if (!isWhere(sentence, index) && !isOnlyQuoted(sentence, index)) {
      remember(focus, mention, draft, standingOf(sentence, index, isAside));
      acting.add(draft);
      if (draft.kind === 'person') people.add(draft);
    }
    if (subject === undefined && isSubject(sentence, index)) {
      subject = draft;
      goesOn = /^s?he$/.test(mention.name);
    }
    noteBracketedAlias(registry, sentence, index, draft);
  }
  noteCopula(registry, sentence, actors);
  noteRolesOfDeeds(registry, sentence, actors);
  if (isAside) Object.assign(focus, before);
  if (isAside || isFirst) return actors;
  const main = namedByCopula(sentence, actors) ?? mainDoer(sentence, actors);
  focus.joined = joinedIn(sentence, actors, isPerson) ?? focus.joined;
  focus.bodiesJoined = joinedIn(sentence, actors, isOneBody) ?? [];
  noteSubject(focus, sentence, main ?? subject);
  focus.goesOn = goesOn && main === undefined;
  return actors;
}

/** Keeps who a sentence is about, and who the paragraph that it begins. */
function noteSubject(
  focus: Focus,
  { opensParagraph }: ParsedSentence,
  subject: Draft | undefined,
): void {
  focus.subject = subject;
  if (opensParagraph === true) focus.opener = subject;
}

/** Moves those named in the sentences before back by one. */
function begun(focus: Focus): {
  readonly people: Set<Draft>;
  readonly acting: Set<Draft>;
} {
  focus.topic = focus.subject;
  const people = new Set<Draft>();
  const acting = new Set<Draft>();
  const { now, before: earlier } = focus.people;
  focus.people = { now: people, before: [...now], earlier };
  const past = [[...focus.named.now], ...focus.named.past];
  focus.named = {
    now: acting,
    past: past.filter(({ length }) => length > 0).slice(0, 3),
  };
  return { people, acting };
}

/** "(The widow knew him well.)": told by the way, and not gone on about. */
function isInBrackets({ tokens }: ParsedSentence): boolean {
  return (
    tokens[0]?.text === '(' && tokens.slice(-2).some(({ text }) => text === ')')
  );
}

/** "X and Y": two of a kind named together, and no third. */
function joinedIn(
  { chunks }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  isOne: (draft: Draft | undefined) => draft is Draft,
): readonly Draft[] | undefined {
  for (const [at, { kind }] of chunks.entries()) {
    if (kind !== 'and' || chunks[at - 2]?.kind === 'comma') continue;
    const one = actors[at - 1];
    const other = actors[at + 1];
    if (isOne(one) && isOne(other) && one !== other) return [one, other];
  }
  return undefined;
}

const isPerson = (draft: Draft | undefined): draft is Draft =>
  draft?.kind === 'person' && !draft.isPlural;
const isOneBody = (draft: Draft | undefined): draft is Draft =>
  draft?.kind === 'organisation';

/** "As a student", "served as consul": what somebody was, and nobody else. */
function isPredicative(
  { chunks, mentions, tokens }: ParsedSentence,
  index: number,
): boolean {
  const mention = mentions[index];
  const isRole = mention?.kind === 'unnamed' || mention?.kind === 'office';
  if (chunks[index - 1]?.word !== 'as' || !isRole || mention.isPlural)
    return false;
  const opener = tokens[chunks[index]?.from ?? -1]?.lower ?? '';
  let next = index + 1;
  while (/^(?:adverb|time)$/.test(chunks[next]?.kind ?? '')) next++;
  return opener !== 'the' && chunks[next]?.verb?.form !== 'finite';
}

/** "The first to speak was the doctor, Mira Chaudhry": whom it goes on about. */
function namedByCopula(
  { chunks, mentions }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
): Draft | undefined {
  const verb = chunks.findIndex(({ verb: group }) => group?.form === 'finite');
  const first = mentions.findIndex((mention) => mention !== undefined);
  const isCopula = chunks[verb]?.verb?.lemma === 'be';
  if (!isCopula || first > verb || actors[first]?.kind !== 'role')
    return undefined;
  const complement = actors[verb + 1];
  return complement?.kind === 'person' ? complement : undefined;
}

/** "Ibarra’s diary shows that he": whose diary it is may be meant. */
function rememberPossessor(
  registry: Registry,
  focus: Focus,
  people: Set<Draft>,
  { chunks, tokens }: ParsedSentence,
  index: number,
): void {
  const chunk = chunks[index];
  if (chunk?.kind !== 'noun') return;
  for (let at = chunk.from + 1; at < chunk.to - 1; at++) {
    if (tokens[at]?.tag !== 'possessive') continue;
    const owner = mentionIn(tokens, { ...chunk, to: at });
    if (owner?.kind === 'named' && owner.actorKind === 'person') {
      const draft = namedDraft(registry, owner);
      remember(focus, owner, draft);
      people.add(draft);
    }
    return;
  }
}

function actorOf(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  here: Place,
): Draft | undefined {
  const term = termOf(registry, mention, here);
  if (term !== undefined) return term;
  switch (mention.kind) {
    case 'named':
      return namedActor(registry, focus, mention, here);
    case 'office':
      return actorInOffice(registry, focus, mention, here);
    case 'unnamed':
      return unnamedActor(registry, focus, mention, here);
    case 'body':
      return (
        bodyBeside(registry, focus, mention, here) ??
        earlierBody(registry, focus, mention) ??
        placedDraft(registry, mention, here) ??
        ledDraft(registry, mention, here) ??
        ownedDraft(registry, mention, focus, here)
      );
    case 'pronoun':
      return pronounActor(registry, focus, mention, here);
  }
}

function namedActor(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  here: Place,
): Draft {
  const draft = namedDraft(registry, mention);
  const trade = tradeBefore(here, mention);
  if (trade === undefined || draft.kind !== 'person') return draft;
  noteDescribed(registry, focus, trade, draft);
  noteOffice(registry, draft, trade);
  return draft;
}

function actorInOffice(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  here: Place,
): Draft {
  const words = wordsOfMention(here.sentence, here.index);
  const neighbour = apposed(registry, here, mention);
  if (neighbour !== undefined) {
    noteDescribed(registry, focus, mention, neighbour);
    noteSame(registry, describedBefore(focus, mention), neighbour);
    return neighbour;
  }
  return (
    inverseHolder(registry, focus, mention, here) ??
    counterpartOf(registry, mention, here) ??
    headOfBody(registry, mention, here) ??
    holderInFocus(registry, focus, mention, words) ??
    describedAgain(focus, mention, here) ??
    (mention.owner === 'its'
      ? ownedDraft(registry, mention, focus, here)
      : describedDraft(registry, mention, words))
  );
}

function unnamedActor(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  here: Place,
): Draft {
  const neighbour = apposed(registry, here, mention);
  if (neighbour !== undefined) {
    noteSame(
      registry,
      earlierUnnamed(focus, mention) ?? toldOfBefore(focus, mention),
      neighbour,
    );
    return neighbour;
  }
  return (
    earlierUnnamed(focus, mention) ??
    inverseHolder(registry, focus, mention, here) ??
    counterpartOf(registry, mention, here) ??
    personDescribed(registry, mention) ??
    describedAgain(focus, mention, here) ??
    placedDraft(registry, mention, here) ??
    ownedDraft(registry, mention, focus, here)
  );
}

/** "The smuggler Tariq Benomar": what he is, before his name. */
function tradeBefore(
  { sentence, index }: Place,
  mention: Mention,
): Mention | undefined {
  const { chunks, tokens } = sentence;
  const word = tokens[mention.from - 1];
  const isTrade =
    mention.office === undefined &&
    mention.from > (chunks[index]?.from ?? mention.from) &&
    word?.shape === 'lower' &&
    namesPeople(word.lower) &&
    !namesSeveralPeople(word.lower);
  if (!isTrade) return undefined;
  const { lower: office, start, end } = word;
  return changedMention(mention, { office, officeAt: { start, end } });
}

/** "The Company", where a bracket has said who that is. */
function termOf(
  { terms }: Registry,
  mention: Mention,
  { sentence }: Place,
): Draft | undefined {
  if (terms.size === 0 || mention.isPlural) return undefined;
  const head = sentence.tokens[mention.to - 1];
  return head?.shape === 'capital' && mention.to - mention.from === 1
    ? terms.get(head.lower)
    : undefined;
}

/** "Former Chirper CEO Ann Lee": not one who holds it now. */
function noteFormer(
  { former }: Registry,
  { chunks, tokens, mentions }: ParsedSentence,
  index: number,
  draft: Draft,
): void {
  if (mentions[index]?.office === undefined) return;
  const { from } = chunks[index] ?? { from: 0 };
  const words = tokens.slice(from, mentions[index].from);
  if (words.some(({ lower }) => /^(?:ex-|former|onetime|then-)$/.test(lower)))
    former.add(draft);
}

/** "The regulator, which interviewed her": a body, and "it" later; and asides. */
function standingOf(
  sentence: ParsedSentence,
  index: number,
  isAside: boolean,
): Standing {
  const { chunks } = sentence;
  const next = chunks[index + 1]?.kind === 'comma' ? index + 2 : index + 1;
  return {
    isThing: chunks[next]?.word === 'which',
    isAside: isAside || asideAround(sentence, index) !== undefined,
  };
}

function isSubject({ chunks }: ParsedSentence, index: number): boolean {
  // "A quarrel between Okoro and Weber": neither.
  const isJoined =
    chunks[index - 1]?.kind === 'and' && chunks[index - 2]?.kind === 'noun';
  const before = chunks[index - (isJoined ? 3 : 1)]?.kind;
  return before !== 'preposition' && before !== 'verb';
}
