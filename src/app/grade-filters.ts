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
  const claims = credibilitiesIn(theCase);
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

const known = new WeakMap<Case, ReadonlySet<unknown>>();

/** How credible claims are told to be, read once: each key in a search asks. */
function credibilitiesIn(theCase: Case): ReadonlySet<unknown> {
  const before = known.get(theCase);
  if (before !== undefined) return before;
  const scale = gradingOf(theCase);
  const found = new Set<unknown>();
  for (const { grade } of theCase.claims)
    found.add(
      grade?.credibility === undefined
        ? 'none'
        : credibilityStep(scale, grade.credibility),
    );
  known.set(theCase, found);
  return found;
}
