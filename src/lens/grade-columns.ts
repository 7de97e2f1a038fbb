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
import type { Carry } from './carry';
import { carried } from './carry';

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
  {
    before,
    theCase,
    carry,
  }: {
    readonly before: GradeColumns & { readonly within: Case };
    readonly theCase: Case;
    readonly carry: Carry;
  },
  sourcing: Sourcing,
): GradeColumns {
  const { within } = before;
  const isScaleSame = gradingOf(within) === gradingOf(theCase);
  const areArticlesSame = isScaleSame && within.articles === theCase.articles;
  const areSpeakersSame = areArticlesSame && within.origins === theCase.origins;
  // Of what stayed as it was only the claims that changed are looked at.
  const column = (
    isSame: boolean,
    old: Uint8Array,
    columnOf: (claims: readonly Claim[]) => Uint8Array,
  ): Uint8Array => {
    if (!isSame) return columnOf(theCase.claims);
    const fresh = carry.fresh.flatMap((at) => theCase.claims[at] ?? []);
    const values = columnOf(fresh);
    const places = new Map(carry.fresh.map((at, index) => [at, index]));
    return carried(old, carry, (at) => values[places.get(at) ?? 0] ?? 0);
  };
  return {
    credibilities: column(isScaleSame, before.credibilities, (claims) =>
      credibilityColumn(theCase, claims),
    ),
    reliabilities: column(areArticlesSame, before.reliabilities, (claims) =>
      reliabilityColumn(theCase, claims),
    ),
    speakerReliabilities: column(
      areSpeakersSame,
      before.speakerReliabilities,
      (claims) => speakerColumn(theCase, sourcing, claims),
    ),
  };
}

function credibilityColumn(theCase: Case, claims = theCase.claims): Uint8Array {
  const scale = gradingOf(theCase);
  return Uint8Array.from(claims, ({ grade }) =>
    credibilityPlace(scale, grade?.credibility),
  );
}

function reliabilityColumn(theCase: Case, claims = theCase.claims): Uint8Array {
  const scale = gradingOf(theCase);
  const places = new Map(
    theCase.articles.map(({ id, grade }) => [
      id,
      reliabilityPlace(scale, grade?.reliability),
    ]),
  );
  return Uint8Array.from(
    claims,
    ({ article }) => places.get(article) ?? NOT_GRADED,
  );
}

/** Without any grade of a source there is nothing to look up. */
function speakerColumn(
  theCase: Case,
  { originsOf }: Sourcing,
  claims = theCase.claims,
): Uint8Array {
  const { articles, origins } = theCase;
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
