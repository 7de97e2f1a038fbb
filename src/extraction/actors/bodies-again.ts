import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { namesBody } from '../words/word-classes';
import { isShortName } from './appositions';
import type { Focus } from './focus';
import type { Mention } from './mention';
import { plainName } from './name-facts';
import type { Place } from './place';
import type { Draft, Registry } from './registry';
import { namedDraft } from './registry';

/** The body that speaks, or whose name stands beside what it is. */
export function bodyBeside(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  here: Place,
): Draft | undefined {
  return (
    ownBody(focus, mention) ??
    bodyBefore(here) ??
    namedBody(registry, mention, here)
  );
}

/** "A firm of builders, Lyle & Sons,": the name follows what it is. */
function namedBody(
  registry: Registry,
  mention: Mention,
  { sentence, index }: Place,
): Draft | undefined {
  const { chunks, mentions } = sentence;
  const name = mentions[index + 2];
  const isNamed =
    mention.count === 1 &&
    chunks[index + 1]?.kind === 'comma' &&
    name?.kind === 'named' &&
    name.actorKind === 'organisation' &&
    /^(?:comma|stop)$/.test(chunks[index + 3]?.kind ?? 'stop') &&
    chunks[index + 4]?.kind !== 'and';
  if (isNamed) return namedDraft(registry, name);
  if (name === undefined || !isShortName(chunks, mentions, index))
    return undefined;
  const draft = namedDraft(registry, name);
  if (!registry.byPart.has(mention.name))
    registry.byPart.set(mention.name, draft);
  return draft;
}

/** "Orbit, a shipping company, was founded": the one named just before. */
function bodyBefore({ sentence, index, actors }: Place): Draft | undefined {
  const { chunks, mentions } = sentence;
  const isAside =
    mentions[index]?.count === 1 &&
    chunks[index - 1]?.kind === 'comma' &&
    mentions[index - 2]?.kind === 'named' &&
    chunks[index - 3]?.kind !== 'comma' &&
    /^(?:comma|stop)$/.test(chunks[index + 1]?.kind ?? 'stop') &&
    chunks[index + 2]?.kind !== 'and';
  const draft = isAside ? actors[index - 2] : undefined;
  return draft?.kind === 'organisation' ? draft : undefined;
}

/** "Our company", where a company speaks. */
function ownBody({ speech }: Focus, mention: Mention): Draft | undefined {
  const isOwn =
    mention.owner === 'our' &&
    /^(?:association|club|company|federation|firm|group|party|union)$/.test(
      mention.name,
    );
  return isOwn && speech?.speaker.kind === 'organisation'
    ? speech.speaker
    : undefined;
}

/** "The militant group", "the union": the body of that name, or the last. */
export function earlierBody(
  registry: Registry,
  focus: Focus,
  mention: Mention,
): Draft | undefined {
  const isAnaphor =
    mention.isDefinite &&
    mention.of === undefined &&
    mention.owner === undefined &&
    !mention.isPlural;
  if (!isAnaphor) return undefined;
  const { name } = mention;
  const { speech } = focus;
  const isCountry = /^(?:country|nation)$/.test(name);
  const isOwn =
    speech?.speaker.kind === 'organisation' && speech.kind === 'signed';
  if (isOwn && !isCountry && GOES_ON_AS_BODY.has(name)) return speech.speaker;
  const named = registry.byPart.get(name);
  if (named?.kind === 'organisation') return named;
  const isEither =
    focus.bodiesJoined.length > 0 &&
    focus.bodiesJoined.every((each) => mayBeCalled(registry, each, name));
  if (!GOES_ON_AS_BODY.has(name) || isEither) return undefined;
  return (
    focus.bodies.findLast(
      (each) =>
        (each.kind === 'government') === isCountry &&
        mayBeCalled(registry, each, name),
    ) ?? (isCountry ? undefined : bodyOfSomebody(registry, focus))
  );
}

/** "Lund, the head of Orbit Holdings, is 54. The company": hers. */
function bodyOfSomebody(
  { byName }: Registry,
  { persons }: Focus,
): Draft | undefined {
  const bodies = persons.flatMap(({ of }) => {
    const body = of === undefined ? undefined : byName.get(plainName(of));
    return body?.kind === 'organisation' ? [body] : [];
  });
  return bodies.at(-1);
}

/** "The union said it had met the company": a union is no company. */
function mayBeCalled({ byPart }: Registry, body: Draft, name: string): boolean {
  const noun =
    body.key.split('|')[1] ??
    NOUNS_OF_BODIES.find((each) => byPart.get(each) === body);
  return noun === undefined || noun === name || ANY_BODY.has(name);
}

/** What a body may be told to be beside its name. */
const NOUNS_OF_BODIES = [
  ...wordsOf('bank, charity, council, court, federation, party, union'),
];

/** Nouns that fit any body. */
const ANY_BODY = wordsOf(
  'country, group, movement, nation, organisation, organization',
);

/** Nouns under which news text goes on about a body just named. */
const GOES_ON_AS_BODY = wordsOf(`
  company, country, faction, firm, group, militia, movement, nation, organisation, organization, party
`);

/**
 * "The charity Wells Without Borders", "Wells, a charity,": what a body is, by
 * which it is called from then on.
 */
export function noteWhatItIs(
  registry: Registry,
  { chunks, tokens }: ParsedSentence,
  index: number,
  mention: Mention,
  draft: Draft,
): void {
  if (draft.kind !== 'organisation') return;
  const before = tokens[mention.from - 1];
  const inside = (chunks[index]?.from ?? 0) < mention.from;
  const aside =
    chunks[index + 1]?.kind === 'comma' ? chunks[index + 2] : undefined;
  const isAside =
    /^(?:an?|the)$/.test(tokens[aside?.from ?? -1]?.lower ?? '') &&
    /^(?:comma|stop)$/.test(chunks[index + 3]?.kind ?? 'stop');
  const nouns = [
    inside && before?.shape === 'lower' ? before.lower : '',
    isAside && aside ? (tokens[aside.to - 1]?.lower ?? '') : '',
  ];
  for (const noun of nouns)
    if (namesBody(noun) && !registry.byPart.has(noun))
      registry.byPart.set(noun, draft);
}
