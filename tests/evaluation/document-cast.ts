import type { Actor, Participant, Speaker } from '../../src/case';
import type { Suggestions } from '../../src/extraction';
import type { LabelledDocument } from '../extraction/documents/labelled-document';
import { agrees, plainWords } from './claim-pairs';

/** Who in the engine's answer is who in a document's labels. */
export type Cast = {
  /** Whether a participant can be the actor whom the labels call `name`. */
  readonly names: (participant: Participant, name: string) => boolean;
  readonly isSpeaker: (speaker: Speaker, name: string) => boolean;
  readonly formsOf: (name: string) => readonly string[];
  readonly nameOf: (participant: Participant) => string;
  /** Whether an actor has a good name; `undefined` if the labels know no such. */
  readonly isWellNamed: (actor: Actor) => boolean | undefined;
};

/** The cast of a document, for one answer of the engine. */
export function castOf(
  document: LabelledDocument,
  suggested: Suggestions,
): Cast {
  const roll = rollOf(document);
  const formsOf = (name: string): readonly string[] =>
    roll.get(name)?.all ?? [name];
  const actors = new Map(suggested.actors.map((actor) => [actor.id, actor]));
  const wordsOf = (
    id: Actor['id'] | undefined,
    mention = '',
  ): readonly string[] => {
    const actor = id === undefined ? undefined : actors.get(id);
    return [actor?.name ?? '', ...(actor?.aliases ?? []), mention].filter(
      (each) => each !== '',
    );
  };
  return {
    names: ({ actor, mention }, name) =>
      meantBy(roll, wordsOf(actor, mention?.exact)).has(name),
    isSpeaker: ({ actor, speaker }, name) =>
      wordsOf(actor, speaker).some((each) =>
        formsOf(name).some((form) => agrees(each, form)),
      ),
    formsOf,
    nameOf: ({ actor }) => actors.get(actor)?.name ?? actor,
    isWellNamed: ({ name }) => {
      const all = [...roll.values()];
      const isGood = (form: string): boolean =>
        isSame(form, name) || isOfSameOwner(form, name);
      if (all.some(({ good }) => good.some(isGood))) return true;
      return meantBy(roll, [name]).size > 0 ? false : undefined;
    },
  };
}

/** The actors of the labels by name, with their good forms and all forms. */
type Roll = ReadonlyMap<
  string,
  { readonly good: readonly string[]; readonly all: readonly string[] }
>;

function rollOf({ actors, claims }: LabelledDocument): Roll {
  const unlisted = claims
    .flatMap(({ sides, via }) => [...sides.flat(), ...via])
    .map((name) => [name, { good: [name], all: [name] }] as const);
  const listed = actors.map(
    ({ name, names, mentions }) =>
      [name, { good: names, all: [...names, ...mentions] }] as const,
  );
  return new Map([...unlisted, ...listed]);
}

/** Those of whom a wording is a form or, if there are none, agrees with one. */
function meantBy(roll: Roll, words: readonly string[]): ReadonlySet<string> {
  const having = (
    fits: (one: string, other: string) => boolean,
  ): readonly string[] =>
    [...roll]
      .filter(([, { all }]) =>
        all.some((form) => words.some((each) => fits(each, form))),
      )
      .map(([name]) => name);
  const exact = having(isSame);
  return new Set(exact.length > 0 ? exact : having(agrees));
}

/** "Ana Berg’s deputy", whom the labels call "Berg's deputy". */
function isOfSameOwner(one: string, other: string): boolean {
  const [first = '', firstRest] = one.split(OWNING);
  const [second = '', secondRest] = other.split(OWNING);
  return (
    firstRest !== undefined && firstRest === secondRest && agrees(first, second)
  );
}

const OWNING = /['’]s? (.*)/u;

function isSame(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}
