import type { Draft } from '../actors/registry';
import { documentBefore, isDocument } from './documents-cited';
import { joinedLeft, joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import { isPassive } from '../cues/actor-tests';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { VerbGroup } from '../phrases/verb-groups';
import { FINDING_VERBS, HEARING_VERBS } from '../lexicons/documents';
import { NO_SPEAKERS, SENIORITY } from '../lexicons/people-nouns';
import { FALSELY, UNCONFIRMED, VERSIONS } from '../lexicons/unreal-words';
import { wordsOf } from '../lexicons/word-list';
import { SAYING_VERBS } from '../lexicons/saying-verbs';

/** Someone whom a sentence credits, by chunk, and the verb that credits it. */
export type Credit = {
  readonly chunk: number;
  readonly verb: number | undefined;
  /** People of whom nothing is told, and who are nobody's actor. */
  readonly isUnnamed?: boolean;
};

function isPeople({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const last = tokens[(chunks[at]?.to ?? 0) - 1];
  return chunks[at]?.kind === 'noun' && last?.lower === 'people';
}

/** The speakers whom a sentence credits: "according to X", "X said". */
export function creditsOf(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
): readonly Credit[] {
  const { chunks } = sentence;
  const credits: Credit[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const source = sourceAt(sentence, index);
    if (source !== undefined) {
      credits.push(...namedAt(sentence, actors, source));
      continue;
    }
    if (chunk.verb !== undefined)
      credits.push(...saidAt(sentence, actors, index, chunk.verb));
  }
  // Who is cited speaks at first hand; the paper that cites does not.
  const isCiting = chunks.some(({ verb }) => isCite(verb));
  return credits.filter(
    (credit, index) =>
      credits.findIndex((other) => other.chunk === credit.chunk) === index &&
      !(isCiting && actors[credit.chunk]?.kind === 'outlet'),
  );
}

function isCite(verb: VerbGroup | undefined): boolean {
  return verb?.lemma === 'cite' && verb.form === 'gerund';
}

/** Whom words name that lead to a source: "according to X", "per X", "citing X". */
function sourceAt(sentence: ParsedSentence, index: number): number | undefined {
  const { chunks, tokens } = sentence;
  const chunk = chunks[index];
  const word = tokens[chunk?.from ?? -1]?.lower;
  const next = chunks[index + 1];
  if (word === 'according' && chunk?.kind === 'verb') {
    const source = chunks[index + 2];
    // "According to an unconfirmed report": nobody is to be credited.
    const isOfNobody = tokens
      .slice(source?.from, source?.to)
      .some(({ lower }) => UNCONFIRMED.has(lower));
    return next?.word === 'to' && !isOfNobody ? index + 2 : undefined;
  }
  if (word === 'attributable') return index + 2;
  if (opensAccount(sentence, index)) return index + 1;
  if (isCite(chunk?.verb)) return index + 1;
  if (word !== 'per' || next?.kind !== 'noun') return undefined;
  const isFirst = index === 0 || chunks[index - 1]?.kind === 'comma';
  return isFirst && /^(?:comma|stop)$/.test(chunks[index + 2]?.kind ?? 'stop')
    ? index + 1
    : undefined;
}

/** "By Kowal’s account, A met B", "in her telling": whose it is. */
function opensAccount(
  { chunks, tokens, mentions }: ParsedSentence,
  index: number,
): boolean {
  const owner = chunks[index + 1];
  const isOwned = chunks[index + 2]?.word === '’s';
  const noun = chunks[index + 3];
  const last = tokens[(noun?.to ?? 0) - 1]?.lower ?? '';
  return (
    index === 0 &&
    chunks[0]?.kind === 'preposition' &&
    owner?.kind === 'noun' &&
    mentions[index + 1] !== undefined &&
    isOwned &&
    (ACCOUNTS.has(last) || VERSIONS.has(last))
  );
}

/** "According to one of them, an aide": who that one is. */
function oneOfThem(
  { chunks, tokens, mentions }: ParsedSentence,
  noun: number,
): number | undefined {
  const isOne = /^(?:another|one)$/.test(
    tokens[chunks[noun]?.from ?? -1]?.lower ?? '',
  );
  const comma = chunks.findIndex(
    ({ kind }, at) => at > noun && kind === 'comma',
  );
  const isNear = comma > noun && comma - noun <= 3;
  const who = mentions[comma + 1];
  return isOne && isNear && who?.actorKind === 'role' && !who.isPlural
    ? comma + 1
    : undefined;
}

function namedAt(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  noun: number,
): readonly Credit[] {
  if (isDocument(sentence, noun)) return [{ chunk: noun, verb: undefined }];
  // "According to people familiar with the matter": whoever they are.
  if (isPeople(sentence, noun))
    return [{ chunk: noun, verb: undefined, isUnnamed: true }];
  const one = oneOfThem(sentence, noun);
  if (one !== undefined && actors[one] !== undefined)
    return [{ chunk: one, verb: undefined }];
  if (actors[noun] === undefined) return [];
  return joinedRight(sentence, noun).map(({ chunk }) => ({
    chunk,
    verb: undefined,
  }));
}

/** Whom a verb of saying, showing or finding credits. */
function saidAt(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  index: number,
  group: VerbGroup,
): readonly Credit[] {
  if (isPassive(sentence, index)) {
    const agent = agentOfSaying(sentence, index);
    return agent !== undefined && actors[agent] !== undefined
      ? [{ chunk: agent, verb: index }]
      : [];
  }
  const told = heardFrom(sentence, index);
  if (told !== undefined && actors[told] !== undefined)
    return [{ chunk: told, verb: index }];
  const account = ofAccount(sentence, index);
  if (account !== undefined && actors[account] !== undefined)
    return [{ chunk: account, verb: index }];
  const quoted = quotedAs(sentence, index);
  if (quoted !== undefined && actors[quoted] !== undefined)
    return [{ chunk: quoted, verb: index }];
  if (group.form !== 'finite' && !saysThat(sentence, index)) return [];
  const paper = documentBefore(sentence, index);
  if (paper !== undefined) return [{ chunk: paper, verb: index }];
  const isSaid =
    SAYING_VERBS.has(group.lemma) || isFound(sentence, actors, index, group);
  if (!isSaid || group.negated || group.modal !== undefined) return [];
  if (tellsNobody(sentence, index) || isOrder(sentence, index)) return [];
  if (!reportsClause(sentence, index) && !disowns(sentence, index)) return [];
  const speakers =
    invertedSpeaker(sentence, index) ?? subjectsOf(sentence, index);
  return speakers
    .filter((speaker) => isSpeaker(sentence, actors, speaker))
    .map((speaker) => ({
      chunk: nameOfSpeaker(sentence, actors, speaker),
      verb: index,
    }));
}

function isSpeaker(
  { chunks, tokens }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  speaker: number,
): boolean {
  const word = tokens[chunks[speaker]?.from ?? 0]?.lower ?? '';
  return actors[speaker] !== undefined && !NO_SPEAKERS.has(word);
}

/** "The Herald has learned", "the panel found that": what bodies report. */
function isFound(
  { chunks }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  verb: number,
  { lemma, perfect }: VerbGroup,
): boolean {
  const subject = actors[verb - 1];
  if (subject === undefined) return false;
  if (lemma === 'learn' && perfect)
    return /^(?:organisation|outlet)$/.test(subject.kind);
  return (
    FINDING_VERBS.has(lemma) &&
    /^(?:group|organisation|role)$/.test(subject.kind) &&
    chunks[verb + 1]?.word === 'that'
  );
}

/** "I understand from a colleague that": who told it. */
function heardFrom(
  { chunks, mentions }: ParsedSentence,
  verb: number,
): number | undefined {
  const isHeard = HEARING_VERBS.has(chunks[verb]?.verb?.lemma ?? '');
  return isHeard &&
    chunks[verb + 1]?.word === 'from' &&
    mentions[verb + 2] !== undefined &&
    chunks[verb + 3]?.word === 'that'
    ? verb + 2
    : undefined;
}

const ACCOUNTS = wordsOf(
  'account, case, claim, contention, evidence, position, recollection, testimony, understanding, version',
);

/** "The evidence of Mr Fitz was that": whose it is. */
function ofAccount(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): number | undefined {
  const head = tokens[(chunks[verb - 3]?.to ?? 0) - 1]?.lower ?? '';
  return chunks[verb]?.verb?.lemma === 'be' &&
    chunks[verb + 1]?.word === 'that' &&
    chunks[verb - 2]?.word === 'of' &&
    ACCOUNTS.has(head)
    ? verb - 1
    : undefined;
}

/** "Quoted an adviser as saying that": who said it. */
function quotedAs(
  { chunks }: ParsedSentence,
  verb: number,
): number | undefined {
  const said = chunks[verb + 3]?.verb;
  return /^(?:cite|quote)$/.test(chunks[verb]?.verb?.lemma ?? '') &&
    chunks[verb + 1]?.kind === 'noun' &&
    chunks[verb + 2]?.word === 'as' &&
    said?.form === 'gerund'
    ? verb + 1
    : undefined;
}

/** Verbs whose agent makes something known, and tells it to nobody alone. */
const MADE_KNOWN = wordsOf(
  'allege, announce, claim, confirm, disclose, report, reveal, say, suspect',
);

/** "It was announced by the palace", "as alleged by prosecutors". */
function agentOfSaying(
  { chunks, mentions }: ParsedSentence,
  verb: number,
): number | undefined {
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  // "I am informed by the ministry that": the writer, who tells of it.
  const isHeard =
    /^(?:advise|inform|tell)$/.test(lemma) &&
    /^(?:i|we)$/.test(mentions[verb - 1]?.name ?? '');
  const isSaid = MADE_KNOWN.has(lemma) || isHeard;
  const isBy = chunks[verb + 1]?.word === 'by';
  return isSaid && isBy && mentions[verb + 2] !== undefined
    ? verb + 2
    : undefined;
}

/** "The spokesman, Ali Rad, said": the name rather than the office. */
function nameOfSpeaker(
  { chunks, mentions }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  speaker: number,
): number {
  const isApposed =
    chunks[speaker + 1]?.kind === 'comma' &&
    mentions[speaker]?.kind !== 'named' &&
    mentions[speaker + 2]?.kind === 'named' &&
    actors[speaker + 2] === actors[speaker];
  return isApposed ? speaker + 2 : speaker;
}

/** "… his future, saying only that he would": a clause hangs on it. */
function saysThat({ chunks }: ParsedSentence, verb: number): boolean {
  let at = verb + 1;
  while (chunks[at]?.kind === 'adverb') at++;
  return chunks[verb]?.verb?.form === 'gerund' && chunks[at]?.word === 'that';
}

/** A verb of saying credits only where what is said is a clause or a quotation. */
function reportsClause(sentence: ParsedSentence, verb: number): boolean {
  const { chunks } = sentence;
  // "She had written to him": to him, and not to say what else is told.
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  const isToOne =
    (lemma === 'write' && chunks[verb + 1]?.word === 'to') ||
    /^(?:reply|respond|retort)$/.test(lemma);
  const isSaid = chunks
    .slice(verb + 1)
    .some(({ kind, word }) => kind === 'quotation' || word === 'that');
  if (isToOne && !isSaid) return false;
  const before = chunks
    .slice(0, verb)
    .some((chunk) => chunk.kind === 'verb' && chunk.verb?.form === 'finite');
  const after = chunks
    .slice(verb + 1)
    .some((chunk) => chunk.kind === 'verb' && chunk.verb?.form === 'finite');
  return (
    before ||
    after ||
    chunks
      .slice(verb + 1)
      .some((chunk) => chunk.kind === 'quotation' || chunk.word === ':')
  );
}

/** "Told me to put nothing in writing": what is to be done, and no account. */
function isOrder({ chunks, mentions }: ParsedSentence, verb: number): boolean {
  return (
    /^(?:tell|warn)$/.test(chunks[verb]?.verb?.lemma ?? '') &&
    mentions[verb + 1] !== undefined &&
    chunks[verb + 2]?.verb?.form === 'infinitive'
  );
}

/** "Told no one": said nothing. */
function tellsNobody(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const next = chunks[verb + 1];
  const words = tokens.slice(next?.from, next?.to).map(({ lower }) => lower);
  return /^(?:nobody|no one|no-one)$/.test(words.join(' '));
}

/** "Denied having met him", "claims to have met her": what one says of oneself. */
export function disowns(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const { from = 0, to = 0, verb: own } = chunks[verb] ?? {};
  if (!OWNING.has(own?.lemma ?? '')) return false;
  // What is told is that it was not so, and that he does not say.
  const words = tokens.slice(Math.max(0, from - 1), to);
  if (words.some(({ lower }) => FALSELY.has(lower))) return false;
  let next = verb + 1;
  while (chunks[next]?.kind === 'adverb') next++;
  // "Remembers him calling her".
  const isOther =
    chunks[next]?.kind === 'noun' && chunks[next + 1]?.verb?.form === 'gerund';
  const group = chunks[next]?.verb;
  return (
    isOther ||
    group?.form === 'gerund' ||
    (group?.form === 'infinitive' && group.perfect)
  );
}

/** Verbs by which somebody owns to what he did, or disowns it, by base form. */
const OWNING = wordsOf(
  'acknowledge, admit, claim, deny, profess, recall, remember',
);

/** "…, said the minister": the speaker follows the verb. */
function invertedSpeaker(
  sentence: ParsedSentence,
  verb: number,
): readonly number[] | undefined {
  const { chunks, mentions } = sentence;
  const before = chunks[verb - 1]?.kind;
  if (before !== 'comma' && before !== 'quotation') return undefined;
  const next = chunks[verb + 1];
  if (next?.kind !== 'noun' || mentions[verb + 1] === undefined)
    return undefined;
  const after = chunks[verb + 2]?.kind;
  if (
    after !== undefined &&
    after !== 'comma' &&
    after !== 'stop' &&
    after !== 'relative' &&
    after !== 'adverb' &&
    after !== 'time' &&
    after !== 'and'
  )
    return undefined;
  return joinedLeft(sentence, verb + 1);
}

/** Rank words beside a speaker's noun: "senior" in "two senior officials". */
export function seniorityIn(
  sentence: ParsedSentence,
  chunk: number,
): string | undefined {
  const span = sentence.chunks[chunk];
  return sentence.tokens
    .slice(span?.from, span?.to)
    .find((token) => SENIORITY.has(token.lower))?.lower;
}
