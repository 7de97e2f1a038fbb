import type { Actor, ActorId, Case, Claim, Stance } from '../case';
import { dateInWords, rangeOf } from '../time';
import type { Evidence } from './evidence';
import { narrowestDateOf } from './evidence';
import type { Tie } from './ties';
import type { Verb } from './verbs';
import { VERBS } from './verbs';

/** A count as running text gives it: "one article", "Two articles" unchanged. */
export function counted(count: number, one: string, many?: string): string {
  const word = count === 1 ? one : (many ?? `${one}s`);
  return `${NUMBERS[count] ?? count.toLocaleString('en-GB')} ${word}`;
}

/** A tie in one clause: "Steve Witkoff called Ron Dermer". */
export function tieInWords(within: Case, tie: Tie): string {
  const verb = VERBS[tie.channel];
  const one = nameOf(within, tie.a);
  const other = nameOf(within, tie.b);
  const isMutual = tie.direction === 'none' || tie.direction === 'both';
  if (isMutual) return `${one} and ${other} ${mutualPhrase(verb, tie.stance)}`;
  const [from, to] = tie.direction === 'forward' ? [one, other] : [other, one];
  return `${from} ${phrase(verb, tie.stance)} ${to}`;
}

/**
 * A selection in one plain sentence, and how well it is sourced in another:
 * "Steve Witkoff called Ron Dermer, 11 May 2025. Two articles, one origin."
 */
export function evidenceInWords(
  within: Case,
  evidence: Evidence,
  tie: Tie | undefined,
): string {
  const claims = evidence.contacts.flatMap((each) => each.claims);
  if (claims.length === 0)
    return 'No claim about this passes the filters that are set.';
  const sentence = subjectInWords(within, evidence, tie, claims);
  return `${closed(sentence)} ${sourcingInWords(evidence)}`;
}

/** How well a selection is sourced: "Two articles, one origin." */
export function sourcingInWords(evidence: Evidence): string {
  const claims = evidence.contacts.flatMap((each) => each.claims);
  const articles = new Set(claims.map((claim) => claim.article)).size;
  const origins = new Set(
    evidence.contacts.flatMap((each) =>
      each.origins.map((group) =>
        group.origins
          .map((origin) => origin.id)
          .sort()
          .join(),
      ),
    ),
  );
  const isOne = evidence.contacts.length === 1;
  const count = isOne ? (evidence.contacts[0]?.origins.length ?? 0) : undefined;
  const rest =
    count === undefined
      ? `${counted(origins.size, 'set')} of speakers`
      : counted(count, 'independent origin');
  return closed(capitalised(`${counted(articles, 'article')}, ${rest}`));
}

function subjectInWords(
  within: Case,
  evidence: Evidence,
  tie: Tie | undefined,
  claims: readonly Claim[],
): string {
  const { selection, contacts } = evidence;
  const date = narrowestDateOf(claims);
  const dated = date === undefined ? '' : `, ${dateInWords(date)}`;
  switch (selection.kind) {
    case 'actor': {
      const others = partnersOf(claims, selection.id);
      return `${nameOf(within, selection.id)} appears in ${counted(contacts.length, 'contact')} with ${counted(others.size, 'other actor')}${spanInWords(claims)}`;
    }
    case 'tie':
      if (tie === undefined) return 'This tie is hidden by the filters';
      return contacts.length === 1
        ? `${tieInWords(within, tie)}${dated}`
        : `${nameOf(within, tie.a)} and ${nameOf(within, tie.b)}: ${counted(contacts.length, 'contact')} by ${VERBS[tie.channel].noun}${spanInWords(claims)}`;
    case 'contact':
      return `${contacts[0]?.contact.title ?? selection.id}${dated}`;
    case 'claim':
      return (
        claims.find((claim) => claim.id === selection.id)?.summary ??
        selection.id
      );
  }
}

function partnersOf(
  claims: readonly Claim[],
  actor: ActorId,
): ReadonlySet<ActorId> {
  const partners = new Set<ActorId>();
  for (const claim of claims)
    for (const each of claim.participants)
      if (each.role !== 'subject' && each.actor !== actor)
        partners.add(each.actor);
  return partners;
}

/** From the earliest to the latest dated claim: ", 22 April – 12 May 2025". */
function spanInWords(claims: readonly Claim[]): string {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { when } of claims) {
    const range = when && rangeOf(when.edtf);
    if (range === undefined) continue;
    if (!Number.isFinite(range.from) || !Number.isFinite(range.to)) continue;
    from = Math.min(from, range.from);
    to = Math.max(to, range.to);
  }
  if (from > to) return '';
  const first = new Date(from).toISOString().slice(0, 10);
  const last = new Date(to).toISOString().slice(0, 10);
  return `, ${dateInWords(first === last ? first : `${first}/${last}`)}`;
}

function phrase(verb: Verb, stance: Stance): string {
  switch (stance) {
    case 'asserted':
      return verb.past;
    case 'negated':
      return `did not ${verb.base}`;
    case 'alleged':
      return `is believed to have ${verb.done}`;
    case 'planned':
      return `planned to ${verb.base}`;
    case 'attempted':
      return `tried to ${verb.base}`;
  }
}

function mutualPhrase(verb: Verb, stance: Stance): string {
  switch (stance) {
    case 'asserted':
      return verb.mutual;
    case 'negated':
      return `did not ${verb.mutualBase}`;
    case 'alleged':
      return `are believed to have ${verb.mutual === 'spoke by phone' ? 'spoken by phone' : verb.mutual}`;
    case 'planned':
      return `planned to ${verb.mutualBase}`;
    case 'attempted':
      return `tried to ${verb.mutualBase}`;
  }
}

function nameOf(within: Case, id: ActorId): string {
  const actor: Actor | undefined = within.actors.find((each) => each.id === id);
  return actor?.name ?? id;
}

function closed(sentence: string): string {
  return /[.!?…]["”’]?$/.test(sentence) ? sentence : `${sentence}.`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
