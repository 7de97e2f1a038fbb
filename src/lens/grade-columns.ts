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
import type { Rows } from './rows';

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

/** Speakers as rows of numbers, and how reliable each is, as bits. */
type GradedSpeakers = {
  readonly rows: Rows;
  readonly reliabilities: readonly number[];
};

/** The grades of a case, in columns; `articles` are the numbers of those. */
export function gradeColumnsOf(
  theCase: Case,
  articles: Uint32Array,
  { rows, reliabilities: graded }: GradedSpeakers,
): GradeColumns {
  const scale = gradingOf(theCase);
  const places = theCase.articles.map(({ grade }) =>
    reliabilityPlace(scale, grade?.reliability),
  );
  const { claims } = theCase;
  const credibilities = new Uint8Array(claims.length);
  const reliabilities = new Uint8Array(claims.length);
  const speakerReliabilities = new Uint8Array(claims.length);
  for (let at = 0; at < claims.length; at++) {
    const credibility = claims[at]?.grade?.credibility;
    credibilities[at] = credibilityPlace(scale, credibility);
    reliabilities[at] = places[articles[at] ?? 0] ?? NOT_GRADED;
    let bits = 0;
    const end = rows.starts[at + 1] ?? 0;
    for (let each = rows.starts[at] ?? 0; each < end; each++)
      bits |= graded[rows.values[each] ?? 0] ?? 0;
    speakerReliabilities[at] = bits;
  }
  return { credibilities, reliabilities, speakerReliabilities };
}

/** How reliable an origin is on the scale of a case, as a bit. */
export function reliabilityBits(theCase: Case): (origin: Origin) => number {
  const scale = gradingOf(theCase);
  return ({ grade }) => 1 << reliabilityPlace(scale, grade?.reliability);
}

type GradePatch = {
  readonly before: GradeColumns & { readonly within: Case };
  readonly theCase: Case;
  readonly carry: Carry;
};

/** The grade columns of a case that came from another one by acts. */
export function patchedGrades(
  { before, theCase, carry }: GradePatch,
  sourcing: Sourcing,
): GradeColumns {
  const { within } = before;
  const isScaleSame = gradingOf(within) === gradingOf(theCase);
  const areArticlesSame = isScaleSame && within.articles === theCase.articles;
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
    speakerReliabilities: isScaleSame
      ? patchedSpeakers({ before, theCase, carry }, sourcing)
      : speakerColumn(theCase, sourcing),
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
  const column = new Uint8Array(claims.length);
  for (let at = 0; at < claims.length; at++) {
    const article = claims[at]?.article;
    column[at] = (article && places.get(article)) ?? NOT_GRADED;
  }
  return column;
}

/** Without any grade of a source there is nothing to look up. */
function speakerColumn(theCase: Case, sourcing: Sourcing): Uint8Array {
  const { articles, origins, claims } = theCase;
  if (![...articles, ...origins].some(({ grade }) => grade?.reliability))
    return new Uint8Array(claims.length).fill(1 << NOT_GRADED);
  const scale = gradingOf(theCase);
  return Uint8Array.from(claims, (claim) =>
    speakerBits(scale, sourcing, claim),
  );
}

/** Only claims that changed, or that rest on a source that did, are looked at. */
function patchedSpeakers(
  { before, theCase, carry }: GradePatch,
  sourcing: Sourcing,
): Uint8Array {
  const { claims } = theCase;
  const scale = gradingOf(theCase);
  const bitsAt = (at: number): number => {
    const claim = claims[at];
    return claim === undefined ? 0 : speakerBits(scale, sourcing, claim);
  };
  const carriedOver = carried(before.speakerReliabilities, carry, bitsAt);
  const articles = changedIn(before.within.articles, theCase.articles);
  const origins = changedIn(before.within.origins, theCase.origins);
  if (articles.size + origins.size === 0) return carriedOver;
  const column = carriedOver.slice();
  // Plain loops: all claims are looked at for one grade.
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at];
    if (claim === undefined) continue;
    let isTouched = articles.has(claim.article);
    if (origins.size > 0)
      for (const { origin } of sourcing.speakersOf(claim))
        isTouched ||= origin !== undefined && origins.has(origin);
    if (isTouched) column[at] = bitsAt(at);
  }
  return column;
}

/** The records that came or changed. */
function changedIn(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): ReadonlySet<string> {
  if (before === after) return new Set();
  const known = new Set<unknown>(before);
  return new Set(after.filter((each) => !known.has(each)).map(({ id }) => id));
}

function speakerBits(
  scale: Grading,
  { originsOf }: Sourcing,
  claim: Claim,
): number {
  return originsOf(claim).reduce(
    (bits, { grade }) =>
      bits | (1 << reliabilityPlace(scale, grade?.reliability)),
    0,
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
