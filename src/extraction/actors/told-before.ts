import { isCalled } from './called-so';
import type { Focus } from './focus';
import type { Mention } from './mention';
import { pointsBack } from './mention';
import type { Draft, Registry } from './registry';
import { officeHolder } from './registry';

/** Among several presidents "the president" is the one last spoken of. */
export function holderInFocus(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  words: string,
): Draft | undefined {
  const office = mention.office ?? mention.name;
  if (/\bformer\b/i.test(words))
    return focus.persons.findLast(
      (person) => registry.former.has(person) && person.office === office,
    );
  // In a cable "the Ambassador" heads the post that writes it.
  const isOwnPost = focus.speech?.kind === 'cable' && office === 'ambassador';
  if (isOwnPost && mention.of === undefined)
    return focus.persons.findLast(
      (person) => person.office === office && person.of === undefined,
    );
  // "Minister A and Minister B fell out. The minister": nobody can tell which.
  const [last = []] = focus.named.past;
  const isEither =
    mention.of === undefined &&
    focus.joined.length === 2 &&
    focus.joined.every(
      (each) => last.includes(each) && isCalled(office, each) === true,
    );
  if (isEither) return undefined;
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
export function earlierUnnamed(
  focus: Focus,
  mention: Mention,
): Draft | undefined {
  if (!mention.isDefinite || mention.owner !== undefined) return undefined;
  return focus.unnamed.findLast(
    (each) =>
      each.key.split('|')[1] === mention.name &&
      each.isPlural === mention.isPlural &&
      (mention.of === undefined || each.of === mention.of),
  );
}

/** "A developer had called. The man, Karim Haddad,": whom the text was about. */
export function toldOfBefore(
  { topic, unnamed }: Focus,
  mention: Mention,
): Draft | undefined {
  const isHuman = mention.name === 'man' || mention.name === 'woman';
  const isOne = topic?.kind === 'role' && unnamed.at(-1) === topic;
  return isHuman && isOne && pointsBack(mention) ? topic : undefined;
}

/** "A Qatari official … the official, Nasser Ghanim,": the only one of those. */
export function describedBefore(
  focus: Focus,
  mention: Mention,
): Draft | undefined {
  if (!pointsBack(mention)) return undefined;
  const called = focus.unnamed.filter(({ isPlural, key }) => {
    const name = key.split('|')[1] ?? '';
    const isSo = name === mention.name || name.endsWith(` ${mention.name}`);
    return isSo && !isPlural;
  });
  return called.length === 1 ? called[0] : undefined;
}
