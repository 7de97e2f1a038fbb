import type { Case, Credibility, Grading, Reliability } from '../case';
import { VOCABULARY } from '../case';

/** The steps that a scale offers, best first; the last means “cannot be judged”. */
type Steps = {
  readonly reliabilities: readonly Reliability[];
  readonly credibilities: readonly Credibility[];
};

const STEPS: Readonly<Record<Grading, Steps>> = {
  admiralty: VOCABULARY,
  words: {
    reliabilities: ['B', 'C', 'E', 'F'],
    credibilities: [2, 3, 4, 6],
  },
};

/** In what a case says its grades. */
export function gradingOf({ grading }: Pick<Case, 'grading'>): Grading {
  return grading ?? 'admiralty';
}

/** The steps of a scale, each as the value that choosing it stores. */
export function gradeStepsOf(scale: Grading): Steps {
  return STEPS[scale];
}

/**
 * The step under which a stored value falls. With three words A is read as B,
 * D as C, 1 as 2 and 5 as 4; what is stored stays as it is.
 */
export function reliabilityStep(
  scale: Grading,
  value: Reliability,
): Reliability {
  if (scale === 'admiralty') return value;
  return value === 'A' ? 'B' : value === 'D' ? 'C' : value;
}

/** The same for how credible a claim is. */
export function credibilityStep(
  scale: Grading,
  value: Credibility,
): Credibility {
  if (scale === 'admiralty') return value;
  return value === 1 ? 2 : value === 5 ? 4 : value;
}
