import type { Quote } from '../text';
import type { AnyRecord } from './entry';
import type {
  Actor,
  Affiliation,
  Bases,
  CaseArticle,
  Claim,
  Note,
  Passage,
  Ref,
  Speaker,
} from './case';

/**
 * Finds the identity under which a record stands: its own, that of the record
 * it was judged the same as, or none if it is not there.
 */
export type Resolve = <Id extends string>(
  kind: Ref['kind'],
  id: Id,
) => Id | undefined;

/**
 * A claim with every reference led to where it stands. References to what is
 * not there are left out; a claim without its article or without any quote is
 * not there either. The same claim, where nothing changes.
 */
export function claimStanding(
  claim: Claim,
  resolve: Resolve,
): Claim | undefined {
  if (isAsItStands(claim, resolve)) return claim;
  const article = resolve('article', claim.article);
  if (article === undefined) return undefined;
  const quotes = quotesStanding(claim.quotes, resolve);
  if (quotes.length === 0) return undefined;
  const contact = resolve('contact', claim.contact) ?? claim.contact;
  const participants = partiesStanding(claim.participants, resolve);
  const about = standing(claim.about, (each) => resolve('contact', each));
  const attribution = speakersStanding(claim.attribution, resolve);
  const basis = claim.basis && basesStanding(claim.basis, resolve);
  return withMembers(claim, {
    article,
    contact,
    participants,
    about,
    attribution,
    quotes,
    ...(basis && { basis }),
  });
}

/** Whether every reference of a claim leads to itself: plain and fast. */
function isAsItStands(claim: Claim, resolve: Resolve): boolean {
  const { article, contact, quotes } = claim;
  if (quotes.length === 0 || claim.basis !== undefined) return false;
  if (resolve('article', article) !== article) return false;
  for (const quote of quotes)
    if (
      quote.article !== article &&
      !isItself('article', quote.article, resolve)
    )
      return false;
  if (!isItself('contact', contact, resolve)) return false;
  for (const { actor } of claim.participants)
    if (!isItself('actor', actor, resolve)) return false;
  for (const about of claim.about)
    if (!isItself('contact', about, resolve)) return false;
  for (const { actor, origin, quote } of claim.attribution) {
    if (actor && !isItself('actor', actor, resolve)) return false;
    if (origin && !isItself('origin', origin, resolve)) return false;
    if (quote && !isItself('article', quote.article, resolve)) return false;
  }
  return true;
}

function isItself(kind: Ref['kind'], id: string, resolve: Resolve): boolean {
  return resolve(kind, id) === id;
}

/** An article whose speakers stand. */
export function articleStanding(
  article: CaseArticle,
  resolve: Resolve,
): CaseArticle {
  const attribution = speakersStanding(article.attribution, resolve);
  return withMembers(article, { attribution });
}

/**
 * A note about what is there; none where that is not. On two actors that were
 * merged it is a note on the one that they are now.
 */
export function noteStanding(note: Note, resolve: Resolve): Note | undefined {
  const { with: second, ...first } = note.of;
  const id = resolve(first.kind, first.id);
  const other = second && resolve('actor', second);
  if (id === undefined || (second !== undefined && other === undefined))
    return undefined;
  if (id === first.id && other === second) return note;
  const isOne = other === undefined || other === id;
  return {
    ...note,
    of: { ...first, id, ...(!isOne && { with: other }) },
  };
}

/**
 * An actor and those that were judged to be the same, as one: the first's
 * fields, what it lacks from the others, every name, every affiliation.
 */
export function actorStanding(
  [first, ...others]: readonly [Actor, ...Actor[]],
  resolve: Resolve,
): Actor {
  const own = affiliationsStanding(first, first.id, resolve);
  const basis = basisAsOne([first, ...others], resolve);
  if (others.length === 0)
    return withMembers(first, { affiliations: own, ...(basis && { basis }) });
  const names = new Set([first.name, ...first.aliases]);
  for (const other of others)
    for (const name of [other.name, ...other.aliases]) names.add(name);
  names.delete(first.name);
  const affiliations = new Map(own.map((each) => [JSON.stringify(each), each]));
  for (const other of others)
    for (const each of affiliationsStanding(other, first.id, resolve)) {
      const key = JSON.stringify(each);
      if (!affiliations.has(key)) affiliations.set(key, each);
    }
  return {
    ...lackingFrom(others),
    ...first,
    aliases: [...names],
    affiliations: [...affiliations.values()],
    ...(basis && { basis }),
  };
}

/** For each field of actors as one, the words from which its value was read. */
function basisAsOne(
  actors: readonly Actor[],
  resolve: Resolve,
): Bases | undefined {
  const [first, ...others] = actors.filter(({ basis }) => basis !== undefined);
  if (first?.basis === undefined) return undefined;
  if (others.length === 0 && actors[0] === first)
    return basesStanding(first.basis, resolve);
  const words = new Map<string, readonly Passage[]>();
  for (const { basis = {}, ...fields } of actors.toReversed()) {
    for (const field of Object.keys(fields)) words.delete(field);
    for (const [field, passages] of Object.entries(basis))
      words.set(field, passages);
  }
  return basesStanding(Object.fromEntries(words), resolve);
}

/** Contacts or origins that were judged the same, as one. */
export function recordStanding<Item extends AnyRecord>([
  first,
  ...others
]: readonly [Item, ...Item[]]): Item {
  if (others.length === 0) return first;
  return { ...lackingFrom(others), ...first };
}

/** The members of some records, those of the earlier over those of the later. */
function lackingFrom<Item extends object>(others: readonly Item[]): Item {
  const lacking = {};
  for (const other of others.toReversed()) Object.assign(lacking, other);
  return lacking as Item;
}

function affiliationsStanding(
  actor: Actor,
  self: string,
  resolve: Resolve,
): readonly Affiliation[] {
  return standing(actor.affiliations, (each) => {
    const other = resolve('actor', each.actor);
    if (other === undefined) return undefined;
    // Of two that were merged, one may have been a part of the other.
    if (other === self && each.actor !== actor.id) return undefined;
    const quotes = quotesStanding(each.quotes, resolve);
    return withMembers(each, { actor: other, quotes });
  });
}

/** Someone who stands twice in one role, after a merging, stands there once. */
function partiesStanding(
  participants: Claim['participants'],
  resolve: Resolve,
): Claim['participants'] {
  const seen = standing(participants, (each) => {
    const actor = resolve('actor', each.actor);
    return actor && withMembers(each, { actor });
  });
  if (seen === participants) return participants;
  return seen.filter(
    ({ actor, role }, index) =>
      seen.findIndex((each) => each.actor === actor && each.role === role) ===
      index,
  );
}

function speakersStanding(
  speakers: readonly Speaker[],
  resolve: Resolve,
): readonly Speaker[] {
  return standing(speakers, (speaker) => {
    const actor = speaker.actor && resolve('actor', speaker.actor);
    const origin = speaker.origin && resolve('origin', speaker.origin);
    const [quote] = speaker.quote
      ? quotesStanding([speaker.quote], resolve)
      : [];
    if (
      actor === speaker.actor &&
      origin === speaker.origin &&
      quote === speaker.quote
    )
      return speaker;
    const { actor: _, origin: __, quote: ___, ...rest } = speaker;
    return {
      ...rest,
      ...(actor && { actor }),
      ...(origin && { origin }),
      ...(quote && { quote }),
    };
  });
}

function quotesStanding(
  quotes: readonly Quote[],
  resolve: Resolve,
): readonly Quote[] {
  return standing(quotes, (quote) => {
    const article = resolve('article', quote.article);
    return article && withMembers(quote, { article });
  });
}

function basesStanding(bases: Bases, resolve: Resolve): Bases {
  const standingBases = Object.entries(bases).map(([field, passages]) => {
    const stand = standing(passages, (passage) => {
      const article = resolve('article', passage.article);
      return article && withMembers(passage, { article });
    });
    return [field, stand] as const;
  });
  const isAsItWas = standingBases.every(
    ([field, passages]) => passages === bases[field],
  );
  return isAsItWas ? bases : Object.fromEntries(standingBases);
}

/** A list with each entry as it stands; the same list where all are the same. */
function standing<Item>(
  items: readonly Item[],
  each: (item: Item) => Item | undefined | '',
): readonly Item[] {
  let found: Item[] | undefined;
  items.forEach((item, index) => {
    const now = each(item);
    if (now === item) found?.push(item);
    else {
      found ??= items.slice(0, index);
      if (now !== undefined && now !== '') found.push(now);
    }
  });
  return found ?? items;
}

/** A record with some members; the same record where they are so already. */
function withMembers<Item extends object>(
  item: Item,
  members: Partial<Item>,
): Item {
  for (const member of Object.keys(members) as (keyof Item)[])
    if (members[member] !== item[member]) return { ...item, ...members };
  return item;
}
