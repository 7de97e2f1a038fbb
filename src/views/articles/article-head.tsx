import { useMemo } from 'react';
import type { CaseArticle } from '../../case';
import { counted } from '../../network';
import { isIntact } from '../../text';
import { publicationDateInWords, publisherInWords } from '../parts/byline';
import styles from './articles.module.css';

/** An article's headline, who published it and when, and what is known of it. */
export function ArticleHead({
  article,
  headingId,
  shownCount,
  hiddenCount,
}: {
  readonly article: CaseArticle;
  readonly headingId: string;
  readonly shownCount: number;
  readonly hiddenCount: number;
}) {
  return (
    <header className={styles['head']}>
      <h2 id={headingId} dir="auto" lang={article.language}>
        {article.title}
      </h2>
      <p className={styles['byline']}>
        {publisherInWords(article)}
        <Address article={article} />
      </p>
      <PublicationDate article={article} />
      <p className={styles['state']}>
        {claimCountInWords(shownCount, hiddenCount)}
        {' · '}
        <TextState article={article} />
      </p>
    </header>
  );
}

/** The date of publication; an inferred one tells how, when it is asked. */
export function PublicationDate({
  article,
}: {
  readonly article: CaseArticle;
}) {
  const date = publicationDateInWords(article);
  const inferred = article.publishedInferred === true ? ', inferred' : '';
  if (article.publishedBasis === undefined)
    return (
      <p className={styles['date']}>
        {date}
        {inferred}
      </p>
    );
  return (
    <details className={styles['date']}>
      <summary>
        {date}
        {inferred}
      </summary>
      <p>{article.publishedBasis}</p>
    </details>
  );
}

/** Whether the text is the one that was taken in, by its hash. */
export function TextState({ article }: { readonly article: CaseArticle }) {
  const intact = useMemo(() => isIntact(article), [article]);
  return intact ? (
    <span title={`SHA-256 ${article.sha256}`}>text unchanged</span>
  ) : (
    <strong className={styles['changed']}>
      text changed since it was taken in
    </strong>
  );
}

/** How many of an article's claims are shown: "38 claims, 2 more hidden". */
export function claimCountInWords(shown: number, hidden: number): string {
  const words = counted(shown, 'claim');
  const claims = words.charAt(0).toUpperCase() + words.slice(1);
  return hidden === 0
    ? claims
    : `${claims} shown, ${counted(hidden, 'more', 'more')} hidden by the filters`;
}

/** The article's address as a link, if it is one that a browser may follow. */
function Address({ article }: { readonly article: CaseArticle }) {
  const { url } = article;
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  return (
    <>
      {' · '}
      <a href={url} target="_blank" rel="noopener noreferrer nofollow">
        Original
      </a>
    </>
  );
}
