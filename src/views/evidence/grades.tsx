import { useState } from 'react';
import type {
  Case,
  CaseArticle,
  Claim,
  Credibility,
  Grade,
  Grading,
  Origin,
  Ref,
  Reliability,
} from '../../case';
import { VOCABULARY } from '../../case';
import { gradeWords, inFigures } from '../../words';
import { publisherInWords } from '../parts/byline';
import type { Option } from '../parts/choice';
import { Choice } from '../parts/choice';
import {
  claimGradeInWords,
  credibilityInWords,
  gradingOf,
  reliabilityInWords,
  sourceGradeInWords,
} from '../parts/grade-in-words';
import { LinkButton } from '../parts/link-button';
import styles from './evidence.module.css';

/** How sources, origins and claims are graded. */
export type Grader = {
  /** Grades a record; no grade takes the old one back. */
  readonly onGrade: (of: Ref, grade: Grade) => void;
  /** Has the case give and read grades in another way. */
  readonly onGrading: (grading: Grading) => void;
};

/** What an analyst makes of a claim and its source, and the scales to say so. */
export function Grades({
  claim,
  article,
  theCase,
  originCount,
  grader,
}: {
  readonly claim: Claim;
  readonly article: CaseArticle;
  readonly theCase: Case;
  /** How many independent origins stand behind the claim's contact. */
  readonly originCount: number;
  readonly grader: Grader;
}) {
  const grading = gradingOf(theCase);
  const isUnfounded = claim.grade?.credibility === 1 && originCount < 2;
  const source = publisherInWords(article);
  return (
    <>
      {isUnfounded && (
        <p className={styles['conflict']}>
          {gradeWords.confirmedNoLonger(originCount)}
        </p>
      )}
      <details className={styles['grades']}>
        <summary>{gradesInWords(claim, article, grading)}</summary>
        <ClaimGrade {...{ claim, originCount, grading, grader }} />
        <SourceGrade
          of={{ kind: 'article', id: article.id }}
          reliability={article.grade?.reliability}
          question={gradeWords.ofSource(source)}
          clearing={gradeWords.clearSource}
          {...{ grading, grader }}
        />
        <p className={styles['note']}>
          {grading === 'words'
            ? gradeWords.threeWords
            : gradeWords.scale(inFigures(6))}{' '}
          <LinkButton
            onClick={() =>
              grader.onGrading(grading === 'words' ? 'admiralty' : 'words')
            }
          >
            {grading === 'words' ? gradeWords.toScale : gradeWords.toWords}
          </LinkButton>
        </p>
      </details>
    </>
  );
}

/** How reliable a first-hand speaker is. */
export function OriginGrade({
  origin: { id, name, grade },
  theCase,
  grader,
}: {
  readonly origin: Origin;
  readonly theCase: Case;
  readonly grader: Grader;
}) {
  const grading = gradingOf(theCase);
  const reliability = grade?.reliability;
  return (
    <details className={styles['grades']}>
      <summary>
        {reliability === undefined
          ? gradeWords.originNone
          : sourceGradeInWords(reliability, grading)}
      </summary>
      <SourceGrade
        of={{ kind: 'origin', id }}
        question={gradeWords.ofOrigin(name)}
        clearing={gradeWords.clearOrigin(name)}
        {...{ reliability, grading, grader }}
      />
    </details>
  );
}

/** The values that three words stand for when they are given. */
const CREDIBILITY_WORDS: readonly Credibility[] = [2, 3, 4, 6];
const RELIABILITY_WORDS: readonly Reliability[] = ['B', 'C', 'E', 'F'];

function credibilityOptions(grading: Grading): readonly Option<Credibility>[] {
  return grading === 'words'
    ? CREDIBILITY_WORDS.map((value) => ({
        value,
        label: gradeWords.inWords.credibility[value],
      }))
    : VOCABULARY.credibilities.map((value) => ({
        value,
        label: inFigures(value),
        title: gradeWords.credibility[value],
      }));
}

function reliabilityOptions(grading: Grading): readonly Option<Reliability>[] {
  return grading === 'words'
    ? RELIABILITY_WORDS.map((value) => ({
        value,
        label: gradeWords.inWords.reliability[value],
      }))
    : VOCABULARY.reliabilities.map((value) => ({
        value,
        label: gradeWords.letter[value],
        title: gradeWords.reliability[value],
      }));
}

/** The option that a value is read as, where several values share a word. */
function optionOf<Value extends string | number>(
  options: readonly Option<Value>[],
  value: Value | undefined,
  wordOf: (value: Value) => string,
): Value | undefined {
  if (value === undefined) return undefined;
  const isOffered = options.some((each) => each.value === value);
  return isOffered
    ? value
    : options.find((each) => wordOf(each.value) === wordOf(value))?.value;
}

function ClaimGrade({
  claim,
  originCount,
  grading,
  grader: { onGrade },
}: {
  readonly claim: Claim;
  readonly originCount: number;
  readonly grading: Grading;
  readonly grader: Grader;
}) {
  const [isRefused, setIsRefused] = useState(false);
  const of = { kind: 'claim', id: claim.id } as const;
  const credibility = claim.grade?.credibility;
  const options = credibilityOptions(grading);
  const choose = (chosen: Credibility | 0): void => {
    const isUnfounded = chosen === 1 && originCount < 2;
    setIsRefused(isUnfounded);
    if (chosen !== 0 && !isUnfounded) onGrade(of, { credibility: chosen });
  };
  const shown = optionOf(options, credibility, (value) =>
    credibilityInWords(value, grading),
  );
  return (
    <>
      <p>{gradeWords.ofClaim}</p>
      <Choice<Credibility | 0>
        isAct
        legend={gradeWords.ofClaim}
        value={shown ?? 0}
        options={options}
        onChoose={choose}
      />
      <p role="status" className={styles['note']}>
        {isRefused
          ? gradeWords.needsSecondOrigin(originCount)
          : credibility && credibilityInWords(credibility, grading)}
      </p>
      {credibility !== undefined && (
        <LinkButton
          aria-label={gradeWords.clearClaim}
          onClick={() => onGrade(of, {})}
        >
          {gradeWords.takeBack}
        </LinkButton>
      )}
    </>
  );
}

function SourceGrade({
  of,
  reliability,
  question,
  clearing,
  grading,
  grader: { onGrade },
}: {
  readonly of: Ref;
  readonly reliability: Reliability | undefined;
  readonly question: string;
  readonly clearing: string;
  readonly grading: Grading;
  readonly grader: Grader;
}) {
  const options = reliabilityOptions(grading);
  const shown = optionOf(options, reliability, (value) =>
    reliabilityInWords(value, grading),
  );
  return (
    <>
      <p>{question}</p>
      <Choice<Reliability | ''>
        isAct
        legend={question}
        value={shown ?? ''}
        options={options}
        onChoose={(chosen) =>
          chosen !== '' && onGrade(of, { reliability: chosen })
        }
      />
      <p className={styles['note']}>
        {reliability && reliabilityInWords(reliability, grading)}
      </p>
      {reliability !== undefined && (
        <LinkButton aria-label={clearing} onClick={() => onGrade(of, {})}>
          {gradeWords.takeBack}
        </LinkButton>
      )}
    </>
  );
}

/** Both grades in words: "Source B: usually reliable · Claim 2: probably true". */
function gradesInWords(
  claim: Claim,
  article: CaseArticle,
  grading: Grading,
): string {
  const reliability = article.grade?.reliability;
  const credibility = claim.grade?.credibility;
  const source = reliability && sourceGradeInWords(reliability, grading);
  const told = credibility && claimGradeInWords(credibility, grading);
  if (source !== undefined && told !== undefined)
    return gradeWords.both(source, told);
  return source ?? told ?? gradeWords.none;
}
