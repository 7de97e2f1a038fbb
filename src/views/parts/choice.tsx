import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
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
  ...props
}: ChoiceProps<Value>) {
  const { legend, options } = props;
  const name = useId();
  const { looked, onLook, ...keys } = useLooking(props);
  const shown = looked ?? props.value;
  return (
    <fieldset className={styles['choice']} {...(isAct && keys)}>
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
            value={option.value}
            checked={option.value === shown}
            onChange={() =>
              isAct ? onLook(option.value) : props.onChoose(option.value)
            }
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

const ARROWS = { ArrowUp: 0, ArrowDown: 0, ArrowLeft: 0, ArrowRight: 0 };

/** What the arrow keys have come to, until it is chosen or left. */
function useLooking<Value extends string | number>({
  options,
  value,
  onChoose,
}: ChoiceProps<Value>) {
  const [looked, setLooked] = useState<Value>();
  const isStepping = useRef(false);
  const choose = (chosen: Value | undefined): void => {
    setLooked(undefined);
    if (chosen !== undefined && chosen !== value) onChoose(chosen);
  };
  return {
    looked,
    onLook: (next: Value) =>
      isStepping.current ? setLooked(next) : choose(next),
    onPointerDown() {
      isStepping.current = false;
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      isStepping.current = Object.hasOwn(ARROWS, event.key);
      const at = (event.target as HTMLInputElement).value;
      const next =
        looked ?? options.find((each) => String(each.value) === at)?.value;
      const isAsked = event.key === 'Enter' || event.key === ' ';
      if (isAsked && next !== value) {
        event.preventDefault();
        choose(next);
      } else if (event.key === 'Escape' && looked !== undefined) {
        event.stopPropagation();
        setLooked(undefined);
      }
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
      if (!currentTarget.contains(relatedTarget)) choose(looked);
    },
  };
}
