import { X } from 'lucide-react';
import { useState } from 'react';
import { manyWords } from '../../words';
import { Button } from '../parts/button';
import { ActorTools } from './actor-tools';
import { ClaimTools } from './claim-tools';
import styles from './many.module.css';
import { NarrowingTools } from './narrowing-tools';
import { ArticleTools, ContactTools } from './record-tools';
import type { ManyRequest, Plan } from './request';
import { selectedInWords } from './selected-in-words';
import type { BarProps, ToolProps } from './tool-props';

/**
 * Says in words which things are selected together, and offers what can be done
 * with all of them, each as one act.
 */
export function ManyBar(props: BarProps) {
  const { network, selection, onSelect } = props;
  const [asked, setAsked] = useState<Plan>();
  const [news, setNews] = useState('');
  const onAsk = (request: ManyRequest): void => {
    const plan = props.acts.planFor(request);
    const isOpen = plan.left.length > 0;
    setAsked(isOpen ? plan : undefined);
    setNews(!isOpen && plan.count === 0 ? manyWords.unchanged : '');
    if (!isOpen) props.acts.onCarryOut(plan);
  };
  const words = selectedInWords(network, selection);
  return (
    <section aria-label={manyWords.bar} className={styles['bar']}>
      <p className={styles['words']} aria-live="polite">
        {words}
      </p>
      <div
        role="toolbar"
        aria-label={manyWords.tools}
        className={styles['tools']}
      >
        <KindTools {...props} onAsk={onAsk} />
        <NarrowingTools {...props} />
        <Button
          look="icon"
          label={manyWords.clear}
          onClick={() => onSelect(undefined)}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      <p role="status" className={styles['news']}>
        {news}
      </p>
      {asked !== undefined && (
        <Question
          plan={asked}
          onAnswer={(isMeant) => {
            setAsked(undefined);
            if (isMeant) props.acts.onCarryOut(asked);
          }}
        />
      )}
    </section>
  );
}

function KindTools(props: ToolProps) {
  const { selection } = props;
  switch (selection.kind) {
    case 'claims':
      return <ClaimTools {...props} ids={selection.ids} />;
    case 'actors':
      return <ActorTools {...props} ids={selection.ids} />;
    case 'contacts':
      return <ContactTools {...props} ids={selection.ids} />;
    case 'articles':
      return <ArticleTools {...props} ids={selection.ids} />;
    case 'ties':
      return undefined;
  }
}

/** Which of the things cannot be changed, and whether to change the others. */
function Question({
  plan,
  onAnswer,
}: {
  readonly plan: Plan;
  readonly onAnswer: (isMeant: boolean) => void;
}) {
  const { request, left, count } = plan;
  return (
    <div role="alert" className={styles['question']}>
      <p>{manyWords.left(request.kind, left)}</p>
      {count > 0 && (
        <Button look="outlined" onClick={() => onAnswer(true)}>
          {manyWords.changeOthers(count)}
        </Button>
      )}
      <Button onClick={() => onAnswer(false)}>{manyWords.changeNone}</Button>
    </div>
  );
}
