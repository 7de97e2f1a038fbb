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
import { gradeWords } from '../../words';
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
  independent,
  onGrade,
}: {
  readonly claim: Claim;
  readonly article: CaseArticle;
  /** How many independent origins stand behind the claim's contact. */
  readonly independent: number;
  readonly onGrade: OnGrade;
}) {
  const [isRefused, setIsRefused] = useState(false);
  const ofClaim = { kind: 'claim', id: claim.id } as const;
  const ofArticle = { kind: 'article', id: article.id } as const;
  const credibility = claim.grade?.credibility;
  const reliability = article.grade?.reliability;
  const gradeClaim = (chosen: Credibility): void => {
    const isUnfounded = chosen === 1 && independent < 2;
    setIsRefused(isUnfounded);
    if (!isUnfounded) onGrade(ofClaim, { credibility: chosen });
  };
  return (
    <details className={styles['grades']}>
      <summary>{gradesInWords(claim, article)}</summary>
      <p>{gradeWords.ofClaim}</p>
      <Choice<Credibility | 0>
        legend={gradeWords.ofClaim}
        value={credibility ?? 0}
        options={VOCABULARY.credibilities.map((value) => ({
          value,
          label: value,
          title: gradeWords.credibility[value],
        }))}
        onChoose={(chosen) => chosen !== 0 && gradeClaim(chosen)}
      />
      <p role="status" className={styles['note']}>
        {isRefused
          ? gradeWords.needsSecondOrigin
          : credibility && gradeWords.credibility[credibility]}
      </p>
      {credibility !== undefined && (
        <LinkButton
          aria-label={gradeWords.clearClaim}
          onClick={() => onGrade(ofClaim, {})}
        >
          {gradeWords.takeBack}
        </LinkButton>
      )}
      <p>{gradeWords.ofSource(publisherInWords(article))}</p>
      <Choice<Reliability | ''>
        legend={gradeWords.ofSource(publisherInWords(article))}
        value={reliability ?? ''}
        options={VOCABULARY.reliabilities.map((value) => ({
          value,
          label: value,
          title: gradeWords.reliability[value],
        }))}
        onChoose={(chosen) =>
          chosen !== '' && onGrade(ofArticle, { reliability: chosen })
        }
      />
      <p className={styles['note']}>
        {reliability && gradeWords.reliability[reliability]}
      </p>
      {reliability !== undefined && (
        <LinkButton
          aria-label={gradeWords.clearSource}
          onClick={() => onGrade(ofArticle, {})}
        >
          {gradeWords.takeBack}
        </LinkButton>
      )}
      <p className={styles['note']}>{gradeWords.scale}</p>
    </details>
  );
}

/** Both grades in words: "Source B: usually reliable · Claim 2: probably true". */
function gradesInWords(claim: Claim, article: CaseArticle): string {
  const reliability = article.grade?.reliability;
  const credibility = claim.grade?.credibility;
  const told = [
    reliability &&
      gradeWords.source(reliability, gradeWords.reliability[reliability]),
    credibility &&
      gradeWords.claim(credibility, gradeWords.credibility[credibility]),
  ].filter((each) => each !== undefined);
  return told.length === 0
    ? `${gradeWords.title}: ${gradeWords.none}`
    : told.join(' · ');
}
