import type { ClaimId, Grade, Grading, Ref } from '../../case';
import type { GroundsOf } from './grounds';

/** How a view lets sources and claims be graded; the app does it. */
export type Grader = {
  /** Grades records alike by one act; no grade takes the old one back. */
  readonly onGrade: (of: readonly Ref[], grade: Grade, why: string) => void;
  /** Grades who speaks at a place of a claim and is no origin yet: makes one. */
  readonly onGradeSpeaker: (
    claim: ClaimId,
    at: number,
    grade: Grade,
    why: string,
  ) => void;
  /** Chooses in what the case says its grades. */
  readonly onScale: (scale: Grading) => void;
  /** Who graded, when and why. */
  readonly groundsOf: GroundsOf;
  /** The claim that a person asked to grade, until its scales are shown. */
  readonly asked: ClaimId | undefined;
  readonly onAnswered: () => void;
};
