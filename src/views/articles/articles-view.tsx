import { useId, useMemo, useRef, useState } from 'react';
import type { ClaimId } from '../../case';
import { OPEN_FILTERS } from '../../network';
import type { ArticleId } from '../../text';
import { shortNamesOf } from '../parts/short-names';
import type { ViewProps } from '../parts/view-props';
import { ArticleList } from './article-list';
import { ArticlePane } from './article-pane';
import styles from './articles.module.css';
import type { NoteContext } from './claim-note';
import type { Light } from './light';
import { chosenClaims } from './light';
import { useIsWide } from './measured';
import { OpenBar } from './open-bar';
import { stepThroughPassages } from './passage-keys';
import type { Reading } from './reading';
import { articleNamesOf, useReading } from './reading';
import { tellingsOf } from './tellings';
import type { Whereabouts } from './whereabouts';
import { useWhereabouts } from './whereabouts';

/** Narrowest view in which two articles stand side by side, in pixels. */
const ROOM_FOR_TWO = 640;

type ArticlesProps = ViewProps & {
  /** The articles that are open: none, one or two. */
  readonly open: readonly ArticleId[];
  readonly onOpen: (articles: readonly ArticleId[]) => void;
  /** A claim whose first passage is to be gone to. */
  readonly target: ClaimId | undefined;
};

/**
 * The articles of a case as readable pages, one or two at a time, with every
 * shown claim's passages marked by channel and noted in the margin.
 */
export function ArticlesView(props: ArticlesProps) {
  const { network, open, onOpen, target } = props;
  const { articles } = network.columns.within;
  const view = useRef<HTMLElement>(null);
  const isSideBySide = useIsWide(view, ROOM_FOR_TWO);
  const reading = useReading(network);
  const opened = open.flatMap((id) => reading.article(id) ?? []).slice(0, 2);
  const whereabouts = useWhereabouts(target, opened, reading);
  const [isAsked, setIsAsked] = useState(false);
  const isListing = isAsked || opened.length === 0;
  const listId = useId();
  const names = useMemo(() => articleNamesOf(articles), [articles]);
  const openAnew = (ids: readonly ArticleId[]) => {
    setIsAsked(false);
    onOpen(ids);
  };
  if (articles.length === 0)
    return (
      <section className={styles['view']} aria-label="Articles">
        <p className={styles['nothing']}>
          This case holds no article yet. An article that you add can be read
          here, with its passages marked.
        </p>
      </section>
    );
  const tabs = isSideBySide
    ? []
    : opened.map(({ id }) => ({ id, name: names.get(id) ?? id }));
  return (
    <section ref={view} className={styles['view']} aria-label="Articles">
      <div role="presentation" onKeyDown={stepThroughPassages}>
        <OpenBar
          count={articles.length}
          {...{ listId, isListing, tabs }}
          onList={() => setIsAsked(!isAsked)}
          tab={whereabouts.tab}
          onTab={whereabouts.onTab}
        />
        <div id={listId} hidden={!isListing} className={styles['shelf']}>
          {isListing && (
            <ArticleList
              articles={articles}
              open={opened.map(({ id }) => id)}
              countOf={claimCounter(props, reading)}
              onOpen={openAnew}
            />
          )}
        </div>
        <OpenArticles
          {...props}
          {...{ opened, reading, whereabouts, names, isSideBySide }}
        />
      </div>
    </section>
  );
}

function OpenArticles({
  network,
  selection,
  onSelect,
  onFilters,
  open,
  onOpen,
  opened,
  reading,
  whereabouts,
  names,
  isSideBySide,
}: ArticlesProps & {
  readonly opened: readonly NonNullable<ReturnType<Reading['article']>>[];
  readonly reading: Reading;
  readonly whereabouts: Whereabouts;
  readonly names: ReadonlyMap<ArticleId, string>;
  readonly isSideBySide: boolean;
}) {
  const [hovered, setHovered] = useState<ClaimId>();
  const { columns } = network;
  const { actors, claims } = columns.within;
  const lit = useMemo(
    () => chosenClaims(columns, selection),
    [columns, selection],
  );
  const light = useMemo((): Light => ({ ...lit, hovered }), [lit, hovered]);
  const tellings = useMemo(
    () => tellingsOf(claims.filter((claim) => !reading.hidden.has(claim.id))),
    [claims, reading],
  );
  const shortNames = useMemo(() => shortNamesOf(actors), [actors]);
  const context: NoteContext = {
    names: shortNames,
    articleNames: names,
    hidden: reading.hidden,
    tellingOf: (claim) => tellings.get(claim.contact),
    onChoose: (id) => onSelect({ kind: 'claim', id }),
    onMatch: (match, from) => {
      if (!open.includes(match.article)) onOpen([from, match.article]);
      whereabouts.goTo(match.id);
      onSelect({ kind: 'claim', id: match.id });
    },
  };
  const isAlone = opened.length < 2;
  return (
    <div className={styles['panes']}>
      {opened.map((article) => (
        <ArticlePane
          key={article.id}
          {...{ article, light, context }}
          isShown={isSideBySide || isAlone || article.id === whereabouts.tab}
          placed={reading.placedIn(article)}
          asked={askedFor(selection, whereabouts, reading)}
          errand={whereabouts.errand}
          onHover={setHovered}
          onClose={
            isAlone
              ? undefined
              : () => onOpen(open.filter((id) => id !== article.id))
          }
          onClearFilters={() => onFilters(OPEN_FILTERS)}
        />
      ))}
    </div>
  );
}

/** A claim that is asked for by name is marked even where filters hide it. */
function askedFor(
  selection: ViewProps['selection'],
  { errand }: Whereabouts,
  { hidden }: Reading,
): ClaimId | undefined {
  if (selection?.kind === 'claim' && hidden.has(selection.id))
    return selection.id;
  return errand !== undefined && hidden.has(errand.claim)
    ? errand.claim
    : undefined;
}

function claimCounter(
  { network }: ArticlesProps,
  { hidden }: Reading,
): (article: ArticleId) => { shown: number; hidden: number } {
  const counts = new Map<ArticleId, { shown: number; hidden: number }>();
  for (const { id, article } of network.columns.within.claims) {
    const count = counts.get(article) ?? { shown: 0, hidden: 0 };
    counts.set(article, count);
    if (hidden.has(id)) count.hidden++;
    else count.shown++;
  }
  return (article) => counts.get(article) ?? { shown: 0, hidden: 0 };
}
