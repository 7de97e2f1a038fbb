import { PencilLine, Split, X } from 'lucide-react';
import type { Case, Change, Claim, ClaimId, Status } from '../../case';
import type { Detail } from '../../corroboration';
import type { DisputedContact } from '../../network';
import { conflictWords, sourceWords } from '../../words';
import { Button } from '../parts/button';
import { ownContactChanges } from '../parts/claim-edits';
import type { ClaimEditing } from '../parts/claim-editing';
import { creditInWords } from '../../lens';
import { Notes } from '../parts/notes';
import type { Noting } from '../parts/noting';
import { ClaimWords } from './claim-words';
import { ContactHead } from './contact-head';
import { detailInWords } from '../parts/detail-in-words';
import type { LookedUp } from './looked-up';
import styles from './questions.module.css';
import type { AnswerActs } from './told-contact';

/** With what a disagreement is settled: all of it acts that can be undone. */
export type SettlingProps = AnswerActs & {
  readonly theCase: Case;
  readonly lookedUp: LookedUp;
  readonly editing: ClaimEditing;
  readonly noting: Noting;
  readonly onJudge: (claim: ClaimId, status: Status) => void;
  readonly onChange: (changes: readonly Change[]) => void;
};

/** One contact on which claims disagree: each version, with its words. */
export function DisputedEntry({
  disputed,
  ...settling
}: SettlingProps & { readonly disputed: DisputedContact }) {
  const { contact, details, versions } = disputed;
  const { lookedUp, theCase, noting, onContact } = settling;
  const isShared = versions.flat().length > 1;
  return (
    <div className={styles['contact']}>
      <ContactHead
        remark={
          details.length > 0
            ? conflictWords.differOn(
                details.map((detail) => sourceWords.detail[detail]),
              )
            : undefined
        }
        {...{ contact, lookedUp, onContact }}
      />
      <ul className={styles['versions']}>
        {versions.map((claims) => (
          <li key={claims[0]?.id} className={styles['version']}>
            <Version {...{ claims, details, isShared }} {...settling} />
          </li>
        ))}
      </ul>
      <Notes of={{ kind: 'contact', id: contact }} {...{ theCase, noting }} />
    </div>
  );
}

/** What some claims state alike, and the words of each. */
function Version({
  claims,
  details,
  ...settling
}: SettlingProps & {
  readonly claims: readonly Claim[];
  readonly details: readonly Detail[];
  readonly isShared: boolean;
}) {
  const { lookedUp, onRead, editing } = settling;
  const [first] = claims;
  return (
    <>
      {first !== undefined && (
        <p className={styles['stated']}>
          {(details.length > 0 ? details : (['stance'] as const))
            .map((detail) => detailInWords(first, detail, lookedUp.nameOf))
            .join(' · ')}
        </p>
      )}
      {claims.map((claim) => (
        <div key={claim.id}>
          <ClaimWords
            {...{ claim, lookedUp, onRead }}
            credit={creditInWords(claim)}
          >
            <Settling claim={claim} {...settling} />
          </ClaimWords>
          {editing.edited === claim.id && editing.editorFor(claim)}
        </div>
      ))}
    </>
  );
}

function Settling({
  claim,
  isShared,
  theCase,
  editing,
  onJudge,
  onChange,
}: SettlingProps & { readonly claim: Claim; readonly isShared: boolean }) {
  const isEdited = editing.edited === claim.id;
  return (
    <>
      <Button data-edits onClick={() => onJudge(claim.id, 'rejected')}>
        <X size={14} aria-hidden="true" /> {conflictWords.reject}
      </Button>
      <Button
        data-edits
        aria-expanded={isEdited}
        onClick={() => editing.onEdit(isEdited ? undefined : claim.id)}
      >
        <PencilLine size={14} aria-hidden="true" /> {conflictWords.edit}
      </Button>
      {isShared && (
        <Button
          data-edits
          title={conflictWords.splitOffMeans}
          onClick={() => onChange(ownContactChanges(theCase, [claim]))}
        >
          <Split size={14} aria-hidden="true" /> {conflictWords.splitOff}
        </Button>
      )}
    </>
  );
}
