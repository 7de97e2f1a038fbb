import type { Actor, ActorId, Case, Claim, Role, Stance } from '../case';
import {
  claimsThatCount,
  independentOrigins,
  sourcingOf,
} from '../corroboration';
import { dateInWords } from '../words';
import type { Evidence } from '../lens';
import { hopsOf, narrowestDateOf } from '../lens';
import { spanOf } from './span';
import type { Tie } from './tie';
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
  if (isMutual)
    return hedged(
      tie.stance,
      (form) =>
        `${one} and ${inside(other)} ${form === 'past' ? verb.mutual : `${form} ${verb.mutualBase}`}`,
    );
  const [from, to] = tie.direction === 'forward' ? [one, other] : [other, one];
  return hedged(
    tie.stance,
    (form) =>
      `${from} ${form === 'past' ? verb.past : `${form} ${verb.base}`} ${inside(to)}`,
  );
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
  const { selection } = evidence;
  if (claims.length === 0)
    return selection.kind === 'actor' && evidence.hiddenCount === 0
      ? `${nameOf(within, selection.id)} is named, but takes part in no contact.`
      : 'No claim about this passes the filters that are set.';
  if (selection.kind === 'actor' && rolesOf(claims, selection.id).length === 0)
    return creditInWords(within, selection.id, claims);
  const sentence = subjectInWords(within, evidence, tie, claims);
  return `${closed(capitalised(sentence))} ${sourcingInWords(claims, evidence.origins.length)}`;
}

/**
 * How well claims are sourced: "Two articles, one independent origin." What is
 * only suggested is told apart, and never counted with what is accepted.
 */
function sourcingInWords(claims: readonly Claim[], origins: number): string {
  const counting = claimsThatCount(claims);
  const articles = new Set(counting.map((claim) => claim.article)).size;
  const sourced = `${counted(articles, 'article')}, ${counted(origins, 'independent origin')}`;
  const isSuggested = (claim: Claim): boolean => claim.status === 'suggested';
  if (counting.every(isSuggested)) return `Only suggested so far: ${sourced}.`;
  const more = claims.filter(isSuggested).length;
  return more === 0
    ? `${capitalised(sourced)}.`
    : `${capitalised(sourced)}; ${counted(more, 'more claim')} only suggested.`;
}

function subjectInWords(
  within: Case,
  evidence: Evidence,
  tie: Tie | undefined,
  claims: readonly Claim[],
): string {
  const { selection, contacts } = evidence;
  const date = narrowestDateOf(claimsThatCount(claims));
  const dated = date === undefined ? '' : `, ${dateInWords(date)}`;
  switch (selection.kind) {
    case 'actor':
      return `${actorInWords(within, selection.id, evidence, claims)}${spanInWords(claims)}`;
    case 'tie':
      if (tie === undefined) return 'This tie is hidden by the filters';
      return contacts.length === 1
        ? `${tieInWords(within, tie)}${dated}`
        : `${nameOf(within, tie.a)} and ${inside(nameOf(within, tie.b))}: ${counted(contacts.length, 'contact')}, ${VERBS[tie.channel].means}${spanInWords(claims)}`;
    case 'contact':
      return `${contacts[0]?.contact.title ?? selection.id}${dated}`;
    case 'claim':
      return (
        claims.find((claim) => claim.id === selection.id)?.summary ??
        selection.id
      );
  }
}

/** An actor's part: in contact, or only spoken about. */
function actorInWords(
  within: Case,
  actor: ActorId,
  { contacts }: Evidence,
  claims: readonly Claim[],
): string {
  const name = nameOf(within, actor);
  const count = counted(contacts.length, 'contact');
  if (rolesOf(claims, actor).every((role) => role === 'subject'))
    return `${name}: spoken of in ${count}`;
  const others = partnersOf(claims, actor).size;
  if (others === 0) return `${name}: ${count}`;
  return `${name}: ${count} with ${counted(others, 'other actor')}`;
}

/** One who takes part in nothing, but is credited for what is told. */
function creditInWords(
  within: Case,
  actor: ActorId,
  claims: readonly Claim[],
): string {
  const sourcing = sourcingOf(within);
  const credited = claims.filter((claim) =>
    sourcing.speakersOf(claim).some((speaker) => speaker.actor === actor),
  );
  const origins = independentOrigins(
    sourcing,
    claimsThatCount(credited),
  ).length;
  const sentence = `${nameOf(within, actor)}: credited for ${counted(credited.length, 'claim')}${spanInWords(credited)}`;
  return `${capitalised(sentence)}. ${sourcingInWords(credited, origins)}`;
}

function rolesOf(claims: readonly Claim[], actor: ActorId): readonly Role[] {
  return claims.flatMap((claim) =>
    claim.participants
      .filter((each) => each.actor === actor)
      .map((each) => each.role),
  );
}

/** Those with whom an actor was in touch itself, not merely called as well. */
function partnersOf(
  claims: readonly Claim[],
  actor: ActorId,
): ReadonlySet<ActorId> {
  const partners = new Set<ActorId>();
  for (const { from, to } of claims.flatMap(hopsOf)) {
    if (from === actor) partners.add(to);
    if (to === actor) partners.add(from);
  }
  return partners;
}

/** The time that claims span: ", April – 12 May 2025"; nothing if undated. */
function spanInWords(claims: readonly Claim[]): string {
  const span = spanOf(
    claimsThatCount(claims).flatMap(({ when }) => (when ? [when.edtf] : [])),
  );
  return span === undefined ? '' : `, ${dateInWords(span)}`;
}

/** A clause as its stance lets it be told; `form` goes before the base verb. */
function hedged(stance: Stance, clause: (form: string) => string): string {
  switch (stance) {
    case 'asserted':
      return clause('past');
    case 'negated':
      return clause('did not');
    case 'alleged':
      return `it is alleged that ${clause('past')}`;
    case 'planned':
      return clause('planned to');
    case 'attempted':
      return clause('tried to');
  }
}

function nameOf(within: Case, id: ActorId): string {
  const actor: Actor | undefined = within.actors.find((each) => each.id === id);
  return actor?.name ?? id;
}

/** A name where a sentence does not begin: “The press” is “the press”. */
function inside(name: string): string {
  return name.replace(/^The (?=[a-z])/, 'the ');
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
