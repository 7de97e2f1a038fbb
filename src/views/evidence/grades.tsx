import { useState } from 'react';
import type {
  CaseArticle,
  Claim,
  Credibility,
  Grade,
  Ref,
  Reliability,
} from '../../case';
import { VOCABULARY } from '../../case';
import { gradeWords, inFigures } from '../../words';
import { publisherInWords } from '../parts/byline';
import { Choice } from '../parts/choice';
import { LinkButton } from '../parts/link-button';
import styles from './evidence.module.css';

/** Grades a source or a claim; no grade takes the old one back. */
export type OnGrade = (of: Ref, grade: Grade) => void;

/** What an analyst makes of a claim and its source, and the scales to say so. */
export function Grades({
  claim,
  article,
  originCount,
  onGrade,
}: {
  readonly claim: Claim;
  readonly article: CaseArticle;
  /** How many independent origins stand behind the claim's contact. */
  readonly originCount: number;
  readonly onGrade: OnGrade;
}) {
  return (
    <>
      {claim.grade?.credibility === 1 && originCount < 2 && (
        <p className={styles['conflict']}>
          {gradeWords.confirmedNoLonger(originCount)}
        </p>
      )}
      <details className={styles['grades']}>
        <summary>{gradesInWords(claim, article)}</summary>
        <ClaimGrade {...{ claim, originCount, onGrade }} />
        <SourceGrade {...{ article, onGrade }} />
        <p className={styles['note']}>{gradeWords.scale(inFigures(6))}</p>
      </details>
    </>
  );
}

function ClaimGrade({
  claim,
  originCount,
  onGrade,
}: {
  readonly claim: Claim;
  readonly originCount: number;
  readonly onGrade: OnGrade;
}) {
  const [isRefused, setIsRefused] = useState(false);
  const of = { kind: 'claim', id: claim.id } as const;
  const credibility = claim.grade?.credibility;
  const choose = (chosen: Credibility | 0): void => {
    const isUnfounded = chosen === 1 && originCount < 2;
    setIsRefused(isUnfounded);
    if (chosen !== 0 && !isUnfounded) onGrade(of, { credibility: chosen });
  };
  return (
    <>
      <p>{gradeWords.ofClaim}</p>
      <Choice<Credibility | 0>
        isAct
        legend={gradeWords.ofClaim}
        value={credibility ?? 0}
        options={VOCABULARY.credibilities.map((value) => ({
          value,
          label: inFigures(value),
          title: gradeWords.credibility[value],
        }))}
        onChoose={choose}
      />
      <p role="status" className={styles['note']}>
        {isRefused
          ? gradeWords.needsSecondOrigin(originCount)
          : credibility && gradeWords.credibility[credibility]}
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
  article,
  onGrade,
}: {
  readonly article: CaseArticle;
  readonly onGrade: OnGrade;
}) {
  const of = { kind: 'article', id: article.id } as const;
  const reliability = article.grade?.reliability;
  const question = gradeWords.ofSource(publisherInWords(article));
  return (
    <>
      <p>{question}</p>
      <Choice<Reliability | ''>
        isAct
        legend={question}
        value={reliability ?? ''}
        options={VOCABULARY.reliabilities.map((value) => ({
          value,
          label: gradeWords.letter[value],
          title: gradeWords.reliability[value],
        }))}
        onChoose={(chosen) =>
          chosen !== '' && onGrade(of, { reliability: chosen })
        }
      />
      <p className={styles['note']}>
        {reliability && gradeWords.reliability[reliability]}
      </p>
      {reliability !== undefined && (
        <LinkButton
          aria-label={gradeWords.clearSource}
          onClick={() => onGrade(of, {})}
        >
          {gradeWords.takeBack}
        </LinkButton>
      )}
    </>
  );
}

/** Both grades in words: "Source B: usually reliable · Claim 2: probably true". */
function gradesInWords(claim: Claim, article: CaseArticle): string {
  const reliability = article.grade?.reliability;
  const credibility = claim.grade?.credibility;
  const source =
    reliability &&
    gradeWords.source(
      gradeWords.letter[reliability],
      gradeWords.reliability[reliability],
    );
  const told =
    credibility &&
    gradeWords.claim(
      inFigures(credibility),
      gradeWords.credibility[credibility],
    );
  if (source !== undefined && told !== undefined)
    return gradeWords.both(source, told);
  return source ?? told ?? gradeWords.none;
}
