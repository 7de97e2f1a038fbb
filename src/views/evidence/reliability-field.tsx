import type { ReactNode } from 'react';
import type { Case, Grade, Ref } from '../../case';
import { gradingOf, gradeStepsOf, reliabilityStep } from '../../corroboration';
import { reliabilityInFull } from '../../lens';
import { gradeWords } from '../../words';
import type { Grader } from '../parts/grader';
import { GradeField } from './grade-field';

/** How reliable a source is: an article, or someone who speaks first-hand. */
export function ReliabilityField({
  theCase,
  of,
  others = [],
  grade,
  question,
  clearLabel,
  grader,
  children,
}: {
  readonly theCase: Case;
  readonly of: Ref;
  /** Other sources that are graded with it. */
  readonly others?: readonly Ref[];
  readonly grade: Grade | undefined;
  readonly question: string;
  readonly clearLabel: string;
  readonly grader: Grader;
  readonly children?: ReactNode;
}) {
  const scale = gradingOf(theCase);
  const stored = grade?.reliability;
  return (
    <GradeField
      {...{ theCase, question, clearLabel, children }}
      options={gradeStepsOf(scale).reliabilities.map((value) => ({
        value,
        label:
          scale === 'admiralty'
            ? gradeWords.letter[value]
            : gradeWords.reliability[scale][value],
        title: gradeWords.reliability[scale][value],
      }))}
      value={stored && reliabilityStep(scale, stored)}
      meaningOf={(value) => reliabilityInFull(scale, value)}
      grounds={grader.groundsOf(of, 'grade')}
      onGrade={(reliability, why) => {
        grader.onGrade(
          [of, ...others],
          reliability ? { reliability } : {},
          why,
        );
        return true;
      }}
    />
  );
}
