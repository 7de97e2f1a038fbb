import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Case, CaseArticle, Claim, Passage } from '../../case';
import {
  basisWords,
  dateInWords,
  evidenceWords,
  sourceWords,
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

function factsOf(props: FactsProps): readonly Listed[] {
  const { place, attribution } = props.claim;
  return [
    ...castFacts(props),
    ...mannerFacts(props.claim),
    dateFact(props.claim),
    ...(place === undefined ? [] : [factOf('place', place, place)]),
    ...attribution.map(({ speaker }, at) =>
      factOf(
        'attribution',
        speaker,
        <span className={styles['phrase']}>{speaker}</span>,
        at,
      ),
    ),
  ];
}

function factOf(
  field: Fact['field'],
  value: string,
  shown: ReactNode,
  at?: number,
): Listed {
  const key = `${field} ${at ?? 0}`;
  return { key, field, value, shown, ...(at !== undefined && { at }) };
}

function castFacts({ claim, theCase }: FactsProps): readonly Listed[] {
  return claim.participants.map(({ actor, role }, at) => {
    const name = theCase.actors.find(({ id }) => id === actor)?.name ?? actor;
    const words = vocabularyWords.role[role];
    return factOf(
      'participants',
      basisWords.inRole(name, words),
      <>
        {name} <span className={styles['role']}>{basisWords.role(words)}</span>
      </>,
      at,
    );
  });
}

function mannerFacts({ channels, stance }: Claim): readonly Listed[] {
  const ways = channels.map((each) => vocabularyWords.channel[each]).join(', ');
  const isPlain = stance === 'asserted';
  return [
    factOf(
      'channels',
      ways,
      <>
        {channels.map((each) => (
          <ChannelMark key={each} channel={each} />
        ))}{' '}
        {ways}
      </>,
    ),
    factOf(
      'stance',
      vocabularyWords.stance[stance],
      <span className={isPlain ? undefined : styles['strong']}>
        {!isPlain && <StanceMark stance={stance} />}{' '}
        {vocabularyWords.stance[stance]}
      </span>,
    ),
  ];
}

function dateFact({ when }: Claim): Listed {
  const date =
    when === undefined ? evidenceWords.undated : dateInWords(when.edtf);
  return factOf(
    'when',
    date,
    <>
      {date}
      {when?.phrase !== undefined && (
        <span className={styles['phrase']}>
          {' '}
          {sourceWords.quoted(when.phrase.exact)}
        </span>
      )}
    </>,
  );
}
