import { useId } from 'react';
import type { Actor, ActorId, Channel, TieEnds } from '../../case';
import { VOCABULARY } from '../../case';
import { inReadingOrder, lessonWords, vocabularyWords } from '../../words';
import styles from './lesson.module.css';

/** Nobody yet, and no channel. */
const NONE = '';

/** A line that is not drawn yet. */
export const NO_TIE: TieEnds = { a: NONE as ActorId, b: NONE as ActorId };

/** A line to be drawn: who, whom, and by which channel. */
export function TieFields({
  actors,
  tie,
  anyChannel,
  onTie,
}: {
  readonly actors: readonly Actor[];
  readonly tie: TieEnds;
  /** What stands for no channel in particular. */
  readonly anyChannel: string;
  readonly onTie: (tie: TieEnds) => void;
}) {
  const { a, b, channel } = tie;
  const change = (edit: {
    readonly a?: ActorId;
    readonly b?: ActorId;
    readonly channel?: Channel | undefined;
  }): void => {
    const { channel: by, ...ends } = { a, b, channel, ...edit };
    onTie({ ...ends, ...(by && { channel: by }) });
  };
  return (
    <div className={styles['fields']}>
      <ActorSelect
        label={lessonWords.who}
        value={a}
        {...{ actors }}
        onChoose={(id) => change({ a: id })}
      />
      <ActorSelect
        label={lessonWords.whom}
        value={b}
        {...{ actors }}
        onChoose={(id) => change({ b: id })}
      />
      <label className={styles['field']}>
        {lessonWords.how}
        <select
          value={channel ?? NONE}
          onChange={({ target }) =>
            change({
              channel: VOCABULARY.channels.find(
                (each) => each === target.value,
              ),
            })
          }
        >
          <option value={NONE}>{anyChannel}</option>
          {VOCABULARY.channels.map((each) => (
            <option key={each} value={each}>
              {vocabularyWords.channel[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function ActorSelect({
  label,
  actors,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly actors: readonly Actor[];
  readonly value: ActorId;
  readonly onChoose: (id: ActorId) => void;
}) {
  const id = useId();
  const sorted = actors.toSorted((one, other) =>
    inReadingOrder(one.name, other.name),
  );
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => onChoose(target.value as ActorId)}
      >
        <option value={NONE}>{lessonWords.pick}</option>
        {sorted.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {actor.name}
          </option>
        ))}
      </select>
    </div>
  );
}
