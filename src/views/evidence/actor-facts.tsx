import type { Actor, Case, Passage } from '../../case';
import { sideColorsOf, valueInWords } from '../../lens';
import { sentenceAround } from '../../text';
import { basisWords, evidenceWords, vocabularyWords } from '../../words';
import type { Fact, Whys } from '../parts/grounds';
import { KindMark } from '../parts/marks';
import { RecordFacts } from '../parts/record-facts';
import { claimsAbout } from '../parts/record-in-words';
import { SideMark } from '../parts/side-mark';

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
    words: isSet ? [] : wordsFor(fact, placesNaming(actor, theCase), theCase),
  };
}

/** So many places show who an actor is. */
const MOST_PLACES = 3;

/** Where articles name an actor: the words of each, in the order of the case. */
function placesNaming({ id }: Actor, theCase: Case): readonly Passage[] {
  const places = new Map<string, Passage>();
  for (const claim of claimsAbout(theCase, 'actor', id)) {
    const { article, participants, attribution } = claim;
    for (const { actor, mention } of participants)
      if (actor === id && mention !== undefined)
        places.set(`${article} ${mention.start}`, { ...mention, article });
    for (const { actor, quote } of attribution)
      if (actor === id && quote !== undefined)
        places.set(`${quote.article} ${quote.start}`, quote);
  }
  return [...places.values()];
}

/** The places that show a value best: where its sentence has the value's words. */
function wordsFor(
  { field, value }: Fact,
  places: readonly Passage[],
  { articles }: Case,
): readonly Passage[] {
  const isSaid = (place: Passage): boolean => {
    const article = articles.find(({ id }) => id === place.article);
    if (article === undefined) return false;
    const { text, body } = article;
    const { start, end } = sentenceAround(text, body, place);
    return text.slice(start, end).includes(value);
  };
  const isWorded = field === 'description' || field === 'side';
  const told = isWorded ? places.filter(isSaid) : [];
  return (told.length > 0 ? told : places).slice(0, MOST_PLACES);
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
