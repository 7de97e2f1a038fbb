import type { Case } from '../case';
import { credibilityStep, gradingOf, reliabilityStep } from '../corroboration';
import type { Filters } from '../lens';
import { credibilityInFull, gradeChoicesOf, reliabilityInFull } from '../lens';
import { gradeWords } from '../words';

/** A filter by grade as a command: what it shows alone, and what it hides. */
export type GradeFilter = {
  readonly title: string;
  readonly filters: Partial<Filters>;
};

/** The filters that show one grade alone, for the grades that the case has. */
export function gradeFilters(theCase: Case): readonly GradeFilter[] {
  const scale = gradingOf(theCase);
  const { credibilities, reliabilities } = gradeChoicesOf(theCase);
  const claims = new Set(
    theCase.claims.map(({ grade }) =>
      grade?.credibility === undefined
        ? 'none'
        : credibilityStep(scale, grade.credibility),
    ),
  );
  const articles = new Set(
    theCase.articles.map(({ grade }) =>
      grade?.reliability === undefined
        ? 'none'
        : reliabilityStep(scale, grade.reliability),
    ),
  );
  return [
    ...credibilities
      .filter((value) => claims.has(value))
      .map((value) => ({
        title: gradeWords.onlyClaims(credibilityInFull(scale, value)),
        filters: {
          credibilities: credibilities.filter((each) => each !== value),
        },
      })),
    ...reliabilities
      .filter((value) => articles.has(value))
      .map((value) => ({
        title: gradeWords.onlyArticles(reliabilityInFull(scale, value)),
        filters: {
          reliabilities: reliabilities.filter((each) => each !== value),
        },
      })),
  ];
}
