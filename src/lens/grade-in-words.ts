import type { Case, Credibility, Grading, Reliability } from '../case';
import { gradingOf } from '../corroboration';
import { gradeWords, inFigures } from '../words';
import type { GradedCredibility, GradedReliability } from './grade-columns';

/** How reliable a source is: “B: usually reliable”, or “reliable” in words. */
export function reliabilityInFull(
  scale: Grading,
  value: GradedReliability,
): string {
  if (value === 'none') return gradeWords.notGraded;
  const { letter, reliability } = gradeWords;
  return withCode(scale, letter[value], reliability[scale][value]);
}

/** How credible a claim is: “2: probably true”. */
export function credibilityInFull(
  scale: Grading,
  value: GradedCredibility,
): string {
  if (value === 'none') return gradeWords.notGraded;
  const meaning = gradeWords.credibility[scale][value];
  return withCode(scale, inFigures(value), meaning);
}

function withCode(scale: Grading, code: string, meaning: string): string {
  return scale === 'admiralty' ? gradeWords.graded(code, meaning) : meaning;
}

/** A grade as short as its scale allows: “B2”, or both words. */
export function gradeInShort(
  theCase: Case,
  reliability: Reliability | undefined,
  credibility: Credibility | undefined,
): string {
  if (reliability === undefined && credibility === undefined) return '';
  const scale = gradingOf(theCase);
  const parts =
    scale === 'admiralty'
      ? [
          reliability && gradeWords.letter[reliability],
          credibility && inFigures(credibility),
        ]
      : [
          reliability && gradeWords.reliability[scale][reliability],
          credibility && gradeWords.credibility[scale][credibility],
        ];
  const told = parts.filter((part) => part !== undefined);
  return told.join(scale === 'admiralty' ? '' : gradeWords.between);
}
