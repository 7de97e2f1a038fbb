import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { dateInWords, intakeWords } from '../../words';
import { Button } from '../../views/parts';
import { useSession } from '../session-context';
import type { Draft, ReadDraft } from './draft';
import { faultsOf } from './draft';
import { DraftFields } from './draft-fields';
import { EncodingChoice } from './encoding-choice';
import { Unfolding } from './unfolding';
import { UnsureCard } from './unsure-card';
import { dropDraft, wantDraft } from './drafting';
import type { Doubt } from './doubts';
import styles from './intake.module.css';
import { Preview } from './preview';
import { TwinDifference } from './twin-difference';

/** How many sentences about one file are shown. */
const MOST_SENTENCES = 20;

/** One article on its way in: being read, read, or refused. */
export function DraftCard({
  draft,
  doubts,
  isAlone,
}: {
  readonly draft: Draft;
  readonly doubts: readonly Doubt[];
  readonly isAlone: boolean;
}) {
  switch (draft.kind) {
    case 'reading':
      return (
        <Card draft={draft} close={intakeWords.stopReading(draft.name)}>
          <progress
            aria-label={intakeWords.reading(draft.name)}
            {...(draft.share > 0 ? { value: draft.share } : {})}
          />
        </Card>
      );
    case 'refused':
      return (
        <Card draft={draft}>
          <p className={styles['refused']} role="alert">
            {draft.sentence}
          </p>
        </Card>
      );
    case 'noted':
      return (
        <Card draft={draft}>
          {draft.sentences.slice(0, MOST_SENTENCES).map((sentence) => (
            <p key={sentence} className={styles['doubt']}>
              {sentence}
            </p>
          ))}
          {draft.sentences.length > MOST_SENTENCES && (
            <p className={styles['hint']}>
              {intakeWords.andMore(draft.sentences.length - MOST_SENTENCES)}
            </p>
          )}
        </Card>
      );
    case 'unsure':
      return (
        <Card draft={draft}>
          <UnsureCard draft={draft} />
        </Card>
      );
    case 'read':
      return <ReadCard draft={draft} doubts={doubts} isAlone={isAlone} />;
  }
}

function ReadCard({
  draft,
  doubts,
  isAlone,
}: {
  readonly draft: ReadDraft;
  readonly doubts: readonly Doubt[];
  readonly isAlone: boolean;
}) {
  const session = useSession();
  const { id, proposal, fields } = draft;
  const isWanted = draft.isWanted ?? doubts.length === 0;
  // What is not sure comes first.
  const isUnsure = proposal.isBodyUnsure === true;
  const isFaulty = Object.keys(faultsOf(fields)).length > 0;
  return (
    <Card draft={draft} title={fields.title}>
      {doubts.map(({ sentence, twin }) => (
        <div key={sentence} className={styles['doubt']}>
          <p>{sentence}</p>
          {twin !== undefined && (
            <Unfolding summary={intakeWords.showDifference}>
              {() => <TwinDifference draft={draft} twin={twin} />}
            </Unfolding>
          )}
        </div>
      ))}
      {proposal.notes.map((sentence) => (
        <p key={sentence} className={styles['doubt']}>
          {sentence}
        </p>
      ))}
      {(!isAlone || doubts.length > 0) && (
        <label className={styles['choice']}>
          <input
            type="checkbox"
            checked={isWanted}
            onChange={(event) => wantDraft(session, id, event.target.checked)}
          />
          {doubts.length > 0 ? intakeWords.addAnyway : intakeWords.addIt}
        </label>
      )}
      {isUnsure && <Preview draft={draft} />}
      <details open={isAlone || isFaulty || isEncodingInQuestion(draft)}>
        <summary>{factsInWords(draft)}</summary>
        <DraftFields draft={draft} />
        <EncodingChoice draft={draft} />
      </details>
      {!isUnsure && <Preview draft={draft} />}
    </Card>
  );
}

/** Whether a person should see the encoding, or has just chosen another. */
function isEncodingInQuestion({ proposal, given }: ReadDraft): boolean {
  const isChosen = given?.kind === 'file' && given.encoding !== undefined;
  return isChosen || proposal.encoding?.isGuessed === true;
}

function factsInWords({ fields }: ReadDraft): string {
  return intakeWords.facts(
    fields.publisher.trim() || intakeWords.publisherUnknown,
    dateInWords(fields.published.trim()) || intakeWords.noDate,
  );
}

function Card({
  draft,
  close = intakeWords.remove(draft.name),
  title,
  children,
}: {
  readonly draft: Draft;
  readonly close?: string;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const session = useSession();
  return (
    <article className={styles['card']} data-kind={draft.kind}>
      <header>
        <h3>{title?.trim() || draft.name}</h3>
        {title !== undefined && title !== draft.name && (
          <span className={styles['file']}>{draft.name}</span>
        )}
        <Button
          look="icon"
          label={close}
          onClick={() => dropDraft(session, draft.id)}
        >
          <X size={15} aria-hidden="true" />
        </Button>
      </header>
      {children}
    </article>
  );
}
