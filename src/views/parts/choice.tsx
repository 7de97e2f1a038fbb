import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './choice.module.css';
import { useLooking } from './use-looking';

/** One of the values that a `Choice` offers. */
export type Option<Value> = {
  readonly value: Value;
  readonly label: ReactNode;
  /** What the option means, where its label is short. */
  readonly title?: string;
  /** Whether nothing stands behind it now. It can still be chosen. */
  readonly isEmpty?: boolean;
};

type ChoiceProps<Value> = {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /**
   * Whether choosing is recorded: arrow keys then only look, and Enter, Space or
   * leaving chooses. Escape leaves everything as it was.
   */
  readonly isAct?: boolean;
};

/** One of a few values, side by side; arrow keys go from one to the next. */
export function Choice<Value extends string | number>({
  isAct = false,
  legend,
  ...props
}: ChoiceProps<Value>) {
  const { looked, onPick, keys } = useLooking(props);
  return (
    <fieldset className={styles['group']} {...(isAct && keys)}>
      <legend className="visually-hidden">{legend}</legend>
      <Radios
        options={props.options}
        value={looked ?? props.value}
        onPick={isAct ? onPick : props.onChoose}
      />
    </fieldset>
  );
}

/** The values of a choice, without the fieldset that names it. */
export function Radios<Value extends string | number>({
  options,
  value,
  onPick,
}: Pick<ChoiceProps<Value>, 'options' | 'value'> & {
  readonly onPick: (value: Value) => void;
}) {
  const name = useId();
  return (
    <div className={styles['choice']}>
      {options.map((option) => (
        <label
          key={option.value}
          title={option.title}
          data-empty={option.isEmpty === true}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
