import { useId } from 'react';
import { intakeWords } from '../../words';
import { useSession } from '../session-context';
import type { Fields, ReadDraft } from './draft';
import { faultsOf } from './draft';
import { editDraft } from './drafting';
import styles from './intake.module.css';

const NAMES = ['title', 'publisher', 'published', 'url'] as const;

/** What an article says of itself, to be edited before it is added. */
export function DraftFields({ draft }: { readonly draft: ReadDraft }) {
  const faults = faultsOf(draft.fields);
  return (
    <div className={styles['fields']}>
      {NAMES.map((name) => (
        <Field
          key={name}
          draft={draft}
          name={name}
          label={intakeWords.field[name]}
          fault={faults[name]}
        />
      ))}
    </div>
  );
}

function Field({
  draft,
  name,
  label,
  fault,
}: {
  readonly draft: ReadDraft;
  readonly name: keyof Fields;
  readonly label: string;
  readonly fault: string | undefined;
}) {
  const session = useSession();
  const id = useId();
  const saying = fault ?? hintOf(draft, name);
  return (
    <div className={styles['field']} data-name={name}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={draft.fields[name]}
        maxLength={name === 'url' ? 2_000 : 300}
        inputMode={name === 'url' ? 'url' : 'text'}
        placeholder={
          name === 'published' ? intakeWords.dateExample : intakeWords.unknown
        }
        required={name === 'title'}
        aria-invalid={fault !== undefined}
        aria-describedby={saying === undefined ? undefined : `${id}-saying`}
        onChange={(event) =>
          editDraft(session, draft.id, { [name]: event.target.value })
        }
      />
      {saying !== undefined && (
        <p
          id={`${id}-saying`}
          className={styles[fault === undefined ? 'hint' : 'fault']}
        >
          {saying}
        </p>
      )}
    </div>
  );
}

function hintOf(
  { proposal, fields }: ReadDraft,
  name: keyof Fields,
): string | undefined {
  if (name === 'publisher' && fields.publisher !== '')
    return fields.publisher === proposal.publisher
      ? proposal.publisherBasis
      : undefined;
  if (name !== 'published') return undefined;
  if (fields.published === '') return intakeWords.undated;
  return fields.published === proposal.published
    ? proposal.publishedBasis
    : undefined;
}
