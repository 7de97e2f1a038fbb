import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Case, CaseArticle, Claim, Passage } from '../../case';
import {
  basisWords,
  dateInWords,
  evidenceWords,
  vocabularyWords,
} from '../../words';
import type { Fact, GroundsOf } from './grounds';
import styles from './grounds.module.css';
import { GroundsNote } from './grounds-note';
import { ChannelMark, StanceMark } from './marks';

/** What tells why a value says what it says, and shows the words behind it. */
export type Whys = {
  readonly groundsOf: GroundsOf;
  readonly onShow: (claim: Claim, words: readonly Passage[]) => void;
};

type FactsProps = {
  readonly claim: Claim;
  readonly article: CaseArticle;
  readonly theCase: Case;
  readonly whys: Whys;
};

type Listed = Fact & {
  readonly key: string;
  /** The value as text, for the name of its button. */
  readonly value: string;
  readonly shown: ReactNode;
};

/**
 * What a claim states, value by value: who, by which channel, how surely, when,
 * where, according to whom. Each value tells, when asked, why it says so.
 */
export function ClaimFacts(props: FactsProps) {
  const { claim, whys } = props;
  const [asked, setAsked] = useState<string>();
  const id = useId();
  const facts = factsOf(props);
  const fact = facts.find(({ key }) => key === asked);
  return (
    <>
      <ul
        className={styles['facts']}
        aria-label={evidenceWords.whatClaimStates}
      >
        {facts.map(({ key, field, value, shown }) => (
          <li key={key}>
            <button
              type="button"
              className={styles['fact']}
              aria-label={basisWords.why(basisWords.field[field], value)}
              aria-expanded={key === asked}
              aria-controls={key === asked ? id : undefined}
              onClick={() => setAsked(key === asked ? undefined : key)}
            >
              {shown}
            </button>
          </li>
        ))}
        {claim.status !== 'accepted' && (
          <li className={styles['strong']}>
            {vocabularyWords.status[claim.status]}
          </li>
        )}
      </ul>
      {fact !== undefined && (
        <div
          id={id}
          role="presentation"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setAsked(undefined);
          }}
        >
          <GroundsNote
            {...props}
            {...whys}
            fact={fact}
            onClose={() => setAsked(undefined)}
          />
        </div>
      )}
    </>
  );
}

function factsOf({ claim, theCase }: FactsProps): readonly Listed[] {
  const { channels, stance, when, place, participants, attribution } = claim;
  const nameOf = (id: string): string =>
    theCase.actors.find((each) => each.id === id)?.name ?? id;
  const date =
    when === undefined ? evidenceWords.undated : dateInWords(when.edtf);
  const channel = channels
    .map((each) => vocabularyWords.channel[each])
    .join(', ');
  const fact = (
    field: Fact['field'],
    value: string,
    shown: ReactNode,
    at?: number,
  ): Listed => ({
    key: `${field} ${at ?? 0}`,
    field,
    value,
    shown,
    ...(at !== undefined && { at }),
  });
  return [
    ...participants.map(({ actor, role }, at) =>
      fact(
        'participants',
        `${nameOf(actor)}, ${vocabularyWords.role[role]}`,
        <>
          {nameOf(actor)}{' '}
          <span className={styles['role']}>{vocabularyWords.role[role]}</span>
        </>,
        at,
      ),
    ),
    fact(
      'channels',
      channel,
      <>
        {channels.map((each) => (
          <ChannelMark key={each} channel={each} />
        ))}{' '}
        {channel}
      </>,
    ),
    fact(
      'stance',
      vocabularyWords.stance[stance],
      <span className={stance === 'asserted' ? undefined : styles['strong']}>
        {stance !== 'asserted' && <StanceMark stance={stance} />}{' '}
        {vocabularyWords.stance[stance]}
      </span>,
    ),
    fact(
      'when',
      date,
      <>
        {date}
        {when?.phrase !== undefined && (
          <span className={styles['phrase']}> “{when.phrase.exact}”</span>
        )}
      </>,
    ),
    ...(place === undefined ? [] : [fact('place', place, place)]),
    ...attribution.map(({ speaker }, at) =>
      fact(
        'attribution',
        speaker,
        <span className={styles['phrase']}>{speaker}</span>,
        at,
      ),
    ),
  ];
}
