import { ChevronDown, ChevronUp } from 'lucide-react';
import { counted } from '../../network';
import type { ArticleId } from '../../text';
import { Button } from '../parts/button';
import styles from './articles.module.css';

/** The line above the articles: the way to the list, tabs where one is seen. */
export function OpenBar({
  count,
  listId,
  isListing,
  onList,
  tabs,
  tab,
  onTab,
}: {
  /** How many articles the case has. */
  readonly count: number;
  readonly listId: string;
  readonly isListing: boolean;
  readonly onList: () => void;
  /** The open articles by name, where only one of them is seen. */
  readonly tabs: readonly { readonly id: ArticleId; readonly name: string }[];
  readonly tab: ArticleId | undefined;
  readonly onTab: (article: ArticleId) => void;
}) {
  return (
    <div className={styles['bar']}>
      <Button
        look="outlined"
        aria-expanded={isListing}
        aria-controls={listId}
        onClick={onList}
      >
        {counted(count, 'article')} in this case
        {isListing ? (
          <ChevronUp size={14} aria-hidden="true" />
        ) : (
          <ChevronDown size={14} aria-hidden="true" />
        )}
      </Button>
      {tabs.length > 1 && (
        <fieldset className={styles['tabs']} aria-label="Open articles">
          {tabs.map(({ id, name }) => (
            <Button
              key={id}
              aria-pressed={id === tab}
              title={name}
              onClick={() => onTab(id)}
            >
              <span>{name}</span>
            </Button>
          ))}
        </fieldset>
      )}
      <p className={styles['keys']}>
        <kbd>n</kbd> next passage, <kbd>p</kbd> previous
      </p>
    </div>
  );
}
