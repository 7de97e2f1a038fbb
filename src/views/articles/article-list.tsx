import type { ReactNode } from 'react';
import { useState } from 'react';
import type { CaseArticle } from '../../case';
import type { Selection, Thing } from '../../lens';
import { thingsIn, withToggled, publisherInWords } from '../../lens';
import type { ArticleId } from '../../text';
import { holdsWords } from '../../text';
import { articleWords } from '../../words';
import { Button } from '../parts/button';
import { LinkButton } from '../parts/link-button';
import type { ViewProps } from '../parts/view-props';
import { claimCountInWords, PublicationDate, TextState } from './article-head';
import styles from './article-list.module.css';
import pageStyles from './articles.module.css';

/** How many claims of an article pass the filters, and how many do not. */
export type ClaimCount = { readonly shown: number; readonly hidden: number };

/** Cases with more articles than this get a field to find one by its words. */
const MANY = 8;
/** So many entries are drawn at first, and with each wish for more. */
const PORTION = 100;

type Selecting = Pick<ViewProps, 'selection' | 'onSelect'> & {
  /** What can be done with several selected articles. */
  readonly several?: ReactNode;
};

/**
 * The articles of a case, of which one is opened, or a second beside it, and
 * several may be selected.
 */
export function ArticleList({
  articles,
  open,
  countOf,
  onOpen,
  selection,
  onSelect,
  several,
}: Selecting & {
  readonly articles: readonly CaseArticle[];
  readonly open: readonly ArticleId[];
  readonly countOf: (article: ArticleId) => ClaimCount;
  readonly onOpen: (articles: readonly ArticleId[]) => void;
}) {
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(PORTION);
  const found = articles.filter((article) => isSought(article, sought));
  // What lies open is drawn wherever it stands in a long list.
  const drawn = found.filter(
    ({ id }, index) => index < most || open.includes(id),
  );
  const left = found.length - drawn.length;
  return (
    <div className={styles['list']}>
      {articles.length > MANY && (
        <input
          type="search"
          className={styles['find']}
          aria-label={articleWords.find}
          placeholder={articleWords.findHint}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      {selection?.kind === 'articles' && several}
      <ul aria-label={articleWords.listOfCase}>
        {drawn.map((article) => (
          <ArticleEntry
            key={article.id}
            {...{ article, open, onOpen, selection, onSelect }}
            count={countOf(article.id)}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button look="outlined" onClick={() => setMost(most + PORTION)}>
          {articleWords.showMore(Math.min(left, PORTION), left)}
        </Button>
      )}
      {found.length === 0 && <p>{articleWords.noneCalled(sought)}</p>}
    </div>
  );
}

function ArticleEntry({
  article,
  open,
  count,
  onOpen,
  selection,
  onSelect,
}: Selecting & {
  readonly article: CaseArticle;
  readonly open: readonly ArticleId[];
  readonly count: ClaimCount;
  readonly onOpen: (articles: readonly ArticleId[]) => void;
}) {
  const isOpen = open.includes(article.id);
  const [first] = open;
  const thing: Thing = { kind: 'article', id: article.id };
  const isPicked = selection !== undefined && isIn(selection, thing);
  return (
    <li className={styles['entry']} data-picked={isPicked || undefined}>
      <input
        type="checkbox"
        className={styles['pick']}
        aria-label={articleWords.pick(article.title)}
        checked={isPicked}
        onChange={() => onSelect(withToggled(selection, thing))}
      />
      <h3 dir="auto" lang={article.language}>
        <LinkButton aria-current={isOpen} onClick={() => onOpen([article.id])}>
          {article.title}
        </LinkButton>
      </h3>
      <div className={styles['facts']}>
        <p className={pageStyles['byline']}>{publisherInWords(article)}</p>
        <PublicationDate article={article} />
        <p className={pageStyles['state']}>
          {claimCountInWords(count.shown, count.hidden)}
          {' · '}
          <TextState article={article} />
        </p>
      </div>
      {first !== undefined && !isOpen && (
        <Button look="outlined" onClick={() => onOpen([first, article.id])}>
          {articleWords.readBeside}
        </Button>
      )}
    </li>
  );
}

function isIn(selection: Selection, { kind, id }: Thing): boolean {
  return thingsIn(selection).some(
    (each) => each.kind === kind && each.id === id,
  );
}

/** Whether each of some words, in any spelling, is in a title or publisher. */
export function isSought(article: CaseArticle, sought: string): boolean {
  const named = `${article.title} ${publisherInWords(article)}`;
  return holdsWords(named, sought);
}
