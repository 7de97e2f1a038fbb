import type { Channel, Stance } from '../../case';
import { VOCABULARY } from '../../case';
import { editorWords, vocabularyWords } from '../../words';
import { Choice } from '../parts/choice';
import { fieldSet, withChannel } from '../parts/claim-edits';
import { ChannelMark } from '../parts/marks';
import type { FieldProps } from './editor-props';
import styles from './editor.module.css';

/** The ways in which the contact was made: one or more. */
export function ChannelFields({ claim, onEdit }: FieldProps) {
  const toggle = (channel: Channel): void =>
    onEdit(
      withChannel(claim, channel),
      claim.channels.includes(channel)
        ? editorWords.channelRemoved(vocabularyWords.channel[channel])
        : editorWords.channelAdded(vocabularyWords.channel[channel]),
    );
  return (
    <fieldset className={styles['channels']}>
      <legend>{editorWords.channels}</legend>
      {VOCABULARY.channels.map((channel) => (
        <label key={channel}>
          <input
            type="checkbox"
            checked={claim.channels.includes(channel)}
            onChange={() => toggle(channel)}
          />
          <ChannelMark channel={channel} />
          {vocabularyWords.channel[channel]}
        </label>
      ))}
    </fieldset>
  );
}

/** What the article says of the contact's reality. */
export function StanceField({ claim, onEdit }: FieldProps) {
  return (
    <div className={styles['field']}>
      <span aria-hidden="true">{editorWords.stance}</span>
      <Choice<Stance>
        isAct
        legend={editorWords.stance}
        value={claim.stance}
        options={VOCABULARY.stances.map((stance) => ({
          value: stance,
          label: vocabularyWords.stance[stance],
        }))}
        onChoose={(stance) =>
          onEdit(
            fieldSet(claim, 'stance', stance),
            editorWords.stanceSet(vocabularyWords.stance[stance]),
          )
        }
      />
    </div>
  );
}
