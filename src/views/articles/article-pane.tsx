import type { KeyboardEvent, SyntheticEvent } from 'react';
import { useId, useMemo, useRef } from 'react';
import { X } from 'lucide-react';
import type { CaseArticle, ClaimId } from '../../case';
import { Button } from '../parts/button';
import { ArticleBody } from './article-body';
import { ArticleHead } from './article-head';
import styles from './articles.module.css';
import { ClaimCaption } from './claim-caption';
import type { NoteContext } from './claim-note';
import type { Errand } from './follow';
import { useErrand, useLitInView } from './follow';
import type { Light } from './light';
import { LostQuotes } from './lost-quotes';
import { MarginNotes } from './margin-notes';
import { useIsWide } from './measured';
import { pageOf } from './page';
import type { PlacedClaim } from './placed-claims';
import type { Stretch } from './stretches';

/** Narrowest pane that has room for margin notes, in pixels. */
const ROOM_FOR_NOTES = 700;

type PaneProps = {
  readonly article: CaseArticle;
  /** All the article's claims, placed in its text. */
  readonly placed: readonly PlacedClaim[];
  /** A claim that is marked although the filters hide it. */
  readonly asked: ClaimId | undefined;
  readonly isShown: boolean;
  readonly light: Light;
  readonly context: NoteContext;
  readonly errand: Errand | undefined;
  readonly onHover: (claim: ClaimId | undefined) => void;
  /** Put the article away; `undefined` where it is the only one. */
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
  const stretchAt = useMemo(() => stretchFinder(page), [page]);
  useErrand(pane, marked, props.errand);
  useLitInView(pane, props.isShown ? light.chosen : undefined);
  const activate = (event: SyntheticEvent) => {
    const stretch = stretchAt(event.target);
    const next = stretch && claimAfter(stretch, light);
    if (next === undefined) return;
    event.preventDefault();
    context.onChoose(next);
  };
  return (
    <article
      ref={pane}
      className={styles['pane']}
      aria-labelledby={headingId}
      tabIndex={-1}
      hidden={!props.isShown}
      data-pane
      data-margin={hasMargin || undefined}
    >
      {props.onClose !== undefined && (
        <div className={styles['close']}>
          <Button
            look="icon"
            label={`Put away “${article.title}”`}
            onClick={props.onClose}
          >
            <X size={16} aria-hidden="true" />
          </Button>
        </div>
      )}
      <ArticleHead
        article={article}
        headingId={headingId}
        {...countsOf(placed, hidden)}
      />
      {marked.length === 0 && (
        <NothingMarked {...props} claimCount={placed.length} />
      )}
      <div className={styles['columns']}>
        <div
          role="presentation"
          className={styles['column']}
          onClick={(event) => {
            if (isSelectingWords()) return;
            activate(event);
          }}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter' || event.key === ' ') activate(event);
          }}
          onPointerOver={(event) =>
            onHover(stretchAt(event.target)?.claims[0]?.claim.id)
          }
          onPointerLeave={() => onHover(undefined)}
          onFocus={(event) =>
            onHover(stretchAt(event.target)?.claims[0]?.claim.id)
          }
          onBlur={() => onHover(undefined)}
        >
          <ArticleBody article={article} page={page} light={light} />
          <LostQuotes placed={marked} />
        </div>
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
        ? 'The case holds no claim from this article yet.'
        : 'No claim from this article passes the filters. '}
      {claimCount > 0 && (
        <Button look="outlined" onClick={onClearFilters}>
          Clear the filters
        </Button>
      )}
    </output>
  );
}

/** Finds the marked stretch that an event is about. */
function stretchFinder(
  page: ReturnType<typeof pageOf>,
): (target: EventTarget) => Stretch | undefined {
  const rows = [page.before, ...page.paragraphs, page.after];
  const known = new Map(
    rows
      .flatMap((row) => row?.stretches ?? [])
      .map((stretch) => [String(stretch.start), stretch]),
  );
  return (target) => {
    const mark = target instanceof Element && target.closest('mark');
    return mark instanceof HTMLElement
      ? known.get(mark.dataset['at'] ?? '')
      : undefined;
  };
}

/** Where several claims share their words, each activation chooses the next. */
function claimAfter(stretch: Stretch, light: Light): ClaimId | undefined {
  const ids = stretch.claims.map(({ claim }) => claim.id);
  const isAlone = light.chosen.size === 1;
  const at = isAlone ? ids.findIndex((id) => light.chosen.has(id)) : -1;
  return ids[(at + 1) % ids.length];
}

/** A drag that selects words to copy is no click on a passage. */
function isSelectingWords(): boolean {
  return getSelection()?.isCollapsed === false;
}
