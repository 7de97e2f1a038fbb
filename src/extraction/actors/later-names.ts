import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Mention } from './mention';
import type { Place } from './pronouns';
import type { Draft, Registry } from './registry';

/** How far, in characters, a name may follow the description of its bearer. */
const REACH = 900;

/**
 * Keeps who is told of by an office alone ("Norvane’s foreign minister", "his
 * Velian counterpart"), and lets the one person who is named with that office
 * soon after be that one.
 */
export function noteLaterName(
  registry: Registry,
  mention: Mention,
  draft: Draft,
  { sentence, subject }: Place,
): void {
  const at = sentence.start;
  if (draft.kind === 'person') {
    if (registry.met.has(draft)) return;
    registry.met.add(draft);
    settle(registry, draft, at);
    return;
  }
  const isOne = draft.kind === 'role' && !draft.isPlural && mention.isDefinite;
  if (!isOne || registry.met.has(draft)) return;
  registry.met.add(draft);
  const isOther = mention.name === 'counterpart';
  const office = isOther ? subject?.office : mention.office;
  if (office === undefined) return;
  const near = registry.awaited.findIndex((each) => at - each.at < REACH);
  registry.awaited.splice(0, near < 0 ? registry.awaited.length : near);
  registry.awaited.push({
    draft,
    office,
    at,
    other: isOther ? subject : undefined,
  });
}

function settle(registry: Registry, draft: Draft, at: number): void {
  const { office, of } = draft;
  if (office === undefined) return;
  const fitting = registry.awaited.filter(
    (each) =>
      each.office === office &&
      each.other !== draft &&
      at - each.at < REACH &&
      (of === undefined ||
        each.draft.of === undefined ||
        isShortFor(of, each.draft.of)),
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return;
  const holders = registry.holders.get(office) ?? new Set();
  const others = [...holders].filter(
    (each) => each !== draft && each !== only.other && each.kind === 'person',
  );
  if (others.length === 0) joinNames(registry, only.draft, draft);
}

/** "Halloran" for "Halloran Steel", or the same. */
function isShortFor(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted(
    (first, second) => first.length - second.length,
  );
  return long === short || long.startsWith(`${short} `);
}

/** "The minister was Kurt Selig": who is told of is the one who is named. */
export function noteCopula(
  registry: Registry,
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
): void {
  const { chunks } = sentence;
  for (const [at, { verb }] of chunks.entries()) {
    if (verb?.lemma !== 'be' || verb.form !== 'finite' || verb.negated)
      continue;
    const named = actors[at + 1];
    const alias = goesByAlias(sentence, actors, at);
    if (alias !== undefined && named?.kind === 'person') {
      named.aliases.add(alias.name);
      joinNames(registry, alias, named);
      continue;
    }
    const described = actors[at - 1];
    const isPlain =
      verb.modal === undefined &&
      (at === 1 || /^(?:stop|comma|and|but)$/.test(chunks[at - 2]?.kind ?? ''));
    if (!isPlain || described?.kind !== 'role' || described.isPlural) continue;
    if (named?.kind === 'person') joinNames(registry, described, named);
  }
}

/** "Comandante Rufo, whose real name was Ernesto Vial": who goes by an alias. */
function goesByAlias(
  { chunks, tokens }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  verb: number,
): Draft | undefined {
  const name = chunks[verb - 1];
  const alias = actors[verb - 3];
  const isName =
    tokens[name?.from ?? -1]?.lower === 'whose' &&
    tokens[(name?.to ?? 0) - 1]?.lower === 'name' &&
    chunks[verb - 2]?.kind === 'comma';
  return isName && alias?.kind === 'person' ? alias : undefined;
}

function joinNames(registry: Registry, described: Draft, named: Draft): void {
  if (registry.same.has(described)) return;
  // The description stays no name of theirs, so that a person can doubt it.
  registry.same.set(described, named);
}
