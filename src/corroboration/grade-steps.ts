import type { Case, Credibility, GradeScale, Reliability } from '../case';
import { VOCABULARY } from '../case';

/** The steps that a scale offers, best first; the last means “cannot be judged”. */
type Steps = {
  readonly reliabilities: readonly Reliability[];
  readonly credibilities: readonly Credibility[];
};

const STEPS: Readonly<Record<GradeScale, Steps>> = {
  admiralty: VOCABULARY,
  words: {
    reliabilities: ['B', 'C', 'E', 'F'],
    credibilities: [2, 3, 4, 6],
  },
};

/** In what a case says its grades. */
export function gradeScaleOf({
  gradeScale,
}: Pick<Case, 'gradeScale'>): GradeScale {
  return gradeScale ?? 'admiralty';
}

/** The steps of a scale, each as the value that choosing it stores. */
export function gradeStepsOf(scale: GradeScale): Steps {
  return STEPS[scale];
}

/**
 * The step under which a stored value falls. With three words A is read as B,
 * D as E, 1 as 2 and 5 as 4; what is stored stays as it is.
 */
export function reliabilityStep(
  scale: GradeScale,
  value: Reliability,
): Reliability {
  if (scale === 'admiralty') return value;
  return value === 'A' ? 'B' : value === 'D' ? 'E' : value;
}

/** The same for how credible a claim is. */
export function credibilityStep(
  scale: GradeScale,
  value: Credibility,
): Credibility {
  if (scale === 'admiralty') return value;
  return value === 1 ? 2 : value === 5 ? 4 : value;
}
