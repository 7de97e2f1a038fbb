import type { ReactNode } from 'react';
import { useId, useMemo, useRef, useState } from 'react';
import type { ClaimId } from '../../case';
import type { Network } from '../../network';
import type { ArticleId } from '../../text';
import { articleWords } from '../../words';
import type { ViewProps } from '../parts/view-props';
import type { ArticleActs } from './article-editing';
import type { ClaimCount } from './article-list';
import { ArticleList } from './article-list';
import styles from './articles.module.css';
import { useAskedWords } from './asked-words';
import { useIsWide } from './measured';
import { OpenArticles } from './open-articles';
import { OpenBar } from './open-bar';
import { useSteps } from './passage-steps';
import type { Reading } from './reading';
import { articleNamesOf, useReading } from './reading';
import type { PassageTarget } from './follow';
import { useWhereabouts } from './whereabouts';
import type { WordsActs } from './words-tools';
import { WordsTools } from './words-tools';

/** Narrowest view in which two articles stand side by side, in pixels. */
const ROOM_FOR_TWO = 640;

type ArticlesProps = ViewProps &
  WordsActs &
  ArticleActs & {
    /** What can be done with several selected articles. */
    readonly several?: ReactNode;
    /** The articles that are open: none, one or two. */
    readonly open: readonly ArticleId[];
    readonly onOpen: (articles: readonly ArticleId[]) => void;
    /** A claim whose first passage is to be gone to, as often as it is new. */
    readonly target: PassageTarget | undefined;
    /** Lends what steps among passages to keys, while articles are shown. */
    readonly onSteps: (
      step: ((step: 'next' | 'previous') => void) | undefined,
    ) => void;
    /** Show a claim as the network draws it. Without it, no note offers to. */
    readonly onShowInNetwork?: (claim: ClaimId) => void;
  };

/** Everywhere in it the letters of words mean something. */
const ROOM = { role: 'presentation', 'data-letters': 'words' } as const;

/**
 * The articles of a case as readable pages, one or two at a time, with every
 * shown claim's passages marked by channel and noted in the margin.
 */
export function ArticlesView(props: ArticlesProps) {
  return (
    <section className={styles['view']} aria-label={articleWords.view}>
      {props.network.columns.within.articles.length > 0 ? (
        <ReadingRoom {...props} />
      ) : (
        <p className={styles['nothing']}>{articleWords.none}</p>
      )}
    </section>
  );
}

function ReadingRoom(props: ArticlesProps) {
  const { network, open, onOpen, target } = props;
  const { articles } = network.columns.within;
  const room = useRef<HTMLDivElement>(null);
  const isSideBySide = useIsWide(room, ROOM_FOR_TWO);
  const reading = useReading(network);
  const opened = useMemo(
    () => open.flatMap((id) => reading.article(id) ?? []).slice(0, 2),
    [open, reading],
  );
  const whereabouts = useWhereabouts(target, opened, reading);
  useAskedWords(room, target?.words);
  const [isAsked, setIsAsked] = useState(false);
  const isListing = isAsked || opened.length === 0;
  const listId = useId();
  const { step, ...steps } = useSteps(room, props.onSteps);
  const names = useMemo(() => articleNamesOf(articles), [articles]);
  const namedTabs = opened.map(({ id }) => ({ id, name: names.get(id) ?? id }));
  return (
    <div ref={room} {...ROOM} className={styles['room']} {...steps}>
      <OpenBar
        count={articles.length}
        {...{ listId, isListing }}
        onList={() => setIsAsked(!isAsked)}
        tabs={isSideBySide ? [] : namedTabs}
        tab={whereabouts.tab}
        onTab={whereabouts.onTab}
        onStep={opened.length > 0 ? step : undefined}
      />
      <div
        id={listId}
        hidden={!isListing}
        className={styles['articles']}
        data-screen-only
      >
        {isListing && (
          <ArticleList
            {...props}
            articles={articles}
            open={opened.map(({ id }) => id)}
            countOf={claimCounter(network, reading)}
            onOpen={(ids) => {
              setIsAsked(false);
              onOpen(ids);
            }}
          />
        )}
      </div>
      <OpenArticles
        {...props}
        {...{ opened, reading, whereabouts, names, isSideBySide }}
      />
      <WordsTools {...props} {...{ room, reading }} />
    </div>
  );
}

function claimCounter(
  network: Network,
  { hidden }: Reading,
): (article: ArticleId) => ClaimCount {
  const counts = new Map<ArticleId, { shown: number; hidden: number }>();
  for (const { id, article } of network.columns.within.claims) {
    const count = counts.get(article) ?? { shown: 0, hidden: 0 };
    counts.set(article, count);
    if (hidden.has(id)) count.hidden++;
    else count.shown++;
  }
  return (article) => counts.get(article) ?? { shown: 0, hidden: 0 };
}
