import type { FocusEvent, KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { gradeWords } from '../../words';
import type { Option } from '../parts/choice';
import { Choice } from '../parts/choice';
import styles from './evidence.module.css';

const ARROWS = { ArrowLeft: 1, ArrowRight: 1, ArrowUp: 1, ArrowDown: 1 };

/**
 * A choice that is an act. The pointer chooses at once; arrow keys only go from
 * one value to the next, and Enter or Space chooses, or Escape goes back. What
 * is left without that is not chosen.
 */
export function GradeChoice<Value extends string | number>({
  onChoose,
  value,
  ...rest
}: {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const [meant, setMeant] = useState<Value>();
  const isByKey = useRef(false);
  const choose = (chosen: Value): void => {
    if (isByKey.current) return setMeant(chosen);
    setMeant(undefined);
    return onChoose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    isByKey.current = Object.hasOwn(ARROWS, event.key);
    if (meant === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') onChoose(meant);
    else if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    setMeant(undefined);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setMeant(undefined);
  };
  return (
    <div
      role="presentation"
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        isByKey.current = false;
      }}
      onBlur={onBlur}
    >
      <Choice {...rest} value={meant ?? value} onChoose={choose} />
      {meant !== undefined && meant !== value && (
        <p role="status" className={styles['note']}>
          {gradeWords.byKeyboard}
        </p>
      )}
    </div>
  );
}
