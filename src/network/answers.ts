import type { ActorId, Claim, ContactId, Stance } from '../case';
import { independentOrigins } from '../corroboration';
import type { Lens } from '../lens';
import type { TimeRange } from '../time';
import { rangeOf } from '../time';
import { acceptedTimesOf } from './contact-times';
import type { Question } from './question';
import { stanceBit, stanceOf } from './tie';

/** A contact that answers a question, with the claims that do. */
export type Answering = {
  readonly contact: ContactId;
  readonly claims: readonly Claim[];
  /**
   * Whether it surely answers: of a day, that the contact lay within it; of an
   * actor, that the claim names the actor itself and not one that belongs to it.
   */
  readonly isSure: boolean;
  /** The strongest stance that those claims take. */
  readonly stance: Stance;
};

/** The contacts that answer a question, in the order of time. */
export type Answer = {
  readonly contacts: readonly Answering[];
  /** Of a day: the contacts of the actor that have no date at all. */
  readonly undated: readonly ContactId[];
};

/** A question whose answer is a list of contacts. */
export type ListQuestion = Extract<
  Question,
  { readonly kind: 'told' | 'did' | 'only' | 'single' | 'coverage' }
>;

/**
 * What the shown and accepted claims of a case answer. Told an actor are those
 * contacts in which it, or one that belongs to it, was addressed, took part or
 * listened; denials among them, for they answer too.
 */
export function answerOf(lens: Lens, question: ListQuestion): Answer {
  switch (question.kind) {
    case 'told':
      return {
        contacts: gathered(lens, sureAs(lens, question.actor)),
        undated: [],
      };
    case 'did':
      return doneOn(lens, question.actor, rangeOf(question.on));
    case 'only':
      return {
        contacts: gathered(lens, () => true).filter(({ claims }) =>
          claims.every(({ article }) => article === question.article),
        ),
        undated: [],
      };
    case 'coverage':
      return { contacts: gathered(lens, () => true), undated: [] };
    case 'single':
      return {
        contacts: gathered(lens, () => true).filter(
          ({ claims }) =>
            independentOrigins(lens.columns.sourcing, claims).length === 1,
        ),
        undated: [],
      };
  }
}

/** Whether a claim answers, and surely; `undefined` where it does not. */
type Judging = (claim: Claim, number: number) => boolean | undefined;

/** Gathers the claims that answer by their contacts, the earliest first. */
export function gathered(lens: Lens, judging: Judging): readonly Answering[] {
  const { columns, shown } = lens;
  const answers = new Map<
    ContactId,
    { claims: Claim[]; isSure: boolean; start: number }
  >();
  columns.within.claims.forEach((claim, number) => {
    if (shown.claims[number] === 0 || columns.accepted[number] === 0) return;
    const isSure = judging(claim, number);
    if (isSure === undefined) return;
    const start = startOf(columns.from[number]);
    const answer = answers.get(claim.contact);
    if (answer === undefined)
      answers.set(claim.contact, { claims: [claim], isSure, start });
    else {
      answer.claims.push(claim);
      answer.isSure ||= isSure;
      answer.start = Math.min(answer.start, start);
    }
  });
  return [...answers]
    .toSorted(([, one], [, other]) => one.start - other.start)
    .map(([contact, { claims, isSure }]) => ({
      contact,
      claims,
      isSure,
      stance: stanceOf(
        claims.reduce((bits, { stance }) => bits | stanceBit(stance), 0),
      ).stance,
    }));
}

/** Where a claim stands in time; the undated come last. */
function startOf(moment: number | undefined): number {
  return moment === undefined || Number.isNaN(moment)
    ? Number.MAX_VALUE
    : moment;
}

/** Tells claims in which an actor, or one that belongs to it, is told. */
function sureAs({ columns }: Lens, actor: ActorId): Judging {
  const { actors } = columns.within;
  const members = new Set(
    actors
      .filter(({ affiliations }) =>
        affiliations.some((each) => each.actor === actor),
      )
      .map(({ id }) => id),
  );
  return ({ participants }) => {
    const hears = (isMeant: (id: ActorId) => boolean): boolean =>
      participants.some(
        (each) => HEARING.has(each.role) && isMeant(each.actor),
      );
    if (hears((id) => id === actor)) return true;
    return hears((id) => members.has(id)) ? false : undefined;
  };
}

const HEARING: ReadonlySet<string> = new Set([
  'recipient',
  'interceptor',
  'party',
]);

/** A contact is dated by all its claims: one without a date is no undated contact. */
function doneOn(
  lens: Lens,
  actor: ActorId,
  day: TimeRange | undefined,
): Answer {
  const { columns } = lens;
  const { from, until } = acceptedTimesOf(lens);
  const undated = new Set<ContactId>();
  const takesPart = ({ participants }: Claim): boolean =>
    participants.some(
      (each) => each.actor === actor && each.role !== 'subject',
    );
  const contacts = gathered(lens, (claim, number) => {
    if (!takesPart(claim) || day === undefined) return undefined;
    const contact = columns.contacts[number] ?? 0;
    const [first, last] = [from[contact] ?? 0, until[contact] ?? 0];
    if (!Number.isFinite(first) && !Number.isFinite(last)) {
      undated.add(claim.contact);
      return undefined;
    }
    if (first > day.to || last < day.from) return undefined;
    return day.from <= first && last <= day.to;
  });
  return { contacts, undated: [...undated] };
}
