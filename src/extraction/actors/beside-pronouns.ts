import { asideAround } from '../clauses/asides';
import { subjectsOf } from '../clauses/subjects';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import type { Focus } from './focus';
import { pointsBack } from './mention';
import type { Place } from './place';
import type { Draft, Registry } from './registry';
import { namedDraft, officeHolder } from './registry';

/** "When he returned, Lavrov told …": the name follows its pronoun. */
export function isForward(here: Place): boolean {
  const { chunks } = here.sentence;
  const opensPhrase =
    here.index === 1 &&
    /^(?:in|at|during|after|before)$/i.test(chunks[0]?.word ?? '') &&
    chunks[2]?.word === '’s';
  if (opensPhrase) return true;
  // "Records show that he wrote to the clerk, Y": not to himself.
  const before = chunks.slice(0, here.index);
  const opener = before.findIndex(({ kind }) => kind === 'subordinator');
  return (
    here.isFirst &&
    opener >= 0 &&
    !before.slice(0, opener).some(({ kind }) => kind === 'verb')
  );
}

/** The name that follows its pronoun: "when he returned, Lavrov". */
export function namedAhead(registry: Registry, here: Place): Draft | undefined {
  const { chunks, mentions } = here.sentence;
  // "In his letter he told the clerk, Y": a clause of his own has begun.
  const own = chunks[here.index + 1]?.kind === 'verb' ? here.index + 1 : -1;
  for (let at = here.index + 1; at < chunks.length - 1; at++) {
    if (chunks[at]?.verb?.form === 'finite' && at !== own) return undefined;
    if (chunks[at]?.kind !== 'comma') continue;
    const mention = mentions[at + 1];
    if (mention?.kind === 'named' && mention.actorKind === 'person')
      return namedDraft(registry, mention);
  }
  return undefined;
}

/** "Y, to whom he wrote": he is not Y. */
export function antecedentOf({
  sentence,
  index,
  actors,
}: Place): Draft | undefined {
  const { chunks } = sentence;
  const relative = chunks[index - 1];
  if (relative?.kind !== 'relative' || relative.word !== 'whom')
    return undefined;
  return actors.findLast((_, at) => sentence.mentions[at] !== undefined);
}

/** Who says or thinks what the clause of a pronoun tells. */
export function sayerBefore({
  sentence,
  index,
  actors,
}: Place): Draft | undefined {
  const { chunks } = sentence;
  const verb = chunks[index - 1]?.word === 'that' ? index - 2 : index - 1;
  return SAYING_VERBS.has(chunks[verb]?.verb?.lemma ?? '')
    ? actors[subjectsOf(sentence, verb)[0] ?? -1]
    : undefined;
}

/** "A source said she had texted him": no source tells of itself. */
export function toldOfBy(
  sayer: Draft,
  focus: Focus,
  isMeant: (draft: Draft | undefined) => boolean,
  gender: 'he' | 'she',
): Draft | undefined {
  const isSource =
    sayer.kind === 'role' &&
    sayer.gender === undefined &&
    TELLERS.test(sayer.name);
  if (!isSource) return undefined;
  return isMeant(focus.subject) && focus.subject?.gender === gender
    ? focus.subject
    : focus.persons.findLast((each) => isMeant(each) && each.gender === gender);
}

const TELLERS = /\b(?:aide|colleague|diplomat|friend|official|person|source)$/i;

/**
 * "He had told Sokol", "“He told me,” Berisha said": the object of his own
 * clause is not he, nor is whoever says it.
 */
export function namedBeside(
  registry: Registry,
  { sentence, index }: Place,
): readonly Draft[] {
  const { chunks, mentions } = sentence;
  const verb = index + 1;
  if (chunks[verb]?.kind !== 'verb') return [];
  const object = /^(?:to|with)$/.test(chunks[verb + 1]?.word ?? '')
    ? verb + 2
    : verb + 1;
  const close = chunks.findIndex(
    ({ kind }, at) => at > index && kind === 'quotation',
  );
  const isQuoted = chunks[index - 1]?.kind === 'quotation' && close > 0;
  const speaker = isQuoted
    ? [close + 1, close + 2].find((at) => mentions[at]?.kind === 'named')
    : undefined;
  return [object, speaker ?? -1].flatMap((at) => {
    const mention = mentions[at];
    if (mention?.kind === 'named' && mention.actorKind === 'person')
      return [namedDraft(registry, mention)];
    // "He told the chairman": whoever that is.
    const holder =
      mention?.kind === 'office' && pointsBack(mention)
        ? officeHolder(registry, mention)
        : undefined;
    return holder === undefined ? [] : [holder];
  });
}

/** "He had turned down the bishop, though he was briefed": one and the same. */
export function earlierPronoun(
  gender: 'he' | 'she',
  { sentence, index, actors }: Place,
): Draft | undefined {
  const { mentions } = sentence;
  const isSubject = sentence.chunks[index + 1]?.kind === 'verb';
  return isSubject
    ? actors.findLast((_, at) => mentions[at]?.name === gender)
    : undefined;
}

/** "Doyle, whose brother knew Flynn, told him": not Flynn, of whom that is all. */
export function isPastAside({ sentence, index }: Place, at: number): boolean {
  const close = asideAround(sentence, at);
  return close !== undefined && close < index;
}
