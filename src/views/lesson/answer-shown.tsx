import type { ReactNode } from 'react';
import type { Case, Claim, ClaimId, StepQuestion } from '../../case';
import { reliabilityInFull } from '../../lens';
import type { Account, Answer, Mark, RightAnswer } from '../../lessons';
import { actorName, answerInWords, markInWords } from '../../lessons';
import { lessonWords, vocabularyWords } from '../../words';
import { LinkButton } from '../parts/link-button';
import styles from './lesson.module.css';
import { sourceOf } from './question-fields';
import { SIGNS } from './signs';

type ShownProps = {
  readonly theCase: Case;
  /** Opens the words of a claim. */
  readonly onClaim: (claim: ClaimId) => void;
};

/** What a student answered, beside what the evidence says, with its words. */
export function AnswerShown({
  question,
  answer,
  mark,
  right,
  ...rest
}: ShownProps & {
  readonly question: StepQuestion;
  /** Without one, the student looked without answering. */
  readonly answer: Answer | undefined;
  readonly mark: Mark;
  readonly right: RightAnswer;
}) {
  const Sign = SIGNS[mark];
  const isSaid = question.kind !== 'write' && answer !== undefined;
  return (
    <>
      {isSaid && (
        <p className={styles['mark']} data-mark={mark}>
          <Sign size={18} aria-hidden="true" />{' '}
          {markInWords(question.kind, mark)}
        </p>
      )}
      {answer !== undefined && (
        <div className={styles['given']}>
          <h4>{lessonWords.yours}</h4>
          <p>{answerInWords(rest.theCase, question, answer)}</p>
        </div>
      )}
      {right.kind !== 'write' && (
        <div className={styles['given']}>
          <h4>{lessonWords.ours}</h4>
          <Right {...{ question, right, ...rest }} />
        </div>
      )}
    </>
  );
}

function Right({
  question,
  right,
  theCase,
  onClaim,
}: ShownProps & {
  readonly question: StepQuestion;
  readonly right: RightAnswer;
}) {
  const rest = { theCase, onClaim };
  switch (right.kind) {
    case 'choose':
      return (
        <ul>
          {question.kind === 'choose' &&
            question.options
              .filter(({ id }) => right.options.includes(id))
              .map(({ id, words }) => <li key={id}>{words}</li>)}
        </ul>
      );
    case 'tie':
      return <RightTie {...{ right, ...rest }} />;
    case 'knew':
      return <RightKnew {...{ right, ...rest }} />;
    case 'grade': {
      const scale = question.kind === 'grade' ? question.scale : 'admiralty';
      return (
        <p>
          {right.reliability === undefined
            ? lessonWords.ungraded
            : lessonWords.oursGraded(
                reliabilityInFull(scale, right.reliability),
              )}{' '}
          {right.isOfCase && lessonWords.ofCase}
        </p>
      );
    }
    case 'copy':
      return right.accounts.map((account) => (
        <RightAccount key={account.claims.join()} {...{ account, ...rest }} />
      ));
    case 'write':
      return undefined;
  }
}

function RightTie({
  right,
  ...rest
}: ShownProps & { readonly right: RightAnswer & { readonly kind: 'tie' } }) {
  if (right.because.length === 0) return <p>{lessonWords.tieGone}</p>;
  return (
    <>
      <p>
        {lessonWords.tieIs(
          actorName(rest.theCase, right.a),
          actorName(rest.theCase, right.b),
          right.channels.map((channel) => vocabularyWords.channel[channel]),
        )}
      </p>
      <Words claims={right.because} {...rest} />
    </>
  );
}

function RightKnew({
  right,
  ...rest
}: ShownProps & { readonly right: RightAnswer & { readonly kind: 'knew' } }) {
  return right.knew.map(({ actor, verdict, way, because }) => (
    <div key={actor} className={styles['knew']}>
      <p>
        <strong>{actorName(rest.theCase, actor)}</strong>:{' '}
        {lessonWords.verdict[verdict]}. {lessonWords.way[way]}
      </p>
      {because.length > 0 && <Words claims={because} {...rest} />}
    </div>
  ));
}

function RightAccount({
  account,
  ...rest
}: ShownProps & { readonly account: Account }) {
  const { claims, origins, first } = account;
  const names = origins.map(({ name }) => name);
  const isShared = claims.length > 1;
  const source = rest.theCase.claims.find(({ id }) => id === first);
  return (
    <div className={styles['knew']}>
      <p>
        {isShared
          ? lessonWords.oneAccount(claims.length, names)
          : lessonWords.ownAccount(names)}{' '}
        {isShared &&
          (source === undefined
            ? lessonWords.noFirst
            : lessonWords.firstWas(sourceOf(rest.theCase, source)))}
      </p>
      <Words claims={claims} {...rest} />
    </div>
  );
}

/** The words of some claims; each leads to its evidence. */
function Words({
  claims,
  theCase,
  onClaim,
}: ShownProps & { readonly claims: readonly ClaimId[] }): ReactNode {
  const told = claims
    .flatMap((id) => theCase.claims.find((claim) => claim.id === id) ?? [])
    .filter(isNew);
  return (
    <ul className={styles['words']}>
      {told.map((claim) => (
        <li key={claim.id}>
          <q className={styles['quote']}>{claim.quotes[0]?.exact}</q>{' '}
          <LinkButton
            title={lessonWords.showWords}
            onClick={() => onClaim(claim.id)}
          >
            {sourceOf(theCase, claim)}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

/** Whether no claim before it shows the same words. */
function isNew(
  { article, quotes }: Claim,
  at: number,
  claims: readonly Claim[],
): boolean {
  const words = quotes[0]?.exact ?? '';
  return claims
    .slice(0, at)
    .every(
      (other) =>
        other.article !== article ||
        other.quotes[0]?.exact.includes(words) !== true,
    );
}
