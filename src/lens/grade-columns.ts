import type {
  Case,
  Claim,
  Credibility,
  Grading,
  Origin,
  Reliability,
} from '../case';
import { VOCABULARY } from '../case';
import type { Sourcing } from '../corroboration';
import {
  credibilityStep,
  gradingOf,
  gradeStepsOf,
  reliabilityStep,
} from '../corroboration';

/** Where a source or a claim stands by its grade; *none*: nobody graded it. */
export const RELIABILITY_VALUES = [
  ...VOCABULARY.reliabilities,
  'none',
] as const;
/** The same for claims. */
export const CREDIBILITY_VALUES = [
  ...VOCABULARY.credibilities,
  'none',
] as const;
/** How reliable a source is, or that nobody said. */
export type GradedReliability = (typeof RELIABILITY_VALUES)[number];
/** How credible a claim is, or that nobody said. */
export type GradedCredibility = (typeof CREDIBILITY_VALUES)[number];

/** What a filter by grade offers on the scale of a case. */
export function gradeChoicesOf(theCase: Case): {
  readonly reliabilities: readonly GradedReliability[];
  readonly credibilities: readonly GradedCredibility[];
} {
  const { reliabilities, credibilities } = gradeStepsOf(gradingOf(theCase));
  return {
    reliabilities: [...reliabilities, 'none'],
    credibilities: [...credibilities, 'none'],
  };
}

/** Grades as columns: one entry per claim, by the steps of the case's scale. */
export type GradeColumns = {
  /** How credible the claim is: a place in `CREDIBILITY_VALUES`. */
  readonly credibilities: Uint8Array;
  /** How reliable its article is: a place in `RELIABILITY_VALUES`. */
  readonly reliabilities: Uint8Array;
  /** How reliable its first-hand speakers are, as bits of those places. */
  readonly speakerReliabilities: Uint8Array;
};

/** The grades of a case, in columns. */
export function gradeColumnsOf(
  theCase: Case,
  sourcing: Sourcing,
): GradeColumns {
  return {
    credibilities: credibilityColumn(theCase),
    reliabilities: reliabilityColumn(theCase),
    speakerReliabilities: speakerColumn(theCase, sourcing),
  };
}

/** The grade columns of a case that came from another one by acts. */
export function patchedGrades(
  before: GradeColumns & { readonly within: Case },
  theCase: Case,
  sourcing: Sourcing,
): GradeColumns {
  const { within } = before;
  const isScaleSame = gradingOf(within) === gradingOf(theCase);
  const areArticlesSame = isScaleSame && within.articles === theCase.articles;
  const areSpeakersSame =
    areArticlesSame &&
    within.origins === theCase.origins &&
    theCase.claims.every(
      (claim, at) => claim.attribution === within.claims[at]?.attribution,
    );
  const areClaimsSame = isScaleSame && within.claims === theCase.claims;
  return {
    credibilities: areClaimsSame
      ? before.credibilities
      : credibilityColumn(theCase),
    reliabilities: areArticlesSame
      ? before.reliabilities
      : reliabilityColumn(theCase),
    speakerReliabilities: areSpeakersSame
      ? before.speakerReliabilities
      : speakerColumn(theCase, sourcing),
  };
}

function credibilityColumn(theCase: Case): Uint8Array {
  const scale = gradingOf(theCase);
  return Uint8Array.from(theCase.claims, ({ grade }) =>
    credibilityPlace(scale, grade?.credibility),
  );
}

function reliabilityColumn(theCase: Case): Uint8Array {
  const scale = gradingOf(theCase);
  const places = new Map(
    theCase.articles.map(({ id, grade }) => [
      id,
      reliabilityPlace(scale, grade?.reliability),
    ]),
  );
  return Uint8Array.from(
    theCase.claims,
    ({ article }) => places.get(article) ?? NOT_GRADED,
  );
}

/** Without any grade of a source there is nothing to look up. */
function speakerColumn(theCase: Case, { originsOf }: Sourcing): Uint8Array {
  const { articles, origins, claims } = theCase;
  if (![...articles, ...origins].some(({ grade }) => grade?.reliability))
    return new Uint8Array(claims.length).fill(1 << NOT_GRADED);
  const scale = gradingOf(theCase);
  return Uint8Array.from(claims, (claim: Claim) =>
    originsOf(claim).reduce(
      (bits, { grade }: Origin) =>
        bits | (1 << reliabilityPlace(scale, grade?.reliability)),
      0,
    ),
  );
}

const NOT_GRADED = RELIABILITY_VALUES.indexOf('none');

function reliabilityPlace(
  scale: Grading,
  value: Reliability | undefined,
): number {
  return value === undefined
    ? NOT_GRADED
    : RELIABILITY_VALUES.indexOf(reliabilityStep(scale, value));
}

function credibilityPlace(
  scale: Grading,
  value: Credibility | undefined,
): number {
  return CREDIBILITY_VALUES.indexOf(
    value === undefined ? 'none' : credibilityStep(scale, value),
  );
}
