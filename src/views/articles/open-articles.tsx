import { useMemo, useRef, useState } from 'react';
import type { CaseArticle, ClaimId } from '../../case';
import { OPEN_FILTERS } from '../../lens';
import type { ArticleId } from '../../text';
import { shortNamesOf } from '../parts/short-names';
import type { ViewProps } from '../parts/view-props';
import type { ArticleActs } from './article-editing';
import { ArticlePane } from './article-pane';
import styles from './articles.module.css';
import type { NoteContext } from './claim-note';
import type { Light } from './light';
import { chosenClaims } from './light';
import type { Reading } from './reading';
import { tellingsOf } from './tellings';
import { Threads, threadsOf } from './threads';
import type { Whereabouts } from './whereabouts';

type OpenArticlesProps = Omit<ViewProps, 'onRead'> &
  ArticleActs & {
    readonly opened: readonly CaseArticle[];
    readonly onOpen: (articles: readonly ArticleId[]) => void;
    readonly onShowInNetwork?: ((claim: ClaimId) => void) | undefined;
    readonly reading: Reading;
    readonly whereabouts: Whereabouts;
    readonly names: ReadonlyMap<ArticleId, string>;
    readonly isSideBySide: boolean;
  };

/** The open articles, side by side, or one in front where there is no room. */
export function OpenArticles(props: OpenArticlesProps) {
  const { network, selection, opened, reading, whereabouts } = props;
  const { columns } = network;
  const panes = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<ClaimId>();
  const lit = useMemo(
    () => chosenClaims(columns, selection),
    [columns, selection],
  );
  const light = useMemo((): Light => ({ ...lit, hovered }), [lit, hovered]);
  const context = useNoteContext(props);
  const isAlone = opened.length < 2;
  const placed = opened.map((article) => reading.placedIn(article));
  const [left, right] = placed;
  const threads = useMemo(
    () => (left && right ? threadsOf(lit, left, right) : []),
    [lit, left, right],
  );
  return (
    <div ref={panes} className={styles['panes']}>
      {opened.map((article, index) => (
        <ArticlePane
          key={article.id}
          {...{ article, light, context }}
          noting={props.noting}
          isShown={
            props.isSideBySide || isAlone || article.id === whereabouts.tab
          }
          placed={placed[index] ?? []}
          asked={askedFor(selection, whereabouts, reading)}
          goal={whereabouts.goal}
          onHover={setHovered}
          onClose={
            isAlone
              ? undefined
              : () =>
                  props.onOpen(
                    opened
                      .map(({ id }) => id)
                      .filter((id) => id !== article.id),
                  )
          }
          onEditArticle={props.onEditArticle}
          onMarkBody={props.onMarkBody}
          onRemoveArticle={props.onRemoveArticle}
          whys={props.whys}
          theCase={columns.within}
          onClearFilters={() => props.onFilters(OPEN_FILTERS)}
        />
      ))}
      {props.isSideBySide && <Threads panes={panes} threads={threads} />}
    </div>
  );
}

function useNoteContext({
  network,
  onSelect,
  onOpen,
  onShowInNetwork,
  opened,
  reading,
  whereabouts,
  names,
}: OpenArticlesProps): NoteContext {
  const { within: theCase } = network.columns;
  const { actors, claims } = theCase;
  const tellings = useMemo(() => {
    const here = new Set(opened.map(({ id }) => id));
    return tellingsOf(
      claims.filter(({ id }) => !reading.hidden.has(id)),
      here,
    );
  }, [claims, reading, opened]);
  const shortNames = useMemo(() => shortNamesOf(actors), [actors]);
  const { hidden } = reading;
  const { goTo } = whereabouts;
  return useMemo(
    () => ({
      theCase,
      names: shortNames,
      articleNames: names,
      hidden,
      tellingOf: (claim) => tellings.get(claim.contact),
      onChoose: (id) => onSelect({ kind: 'claim', id }),
      onShowInNetwork,
      onMatch: (match, from) => {
        if (!opened.some(({ id }) => id === match.article))
          onOpen([from, match.article]);
        goTo(match.id);
        onSelect({ kind: 'claim', id: match.id });
      },
    }),
    [
      theCase,
      shortNames,
      names,
      hidden,
      tellings,
      opened,
      goTo,
      onSelect,
      onOpen,
      onShowInNetwork,
    ],
  );
}

/** A claim that is asked for by name is marked even where filters hide it. */
function askedFor(
  selection: ViewProps['selection'],
  { goal }: Whereabouts,
  { hidden }: Reading,
): ClaimId | undefined {
  if (selection?.kind === 'claim' && hidden.has(selection.id))
    return selection.id;
  const claim = goal?.claim;
  return claim !== undefined && hidden.has(claim) ? claim : undefined;
}
