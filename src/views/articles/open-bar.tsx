import { ArrowDown, ArrowUp, ChevronDown, ChevronUp } from 'lucide-react';
import type { ArticleId } from '../../text';
import { articleWords } from '../../words';
import { Button } from '../parts/button';
import styles from './articles.module.css';
import type { Step } from './passage-steps';

type BarProps = {
  /** How many articles the case has. */
  readonly count: number;
  readonly listId: string;
  readonly isListing: boolean;
  readonly onList: () => void;
  /** The open articles by name, where only one of them is seen. */
  readonly tabs: readonly { readonly id: ArticleId; readonly name: string }[];
  readonly tab: ArticleId | undefined;
  readonly onTab: (article: ArticleId) => void;
  /** Go to another passage; `undefined` where no article is open. */
  readonly onStep: ((step: Step) => void) | undefined;
};

/** The line above the articles: the way to the list, tabs where one is seen. */
export function OpenBar({
  count,
  listId,
  isListing,
  onList,
  tabs,
  tab,
  onTab,
  onStep,
}: BarProps) {
  return (
    <div className={styles['bar']} data-screen-only>
      <Button
        look="outlined"
        aria-expanded={isListing}
        aria-controls={listId}
        onClick={onList}
      >
        {articleWords.list(count)}
        {isListing ? (
          <ChevronUp size={14} aria-hidden="true" />
        ) : (
          <ChevronDown size={14} aria-hidden="true" />
        )}
      </Button>
      {tabs.length > 1 && <Tabs {...{ tabs, tab, onTab }} />}
      {onStep !== undefined && <Steps onStep={onStep} />}
    </div>
  );
}

function Tabs({ tabs, tab, onTab }: Pick<BarProps, 'tabs' | 'tab' | 'onTab'>) {
  return (
    <fieldset className={styles['tabs']} aria-label={articleWords.openArticles}>
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
  );
}

function Steps({ onStep }: { readonly onStep: (step: Step) => void }) {
  return (
    <div className={styles['steps']}>
      <Button
        look="icon"
        label={articleWords.previous}
        onClick={() => onStep('previous')}
      >
        <ArrowUp size={16} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        label={articleWords.next}
        onClick={() => onStep('next')}
      >
        <ArrowDown size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}
