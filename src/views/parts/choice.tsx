import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './choice.module.css';

/** One of the values that a `Choice` offers. */
export type Option<Value> = {
  readonly value: Value;
  readonly label: ReactNode;
  /** What the option means, where its label is short. */
  readonly title?: string;
  /** Whether nothing stands behind it now. It can still be chosen. */
  readonly isEmpty?: boolean;
};

/** One of a few values, side by side; arrow keys go from one to the next. */
export function Choice<Value extends string | number>({
  legend,
  options,
  value,
  onChoose,
}: {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          title={option.title}
          data-empty={option.isEmpty === true}
        >
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
