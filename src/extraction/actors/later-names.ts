import { HONORIFICS, KIN } from '../lexicons/offices';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Focus } from './focus';
import type { Mention } from './mention';
import { pointsBack } from './mention';
import type { Place } from './place';
import type { Draft, Registry } from './registry';
import { namedDraft } from './registry';
import { noteAlias } from './bracketed-aliases';

/** Descriptions that fit many in one article, so that they point to nobody. */
const FITS_MANY = wordsOf(`
  adviser, aide, author, colleague, diplomat, expert, friend, lawyer, man, member, official, officer
  person, reporter, source, spokesman, spokesperson, spokeswoman, student, witness, woman
`);

/** Of these, what somebody is called who was brought in by nothing else. */
const HUMANS = wordsOf('man, woman');

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
  { sentence, subject, actors }: Place,
): void {
  const at = sentence.start;
  if (draft.kind === 'person') {
    if (registry.met.has(draft)) return;
    registry.met.add(draft);
    settle(registry, draft, at, actors);
    return;
  }
  const isOne = draft.kind === 'role' && !draft.isPlural && mention.isDefinite;
  if (!isOne || registry.met.has(draft)) return;
  registry.met.add(draft);
  const isOther = mention.name === 'counterpart';
  const office = isOther ? subject?.office : (mention.office ?? mention.name);
  if (office === undefined || FITS_MANY.has(office)) return;
  const near = registry.awaited.findIndex((each) => at - each.at < REACH);
  registry.awaited.splice(0, near < 0 ? registry.awaited.length : near);
  registry.awaited.push({
    draft,
    office,
    at,
    other: isOther ? subject : undefined,
  });
}

function settle(
  registry: Registry,
  draft: Draft,
  at: number,
  beside: readonly (Draft | undefined)[],
): void {
  const { office, of } = draft;
  if (office === undefined) return;
  const fitting = registry.awaited.filter(
    (each) =>
      (each.office === office || each.office.endsWith(` ${office}`)) &&
      each.other !== draft &&
      // "The bishop saw Bishop Quiroga": himself he did not see.
      !beside.includes(each.draft) &&
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
  { chunks }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
): void {
  for (const [at, { verb }] of chunks.entries()) {
    noteIdentified(registry, chunks, actors, at);
    if (verb?.lemma !== 'be' || verb.form !== 'finite' || verb.negated)
      continue;
    const named = actors[at + 1];
    const first = headOfSubject(chunks, at);
    const described = actors[first];
    const isPlain =
      verb.modal === undefined &&
      (first === 0 ||
        /^(?:stop|comma|and|but)$/.test(chunks[first - 1]?.kind ?? ''));
    if (!isPlain || described?.kind !== 'role' || described.isPlural) continue;
    if (named?.kind === 'person') joinNames(registry, described, named);
  }
}

/** "He was later identified as Carl Costa": whoever was spoken of. */
function noteIdentified(
  registry: Registry,
  chunks: ParsedSentence['chunks'],
  actors: readonly (Draft | undefined)[],
  at: number,
): void {
  const group = chunks[at]?.verb;
  if (!IDENTIFYING.has(group?.lemma ?? '') || group?.negated !== false) return;
  const described = actors[at - 1];
  const named = actors[at + 2];
  const isSo =
    chunks[at + 1]?.word === 'as' && group.passive && group.modal === undefined;
  if (
    isSo &&
    described?.kind === 'role' &&
    !described.isPlural &&
    named?.kind === 'person'
  )
    joinNames(registry, described, named);
}

const IDENTIFYING = wordsOf('identify, name, reveal, unmask');

/** "The banker whom he met that evening was": the banker. */
function headOfSubject(chunks: ParsedSentence['chunks'], be: number): number {
  let verbs = 0;
  for (let at = be - 1; at > Math.max(0, be - CLAUSE); at--) {
    const { kind = 'stop', verb } = chunks[at] ?? {};
    if (kind === 'relative' && verbs === 1) return at - 1;
    if (/^(?:comma|quotation|stop|subordinator)$/.test(kind)) break;
    if (verb?.form === 'finite') verbs++;
  }
  return be - 1;
}

/** So many chunks a clause may have that tells who is meant. */
const CLAUSE = 8;

/** "Rufo, whose real name was Ernesto Vial": both names are his from the start. */
export function noteRealNames(
  registry: Registry,
  { chunks, tokens, mentions }: ParsedSentence,
): void {
  for (const [at, { verb, from }] of chunks.entries()) {
    const name = chunks[at - 1];
    const isName =
      verb?.lemma === 'be' &&
      tokens[from - 1]?.lower === 'name' &&
      tokens[name?.from ?? -1]?.lower === 'whose' &&
      chunks[at - 2]?.kind === 'comma';
    const alias = mentions[at - 3];
    const real = mentions[at + 1];
    if (!isName || alias?.kind !== 'named' || real?.kind !== 'named') continue;
    noteAlias(registry, namedDraft(registry, real), alias.name);
  }
}

/**
 * "A sergeant rang. The sergeant, Ann Lee, said", "a smuggler … the smuggler Tariq
 * Benomar": the one who was told of before by what the named one is.
 */
export function noteDescribed(
  registry: Registry,
  focus: Focus,
  mention: Mention,
  named: Draft,
): void {
  const name = mention.office ?? mention.name;
  if (named.kind !== 'person' || mention.isPlural || mention.isNew) return;
  if (FITS_MANY.has(name) || HONORIFICS.has(name)) return;
  const before = focus.persons.filter(({ kind, isPlural, key, of }) => {
    const own = key.split('|')[1] ?? '';
    return (
      kind === 'role' &&
      !isPlural &&
      (own === name || own.endsWith(` ${name}`)) &&
      (of === undefined || mention.of === undefined || of === mention.of)
    );
  });
  const others = [...(registry.holders.get(name) ?? [])].filter(
    (each) => each !== named && each.kind === 'person',
  );
  const [only] = before;
  if (before.length === 1 && others.length === 0)
    noteSame(registry, only, named);
}

/** "The waiter, a boy called Sami": so he was who was spoken of before. */
export function noteSame(
  registry: Registry,
  earlier: Draft | undefined,
  named: Draft,
): void {
  const isSame =
    earlier?.kind === 'role' &&
    !earlier.isPlural &&
    named.kind === 'person' &&
    earlier !== named;
  if (isSame) joinNames(registry, earlier, named);
}

function joinNames(registry: Registry, described: Draft, named: Draft): void {
  if (registry.same.has(described)) return;
  // The description stays no name of theirs, so that a person can doubt it.
  registry.same.set(described, named);
}

/** "The woman", where one alone was "a woman named Ann Lee". */
function isHuman(name: string): boolean {
  return HUMANS.has(name);
}

/** "The dentist", where one person alone was said to be a dentist. */
export function personDescribed(
  registry: Registry,
  mention: Mention,
): Draft | undefined {
  // "His grandson", where one person was said to be somebody's grandson.
  const isKin = mention.owner !== undefined && KIN.has(mention.name);
  const isPointed =
    (pointsBack(mention) || isKin) &&
    !mention.isPlural &&
    (!FITS_MANY.has(mention.name) || isHuman(mention.name));
  const holders = isPointed ? registry.holders.get(mention.name) : undefined;
  const [only] = holders ?? [];
  return holders?.size === 1 && only?.kind === 'person' ? only : undefined;
}
