import type { Case, OriginId } from '../../case';
import { gradingOf } from '../../corroboration';
import { reliabilityInFull } from '../../lens';
import { gradeWords } from '../../words';
import type { Grader } from '../parts/grader';
import styles from './grades.module.css';
import { ReliabilityField } from './reliability-field';
import { Unfolding } from './unfolding';

/** How reliable someone is who speaks first-hand; an article is graded itself. */
export function OriginGrade({
  id,
  theCase,
  grader,
}: {
  readonly id: OriginId;
  readonly theCase: Case;
  readonly grader: Grader;
}) {
  const origin = theCase.origins.find((each) => each.id === id);
  if (origin === undefined) return undefined;
  const { name, grade } = origin;
  const scale = gradingOf(theCase);
  return (
    <Unfolding
      className={styles['grades']}
      summary={
        grade?.reliability === undefined
          ? gradeWords.noneOfSpeaker
          : gradeWords.told[scale].speaker(
              name,
              reliabilityInFull(scale, grade.reliability),
            )
      }
    >
      {() => (
        <ReliabilityField
          {...{ theCase, grade, grader }}
          of={{ kind: 'origin', id }}
          question={gradeWords.ofSpeaker(name)}
          clearLabel={gradeWords.clearSpeaker}
        />
      )}
    </Unfolding>
  );
}
