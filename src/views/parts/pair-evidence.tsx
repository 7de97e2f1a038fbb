import type { Case, EvidenceAgainst, EvidenceFor } from '../../case';
import { mergingWords } from '../../words';
import { Passage } from './passage';
import { againstInWords, forInWords } from './evidence-in-words';
import styles from './likely.module.css';

/** A sentence, and the claim whose words show it, if one does. */
type Point = { readonly sentence: string; readonly claim?: string };

/** So many points tell enough. */
const LISTED = 8;

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
          points={evidence.for.map((each) => ({
            sentence: forInWords(theCase, each),
          }))}
          nothing={mergingWords.nothingFor}
        />
      </section>
      <section aria-label={mergingWords.speaksAgainst}>
        <h4>{mergingWords.speaksAgainst}</h4>
        <Points
          {...{ theCase }}
          points={evidence.against.map((each) => ({
            sentence: againstInWords(theCase, each),
            ...(each.kind === 'take-part-together' && { claim: each.claim }),
          }))}
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
  readonly points: readonly Point[];
  readonly nothing: string;
}) {
  if (points.length === 0) return <p className={styles['quiet']}>{nothing}</p>;
  // The pairs of a group say much the same: each sentence stands once.
  const told = new Map(points.map((point) => [point.sentence, point]));
  return (
    <ul>
      {[...told.values()].slice(0, LISTED).map(({ sentence, claim }) => (
        <li key={sentence}>
          {claim === undefined ? (
            sentence
          ) : (
            <details>
              <summary>{sentence}</summary>
              <ClaimPassage {...{ theCase }} id={claim} />
            </details>
          )}
        </li>
      ))}
      {told.size > LISTED && (
        <li className={styles['quiet']}>
          {mergingWords.morePassages(told.size - LISTED)}
        </li>
      )}
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
