import type { Case, Credibility, GradeScale, Reliability } from '../case';
import { gradeScaleOf } from '../corroboration';
import { inFigures, vocabularyWords } from '../words';
import type { GradedCredibility, GradedReliability } from './grade-columns';

/** How reliable a source is: “B: usually reliable”, or “reliable” in words. */
export function reliabilityInFull(
  scale: GradeScale,
  value: GradedReliability,
): string {
  if (value === 'none') return vocabularyWords.notGraded;
  return withCode(scale, value, vocabularyWords.reliability[scale][value]);
}

/** How credible a claim is: “2: probably true”. */
export function credibilityInFull(
  scale: GradeScale,
  value: GradedCredibility,
): string {
  if (value === 'none') return vocabularyWords.notGraded;
  const meaning = vocabularyWords.credibility[scale][value];
  return withCode(scale, inFigures(value), meaning);
}

function withCode(scale: GradeScale, code: string, meaning: string): string {
  return scale === 'admiralty'
    ? vocabularyWords.graded(code, meaning)
    : meaning;
}

/** A grade as short as its scale allows: “B2”, or both words. */
export function gradeInShort(
  theCase: Case,
  reliability: Reliability | undefined,
  credibility: Credibility | undefined,
): string {
  if (reliability === undefined && credibility === undefined) return '';
  const scale = gradeScaleOf(theCase);
  const parts =
    scale === 'admiralty'
      ? [reliability, credibility && inFigures(credibility)]
      : [
          reliability && vocabularyWords.reliability[scale][reliability],
          credibility && vocabularyWords.credibility[scale][credibility],
        ];
  const [source, claim] = parts.map((part) => part ?? vocabularyWords.noGrade);
  return scale === 'admiralty'
    ? `${source}${claim}`
    : vocabularyWords.gradePair(source ?? '', claim ?? '');
}
