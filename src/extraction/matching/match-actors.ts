import type { Actor, ActorId, Case } from '../../case';

/** Which suggested actor is which one of the case; the others are new. */
export type ActorMatches = ReadonlyMap<ActorId, ActorId>;

/**
 * Finds suggested actors in a case: by a full name or alias, else by a surname
 * that only one person of the case bears. Kinds that differ never match, nor
 * do persons whose offices have no word in common: namesakes are two until
 * someone judges.
 */
export function matchedActors(
  suggested: readonly Actor[],
  within: Case,
): ActorMatches {
  const names = byName(within.actors);
  const surnames = bySurname(within.actors);
  const matches = new Map<ActorId, ActorId>();
  for (const actor of suggested) {
    const found =
      namesOf(actor)
        .map((name) => names.get(name))
        .find((each) => each !== undefined && areAlike(actor, each)) ??
      personOf(actor, surnames);
    if (found !== undefined) matches.set(actor.id, found.id);
  }
  return matches;
}

function byName(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const names = new Map<string, Actor>();
  for (const actor of actors)
    for (const name of namesOf(actor))
      if (!names.has(name)) names.set(name, actor);
  return names;
}

/** Surnames that one person bears; those that several share lead nowhere. */
function bySurname(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const bearers = grouped(persons(actors));
  const surnames = new Map<string, Actor>();
  for (const [surname, [only, ...others]] of bearers)
    if (only !== undefined && others.length === 0) surnames.set(surname, only);
  return surnames;
}

function persons(actors: readonly Actor[]): readonly Actor[] {
  return actors.filter((actor) => actor.kind === 'person');
}

function grouped(actors: readonly Actor[]): ReadonlyMap<string, Actor[]> {
  const groups = new Map<string, Actor[]>();
  for (const actor of actors) {
    const surname = surnameOf(actor.name);
    groups.set(surname, [...(groups.get(surname) ?? []), actor]);
  }
  return groups;
}

function personOf(
  actor: Actor,
  surnames: ReadonlyMap<string, Actor>,
): Actor | undefined {
  if (actor.kind !== 'person') return undefined;
  const name = plain(actor.name);
  const found = surnames.get(surnameOf(actor.name));
  const isShort =
    !name.includes(' ') || !plain(found?.name ?? '').includes(' ');
  return isShort && found && !haveOtherOffices(actor, found)
    ? found
    : undefined;
}

/** A person is no country; an organisation and a group may be one thing. */
function areAlike(one: Actor, other: Actor): boolean {
  if (haveOtherOffices(one, other)) return false;
  if (one.kind === other.kind) return true;
  const isBody = (actor: Actor): boolean =>
    actor.kind !== 'person' && actor.kind !== 'role';
  return (
    isBody(one) === isBody(other) ||
    one.kind === 'role' ||
    other.kind === 'role'
  );
}

/** Whether two persons hold offices in whose words nothing is the same. */
function haveOtherOffices(one: Actor, other: Actor): boolean {
  if (one.kind !== 'person' || other.kind !== 'person') return false;
  const words = officeWordsOf(one);
  const others = officeWordsOf(other);
  if (words.size === 0 || others.size === 0) return false;
  return ![...words].some((word) => others.has(word));
}

function officeWordsOf({
  description = '',
  affiliations,
}: Actor): ReadonlySet<string> {
  const offices = [description, ...affiliations.map(({ as }) => as)].join(' ');
  return new Set(plain(offices).match(/\p{L}{3,}/gu));
}

function namesOf(actor: Actor): readonly string[] {
  return [actor.name, ...actor.aliases].map(plain);
}

function surnameOf(name: string): string {
  return plain(name).split(' ').at(-1) ?? '';
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an|one) /, '')
    .replace(/\s+/g, ' ')
    .trim();
}
