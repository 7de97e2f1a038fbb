import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { CaseArticle } from '../../case';
import { isIntact } from '../../text';
import { articleWords, sourceWords } from '../../words';
import { publicationDateInWords, publisherInWords } from '../../lens';
import styles from './articles.module.css';

/** An article's headline, who published it and when, and what is known of it. */
export function ArticleHead({
  article,
  headingId,
  shownCount,
  hiddenCount,
  children,
}: {
  readonly article: CaseArticle;
  readonly headingId: string;
  readonly shownCount: number;
  readonly hiddenCount: number;
  /** What can be done with the article. */
  readonly children?: ReactNode;
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
      <Writers article={article} />
      <Correspondents article={article} />
      <p className={styles['state']}>
        {claimCountInWords(shownCount, hiddenCount)}
        {' · '}
        <TextState article={article} />
      </p>
      {children}
    </header>
  );
}

/** Who wrote the article, and in which section it stood. */
function Writers({ article }: { readonly article: CaseArticle }) {
  const { byline, section } = article;
  if (byline === undefined && section === undefined) return undefined;
  return (
    <p className={styles['date']}>{articleWords.writtenBy(byline, section)}</p>
  );
}

/** Of a message: who sent it, and to whom, as it says. */
function Correspondents({ article }: { readonly article: CaseArticle }) {
  const { from, to } = article;
  return (
    <>
      {from !== undefined && (
        <p className={styles['date']}>{articleWords.sentBy(from)}</p>
      )}
      {to !== undefined && (
        <p className={styles['date']}>{articleWords.sentTo(to)}</p>
      )}
    </>
  );
}

/** The date of publication; an inferred one tells how, when it is asked. */
export function PublicationDate({
  article,
}: {
  readonly article: CaseArticle;
}) {
  const date = publicationDateInWords(article);
  const told =
    article.publishedInferred === true ? sourceWords.inferred(date) : date;
  if (article.publishedBasis === undefined)
    return <p className={styles['date']}>{told}</p>;
  return (
    <details className={styles['date']}>
      <summary>{told}</summary>
      <p>{article.publishedBasis}</p>
    </details>
  );
}

/** Whether the text is the one that was added, by its hash. */
export function TextState({ article }: { readonly article: CaseArticle }) {
  const intact = useMemo(() => isIntact(article), [article]);
  return intact ? (
    <span title={articleWords.hash(article.sha256)}>
      {articleWords.textUnchanged}
    </span>
  ) : (
    <strong className={styles['changed']}>{articleWords.textChanged}</strong>
  );
}

/** How many of an article's claims are shown: "38 claims, 2 more hidden". */
export function claimCountInWords(shown: number, hidden: number): string {
  return hidden === 0
    ? articleWords.claims(shown)
    : articleWords.claimsShown(shown, hidden);
}

/** The article's address as a link, if it is one that a browser may follow. */
function Address({ article }: { readonly article: CaseArticle }) {
  const { url } = article;
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  return (
    <>
      {' · '}
      <a href={url} target="_blank" rel="noopener noreferrer nofollow">
        {articleWords.original}
      </a>
    </>
  );
}
