import { Check, Link2, RotateCcw, Star, X } from 'lucide-react';
import type { ClaimId, Credibility, Status } from '../../case';
import { gradeStepsOf, gradingOf } from '../../corroboration';
import { credibilityInFull } from '../../lens';
import { actWords, gradeWords, manyWords } from '../../words';
import { Button } from '../parts/button';
import { MenuButton, MenuEntry } from '../parts/menu-button';
import { CopyCitations } from './copy-citations';
import type { ToolProps } from './tool-props';

const icon = { size: 16, 'aria-hidden': true } as const;

type ClaimToolProps = ToolProps & { readonly ids: readonly ClaimId[] };

/** What can be done with several claims: judged, graded, put to a contact. */
export function ClaimTools(props: ClaimToolProps) {
  const { ids, onAsk } = props;
  const judge = (status: Status) => () =>
    onAsk({ kind: 'judge', claims: ids, status });
  return (
    <>
      <Button
        data-edits
        title={actWords.acceptSeveral(ids.length)}
        onClick={judge('accepted')}
      >
        <Check {...icon} /> {manyWords.accept}
      </Button>
      <Button
        data-edits
        title={actWords.rejectSeveral(ids.length)}
        onClick={judge('rejected')}
      >
        <X {...icon} /> {manyWords.reject}
      </Button>
      <Button
        data-edits
        title={actWords.reopenSeveral(ids.length)}
        onClick={judge('suggested')}
      >
        <RotateCcw {...icon} /> {manyWords.reopen}
      </Button>
      <GradeMenu {...props} />
      <ContactMenu {...props} />
      <CopyCitations {...props} />
    </>
  );
}

function ContactMenu({ ids, onAsk }: ClaimToolProps) {
  return (
    <MenuButton
      isEditing
      label={manyWords.contactOf(ids.length)}
      face={
        <>
          <Link2 {...icon} /> {manyWords.contact}
        </>
      }
    >
      <MenuEntry onClick={() => onAsk({ kind: 'same-contact', claims: ids })}>
        {manyWords.sameContact}
      </MenuEntry>
      <MenuEntry onClick={() => onAsk({ kind: 'own-contacts', claims: ids })}>
        {manyWords.ownContacts}
      </MenuEntry>
    </MenuButton>
  );
}

function GradeMenu({ network, ids, onAsk }: ClaimToolProps) {
  const scale = gradingOf(network.columns.within);
  const ask = (credibility: Credibility | undefined): void =>
    onAsk({ kind: 'grade', claims: ids, credibility });
  return (
    <MenuButton
      isEditing
      label={manyWords.gradeOf(ids.length)}
      face={
        <>
          <Star {...icon} /> {manyWords.grade}
        </>
      }
    >
      {gradeStepsOf(scale).credibilities.map((each) => (
        <MenuEntry key={each} onClick={() => ask(each)}>
          {credibilityInFull(scale, each)}
        </MenuEntry>
      ))}
      <MenuEntry onClick={() => ask(undefined)}>
        {gradeWords.takeBack}
      </MenuEntry>
    </MenuButton>
  );
}
