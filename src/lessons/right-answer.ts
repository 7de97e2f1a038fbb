import type {
  ActorId,
  Channel,
  Claim,
  ClaimId,
  GradedSource,
  Origin,
  Reliability,
  StepQuestion,
} from '../case';
import { independentOrigins } from '../corroboration';
import type { Columns, Lens } from '../lens';
import { lensOf, OPEN_FILTERS } from '../lens';
import type { Knowledge } from '../network';
import { horizonOf } from '../network';
import { rangeOf } from '../time';
import { claimsBetween, tiesBetween } from './kept-back';

/** Claims that go back to the same speakers, and which of them came first. */
export type Account = {
  readonly claims: readonly ClaimId[];
  readonly origins: readonly Origin[];
  /** The one that was surely published before the others, if one was. */
  readonly first?: ClaimId;
};

/** What one actor knew, and the claims by which the news came to it. */
export type Knew = {
  readonly actor: ActorId;
  readonly verdict: Knowledge['verdict'];
  /**
   * How it came: by contacts; by belonging with someone who had it; only later
   * than the day that is asked about; or not at all, as the articles tell.
   */
  readonly way: 'contacts' | 'together' | 'later' | 'none';
  /** The words for it. */
  readonly because: readonly ClaimId[];
};

/** What is right by the case, with the claims that show it. */
export type RightAnswer =
  | { readonly kind: 'choose'; readonly options: readonly string[] }
  | {
      readonly kind: 'tie';
      readonly a: ActorId;
      readonly b: ActorId;
      readonly channels: readonly Channel[];
      readonly because: readonly ClaimId[];
    }
  | { readonly kind: 'knew'; readonly knew: readonly Knew[] }
  | {
      readonly kind: 'grade';
      /** Without one, nobody has graded it. */
      readonly reliability?: Reliability;
      /** Whether it is the case's own grade, not the lesson's. */
      readonly isOfCase: boolean;
    }
  | { readonly kind: 'copy'; readonly accounts: readonly Account[] }
  | { readonly kind: 'write' };

/** What is right, as the whole case has it, whatever a step keeps back. */
export function rightAnswerTo(
  columns: Columns,
  question: StepQuestion,
): RightAnswer {
  switch (question.kind) {
    case 'choose': {
      const right = question.options.filter(({ isRight }) => isRight === true);
      return { kind: 'choose', options: right.map(({ id }) => id) };
    }
    case 'tie': {
      const { a, b, channel } = question;
      const channels =
        channel === undefined
          ? tiesBetween(columns, a, b).map((tie) => tie.channel)
          : [channel];
      const because = claimsBetween(columns, question);
      return { kind: 'tie', a, b, channels, because };
    }
    case 'knew':
      return { kind: 'knew', knew: whoKnew(columns, question) };
    case 'grade': {
      const graded = gradeOf(columns, question.of);
      const reliability = graded ?? question.ours;
      return {
        kind: 'grade',
        ...(reliability && { reliability }),
        isOfCase: graded !== undefined,
      };
    }
    case 'copy':
      return { kind: 'copy', accounts: accountsIn(columns, question.claims) };
    case 'write':
      return { kind: 'write' };
  }
}

function gradeOf(
  { within }: Columns,
  { kind, id }: GradedSource,
): Reliability | undefined {
  const sources: readonly {
    readonly id: string;
    readonly grade?: { readonly reliability?: Reliability };
  }[] = kind === 'article' ? within.articles : within.origins;
  return sources.find((each) => each.id === id)?.grade?.reliability;
}

function whoKnew(
  columns: Columns,
  { contact, by, actors }: StepQuestion & { readonly kind: 'knew' },
): readonly Knew[] {
  const lens = lensOf(columns, OPEN_FILTERS);
  const horizon = new Map(
    horizonOf(lens, { news: { kind: 'contact', id: contact }, by }).map(
      (each) => [each.actor, each],
    ),
  );
  return actors.map((actor): Knew => {
    const knowledge = horizon.get(actor);
    if (knowledge === undefined)
      return { actor, verdict: 'cannot', way: 'none', because: [] };
    const { verdict } = knowledge;
    const because = becauseOf(lens, contact, knowledge);
    return { actor, verdict, way: wayOf(knowledge, because), because };
  });
}

function wayOf(
  { verdict, steps }: Knowledge,
  because: readonly ClaimId[],
): Knew['way'] {
  if (because.length > 0) return verdict === 'cannot' ? 'later' : 'contacts';
  return steps.length > 0 && verdict !== 'cannot' ? 'together' : 'none';
}

/** How the news came, step by step; and that someone was not told of it. */
function becauseOf(
  { columns }: Lens,
  news: string,
  { actor, verdict, steps, denials }: Knowledge,
): readonly ClaimId[] {
  const contacts = steps.flatMap((step) => step.contact ?? []);
  // A party to the contact knew of it because the contact was.
  const ways = contacts.length === 0 && verdict === 'must' ? [news] : contacts;
  const told = [...ways, ...denials].flatMap((id) => {
    const claims = columns.within.claims.filter(
      ({ contact, status }) => contact === id && status === 'accepted',
    );
    // The claim that names the actor says it best.
    const names = ({ participants }: Claim): boolean =>
      participants.some((each) => each.actor === actor);
    const best = claims.find(names) ?? claims[0];
    return best === undefined ? [] : [best.id];
  });
  return [...new Set(told)];
}

/** Claims by what they rest on: those of one group say nothing of their own. */
function accountsIn(
  { sourcing, within }: Columns,
  ids: readonly ClaimId[],
): readonly Account[] {
  const claims = ids.flatMap(
    (id) => within.claims.find((each) => each.id === id) ?? [],
  );
  return independentOrigins(sourcing, claims).map((group) => {
    const first = firstOf(within, group.claims);
    return {
      claims: group.claims.map(({ id }) => id),
      origins: group.origins,
      ...(first && { first: first.id }),
    };
  });
}

/** The claim whose article surely came before those of all the others. */
function firstOf(
  { articles }: Columns['within'],
  claims: readonly Claim[],
): Claim | undefined {
  const rangeOfClaim = ({ article }: Claim) => {
    const published = articles.find(({ id }) => id === article)?.published;
    return published === undefined ? undefined : rangeOf(published);
  };
  return claims.find((claim) => {
    const own = rangeOfClaim(claim);
    return claims.every((other) => {
      const range = rangeOfClaim(other);
      return other === claim || (own && range && own.to < range.from);
    });
  });
}
