import type { Actor, Case } from '../../case';
import { sideColorsOf, valueInWords } from '../../lens';
import { basisWords, evidenceWords, vocabularyWords } from '../../words';
import type { Fact, Whys } from '../parts/grounds';
import { KindMark } from '../parts/marks';
import { RecordFacts } from '../parts/record-facts';
import { SideMark } from '../parts/side-mark';
import { placesFor } from './actor-places';

/** One of those merged into an actor, and what it was described as. */
export type Described = { readonly id: string; readonly description: string };

/** Who an actor is, field by field; each tells why it says so. */
export function ActorFacts({
  actor,
  others,
  theCase,
  whys,
}: {
  readonly actor: Actor;
  readonly others: readonly Described[];
  readonly theCase: Case;
  readonly whys: Whys;
}) {
  const facts = [
    kindFact(actor),
    ...sideFacts(actor, theCase),
    ...namedFacts(actor, theCase),
    ...others.map((each) => otherFact(actor, each)),
  ].map((fact) => ({
    ...fact,
    rests: () => restsOf(fact, actor, theCase, whys),
  }));
  return (
    <RecordFacts
      label={evidenceWords.whatIsKnown}
      {...{ facts, theCase, whys }}
    />
  );
}

/**
 * What a value rests on that names no words of its own: where articles name the
 * actor. What somebody has set since rests on that act alone.
 */
function restsOf(
  fact: Fact,
  actor: Actor,
  theCase: Case,
  { groundsOf }: Whys,
): ReturnType<NonNullable<Fact['rests']>> {
  const isSet = groundsOf(fact.of, fact.field)?.isFirst === false;
  return {
    lead: basisWords.namedHere,
    words: isSet ? [] : placesFor(fact, actor, theCase),
  };
}

function factOf(
  { id }: Actor,
  field: Fact['field'],
  value: string,
  others: Partial<Fact> = {},
): Fact {
  const name = basisWords.field[field];
  return {
    key: field,
    of: { kind: 'actor', id },
    field,
    value,
    shown: name,
    told: [basisWords.states(name, value)],
    ...others,
  };
}

function kindFact(actor: Actor): Fact {
  const value = vocabularyWords.kind[actor.kind];
  const shown = (
    <>
      <KindMark kind={actor.kind} /> {value}
    </>
  );
  return factOf(actor, 'kind', value, { shown, told: [] });
}

function sideFacts(actor: Actor, theCase: Case): readonly Fact[] {
  const { side } = actor;
  if (side === undefined) return [];
  const shown = (
    <>
      <SideMark color={sideColorsOf(theCase).get(side)} />{' '}
      {evidenceWords.side(side)}
    </>
  );
  return [factOf(actor, 'side', side, { shown, told: [] })];
}

/** What is told elsewhere on the card: asked about by its name. */
function namedFacts(actor: Actor, theCase: Case): readonly Fact[] {
  const { name, aliases, affiliations, description } = actor;
  return [
    factOf(actor, 'name', name),
    ...(aliases.length > 0
      ? [factOf(actor, 'aliases', valueInWords(theCase, 'aliases', aliases))]
      : []),
    ...(affiliations.length > 0
      ? [
          factOf(
            actor,
            'affiliations',
            valueInWords(theCase, 'affiliations', affiliations),
            { words: affiliations.flatMap(({ quotes }) => quotes) },
          ),
        ]
      : []),
    ...(description === undefined
      ? []
      : [factOf(actor, 'description', description, { told: [] })]),
  ];
}

/** What somebody merged into an actor was described as, by words of its own. */
function otherFact(actor: Actor, { id, description }: Described): Fact {
  return factOf(actor, 'description', description, {
    key: `description ${id}`,
    of: { kind: 'actor', id },
    shown: description,
    told: [],
  });
}
