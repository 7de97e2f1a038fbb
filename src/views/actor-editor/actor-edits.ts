import type { Actor, Affiliation, Case, Change } from '../../case';
import { isSame } from '../../case';
import { sideColorChanges } from '../../lens';
import type { Quote } from '../../text';
import { quoteAt } from '../../text';

/** Sets a field of an actor to what a person typed; empty text empties it. */
export function withField(
  { id }: Actor,
  field: 'name' | 'kind' | 'description' | 'aliases' | 'affiliations',
  to: unknown,
): readonly Change[] {
  return [
    {
      kind: 'set',
      of: { kind: 'actor', id },
      field,
      ...(to !== '' && { to }),
      basis: { kind: 'typed' },
    },
  ];
}

/** Puts an actor on a side; the colours that sides have now are stored. */
export function withSide(
  theCase: Case,
  { id }: Actor,
  side: string,
): readonly Change[] {
  return [
    {
      kind: 'set',
      of: { kind: 'actor', id },
      field: 'side',
      ...(side !== '' && { to: side }),
      basis: { kind: 'typed' },
    },
    ...sideColorChanges(theCase),
  ];
}

/** The sides of a case, in the order in which actors bring them. */
export function sidesOf({ actors }: Case): readonly string[] {
  return [...new Set(actors.flatMap(({ side }) => side ?? []))];
}

/** Gives an actor one more name; nothing where it has that name already. */
export function withAlias(
  [first]: readonly Actor[],
  name: string,
): readonly Change[] {
  const isKnown =
    first === undefined ||
    name === '' ||
    [first.name, ...first.aliases].includes(name);
  return isKnown ? [] : withField(first, 'aliases', [...first.aliases, name]);
}

/** Takes a name from each of the records that an actor stands for. */
export function withoutAlias(
  members: readonly Actor[],
  name: string,
): readonly Change[] {
  return members
    .filter(({ aliases }) => aliases.includes(name))
    .flatMap((each) =>
      withField(
        each,
        'aliases',
        each.aliases.filter((alias) => alias !== name),
      ),
    );
}

/** Whether a name is but an alias, so that it can be removed. */
export function isAlias(members: readonly Actor[], name: string): boolean {
  return members.every((each) => each.name !== name);
}

/** Gives an actor one more affiliation. */
export function withAffiliation(
  [first]: readonly Actor[],
  affiliation: Affiliation,
): readonly Change[] {
  return first === undefined
    ? []
    : withField(first, 'affiliations', [...first.affiliations, affiliation]);
}

/** Takes an affiliation from each of the records that an actor stands for. */
export function withoutAffiliation(
  members: readonly Actor[],
  affiliation: Affiliation,
): readonly Change[] {
  const isIt = (each: Affiliation): boolean =>
    each.as === affiliation.as && isSame(each.quotes, affiliation.quotes);
  return members
    .filter((each) => each.affiliations.some(isIt))
    .flatMap((each) =>
      withField(
        each,
        'affiliations',
        each.affiliations.filter((one) => !isIt(one)),
      ),
    );
}

/** The first place in an article of a case where some words stand. */
export function quoteOf({ articles }: Case, words: string): Quote | undefined {
  for (const article of articles) {
    const start = article.text.indexOf(words);
    if (start >= 0) return quoteAt(article, start, start + words.length);
  }
  return undefined;
}
