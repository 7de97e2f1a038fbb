import type { ActorKind } from '../../case';
import type { Span } from '../../text';
import { countryNamed } from './gazetteer';
import { BODY_NAME_ENDINGS, FIRM_WORDS } from '../lexicons/bodies';
import {
  HONORIFICS,
  KIN,
  OFFICE_PREFIXES,
  RANKS,
  SAME_OFFICES,
  WIVES,
} from '../lexicons/offices';
import type { Mention } from './mention';
import { otherOffices, rankWritten } from './office-names';
import type { NameFacts } from './name-facts';
import {
  genderOf,
  genderOfTitle,
  nameFactsOf,
  partsOf,
  plainName,
  surnameOf,
} from './name-facts';

/** Someone an article speaks of, gathered from all the places that name it. */
export type Draft = {
  readonly key: string;
  name: string;
  kind: ActorKind;
  readonly aliases: Set<string>;
  readonly isPlural: boolean;
  gender: 'she' | 'he' | undefined;
  office: string | undefined;
  /** Where the article says that office. */
  officeAt: Span | undefined;
  /** What stood first before its name: an office, a rank or "Mr". */
  title: string | undefined;
  of: string | undefined;
};

/** Somebody told of by an office, whose name an article may give later. */
export type Awaited = {
  readonly draft: Draft;
  readonly office: string;
  /** Whose counterpart it is, where that is how it is told of. */
  readonly other: Draft | undefined;
  readonly at: number;
};

/** The actors of one article, by the names and offices that lead to them. */
export type Registry = {
  readonly drafts: Map<string, Draft>;
  readonly byName: Map<string, Draft>;
  readonly byPart: Map<string, Draft>;
  readonly byOffice: Map<string, Draft>;
  /** All who are said to hold an office of that name. */
  readonly holders: Map<string, Set<Draft>>;
  /** Whom a described office's last word means: "the nuncio". */
  readonly shortened: Map<string, Draft>;
  /** Whom a text calls "the Company" from where it says so. */
  readonly terms: Map<string, Draft>;
  /** What each name met so far tells by its words. */
  readonly facts: Map<string, NameFacts>;
  /** Who was spoken of so far, by name or by description. */
  readonly met: Set<Draft>;
  /** Those who held an office once. */
  readonly former: Set<Draft>;
  /** Those told of by an office alone, whose names may follow. */
  readonly awaited: Awaited[];
  /** Who turned out to be whom that is named. */
  readonly same: Map<Draft, Draft>;
};

/** A registry with nobody in it. */
export function emptyRegistry(): Registry {
  return {
    drafts: new Map(),
    byName: new Map(),
    byPart: new Map(),
    byOffice: new Map(),
    holders: new Map(),
    shortened: new Map(),
    terms: new Map(),
    facts: new Map(),
    met: new Set(),
    former: new Set(),
    awaited: [],
    same: new Map(),
  };
}

/** Takes in a proper name of several words, so that its parts lead to it. */
export function registerName(registry: Registry, mention: Mention): void {
  if (mention.kind !== 'named' || !mention.name.includes(' ')) return;
  const draft = namedDraft(registry, mention);
  noteOffice(registry, draft, mention);
}

/** Whom a proper name stands for: a known actor, or a new one. */
export function namedDraft(registry: Registry, mention: Mention): Draft {
  const facts = factsOf(registry, mention.name);
  const { key } = facts;
  if (isSpouse(registry, facts, mention)) return spouse(registry, key, mention);
  const known = registry.byName.get(key);
  const found =
    key.includes(' ') && !facts.isTitledSurname
      ? (known ??
        shortenedName(registry, key, mention) ??
        mergedSurname(registry, key, mention))
      : sameGender(registry, known ?? registry.byPart.get(key), facts, mention);
  // "Mrs Holt" beside a Mr Holt: "Holt" stays his.
  const own = known === undefined ? key : `${genderOf(facts, mention)} ${key}`;
  const draft =
    found ?? addDraft(registry, own, facts.withoutHonorific, mention);
  if (mention.name !== draft.name) draft.aliases.add(mention.name);
  if (known === undefined) registry.byName.set(key, draft);
  draft.gender ??= genderOf(facts, mention);
  const [first = '', ...rest] = mention.name.toLowerCase().split(' ');
  if (rest.length > 0) noteRank(registry, draft, first);
  noteOffice(registry, draft, mention);
  return draft;
}

/** "General Tarr" and "Mrs Tarr": his rank is none of hers. */
function isSpouse(
  { byName }: Registry,
  { key }: NameFacts,
  { office = '' }: Mention,
): boolean {
  const known = WIVES.has(office) ? byName.get(key) : undefined;
  if (known?.kind !== 'person' || /\s/.test(known.name + key)) return false;
  return RANKS.has(known.title ?? '');
}

function spouse(registry: Registry, key: string, mention: Mention): Draft {
  const { office = '', name } = mention;
  const own = `${office} ${key}`;
  const words = `${office.charAt(0).toUpperCase()}${office.slice(1)} ${name}`;
  const draft =
    registry.byName.get(own) ?? newDraft(own, words, 'person', false);
  registry.drafts.set(own, draft);
  registry.byName.set(own, draft);
  draft.gender = 'she';
  return draft;
}

/** "Mr Kort" is Paul Kort and not Ann, who was named before him. */
function sameGender(
  registry: Registry,
  found: Draft | undefined,
  facts: NameFacts,
  mention: Mention,
): Draft | undefined {
  // "Orbit rang", where a family is called so, too: no firm.
  if (found?.kind === 'organisation' && mention.actorKind === 'person')
    return undefined;
  const isHers =
    found?.office === 'first lady' && mention.office === 'president';
  const gender = isHers ? 'he' : genderOf(facts, mention);
  const isOther =
    gender !== undefined &&
    found?.gender !== undefined &&
    found.gender !== gender;
  if (!isOther) return found;
  return [...registry.drafts.values()].find(
    (draft) =>
      draft.kind === 'person' &&
      draft.gender === gender &&
      surnameOf(draft.name) === facts.key,
  );
}

function factsOf(registry: Registry, name: string): NameFacts {
  const known = registry.facts.get(name);
  if (known !== undefined) return known;
  const facts = nameFactsOf(name);
  registry.facts.set(name, facts);
  return facts;
}

/** Lets an office lead to the person who is said to hold it. */
export function noteOffice(
  registry: Registry,
  draft: Draft,
  mention: Mention,
): void {
  if (mention.office === undefined) return;
  // "Okoro’s brother Emeka" is no Brother Emeka.
  if (mention.of === undefined || !KIN.has(mention.office))
    draft.title ??= mention.office;
  noteRank(registry, draft, mention.office.split(' ').at(-1) ?? '');
  if (HONORIFICS.has(mention.office)) return;
  if (draft.office === undefined) {
    draft.office = mention.office;
    draft.officeAt = mention.officeAt;
  }
  if (mention.of !== undefined) draft.of ??= mention.of;
  const { office } = mention;
  noteRole(registry, draft, office);
  if (mention.of !== undefined)
    setOnce(registry.byOffice, `${mention.of}|${office}`, draft);
  for (const other of otherOffices(office))
    setOnce(registry.byOffice, `|${other}`, draft);
}

/** Lets what somebody is lead to him, where nobody else is so called. */
export function noteRole(
  { byOffice, holders }: Registry,
  draft: Draft,
  role: string,
): void {
  holders.set(role, (holders.get(role) ?? new Set()).add(draft));
  setOnce(byOffice, `|${role}`, draft);
}

/** "Adm. Ruiz" is "the admiral" later. */
function noteRank(registry: Registry, draft: Draft, title: string): void {
  const rank = rankWritten(title);
  if (rank !== undefined) noteRole(registry, draft, rank);
}

/** The person who holds an office, as far as the article has said so. */
export function officeHolder(
  registry: Registry,
  mention: Mention,
): Draft | undefined {
  const office = mention.office ?? mention.name;
  if (mention.of !== undefined) {
    // "Orbit’s chairman" is that of Orbit Holdings.
    const body = registry.byPart.get(plainName(mention.of))?.name;
    return (
      registry.byOffice.get(`${mention.of}|${office}`) ??
      registry.byOffice.get(`${body}|${office}`)
    );
  }
  return (
    registry.byOffice.get(`|${office}`) ??
    SAME_OFFICES.get(office)
      ?.map((other) => registry.byOffice.get(`|${other}`))
      .find((draft) => draft !== undefined)
  );
}

/** Whom a description stands for; the same words are the same actor. */
export function describedDraft(
  registry: Registry,
  mention: Mention,
  words: string,
): Draft {
  const country =
    mention.of === undefined ? undefined : countryNamed(mention.of);
  if (
    mention.kind === 'body' &&
    country !== undefined &&
    /^(?:government|administration|regime|side|authorities)$/.test(mention.name)
  )
    return countryDraft(registry, country, words);
  if (
    mention.kind === 'body' &&
    country !== undefined &&
    mention.name === words.toLowerCase() &&
    mention.isDefinite
  )
    return countryDraft(registry, country, words);
  const number = mention.isPlural ? 'many' : 'one';
  const key = `${mention.of ?? ''}|${mention.name}|${number}`.toLowerCase();
  const found =
    registry.drafts.get(key) ??
    (mention.isDefinite && mention.of === undefined && !mention.isPlural
      ? registry.shortened.get(mention.name)
      : undefined);
  if (found !== undefined) {
    found.aliases.add(words);
    return found;
  }
  const draft = newDraft(key, words, mention.actorKind, mention.isPlural);
  noteShortened(registry, draft, mention);
  draft.of = mention.of;
  draft.gender = genderOfTitle(mention.name);
  registry.drafts.set(key, draft);
  return draft;
}

/** "The papal nuncio" is "the nuncio" later; no deputy is called like his chief. */
function noteShortened(
  { shortened }: Registry,
  draft: Draft,
  { office, isPlural }: Mention,
): void {
  const words = office?.split(' ') ?? [];
  const last = words.at(-1) ?? '';
  if (isPlural || words.length < 2 || OFFICE_PREFIXES.has(words[0] ?? ''))
    return;
  if (!shortened.has(last)) shortened.set(last, draft);
}

function countryDraft(
  registry: Registry,
  country: string,
  words: string,
): Draft {
  const key = plainName(country);
  const found = registry.byName.get(key);
  const draft = found ?? newDraft(key, country, 'government', false);
  registry.drafts.set(key, draft);
  registry.byName.set(key, draft);
  if (words !== draft.name) draft.aliases.add(words);
  return draft;
}

function newDraft(
  key: string,
  name: string,
  kind: ActorKind,
  isPlural: boolean,
): Draft {
  return {
    key,
    name,
    kind,
    aliases: new Set(),
    isPlural,
    gender: undefined,
    office: undefined,
    officeAt: undefined,
    title: undefined,
    of: undefined,
  };
}

function addDraft(
  registry: Registry,
  key: string,
  name: string,
  mention: Mention,
): Draft {
  const draft = newDraft(key, name, mention.actorKind, mention.isPlural);
  registry.drafts.set(key, draft);
  if (draft.kind === 'person')
    for (const part of partsOf(name)) setOnce(registry.byPart, part, draft);
  // "Orbit" is Orbit Holdings.
  const [first = '', ...rest] = key.split(' ');
  if (draft.kind === 'organisation' && FIRM_WORDS.has(rest.join(' ')))
    setOnce(registry.byPart, first, draft);
  // "The Commission" is the Care Quality Commission.
  const heads = [
    key.split(' ').at(-1),
    key
      .split(/ (?:of|for) /)[0]
      ?.split(' ')
      .at(-1),
  ];
  if (draft.kind === 'organisation')
    for (const head of heads)
      if (head !== undefined && BODY_NAME_ENDINGS.has(head))
        setOnce(registry.byPart, head, draft);
  return draft;
}

/** "De Hoop Scheffer", "Suu Kyi": the end of a longer name. */
function shortenedName(
  registry: Registry,
  key: string,
  { actorKind }: Mention,
): Draft | undefined {
  return actorKind === 'person' ? registry.byPart.get(key) : undefined;
}

/** "Lavrov" alone and "Sergei Lavrov" later are one: the longer name stays. */
function mergedSurname(
  registry: Registry,
  key: string,
  mention: Mention,
): Draft | undefined {
  if (mention.actorKind !== 'person') return undefined;
  const surname = surnameOf(mention.name);
  const draft = registry.byName.get(surname);
  if (
    draft === undefined ||
    draft.name.includes(' ') ||
    draft.kind !== 'person'
  )
    return undefined;
  draft.aliases.add(draft.name);
  draft.name = mention.name;
  for (const part of partsOf(mention.name))
    setOnce(registry.byPart, part, draft);
  registry.byName.set(key, draft);
  return draft;
}

function setOnce(map: Map<string, Draft>, key: string, draft: Draft): void {
  if (!map.has(key)) map.set(key, draft);
}
