import { BRIEFS, FORMATS, KEPT } from '../../interchange';
import { interchangeWords } from '../../words';
import styles from './export-dialog.module.css';
import { keptInWords } from './kept-in-words';
import type { Choices, Target } from './target';
import { FOR_READERS } from './target';

type TargetProps = {
  readonly target: Target;
  readonly choices: Choices;
  readonly onTarget: (target: Target) => void;
  readonly onChoices: (choices: Choices) => void;
};

const [FIRST] = FOR_READERS;

/** The dialog begins where the choice is, by keyboard too. */
function takesFocus(field: HTMLInputElement | null): void {
  field?.setAttribute('autofocus', '');
}

/** What to make of the case: for readers, or for other programs. */
export function TargetChoice(props: TargetProps) {
  const { target, onTarget } = props;
  const choice = (each: Target) => (
    <label key={each}>
      <input
        ref={each === FIRST ? takesFocus : undefined}
        type="radio"
        name="format"
        checked={target === each}
        onChange={() => onTarget(each)}
      />
      <strong>{interchangeWords.name[each]}</strong>
      <span>{interchangeWords.use[each]}</span>
      {target === each && each !== 'page' && each !== 'brief' && (
        <span className={styles['loss']}>
          {keptInWords(KEPT[each], interchangeWords)}
        </span>
      )}
    </label>
  );
  return (
    <>
      <fieldset className={styles['formats']}>
        <legend>{interchangeWords.forReaders}</legend>
        {FOR_READERS.map((each) => (
          <div key={each}>
            {choice(each)}
            {target === each &&
              (each === 'page' ? (
                <PageChoices {...props} />
              ) : (
                <BriefChoices {...props} />
              ))}
          </div>
        ))}
      </fieldset>
      <fieldset className={styles['formats']}>
        <legend>{interchangeWords.forPrograms}</legend>
        {FORMATS.map(choice)}
      </fieldset>
    </>
  );
}

function PageChoices({ choices, onChoices }: TargetProps) {
  return (
    <label className={styles['option']}>
      <input
        type="checkbox"
        checked={choices.mayEdit}
        onChange={({ currentTarget: { checked } }) =>
          onChoices({ ...choices, mayEdit: checked })
        }
      />
      <span>{interchangeWords.mayEdit}</span>
    </label>
  );
}

function BriefChoices({ choices, onChoices }: TargetProps) {
  return (
    <div className={styles['options']}>
      <label>
        <span>{interchangeWords.briefAs}</span>
        <select
          value={choices.briefAs}
          onChange={({ currentTarget: { value } }) =>
            onChoices({
              ...choices,
              briefAs: BRIEFS.find((each) => each === value) ?? 'print',
            })
          }
        >
          {(['print', ...BRIEFS] as const).map((each) => (
            <option key={each} value={each}>
              {interchangeWords.brief[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{interchangeWords.question}</span>
        <input
          value={choices.question}
          maxLength={300}
          dir="auto"
          onChange={({ currentTarget: { value } }) =>
            onChoices({ ...choices, question: value })
          }
        />
      </label>
    </div>
  );
}
