import type { Actor } from './case';
import type { DescribedActor } from './described-actors';
import { nameKey, nameWithin, nameWords } from './name-words';
import { areOneOffice } from './same-offices';

/** What is longer tells a story rather than an office; in characters. */
const LONGEST_OFFICE = 60;
/** Who no longer holds an office, or not yet, or holds the one below it. */
const NOT_IN_OFFICE =
  /\b(?:former|ex|then|late|outgoing|incoming|deputy|vice|acting|designate)\b/i;
/** Words before a noun that show that many may be meant, or nobody by name. */
const INDEFINITE =
  /^(?:an?|one|two|three|four|several|some|many|another|other|both|unnamed|senior|top)\s/i;

/** Nobody is known by more names than these; a file may give any number. */
const MOST_ALIASES = 100;

/** The other names of an actor that are compared with those of others. */
export function aliasesOf({ aliases }: Actor): readonly string[] {
  return aliases.length > MOST_ALIASES
    ? aliases.slice(0, MOST_ALIASES)
    : aliases;
}

/** The names that tell an actor from others: not a part of its full name. */
export function properNamesOf(actor: Actor): readonly string[] {
  const { name } = actor;
  const words = nameWords(name);
  return [
    name,
    ...aliasesOf(actor).filter((alias) =>
      nameWords(alias).some((word) => !words.includes(word)),
    ),
  ];
}

/** Whether anybody may be meant by the name of an unnamed role or group. */
export function isIndefinite({ kind, name, side }: Actor): boolean {
  if (kind === 'person') return false;
  if (INDEFINITE.test(name)) return true;
  const isNamed = /\p{Lu}/u.test(name.replace(/^The\b/, ''));
  return kind === 'role' ? side === undefined || !isNamed : !isNamed;
}

/** The offices of an actor, in words; none where a story is told. */
export function titlesOf({
  description,
  alsoDescribed = [],
}: DescribedActor): readonly string[] {
  const told = description === undefined ? [] : [description];
  return [...told, ...alsoDescribed].filter(
    (each) => each.length <= LONGEST_OFFICE,
  );
}

/** Keys of the offices that an actor holds, or by which it is called. */
export function officeKeysOf(actor: Actor): readonly string[] {
  const { affiliations, side, kind, name } = actor;
  const keys = affiliations.map((each) =>
    JSON.stringify([each.actor, nameKey(each.as)]),
  );
  if (side === undefined) return keys;
  const office = kind === 'role' ? officeIn(name, side) : undefined;
  const roles = office === undefined ? [] : [office];
  const titles = kind === 'role' ? roles : titlesOf(actor);
  for (const title of titles)
    if (!NOT_IN_OFFICE.test(title))
      keys.push(JSON.stringify([side, nameKey(title)]));
  return keys;
}

/** Whether an unnamed role is the office that a person holds. */
export function isOfficeOf(role: Actor, person: Actor): boolean {
  if (role.kind !== 'role' || person.kind !== 'person') return false;
  const office = officeIn(role.name, role.side);
  if (office === undefined || role.side !== person.side) return false;
  return titlesOf(person).some(
    (title) =>
      !NOT_IN_OFFICE.test(`${title} ${office}`) &&
      nameKey(title) === nameKey(office),
  );
}

/** "The Qatari prime minister", of Qatar: "prime minister". */
function officeIn(name: string, side: string | undefined): string | undefined {
  if (side === undefined || INDEFINITE.test(name)) return undefined;
  const words = name.replace(/^the\s+/i, '').split(/\s+/);
  const [of = '', ...office] = words;
  const isOfSide =
    /^\p{Lu}/u.test(of) &&
    (of.slice(0, 2) === side.slice(0, 2) || side.includes(' '));
  return isOfSide && office.length > 0 ? office.join(' ') : undefined;
}

/** Whether what is said of two actors is one office, or part of the other. */
export function sharedTitle(a: Actor, b: Actor): string | undefined {
  const others = titlesOf(b);
  for (const one of titlesOf(a))
    for (const other of others) {
      const shared = areOneOffice(one, other)
        ? one
        : nameWithin([one], [other])?.name;
      if (shared !== undefined) return shared;
    }
  return undefined;
}
