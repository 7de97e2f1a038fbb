import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { intakeWords } from '../../words';
import { Button } from '../../views/parts';
import { useSession } from '../session-context';
import type { Draft, ReadDraft } from './draft';
import { faultsOf } from './draft';
import { DraftFields } from './draft-fields';
import { EncodingChoice } from './encoding-choice';
import { UnsureCard } from './unsure-card';
import { dropDraft, wantDraft } from './drafting';
import type { Doubt } from './doubts';
import styles from './intake.module.css';
import { TwinDifference } from './twin-difference';

/** How much of a body is shown, in characters. */
const OPENING = 400;
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
  const isFaulty = Object.keys(faultsOf(fields)).length > 0;
  return (
    <Card draft={draft} title={fields.title}>
      {doubts.map(({ sentence, twin }) => (
        <div key={sentence} className={styles['doubt']}>
          <p>{sentence}</p>
          {twin !== undefined && <TwinDifference draft={draft} twin={twin} />}
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
      <details
        open={isAlone || isFaulty || proposal.encoding?.isGuessed === true}
      >
        <summary>{factsInWords(draft)}</summary>
        <DraftFields draft={draft} />
        <EncodingChoice draft={draft} />
      </details>
      <Preview draft={draft} />
    </Card>
  );
}

function factsInWords({ fields }: ReadDraft): string {
  return intakeWords.facts(
    fields.publisher.trim() || intakeWords.publisherUnknown,
    fields.published.trim() || intakeWords.noDate,
  );
}

/** The first words of the body, and what lies outside it. */
function Preview({ draft: { proposal } }: { readonly draft: ReadDraft }) {
  const { inside, outside, opening } = useMemo(
    () => measured(proposal),
    [proposal],
  );
  return (
    <>
      <p className={styles['opening']}>{opening}</p>
      <p className={styles['hint']}>
        {outside > 0
          ? intakeWords.wordsAround(inside, outside)
          : intakeWords.words(inside)}
        {proposal.byline !== undefined &&
          ` ${intakeWords.byline(proposal.byline)}.`}
        {proposal.section !== undefined &&
          ` ${intakeWords.section(proposal.section)}.`}
        {proposal.from !== undefined &&
          ` ${intakeWords.sentBy(proposal.from)}.`}
        {proposal.to !== undefined && ` ${intakeWords.sentTo(proposal.to)}.`}
      </p>
    </>
  );
}

function measured({ text, body }: ReadDraft['proposal']) {
  const opening = text
    .slice(body.start, Math.min(body.end, body.start + OPENING))
    .replace(/\s+/g, ' ');
  return {
    inside: wordCount(text.slice(body.start, body.end)),
    outside:
      wordCount(text.slice(0, body.start)) + wordCount(text.slice(body.end)),
    opening: body.end - body.start > OPENING ? `${opening}…` : opening,
  };
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

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
