import type { ActorId, Claim } from '../../case';
import { vocabularyWords } from '../../words';
import { castOf } from '../parts/cast-in-words';
import { ChannelMark, StanceMark } from '../parts/marks';
import styles from './review.module.css';

/** A suggestion in one line or two: channels, who with whom, stance, when. */
export function SuggestionLine({
  claim,
  isCurrent,
  nameOf,
  onChoose,
}: {
  readonly claim: Claim;
  readonly isCurrent: boolean;
  readonly nameOf: (actor: ActorId) => string;
  readonly onChoose: (manner: 'alone' | 'beside' | 'range') => void;
}) {
  const { channels, stance, when, status } = claim;
  return (
    <button
      type="button"
      className={styles['line']}
      aria-expanded={isCurrent}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={({ shiftKey, ctrlKey, metaKey }) =>
        onChoose(shiftKey ? 'range' : ctrlKey || metaKey ? 'beside' : 'alone')
      }
    >
      <span className={styles['marks']}>
        {channels.map((channel) => (
          <span key={channel} title={vocabularyWords.channel[channel]}>
            <ChannelMark channel={channel} />
            <span className="visually-hidden">
              {vocabularyWords.channel[channel]}{' '}
            </span>
          </span>
        ))}
      </span>
      <span className={styles['who']}>
        <Cast claim={claim} nameOf={nameOf} />
        <span className={styles['beside']}>
          {stance !== 'asserted' && (
            <span className={styles['stance']}>
              <StanceMark stance={stance} /> {vocabularyWords.stance[stance]}
            </span>
          )}
          {status !== 'suggested' && (
            <span className={styles['stance']}>
              {vocabularyWords.status[status]}
            </span>
          )}
          {when?.phrase !== undefined && (
            <span className={styles['phrase']}>“{when.phrase.exact}”</span>
          )}
        </span>
      </span>
    </button>
  );
}

function Cast({
  claim,
  nameOf,
}: {
  readonly claim: Claim;
  readonly nameOf: (actor: ActorId) => string;
}) {
  return (
    <span>
      {castOf(claim).map((piece, index) =>
        piece.kind === 'actor' ? (
          // One actor may stand in two roles; the place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <b key={index}>{nameOf(piece.actor)}</b>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index}>
            <span aria-hidden="true">{piece.sign}</span>
            <span className="visually-hidden"> {piece.said} </span>
          </span>
        ),
      )}
    </span>
  );
}
