import type { ActorId, StepQuestion } from '../case';
import { reliabilityStep } from '../corroboration';
import { lessonWords } from '../words';
import type { Answer } from './answer';
import type { Account, RightAnswer } from './right-answer';

/** How an answer compares; *open* where nothing is right or wrong. */
export type Mark = 'right' | 'partly' | 'wrong' | 'open';

/** How an answer compares, in words: another grade is no error. */
export function markInWords(kind: StepQuestion['kind'], mark: Mark): string {
  return (kind === 'grade' ? lessonWords.gradeMark : lessonWords.mark)[mark];
}

/** How an answer compares with what is right. */
export function markOf(
  question: StepQuestion,
  answer: Answer,
  right: RightAnswer,
): Mark {
  switch (right.kind) {
    case 'choose':
      return answer.kind === 'choose'
        ? markOfChoice(answer.options, right.options)
        : 'open';
    case 'tie':
      return answer.kind === 'tie' ? markOfTie(answer, right) : 'open';
    case 'knew':
      return answer.kind === 'knew'
        ? markOfShare(
            right.knew.map(
              ({ actor, verdict }) => answer.verdicts[actor] === verdict,
            ),
          )
        : 'open';
    case 'grade': {
      if (answer.kind !== 'grade' || right.reliability === undefined)
        return 'open';
      const scale = question.kind === 'grade' ? question.scale : 'admiralty';
      const step = (value: typeof answer.reliability) =>
        reliabilityStep(scale, value);
      // A grade is a judgement: another one is another view, not an error.
      return step(answer.reliability) === step(right.reliability)
        ? 'right'
        : 'partly';
    }
    case 'copy':
      return answer.kind === 'copy'
        ? markOfCopies(new Set(answer.claims), right.accounts)
        : 'open';
    case 'write':
      return 'open';
  }
}

function markOfChoice(
  chosen: readonly string[],
  right: readonly string[],
): Mark {
  if (right.length === 0) return 'open';
  const hits = chosen.filter((id) => right.includes(id)).length;
  if (hits === right.length && hits === chosen.length) return 'right';
  return hits > 0 ? 'partly' : 'wrong';
}

function markOfTie(
  { a, b, channel }: Answer & { readonly kind: 'tie' },
  right: RightAnswer & { readonly kind: 'tie' },
): Mark {
  const ends: readonly ActorId[] = [right.a, right.b];
  const hits = [a, b].filter((end) => ends.includes(end)).length;
  if (hits < 2) return hits === 1 ? 'partly' : 'wrong';
  return channel === undefined || right.channels.includes(channel)
    ? 'right'
    : 'partly';
}

function markOfShare(hits: readonly boolean[]): Mark {
  if (hits.every(Boolean)) return 'right';
  return hits.some(Boolean) ? 'partly' : 'wrong';
}

/**
 * Of each account all but one are copies: all but the first, where the dates
 * tell which that is; or else all but any one of them.
 */
function markOfCopies(
  chosen: ReadonlySet<string>,
  accounts: readonly Account[],
): Mark {
  if (accounts.every(({ claims }) => claims.length < 2)) return 'open';
  return markOfShare(
    accounts.map(({ claims, first }) => {
      const picked = claims.filter((id) => chosen.has(id));
      return (
        picked.length === claims.length - 1 &&
        (first === undefined || !chosen.has(first))
      );
    }),
  );
}
