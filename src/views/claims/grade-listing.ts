import type { Claim, Grade } from '../../case';
import { VOCABULARY } from '../../case';
import { gradingOf } from '../../corroboration';
import type { Columns } from '../../lens';
import { gradeInShort } from '../../lens';
import { gradeWords, tableWords } from '../../words';
import type { ListingColumn } from './listing';

/** How claims and their articles are graded, the best first. */
export function gradeColumn(columns: Columns): ListingColumn {
  const gradesAt = gradesIn(columns);
  return {
    id: 'grade',
    heading: tableWords.heading.grade,
    words: (row) => {
      const { claim, article } = gradesAt(row);
      return gradeInShort(
        columns.within,
        article?.reliability,
        claim.grade?.credibility,
      );
    },
    rank: (row) => {
      const { claim, article } = gradesAt(row);
      return rankOf({ ...article, ...claim.grade });
    },
  };
}

/** By the claim, then by its source; what lacks one of them comes after. */
function rankOf({ reliability, credibility }: Grade): number | undefined {
  if (reliability === undefined && credibility === undefined) return undefined;
  const { reliabilities, credibilities } = VOCABULARY;
  const source =
    reliability === undefined
      ? reliabilities.length
      : reliabilities.indexOf(reliability);
  const worst = credibilities.length + 1;
  return (credibility ?? worst) * (reliabilities.length + 1) + source;
}

/** Each grade by itself, as a saved table holds it: on the scale of the case. */
export function gradeFileColumns(columns: Columns): readonly ListingColumn[] {
  const gradesAt = gradesIn(columns);
  const { heading } = tableWords;
  const scale = gradingOf(columns.within);
  const isCoded = scale === 'admiralty';
  const reliabilityOf = (grade: Grade | undefined): string => {
    const value = grade?.reliability;
    if (value === undefined) return '';
    return isCoded ? value : gradeWords.reliability[scale][value];
  };
  const credibilityOf = (grade: Grade | undefined): string => {
    const value = grade?.credibility;
    if (value === undefined) return '';
    return isCoded ? String(value) : gradeWords.credibility[scale][value];
  };
  const forFile = (
    id: 'credibility' | 'reliability' | 'speakers',
    words: (row: number) => string,
  ): ListingColumn => ({
    id,
    heading: isCoded ? heading[id] : tableWords.headingInWords[id],
    isForFileOnly: true,
    words,
  });
  return [
    forFile('credibility', (row) => credibilityOf(gradesAt(row).claim.grade)),
    forFile('reliability', (row) => reliabilityOf(gradesAt(row).article)),
    forFile('speakers', (row) =>
      columns.sourcing
        .originsOf(gradesAt(row).claim)
        .filter(({ grade }) => grade?.reliability !== undefined)
        .map(({ name, grade }) =>
          tableWords.gradedSpeaker(name, reliabilityOf(grade)),
        )
        .join('; '),
    ),
  ];
}

/** The claim of a row, and the grade of its article. */
function gradesIn({ within }: Columns): (row: number) => {
  readonly claim: Claim;
  readonly article: Grade | undefined;
} {
  const grades = new Map(within.articles.map(({ id, grade }) => [id, grade]));
  return (row) => {
    const claim = within.claims[row];
    if (claim === undefined)
      throw new RangeError(
        `gradesIn: the case has no claim number ${row}; list the case anew.`,
      );
    return { claim, article: grades.get(claim.article) };
  };
}
