import type { Case, Credibility, Grading, Reliability } from '../../case';
import { gradeWords, inFigures } from '../../words';

/** How a case gives and reads grades: on the Admiralty scale unless it says. */
export function gradingOf({ grading }: Case): Grading {
  return grading ?? 'admiralty';
}

/** A reliability as the case reads it: "B: usually reliable", or "reliable". */
export function reliabilityInWords(
  value: Reliability,
  grading: Grading,
): string {
  return grading === 'words'
    ? gradeWords.inWords.reliability[value]
    : gradeWords.lettered(
        gradeWords.letter[value],
        gradeWords.reliability[value],
      );
}

/** A credibility as the case reads it: "2: probably true", or "credible". */
export function credibilityInWords(
  value: Credibility,
  grading: Grading,
): string {
  return grading === 'words'
    ? gradeWords.inWords.credibility[value]
    : gradeWords.lettered(inFigures(value), gradeWords.credibility[value]);
}

/** The grade of a source, named as one: "Source B: usually reliable". */
export function sourceGradeInWords(
  value: Reliability,
  grading: Grading,
): string {
  const words = reliabilityInWords(value, grading);
  return grading === 'words'
    ? gradeWords.sourceInWords(words)
    : gradeWords.source(words);
}

/** The grade of a claim, named as one: "Claim 2: probably true". */
export function claimGradeInWords(
  value: Credibility,
  grading: Grading,
): string {
  const words = credibilityInWords(value, grading);
  return grading === 'words'
    ? gradeWords.claimInWords(words)
    : gradeWords.claim(words);
}
