import { wordsOf } from '../lexicons/word-list';
import { MONTHS } from '../lexicons/time-words';
import { RATHER_NOUNS } from '../lexicons/verbs';
import type { Token } from './tokens';
import { INTENDING } from './verb-or-noun';
import {
  isNumberWord,
  namesBody,
  namesPeople,
  namesSeveralPeople,
  verbReadingsOf,
} from './word-classes';

/** What a clause has shown so far, read from its left. */
type Clause = {
  /** How many its subject are; none where it has none yet. */
  number: 'one' | 'several' | undefined;
  /** A phrase that a preposition holds is being read. */
  isHeld: boolean;
  hasFinite: boolean;
  /** The form in which another verb may be joined. */
  joins: 'base' | 's' | undefined;
  isRelative: boolean;
};

const OPENS = (): Clause => ({
  number: undefined,
  isHeld: false,
  hasFinite: false,
  joins: undefined,
  isRelative: false,
});

/**
 * Every clause has its verb: where none was found, a word that its subject
 * could do is one. "Union leaders call the mayor", "Lee and Costa, that night,
 * talk", "flies to Rome and visits her".
 */
export function tagMissingVerbs(tokens: readonly Token[]): void {
  let clause = OPENS();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const form = missingForm(tokens, at, clause);
    if (form !== undefined) {
      const reading = verbReadingsOf(token.lower).find(
        (each) => each.form === form,
      );
      if (reading !== undefined) {
        token.tag = 'verb';
        token.verb = reading;
      }
    }
    clause = after(clause, tokens, at);
  }
}

/** The form in which a word is the verb that its clause lacks. */
function missingForm(
  tokens: readonly Token[],
  at: number,
  clause: Clause,
): 'base' | 's' | undefined {
  const token = tokens[at];
  if (token?.tag !== 'noun' || token.shape !== 'lower') return undefined;
  const isJoined = tokens[at - 1]?.tag === 'conjunction';
  const form = isJoined
    ? clause.joins
    : clause.hasFinite || clause.isRelative
      ? undefined
      : clause.number === 'several'
        ? 'base'
        : clause.number === 'one'
          ? 's'
          : undefined;
  if (form === undefined) return undefined;
  if ((form === 's') !== token.lower.endsWith('s')) return undefined;
  if (!verbReadingsOf(token.lower).some((each) => each.form === form))
    return undefined;
  if (namesPeople(token.lower) && token.lower !== 'contact') return undefined;
  return mayFollow(tokens, at, form) &&
    goesOn(tokens, at, form) &&
    !hasVerbAhead(tokens, at)
    ? form
    : undefined;
}

/** A verb stands after its subject, or after what parts it from that. */
function mayFollow(
  tokens: readonly Token[],
  at: number,
  form: 'base' | 's',
): boolean {
  let before = at - 1;
  while (tokens[before]?.tag === 'adverb') before--;
  const { tag = 'stop', lower = '' } = tokens[before] ?? {};
  if (/^(?:bracket|comma|conjunction|name|number|pronoun)$/.test(tag))
    return true;
  if (tag !== 'noun') return false;
  // "The deep end", "courthouse steps": a noun that does nothing itself.
  return (
    isTime(lower) ||
    namesBody(lower) ||
    (form === 'base' ? /[^s]s$/.test(lower) : false) ||
    namesPeople(lower)
  );
}

/** An object follows, or a phrase, or nothing. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  form: 'base' | 's',
): boolean {
  let next = at + 1;
  while (tokens[next]?.tag === 'adverb') next++;
  const { tag = 'stop', lower = '' } = tokens[next] ?? {};
  if (/^(?:determiner|name|pronoun)$/.test(tag)) return true;
  const isRatherNoun = RATHER_NOUNS.has(tokens[at]?.lower ?? '');
  if (tag === 'noun')
    return !isRatherNoun || /[^s]s$/.test(lower) || isNumberWord(lower);
  const isJoined = tokens[at - 1]?.tag === 'conjunction';
  // "A delegation plans to come".
  if (tag === 'to' && INTENDING.has(tokens[at]?.lower ?? '')) return true;
  if (isRatherNoun && (isJoined || form === 's')) return false;
  return /^(?:comma|conjunction|number|preposition|stop|subordinator|to)$/.test(
    tag,
  );
}

/** How far, in words, a clause is searched for another verb. */
const AHEAD = 16;

/** "Officials' contact details were leaked": the clause has its verb. */
function hasVerbAhead(tokens: readonly Token[], at: number): boolean {
  const end = Math.min(tokens.length, at + AHEAD);
  for (let next = at + 1; next < end; next++) {
    const token = tokens[next];
    if (token === undefined || ENDS.has(token.tag)) return false;
    if (
      /^(?:comma|conjunction|dash|quotation|relative|subordinator)$/.test(
        token.tag,
      )
    )
      return false;
    if (isFinite(tokens, next)) return true;
  }
  return false;
}

const ENDS: ReadonlySet<string> = wordsOf('stop, but, bracket');

/** Whether a word is the finite verb of a clause, and no participle. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag === 'modal') return true;
  if (token?.tag === 'auxiliary')
    return !/^(?:being|been|having|getting)$/.test(token.lower);
  if (token?.tag !== 'verb') return false;
  const form = token.verb?.form;
  if (form === 'ing') return false;
  const before = tokens[at - 1];
  if (form === 'base') return before?.tag !== 'to';
  // "Inspectors led by Ann Lee", "officers, sent by the court": done to them.
  return !(
    (form === 'past' || form === 'participle') &&
    tokens[at + 1]?.lower === 'by'
  );
}

/** What the clause has shown when a word of it is read. */
function after(clause: Clause, tokens: readonly Token[], at: number): Clause {
  const token = tokens[at];
  const tag: string = token?.tag ?? 'stop';
  switch (tag) {
    case 'stop':
    case 'quotation':
    case 'subordinator':
    case 'but':
      return OPENS();
    case 'relative':
      return { ...clause, isRelative: true };
    case 'preposition':
    case 'to':
      return { ...clause, isHeld: true };
    case 'conjunction':
      return joinsSubject(clause, tokens, at)
        ? { ...clause, number: 'several' }
        : clause;
    case 'comma':
      return { ...clause, isHeld: false };
    case 'noun':
    case 'name':
    case 'pronoun':
      return withNoun(clause, tokens, at);
    default:
      // "She plans to fly to Rome and meet him": that is planned, too.
      if (token?.verb?.form === 'base' && tokens[at - 1]?.tag === 'to')
        return { ...clause, joins: 'base' };
      if (!isFinite(tokens, at)) return clause;
      if (clause.isRelative) return { ...clause, isRelative: false };
      return {
        ...clause,
        hasFinite: true,
        isHeld: false,
        joins: formToJoin(clause, token),
      };
  }
}

/** The form in which another verb may be joined to one. */
function formToJoin(
  { hasFinite }: Clause,
  token: Token | undefined,
): Clause['joins'] {
  const form = token?.verb?.form;
  return form === 'base' || (form === 's' && !hasFinite) ? form : undefined;
}

/** "Ann Lee and Carl Costa": two that nothing holds are several. */
function joinsSubject(
  { number, hasFinite }: Clause,
  tokens: readonly Token[],
  at: number,
): boolean {
  return (
    number !== undefined &&
    !hasFinite &&
    tokens[at]?.lower !== 'or' &&
    /^(?:determiner|name|noun|number)$/.test(tokens[at + 1]?.tag ?? '')
  );
}

function isTime(lower: string): boolean {
  return (
    ONE_OF_TIME.test(lower) || MONTHS.has(lower) || /^[ap]\.m\.?$/.test(lower)
  );
}

const ONE_OF_TIME =
  /^(?:\w+day|days|morning|afternoon|evening|night|midnight|noon|week|month|year)$/;

/** "At the summit Lee and Costa": no thing is a name's title. */
function beginsAnew(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.tag === 'name' &&
    (before?.tag === 'number' ||
      (before?.tag === 'noun' &&
        before.shape === 'lower' &&
        !namesPeople(before.lower) &&
        !namesBody(before.lower)))
  );
}

/** How many a noun that is the head of its phrase makes the subject. */
function withNoun(
  clause: Clause,
  tokens: readonly Token[],
  at: number,
): Clause {
  const next = tokens[at + 1]?.tag ?? '';
  if (next === 'possessive' || clause.hasFinite) return clause;
  const lower = tokens[at]?.lower ?? '';
  // "On Tuesday Lee and Costa talk": a time holds nothing after it.
  if (isTime(lower)) return { ...clause, isHeld: false };
  if (clause.isHeld && !beginsAnew(tokens, at)) {
    // "At noon union leaders call": no comma ends what opens the clause.
    const isOpen = clause.number === undefined && namesSeveralPeople(lower);
    return isOpen ? { ...clause, number: 'several', isHeld: false } : clause;
  }
  if (clause.number === 'several') return clause;
  const isSeveral =
    namesSeveralPeople(lower) || /^(?:they|we|you|i)$/.test(lower);
  if (isSeveral) return { ...clause, number: 'several' };
  const isOne =
    tokens[at]?.tag === 'name' || namesPeople(lower) || namesBody(lower);
  return isOne ? { ...clause, number: 'one' } : clause;
}
