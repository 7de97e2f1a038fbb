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
  const known = new Map(document.actors.map((actor) => [actor.name, actor]));
  const named = new Set([
    ...known.keys(),
    ...document.claims.flatMap(({ sides, via }) => [...sides.flat(), ...via]),
  ]);
  const goodOf = (name: string): readonly string[] =>
    known.get(name)?.names ?? [name];
  const formsOf = (name: string): readonly string[] => [
    ...goodOf(name),
    ...(known.get(name)?.mentions ?? []),
  ];
  const actorOf = (id: string): Actor | undefined =>
    suggested.actors.find((each) => each.id === id);
  /** Those whom a wording is a form of, or, if there are none, agrees with. */
  const meantBy = (words: readonly string[]): ReadonlySet<string> => {
    const all = [...named];
    const exact = all.filter((name) =>
      formsOf(name).some((form) => words.some((each) => isSame(each, form))),
    );
    return new Set(
      exact.length > 0
        ? exact
        : all.filter((name) =>
            formsOf(name).some((form) =>
              words.some((each) => agrees(each, form)),
            ),
          ),
    );
  };
  const wordsOf = (
    id: string | undefined,
    mention: string | undefined,
  ): readonly string[] => {
    const actor = id === undefined ? undefined : actorOf(id);
    return [actor?.name, ...(actor?.aliases ?? []), mention].filter(
      (each) => each !== undefined && each !== '',
    ) as readonly string[];
  };
  return {
    names: ({ actor, mention }, name) =>
      meantBy(wordsOf(actor, mention?.exact)).has(name),
    isSpeaker: ({ actor, speaker }, name) =>
      wordsOf(actor, speaker).some((each) =>
        formsOf(name).some((form) => agrees(each, form)),
      ),
    formsOf,
    nameOf: ({ actor }) => actorOf(actor)?.name ?? actor,
    isWellNamed: ({ name }) => {
      const all = [...named];
      if (all.some((each) => goodOf(each).some((form) => isSame(form, name))))
        return true;
      const isKnown = all.some((each) =>
        formsOf(each).some((form) => agrees(form, name)),
      );
      return isKnown ? false : undefined;
    },
  };
}

function isSame(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}
