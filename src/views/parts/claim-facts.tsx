import type { ReactNode } from 'react';
import type { Case, Claim, Passage } from '../../case';
import {
  claimInWords,
  contactInWords,
  dateElsewhereOf,
  recordIn,
  valueInWords,
} from '../../lens';
import {
  basisWords,
  castWords,
  dateWithWeekday,
  evidenceWords,
  sourceWords,
  vocabularyWords,
} from '../../words';
import type { Fact, Whys } from './grounds';
import styles from './grounds.module.css';
import { ChannelMark, StanceMark } from './marks';
import { RecordFacts } from './record-facts';

/**
 * What a claim states, value by value: who, by which channel, how surely, when,
 * where, according to whom; then, by their names, what else is set on it.
 */
export function ClaimFacts({
  claim,
  theCase,
  whys,
}: {
  readonly claim: Claim;
  readonly theCase: Case;
  readonly whys: Whys;
}) {
  const facts = [
    ...castFacts(claim, theCase),
    ...mannerFacts(claim),
    dateFact(claim, theCase),
    ...placeFacts(claim),
    ...speakerFacts(claim),
    ...namedFacts(claim, theCase),
  ];
  return (
    <RecordFacts
      label={evidenceWords.whatClaimStates}
      {...{ facts, theCase, whys }}
    >
      {claim.status !== 'accepted' && (
        <li className={styles['strong']}>
          {vocabularyWords.status[claim.status]}
        </li>
      )}
    </RecordFacts>
  );
}

/** A fact of a claim, which rests on its passages where no words say it. */
function factOf(
  { id, madeBy, quotes }: Claim,
  field: Fact['field'],
  value: string,
  shown: ReactNode,
  others: Partial<Fact> = {},
): Fact {
  const of = { kind: 'claim', id } as const;
  const rests = () => ({ lead: basisWords.noWords, words: quotes });
  return { key: field, of, field, value, shown, rests, madeBy, ...others };
}

/** Of a crowd so many are listed one by one. */
const MOST_LISTED = 60;

function castFacts(claim: Claim, theCase: Case): readonly Fact[] {
  const { article, participants } = claim;
  const listed = participants.slice(0, MOST_LISTED);
  const rest = participants.length - listed.length;
  const others = castWords.others(rest).trim();
  const facts = listed.map(({ actor, role, mention }, at) => {
    const name = recordIn(theCase.actors, actor)?.name ?? actor;
    const words = vocabularyWords.role[role];
    return factOf(
      claim,
      'participants',
      basisWords.inRole(name, words),
      <>
        {name} <span className={styles['role']}>{basisWords.role(words)}</span>
      </>,
      {
        key: `participants ${at}`,
        words: mention === undefined ? [] : [{ article, ...mention }],
      },
    );
  });
  return rest === 0
    ? facts
    : [
        ...facts,
        factOf(claim, 'participants', others, others, {
          key: `participants ${MOST_LISTED}`,
          words: [],
        }),
      ];
}

function mannerFacts(claim: Claim): readonly Fact[] {
  const { channels, stance } = claim;
  const ways = channels.map((each) => vocabularyWords.channel[each]).join(', ');
  const isPlain = stance === 'asserted';
  return [
    factOf(
      claim,
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
      claim,
      'stance',
      vocabularyWords.stance[stance],
      <span className={isPlain ? undefined : styles['strong']}>
        {!isPlain && <StanceMark stance={stance} />}{' '}
        {vocabularyWords.stance[stance]}
      </span>,
    ),
  ];
}

/** When it was, with the phrase, and from which day that was counted. */
function dateFact(claim: Claim, theCase: Case): Fact {
  const { article, when } = claim;
  const date =
    when === undefined
      ? undatedInWords(claim, theCase)
      : dateWithWeekday(when.edtf);
  const told = [
    ...(when?.reference === undefined
      ? []
      : [basisWords.countedFrom(dateWithWeekday(when.reference))]),
    ...(when?.basis === undefined ? [] : [when.basis]),
  ];
  return factOf(
    claim,
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
    { told, words: when?.phrase ? [{ article, ...when.phrase }] : [] },
  );
}

function undatedInWords(claim: Claim, theCase: Case): string {
  const elsewhere = dateElsewhereOf(theCase, claim);
  return elsewhere === undefined
    ? evidenceWords.undated
    : evidenceWords.undatedHere(dateWithWeekday(elsewhere));
}

function placeFacts(claim: Claim): readonly Fact[] {
  const { place } = claim;
  return place === undefined ? [] : [factOf(claim, 'place', place, place)];
}

function speakerFacts(claim: Claim): readonly Fact[] {
  return claim.attribution.map(({ speaker, quote }, at) =>
    factOf(
      claim,
      'attribution',
      speaker,
      <span className={styles['phrase']}>{speaker}</span>,
      { key: `attribution ${at}`, words: quote === undefined ? [] : [quote] },
    ),
  );
}

/**
 * What is shown elsewhere, or would take much room: its contact, what it is
 * about, its passages, and the sentence and note that someone wrote.
 */
function namedFacts(claim: Claim, theCase: Case): readonly Fact[] {
  const { about, summary, note, quotes } = claim;
  const contact = recordIn(theCase.contacts, claim.contact);
  const named = (
    field: Fact['field'],
    value: string,
    words: readonly Passage[] = [],
  ): Fact => ({
    ...factOf(claim, field, value, basisWords.field[field]),
    told:
      words.length > 0
        ? []
        : [basisWords.states(basisWords.field[field], value)],
    words,
  });
  return [
    summary === undefined
      ? derivedFact(claim, theCase)
      : named('summary', summary),
    ...(contact === undefined
      ? []
      : [named('contact', contactInWords(theCase, contact))]),
    ...(about.length > 0
      ? [named('about', valueInWords(theCase, 'about', about))]
      : []),
    ...(note === undefined ? [] : [named('note', note)]),
    named('quotes', valueInWords(theCase, 'quotes', quotes), quotes),
  ];
}

/** The sentence of a claim for which nobody wrote one. */
function derivedFact(claim: Claim, theCase: Case): Fact {
  const value = claimInWords(theCase, claim);
  const name = basisWords.field.summary;
  const { rests: _, ...fact } = factOf(claim, 'summary', value, name, {
    told: [basisWords.states(name, value), basisWords.derived],
    isDerived: true,
  });
  return fact;
}
