import { useMemo } from 'react';
import { differenceBetween } from '../../text';
import { intakeWords } from '../../words';
import type { Twin } from './doubts';
import type { ReadDraft } from './draft';
import styles from './intake.module.css';

/** How many sentences of either text are shown. */
const SHOWN = 40;

/** In what a draft differs from the article that it is like. */
export function TwinDifference({
  draft: { proposal, fields },
  twin,
}: {
  readonly draft: ReadDraft;
  readonly twin: Twin;
}) {
  const { onlyFirst, onlySecond } = useMemo(
    () => differenceBetween(proposal, twin),
    [proposal, twin],
  );
  const facts = (['title', 'publisher', 'published', 'url'] as const).filter(
    (name) => fields[name].trim() !== (twin[name] ?? '').trim(),
  );
  return (
    <div className={styles['difference']}>
      {facts.map((name) => (
        <p key={name}>
          {intakeWords.fieldDiffers(
            intakeWords.field[name],
            fields[name].trim() || intakeWords.unknown,
            twin[name]?.trim() || intakeWords.unknown,
          )}
        </p>
      ))}
      {onlyFirst.length + onlySecond.length === 0 && (
        <p>{intakeWords.sameSentences}</p>
      )}
      <Only
        title={intakeWords.onlyHere(onlyFirst.length)}
        sentences={onlyFirst}
      />
      <Only
        title={intakeWords.onlyThere(onlySecond.length)}
        sentences={onlySecond}
      />
    </div>
  );
}

function Only({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}) {
  if (sentences.length === 0) return null;
  const more = sentences.length - SHOWN;
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {sentences.slice(0, SHOWN).map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles['hint']}>{intakeWords.andMore(more)}</p>
      )}
    </section>
  );
}
