import type { ActorId, ContactId } from '../case';
import type { Columns } from '../lens';
import type { ArticleId } from '../text';
import { decoded } from '../text';
import { rangeOf } from '../time';
import type { News } from './horizon';
import type { Standpoint } from './standpoint';
import { lineOfStandpoint, standpointIn } from './standpoint';

/** A question that a case answers, its blanks filled in. */
export type Question =
  /** Who told an actor anything? */
  | { readonly kind: 'told'; readonly actor: ActorId }
  /** How did word get from one actor to another? */
  | {
      readonly kind: 'reach';
      readonly from: ActorId;
      readonly to: ActorId;
      readonly isInOrder: boolean;
      /** Whether what carries no word is asked for, too: denied, planned, … */
      readonly areAllAsked?: boolean;
    }
  /** What did an actor do on a day, an EDTF date? */
  | { readonly kind: 'did'; readonly actor: ActorId; readonly on: string }
  /** Who can have known by a day, an EDTF date? */
  | { readonly kind: 'knew'; readonly news: News; readonly by: string }
  /** What does one article alone say? */
  | { readonly kind: 'only'; readonly article: ArticleId }
  /** What rests on a single origin? */
  | { readonly kind: 'single' }
  /** How well is what is shown sourced? */
  | { readonly kind: 'coverage' }
  /** On which contacts do the articles disagree? */
  | { readonly kind: 'conflicts' }
  /** What is told from one standpoint, and not from another? */
  | {
      readonly kind: 'compare';
      readonly one: Standpoint;
      readonly other: Standpoint;
    }
  /** What was known when? */
  | { readonly kind: 'replay' }
  /** Who stands between whom? */
  | { readonly kind: 'between' }
  /** Who belongs together? */
  | { readonly kind: 'groups' }
  /** Whom could word from an actor reach, in how many hops? */
  | { readonly kind: 'spread'; readonly actor: ActorId };

/** A question in one line, as an address carries it: “reach:hamas:trump:any”. */
export function lineOfQuestion(question: Question): string {
  const line = (...parts: readonly string[]): string =>
    [question.kind, ...parts.map(encodeURIComponent)].join(':');
  switch (question.kind) {
    case 'told':
    case 'spread':
      return line(question.actor);
    case 'reach':
      return line(
        question.from,
        question.to,
        question.isInOrder ? 'ordered' : 'any',
        ...(question.areAllAsked === true ? ['all'] : []),
      );
    case 'did':
      return line(question.actor, question.on);
    case 'knew':
      return line(
        question.news.kind,
        question.news.id,
        question.by,
        ...(question.news.kind === 'actor' && question.news.since !== undefined
          ? [question.news.since]
          : []),
      );
    case 'only':
      return line(question.article);
    case 'compare':
      return line(
        lineOfStandpoint(question.one),
        lineOfStandpoint(question.other),
      );
    case 'single':
    case 'coverage':
    case 'conflicts':
    case 'replay':
    case 'between':
    case 'groups':
      return line();
  }
}

/** The question of a line, if the case holds what it asks about. */
export function questionIn(
  line: string,
  columns: Columns,
): Question | undefined {
  const [kind, ...parts] = line.split(':').map(decoded);
  const [first = '', second = '', third = '', fourth] = parts;
  const actor = actorIn(columns, first);
  switch (kind as Question['kind']) {
    case 'told':
    case 'spread':
      return actor && { kind: kind as 'told', actor };
    case 'reach': {
      const to = actorIn(columns, second);
      return actor && to && actor !== to
        ? {
            kind: 'reach',
            from: actor,
            to,
            isInOrder: third === 'ordered',
            ...(fourth === 'all' && { areAllAsked: true }),
          }
        : undefined;
    }
    case 'did':
      return actor && isDate(second)
        ? { kind: 'did', actor, on: second }
        : undefined;
    case 'knew': {
      const news = newsIn(columns, first, second, fourth);
      return news && isDate(third)
        ? { kind: 'knew', news, by: third }
        : undefined;
    }
    case 'only': {
      const { articles } = columns.within;
      const article = articles.find(({ id }) => id === first)?.id;
      return article && { kind: 'only', article };
    }
    case 'single':
    case 'coverage':
    case 'conflicts':
    case 'replay':
    case 'between':
    case 'groups':
      return { kind: kind as 'single' };
    case 'compare': {
      const one = standpointIn(first, columns);
      const other = standpointIn(second, columns);
      return one && other && { kind: 'compare', one, other };
    }
    default:
      return undefined;
  }
}

function newsIn(
  columns: Columns,
  kind: string,
  id: string,
  since: string | undefined,
): News | undefined {
  if (kind === 'contact') {
    const held = columns.within.contacts.find((each) => each.id === id)?.id;
    return held && { kind, id: held satisfies ContactId };
  }
  const actor = kind === 'actor' ? actorIn(columns, id) : undefined;
  if (actor === undefined) return undefined;
  return since !== undefined && isDate(since)
    ? { kind: 'actor', id: actor, since }
    : { kind: 'actor', id: actor };
}

function actorIn({ actorIndex }: Columns, id: string): ActorId | undefined {
  return actorIndex.has(id as ActorId) ? (id as ActorId) : undefined;
}

function isDate(text: string): boolean {
  return rangeOf(text) !== undefined;
}
