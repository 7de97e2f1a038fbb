import type { Actor, ActorId, Case, Claim, Role } from '../case';
import {
  claimsThatCount,
  independentOrigins,
  sourcingOf,
} from '../corroboration';
import {
  dateInWords,
  datesInWords,
  selectionWords,
  sentenceWords,
} from '../words';
import type { Evidence } from '../lens';
import { claimInWords, contactInWords, datesOf, hopsOf } from '../lens';
import { nothingBehind, severalInWords } from './several-in-words';
import { spanOf } from './span';
import type { Tie } from './tie';
import { isHeldToBe } from './tie';

/** A tie in one clause: "Steve Witkoff called Ron Dermer". */
export function tieInWords(theCase: Case, tie: Tie): string {
  const [one, other] = [tie.a, tie.b].map((id) => namedIn(theCase, id));
  if (one === undefined || other === undefined) return tie.id;
  const isMutual = tie.direction === 'none' || tie.direction === 'both';
  const [from, to] = tie.direction === 'backward' ? [other, one] : [one, other];
  return sentenceWords.contact({
    ...NOBODY,
    ...(isMutual
      ? { parties: [one, other] }
      : { initiators: [from], recipients: [to] }),
    channels: [tie.channel],
    stance: tie.stance,
    isAhead: false,
  });
}

const NOBODY = {
  initiators: [],
  recipients: [],
  parties: [],
  intermediaries: [],
  interceptors: [],
  intercepted: [],
  subjects: [],
};

/**
 * A selection in one plain sentence, and how well it is sourced in another:
 * "Steve Witkoff called Ron Dermer, 11 May 2025. Two articles, one origin."
 */
export function evidenceInWords(
  theCase: Case,
  evidence: Evidence,
  tie: Tie | undefined,
): string {
  const claims = evidence.contacts.flatMap((each) => each.claims);
  const { selection } = evidence;
  if (claims.length === 0) {
    const nothing =
      selection.kind === 'actor'
        ? selectionWords.onlyNamed(nameOf(theCase, selection.id))
        : nothingBehind(theCase, selection);
    return nothing !== undefined && evidence.hiddenCount === 0
      ? nothing
      : selectionWords.filtersHideAll;
  }
  if (selection.kind === 'actor' && rolesOf(claims, selection.id).length === 0)
    return creditInWords(theCase, selection.id, claims);
  const sentence = subjectInWords(theCase, evidence, tie, claims);
  return selectionWords.sentences(
    sentence,
    sourcingInWords(claims, evidence.origins.length),
  );
}

/**
 * How well claims are sourced: "Two articles, one independent origin." What is
 * only suggested is told apart, and never counted with what is accepted.
 */
function sourcingInWords(claims: readonly Claim[], origins: number): string {
  const counting = claimsThatCount(claims);
  const articles = new Set(counting.map((claim) => claim.article)).size;
  const isSuggested = (claim: Claim): boolean => claim.status === 'suggested';
  if (counting.every(isSuggested))
    return selectionWords.onlySuggested(articles, origins);
  const more = claims.filter(isSuggested).length;
  return more === 0
    ? selectionWords.sourced(articles, origins)
    : selectionWords.alsoSuggested(articles, origins, more);
}

function subjectInWords(
  theCase: Case,
  evidence: Evidence,
  tie: Tie | undefined,
  claims: readonly Claim[],
): string {
  const { selection, contacts } = evidence;
  const dates = datesOf(claimsThatCount(claims));
  const counting = contactsThatCount(contacts).length;
  const dated = (words: string): string =>
    dates.length === 0
      ? words
      : selectionWords.dated(words, datesInWords(dates, dateInWords));
  switch (selection.kind) {
    case 'actor':
      return spanned(
        actorInWords(theCase, selection.id, evidence, claims),
        claims,
      );
    case 'tie':
      if (tie === undefined) return selectionWords.hiddenTie;
      return counting === 1
        ? dated(tieInWords(theCase, tie))
        : spanned(
            selectionWords.tieOfMany(
              nameOf(theCase, tie.a),
              nameOf(theCase, tie.b),
              counting,
              tie.channel,
            ),
            claims,
          );
    case 'contact':
      return contacts[0] === undefined
        ? selection.id
        : dated(contactInWords(theCase, contacts[0].contact));
    case 'claim': {
      const claim = claims.find(({ id }) => id === selection.id);
      return claim === undefined ? selection.id : claimInWords(theCase, claim);
    }
    case 'article':
      return spanned(
        selectionWords.contacts(
          theCase.articles.find(({ id }) => id === selection.id)?.title ?? '',
          counting,
        ),
        claims,
      );
    case 'actors':
    case 'ties':
    case 'contacts':
    case 'claims':
    case 'articles':
    case 'path':
    case 'passage':
      return spanned(severalInWords(theCase, evidence, selection), claims);
  }
}

/** An actor's part: in contact, or only spoken about. */
function actorInWords(
  theCase: Case,
  actor: ActorId,
  { contacts }: Evidence,
  claims: readonly Claim[],
): string {
  const name = nameOf(theCase, actor);
  const count = contactsThatCount(contacts).length;
  if (rolesOf(claims, actor).every((role) => role === 'subject'))
    return selectionWords.spokenOf(name, count);
  const others = partnersOf(claimsThatCount(claims), actor).size;
  const sentence =
    others === 0
      ? selectionWords.contacts(name, count)
      : selectionWords.contactsWith(name, count, others);
  const notHeld = contactsThatCount(contacts).filter(
    (each) =>
      !claimsThatCount(each.claims).some(({ stance }) => isHeldToBe(stance)),
  ).length;
  return notHeld === 0 ? sentence : selectionWords.notHeld(sentence, notHeld);
}

/** The contacts with an accepted claim; all of them where none has any. */
function contactsThatCount(
  contacts: Evidence['contacts'],
): Evidence['contacts'] {
  const accepted = contacts.filter(({ claims }) =>
    claims.some(({ status }) => status === 'accepted'),
  );
  return accepted.length > 0 ? accepted : contacts;
}

/** One who takes part in nothing, but is credited for what is told. */
function creditInWords(
  theCase: Case,
  actor: ActorId,
  claims: readonly Claim[],
): string {
  const sourcing = sourcingOf(theCase);
  const credited = claims.filter((claim) =>
    sourcing.speakersOf(claim).some((speaker) => speaker.actor === actor),
  );
  const origins = independentOrigins(
    sourcing,
    claimsThatCount(credited),
  ).length;
  const sentence = selectionWords.credited(
    nameOf(theCase, actor),
    credited.length,
  );
  return selectionWords.sentences(
    spanned(sentence, credited),
    sourcingInWords(credited, origins),
  );
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

/** A sentence with the time that claims span, if they are dated. */
function spanned(sentence: string, claims: readonly Claim[]): string {
  const span = spanOf(
    claimsThatCount(claims).flatMap(({ when }) => (when ? [when.edtf] : [])),
  );
  return span === undefined
    ? sentence
    : selectionWords.dated(sentence, dateInWords(span));
}

const actorsById = new WeakMap<Case, ReadonlyMap<ActorId, Actor>>();

/** An end of a tie; a graph asks for those of all its ties. */
function namedIn(theCase: Case, id: ActorId) {
  const actors =
    actorsById.get(theCase) ??
    new Map(theCase.actors.map((each) => [each.id, each]));
  actorsById.set(theCase, actors);
  const actor = actors.get(id);
  return actor && { name: actor.name, isPerson: actor.kind === 'person' };
}

function nameOf(theCase: Case, id: ActorId): string {
  const actor: Actor | undefined = theCase.actors.find(
    (each) => each.id === id,
  );
  return actor?.name ?? id;
}
