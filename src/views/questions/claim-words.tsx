import { BookOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Claim, ClaimId } from '../../case';
import { questionWords } from '../../words';
import { Button } from '../parts/button';
import { publisherInWords } from '../../lens';
import { Passage } from '../parts/passage';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';

/** The first words of a claim, its article, and the way there. */
export function ClaimWords({
  claim,
  lookedUp,
  onRead,
  credit,
  children,
}: {
  readonly claim: Claim;
  readonly lookedUp: LookedUp;
  readonly onRead: (claim: ClaimId) => void;
  /** Who said so, where that matters. */
  readonly credit?: string;
  /** What else may be done with it. */
  readonly children?: ReactNode;
}) {
  const article = lookedUp.articles.get(claim.article);
  const [quote] = claim.quotes;
  if (article === undefined || quote === undefined) return undefined;
  return (
    <>
      <Passage article={article} quote={quote} />
      <p className={styles['source']}>
        <span>
          <cite>{publisherInWords(article)}</cite>
          {credit !== undefined && `, ${credit}`}
        </span>
        <Button onClick={() => onRead(claim.id)}>
          <BookOpen size={14} aria-hidden="true" /> {questionWords.openArticle}
        </Button>
        {children}
      </p>
    </>
  );
}
