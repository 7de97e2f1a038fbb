import type { Case, EvidenceAgainst, EvidenceFor } from '../../case';
import { mergingWords } from '../../words';
import { Passage } from '../parts/passage';
import { evidenceInWords } from './evidence-in-words';
import styles from './merging.module.css';

type Evidence = {
  readonly for: readonly EvidenceFor[];
  readonly against: readonly EvidenceAgainst[];
};

/** What speaks for and against two records being one, in two lists. */
export function PairEvidence({
  theCase,
  evidence,
}: {
  readonly theCase: Case;
  readonly evidence: Evidence;
}) {
  return (
    <div className={styles['evidence']}>
      <section aria-label={mergingWords.speaksFor}>
        <h4>{mergingWords.speaksFor}</h4>
        <Points
          {...{ theCase }}
          points={evidence.for}
          nothing={mergingWords.nothingFor}
        />
      </section>
      <section aria-label={mergingWords.speaksAgainst}>
        <h4>{mergingWords.speaksAgainst}</h4>
        <Points
          {...{ theCase }}
          points={evidence.against}
          nothing={mergingWords.nothingAgainst}
        />
      </section>
    </div>
  );
}

function Points({
  theCase,
  points,
  nothing,
}: {
  readonly theCase: Case;
  readonly points: readonly (EvidenceFor | EvidenceAgainst)[];
  readonly nothing: string;
}) {
  if (points.length === 0) return <p className={styles['quiet']}>{nothing}</p>;
  return (
    <ul>
      {points.map((point) => (
        <li key={point.kind}>
          {point.kind === 'take-part-together' ? (
            <details>
              <summary>{evidenceInWords(theCase, point)}</summary>
              <ClaimPassage {...{ theCase }} id={point.claim} />
            </details>
          ) : (
            evidenceInWords(theCase, point)
          )}
        </li>
      ))}
    </ul>
  );
}

function ClaimPassage({
  theCase,
  id,
}: {
  readonly theCase: Case;
  readonly id: string;
}) {
  const claim = theCase.claims.find((each) => each.id === id);
  const article = theCase.articles.find((each) => each.id === claim?.article);
  const [quote] = claim?.quotes ?? [];
  return article && quote && <Passage {...{ article, quote }} />;
}
