import type { ReactNode } from 'react';
import styles from './lesson.module.css';

/** One answer that can be chosen, wide enough for a finger. */
export function Option({
  type,
  name,
  isChosen,
  onChoose,
  children,
}: {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <label className={styles['option']}>
      <input type={type} name={name} checked={isChosen} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}

/** A list with one entry more, or without it where it was there. */
export function toggled<Id>(chosen: readonly Id[], id: Id): readonly Id[] {
  return chosen.includes(id)
    ? chosen.filter((each) => each !== id)
    : [...chosen, id];
}
