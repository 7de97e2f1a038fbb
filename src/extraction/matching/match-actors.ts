import type { Actor, ActorId } from '../../case';

/** Which suggested actor is which one of the case; the others are new. */
export type ActorMatches = ReadonlyMap<ActorId, ActorId>;

/**
 * The actors of a case, to find suggested ones among them: by a full name or
 * alias, else by a surname that only one person of the case bears. Kinds that
 * differ never match, nor do persons whose offices have no word in common:
 * namesakes are two until someone judges.
 */
export class KnownActors {
  readonly #byName = new Map<string, Actor>();
  /** Surnames that one person bears; those that several share lead nowhere. */
  readonly #bySurname = new Map<string, Actor | 'several'>();

  add(actors: readonly Actor[]): void {
    for (const actor of actors) {
      for (const name of namesOf(actor))
        if (!this.#byName.has(name)) this.#byName.set(name, actor);
      if (actor.kind !== 'person') continue;
      const surname = surnameOf(actor.name);
      const isShared = this.#bySurname.has(surname);
      this.#bySurname.set(surname, isShared ? 'several' : actor);
    }
  }

  matches(suggested: readonly Actor[]): ActorMatches {
    const matches = new Map<ActorId, ActorId>();
    for (const actor of suggested) {
      const found =
        namesOf(actor)
          .map((name) => this.#byName.get(name))
          .find((each) => each !== undefined && areAlike(actor, each)) ??
        this.#personOf(actor);
      if (found !== undefined) matches.set(actor.id, found.id);
    }
    return matches;
  }

  #personOf(actor: Actor): Actor | undefined {
    if (actor.kind !== 'person') return undefined;
    const found = this.#bySurname.get(surnameOf(actor.name));
    if (found === undefined || found === 'several') return undefined;
    const isShort = [actor, found].some(
      ({ name }) => !plain(name).includes(' '),
    );
    return isShort && !haveOtherOffices(actor, found) ? found : undefined;
  }
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
