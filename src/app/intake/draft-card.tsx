import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { Button } from '../../views/parts';
import { useSession } from '../session-context';
import { intakeWords } from '../../words';
import { isTaken } from './doubts';
import type { Draft, ReadDraft } from './draft';
import { faultsOf } from './draft';
import { DraftFields } from './draft-fields';
import { dropDraft, wantDraft } from './drafting';
import styles from './intake.module.css';

/** How much of a body is shown, in characters. */
const OPENING = 400;

/** One article on its way in: being read, read, or refused. */
export function DraftCard({
  draft,
  doubts,
  isAlone,
}: {
  readonly draft: Draft;
  readonly doubts: readonly string[];
  readonly isAlone: boolean;
}) {
  switch (draft.kind) {
    case 'reading':
      return (
        <Card draft={draft} removal={intakeWords.stopReading(draft.name)}>
          <progress
            aria-label={intakeWords.reading(draft.name)}
            {...(draft.share > 0 ? { value: draft.share } : {})}
          />
        </Card>
      );
    case 'refused':
      return (
        <Card draft={draft} removal={intakeWords.remove(draft.name)}>
          <p className={styles['refused']} role="alert">
            {draft.sentence}
          </p>
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
  readonly doubts: readonly string[];
  readonly isAlone: boolean;
}) {
  const session = useSession();
  const { id, proposal, fields } = draft;
  const isWanted = isTaken(draft, doubts);
  const isFaulty = Object.keys(faultsOf(fields)).length > 0;
  return (
    <Card
      draft={draft}
      removal={intakeWords.remove(draft.name)}
      title={fields.title}
    >
      {[...doubts, ...proposal.notes].map((sentence) => (
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
          {doubts.length > 0 ? intakeWords.addAnyway : intakeWords.add}
        </label>
      )}
      <details open={isAlone || isFaulty}>
        <summary>{factsInWords(draft)}</summary>
        <DraftFields draft={draft} />
      </details>
      <Preview draft={draft} />
    </Card>
  );
}

function factsInWords({ fields }: ReadDraft): string {
  const publisher = fields.publisher.trim() || intakeWords.publisherUnknown;
  const published = fields.published.trim() || intakeWords.noDate;
  return `${publisher} · ${published}`;
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
      <p className={styles['hint']}>{intakeWords.words(inside, outside)}</p>
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
  removal,
  title,
  children,
}: {
  readonly draft: Draft;
  /** What the button says that removes the draft. */
  readonly removal: string;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const session = useSession();
  return (
    <li className={styles['card']} data-kind={draft.kind}>
      <header>
        <h3>{title?.trim() || draft.name}</h3>
        {title !== undefined && title !== draft.name && (
          <span className={styles['file']}>{draft.name}</span>
        )}
        <Button
          look="icon"
          label={removal}
          onClick={() => dropDraft(session, draft.id)}
        >
          <X size={15} aria-hidden="true" />
        </Button>
      </header>
      {children}
    </li>
  );
}

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
