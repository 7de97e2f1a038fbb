import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Case } from '../../case';
import { basisWords, gradeWords } from '../../words';
import { Button } from '../parts/button';
import type { Option } from '../parts/choice';
import { Radios } from '../parts/choice';
import type { Grounds } from '../parts/grounds';
import { dayOf, whoInWords } from '../parts/grounds';
import { LinkButton } from '../parts/link-button';
import { useLooking } from '../parts/use-looking';
import styles from './grades.module.css';

type FieldProps<Value> = {
  readonly theCase: Case;
  readonly question: string;
  readonly options: readonly Option<Value>[];
  /** The grade that stands; `undefined` where there is none. */
  readonly value: Value | undefined;
  readonly meaningOf: (value: Value) => string;
  /** Who gave the grade, when and why. */
  readonly grounds: Grounds | undefined;
  /** Why what was chosen last could not be. */
  readonly refusal?: string | undefined;
  readonly clearLabel: string;
  /** Grades, or takes the grade back; whether that could be done. */
  readonly onGrade: (value: Value | undefined, why: string) => boolean;
  /** What else is asked with the grade. */
  readonly children?: ReactNode;
};

/** One scale: the grade, what it means, who gave it, when and why. */
export function GradeField<Value extends string | number>(
  props: FieldProps<Value>,
) {
  const { question, options, value, meaningOf, refusal, children } = props;
  const [why, setWhy] = useState('');
  const stands: Value | '' = value ?? '';
  const record = (chosen: Value | ''): void => {
    if (chosen !== '' && props.onGrade(chosen, why.trim())) setWhy('');
  };
  const { looked, choose, onPick, keys } = useLooking<Value | ''>({
    options,
    value: stands,
    onChoose: record,
  });
  const isLooking = looked !== undefined && looked !== stands;
  const save = (): void => {
    if (isLooking) choose(looked);
    else if (why.trim() !== '') record(stands);
  };
  return (
    <fieldset className={styles['field']} {...keys}>
      <legend>{question}</legend>
      <Radios<Value | ''>
        options={options}
        value={looked ?? stands}
        onPick={onPick}
      />
      <p role="status" className={styles['meaning']}>
        {isLooking && looked !== ''
          ? gradeWords.looking(meaningOf(looked))
          : (refusal ?? (value !== undefined && meaningOf(value)))}
      </p>
      {value !== undefined && <Given {...props} />}
      {children}
      <Reason
        why={why}
        isSavable={value !== undefined && !isLooking && why.trim() !== ''}
        onWhy={setWhy}
        onSave={save}
      />
    </fieldset>
  );
}

/** Who gave the grade that stands, when and why; and a way to take it back. */
function Given<Value>({
  theCase,
  grounds,
  clearLabel,
  onGrade,
}: FieldProps<Value>) {
  return (
    <p className={styles['given']}>
      {grounds !== undefined && (
        <>
          {grounds.isFirst
            ? gradeWords.cameWith
            : gradeWords.gradedBy(whoInWords(theCase, grounds), dayOf(grounds))}
          {grounds.reason !== undefined &&
            ` ${basisWords.reason(grounds.reason)}`}{' '}
        </>
      )}
      <LinkButton
        data-edits
        aria-label={clearLabel}
        onClick={() => void onGrade(undefined, '')}
      >
        {gradeWords.takeBack}
      </LinkButton>
    </p>
  );
}

/** A reason, if one is given; it goes with the grade that is chosen next. */
function Reason({
  why,
  isSavable,
  onWhy,
  onSave,
}: {
  readonly why: string;
  /** Whether it can be added to the grade that stands. */
  readonly isSavable: boolean;
  readonly onWhy: (why: string) => void;
  readonly onSave: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSave();
  };
  return (
    <div data-edits className={styles['reason']}>
      <label>
        <span>{gradeWords.why}</span>
        <input
          value={why}
          maxLength={500}
          dir="auto"
          onChange={({ target }) => onWhy(target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {isSavable && (
        <Button look="outlined" onClick={onSave}>
          {gradeWords.saveWhy}
        </Button>
      )}
    </div>
  );
}
