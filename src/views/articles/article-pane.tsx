import { useId, useMemo, useRef } from 'react';
import { X } from 'lucide-react';
import type { Case, CaseArticle, ClaimId } from '../../case';
import { articleWords } from '../../words';
import { Button } from '../parts/button';
import { Notes } from '../parts/notes';
import type { ArticleActs } from './article-editing';
import { ArticleEditing } from './article-editing';
import { ArticleFacts } from './article-facts';
import { ArticleHead } from './article-head';
import styles from './articles.module.css';
import { ClaimCaption } from './claim-caption';
import type { NoteContext } from './claim-note';
import type { PassageTarget } from './follow';
import { useGoal, useLitInView } from './follow';
import type { Light } from './light';
import { MarginNotes } from './margin-notes';
import { useIsWide } from './measured';
import { pageOf } from './page';
import type { PlacedClaim } from './placed-claims';
import { TextColumn } from './text-column';

/** Narrowest pane that has room for margin notes, in pixels. */
const ROOM_FOR_NOTES = 700;

type PaneProps = ArticleActs & {
  readonly article: CaseArticle;
  readonly theCase: Case;
  /** All the article's claims, placed in its text. */
  readonly placed: readonly PlacedClaim[];
  /** A claim that is marked although the filters hide it. */
  readonly asked: ClaimId | undefined;
  readonly isShown: boolean;
  readonly light: Light;
  readonly context: NoteContext;
  readonly goal: PassageTarget | undefined;
  readonly onHover: (claim: ClaimId | undefined) => void;
  /** Close the article; `undefined` where it is the only one. */
  readonly onClose: (() => void) | undefined;
  readonly onClearFilters: () => void;
};

/** One article as a readable page, with its passages marked and noted. */
export function ArticlePane(props: PaneProps) {
  const { article, placed, asked, light, context, onHover } = props;
  const { hidden } = context;
  const headingId = useId();
  const pane = useRef<HTMLElement>(null);
  const hasMargin = useIsWide(pane, ROOM_FOR_NOTES);
  const marked = useMemo(
    () => placed.filter(({ claim: { id } }) => id === asked || !hidden.has(id)),
    [placed, asked, hidden],
  );
  const page = useMemo(() => pageOf(article, marked), [article, marked]);
  useGoal(pane, marked, props.goal);
  useLitInView(pane, props.isShown ? [...light.chosen].join(' ') : '');
  return (
    <article
      ref={pane}
      className={styles['pane']}
      aria-labelledby={headingId}
      tabIndex={-1}
      hidden={!props.isShown}
      data-pane
      data-article={article.id}
      data-margin={hasMargin || undefined}
    >
      <CloseButton title={article.title} onClose={props.onClose} />
      <ArticleHead
        article={article}
        headingId={headingId}
        {...countsOf(placed, hidden)}
      >
        <ArticleFacts {...props} />
        <ArticleEditing {...props} claimCount={placed.length} />
        <Notes
          of={{ kind: 'article', id: article.id }}
          theCase={context.theCase}
          noting={props.noting}
        />
      </ArticleHead>
      {marked.length === 0 && (
        <NothingMarked {...props} claimCount={placed.length} />
      )}
      <div className={styles['columns']}>
        <TextColumn {...{ article, page, marked, light, context, onHover }} />
        {hasMargin && marked.length > 0 && (
          <MarginNotes claims={marked} {...{ light, context, onHover }} />
        )}
      </div>
      {!hasMargin && (
        <ClaimCaption claims={marked} light={light} context={context} />
      )}
    </article>
  );
}

function CloseButton({
  title,
  onClose,
}: Pick<PaneProps, 'onClose'> & { readonly title: string }) {
  if (onClose === undefined) return undefined;
  return (
    <div className={styles['close']}>
      <Button look="icon" label={articleWords.close(title)} onClick={onClose}>
        <X size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}

function countsOf(
  placed: readonly PlacedClaim[],
  hidden: ReadonlySet<ClaimId>,
): { readonly shownCount: number; readonly hiddenCount: number } {
  const hiddenCount = placed.filter(({ claim }) => hidden.has(claim.id)).length;
  return { shownCount: placed.length - hiddenCount, hiddenCount };
}

function NothingMarked({
  claimCount,
  onClearFilters,
}: PaneProps & { readonly claimCount: number }) {
  return (
    <output className={styles['nothing']}>
      {claimCount === 0
        ? articleWords.noClaimsYet
        : `${articleWords.filtersHideAll} `}
      {claimCount > 0 && (
        <Button look="outlined" onClick={onClearFilters}>
          {articleWords.clearFilters}
        </Button>
      )}
    </output>
  );
}
