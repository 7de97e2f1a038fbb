import type { Actor, ActorId, Case, Claim, Stance } from '../case';
import { dateInWords, rangeOf } from '../time';
import type { Evidence } from './evidence';
import { narrowestDateOf } from './evidence';
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
        `${one} and ${other} ${form === 'past' ? verb.mutual : `${form} ${verb.mutualBase}`}`,
    );
  const [from, to] = tie.direction === 'forward' ? [one, other] : [other, one];
  return hedged(
    tie.stance,
    (form) =>
      `${from} ${form === 'past' ? verb.past : `${form} ${verb.base}`} ${to}`,
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
  const sentence = subjectInWords(within, evidence, tie, claims);
  return `${closed(capitalised(sentence))} ${sourcingInWords(evidence)}`;
}

/** How well a selection is sourced: "Two articles, one independent origin." */
function sourcingInWords({ contacts, origins }: Evidence): string {
  const claims = contacts.flatMap((each) => each.claims);
  const articles = new Set(claims.map((claim) => claim.article)).size;
  return `${capitalised(counted(articles, 'article'))}, ${counted(origins.length, 'independent origin')}.`;
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
    case 'actor':
      return `${actorInWords(within, selection.id, evidence, claims)}${spanInWords(claims)}`;
    case 'tie':
      if (tie === undefined) return 'This tie is hidden by the filters';
      return contacts.length === 1
        ? `${tieInWords(within, tie)}${dated}`
        : `${nameOf(within, tie.a)} and ${nameOf(within, tie.b)}: ${counted(contacts.length, 'contact')}, ${VERBS[tie.channel].means}${spanInWords(claims)}`;
    case 'contact':
      return `${contacts[0]?.contact.title ?? selection.id}${dated}`;
    case 'claim':
      return (
        claims.find((claim) => claim.id === selection.id)?.summary ??
        selection.id
      );
  }
}

/** An actor's part: in contact, only spoken about, or only credited. */
function actorInWords(
  within: Case,
  actor: ActorId,
  { contacts }: Evidence,
  claims: readonly Claim[],
): string {
  const name = nameOf(within, actor);
  const roles = claims.flatMap((claim) =>
    claim.participants.filter((each) => each.actor === actor),
  );
  if (roles.length === 0)
    return `${name}: credited for ${counted(claims.length, 'claim')}`;
  const count = counted(contacts.length, 'contact');
  if (roles.every((each) => each.role === 'subject'))
    return `${name}: spoken of in ${count}`;
  const others = partnersOf(claims, actor);
  return `${name}: ${count} with ${counted(others.size, 'other actor')}`;
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
