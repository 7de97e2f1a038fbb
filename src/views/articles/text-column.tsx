import type { KeyboardEvent, SyntheticEvent } from 'react';
import { useMemo } from 'react';
import type { CaseArticle, ClaimId } from '../../case';
import { meantIn } from '../parts/letters';
import { ArticleBody } from './article-body';
import styles from './articles.module.css';
import type { NoteContext } from './claim-note';
import type { Light } from './light';
import { LostQuotes } from './lost-quotes';
import type { Page } from './page';
import type { PlacedClaim } from './placed-claims';
import type { Stretch } from './stretches';
import { matchesOf } from './tellings';

/**
 * An article's text, and what a person does on its passages: point, focus, and
 * choose by click, Enter or the space bar; `m` goes to the matching passage.
 */
export function TextColumn({
  article,
  page,
  marked,
  light,
  context,
  onHover,
}: {
  readonly article: CaseArticle;
  readonly page: Page;
  readonly marked: readonly PlacedClaim[];
  readonly light: Light;
  readonly context: NoteContext;
  readonly onHover: (claim: ClaimId | undefined) => void;
}) {
  const stretchAt = useMemo(() => stretchFinder(page), [page]);
  const point = ({ target }: SyntheticEvent) =>
    onHover(stretchAt(target)?.claims[0]?.claim.id);
  const choose = (event: SyntheticEvent) => {
    const stretch = stretchAt(event.target);
    const next = stretch && claimAfter(stretch, light);
    if (next === undefined) return;
    event.preventDefault();
    context.onChoose(next);
  };
  const follow = (event: SyntheticEvent) => {
    const claims = stretchAt(event.target)?.claims.map(({ claim }) => claim);
    const claim = claims?.find(({ id }) => light.chosen.has(id)) ?? claims?.[0];
    const [match] = claim ? matchesOf(claim, context.tellingOf(claim)) : [];
    if (claim && match) context.onMatch(match, claim.article);
  };
  return (
    <div
      role="presentation"
      data-letters="match"
      className={styles['column']}
      onClick={(event) => {
        if (!isSelectingWords()) choose(event);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter' || event.key === ' ') choose(event);
        if (
          meantIn('match', event) === 'follow' &&
          !event.ctrlKey &&
          !event.metaKey
        )
          follow(event);
      }}
      onPointerOver={point}
      onPointerLeave={() => onHover(undefined)}
      onFocus={point}
      onBlur={() => onHover(undefined)}
    >
      <ArticleBody article={article} page={page} light={light} />
      <LostQuotes placed={marked} />
    </div>
  );
}

/** Finds the marked stretch that an event is about. */
function stretchFinder(
  page: Page,
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
