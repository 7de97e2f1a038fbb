import type {
  CaseId,
  ClaimId,
  Reliability,
  StepQuestion,
  TieEnds,
} from '../case';
import type { Knowledge } from '../network';

/** What a student answers, by the kind of the question. */
export type Answer =
  | { readonly kind: 'choose'; readonly options: readonly string[] }
  | ({ readonly kind: 'tie' } & TieEnds)
  | {
      readonly kind: 'knew';
      readonly verdicts: Readonly<Record<string, Knowledge['verdict']>>;
    }
  | { readonly kind: 'grade'; readonly reliability: Reliability }
  | { readonly kind: 'copy'; readonly claims: readonly ClaimId[] }
  | { readonly kind: 'write'; readonly words: string };

/** Whether an answer says all that its question asks for. */
export function isComplete(
  question: StepQuestion,
  answer: Answer | undefined,
): answer is Answer {
  if (answer === undefined || answer.kind !== question.kind) return false;
  switch (answer.kind) {
    case 'choose':
      return answer.options.length > 0;
    case 'tie':
      return answer.a !== '' && answer.b !== '' && answer.a !== answer.b;
    case 'knew':
      return (
        question.kind === 'knew' &&
        question.actors.every((actor) => Object.hasOwn(answer.verdicts, actor))
      );
    case 'grade':
      return true;
    case 'copy':
      return answer.claims.length > 0;
    case 'write':
      return answer.words.trim() !== '';
  }
}

/** The answers of one student to one lesson. They leave only as a file. */
export type AnswerSheet = {
  /** Two files of one sheet are one student's, the later the better. */
  readonly id: string;
  readonly case: CaseId;
  readonly lesson: string;
  /** Only if the student gave one. */
  readonly name?: string;
  /** When it was last written on; ISO 8601. */
  readonly at: string;
  /** By the step that asks. */
  readonly answers: Readonly<Record<string, Answer>>;
};
