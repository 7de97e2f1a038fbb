import { useId } from 'react';
import { COLORINGS, MEASURES } from '../../network';
import { discWords } from '../../words';
import styles from './legend.module.css';
import type { NetworkViewProps } from './network-view-props';

type DiscProps = Pick<
  NetworkViewProps,
  'measure' | 'onMeasure' | 'coloring' | 'onColoring'
> & { readonly isGrouped: boolean };

/** What the size and the colour of discs stand for, to be chosen, in a sentence. */
export function DiscChoices(props: DiscProps) {
  const { measure, coloring, isGrouped } = props;
  return (
    <div className={styles['discs']}>
      <Select
        label={discWords.size}
        value={measure}
        options={MEASURES}
        nameOf={(each) => discWords.measure[each]}
        onChoose={props.onMeasure}
      />
      {!isGrouped && (
        <Select
          label={discWords.color}
          value={coloring}
          options={COLORINGS}
          nameOf={(each) => discWords.coloring[each]}
          onChoose={props.onColoring}
        />
      )}
      <span className={styles['chosen']}>
        {discWords.larger[measure]} {!isGrouped && discWords.colored[coloring]}
      </span>
    </div>
  );
}

function Select<Value extends string>({
  label,
  value,
  options,
  nameOf,
  onChoose,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <span className={styles['disc']} data-screen-only>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((each) => each === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </span>
  );
}
