import { ArrowLeftRight, Plus, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ActorId, Case, Claim, Role } from '../../case';
import { VOCABULARY } from '../../case';
import { inReadingOrder, reviewWords, vocabularyWords } from '../../words';
import { Button } from '../parts/button';
import styles from './form.module.css';
import type { Mend } from './mendings';
import {
  isDirected,
  turnedRound,
  withoutParticipant,
  withParticipant,
  withRole,
} from './mendings';

type FieldsProps = {
  readonly claim: Claim;
  readonly within: Case;
  readonly onMend: (mend: Mend, done: string) => void;
};

/** Who takes part in a claim: roles, one more actor, one less, turned round. */
export function ParticipantFields(props: FieldsProps) {
  const { claim, within, onMend } = props;
  const fields = useRef<HTMLFieldSetElement>(null);
  const names = useMemo(
    () => new Map(within.actors.map(({ id, name }) => [id, name])),
    [within.actors],
  );
  return (
    <fieldset ref={fields} className={styles['participants']}>
      <legend>{reviewWords.participants}</legend>
      <ul>
        {claim.participants.map(({ actor, role }, at) => {
          const name = names.get(actor) ?? actor;
          return (
            // A line keeps its place while its role changes, and so the focus.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <span>{name}</span>
              <RoleSelect
                label={reviewWords.roleOf(name)}
                value={role}
                onChoose={(chosen) =>
                  onMend(
                    withRole(claim, at, chosen),
                    reviewWords.roleSet(name, vocabularyWords.role[chosen]),
                  )
                }
              />
              <Button
                look="icon"
                label={reviewWords.remove(name)}
                onClick={() => {
                  onMend(
                    withoutParticipant(claim, at),
                    reviewWords.removed(name),
                  );
                  // The button goes with its line: keep the focus at hand.
                  fields.current?.querySelector('select')?.focus();
                }}
              >
                <X size={14} aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ul>
      <Button
        look="outlined"
        disabled={!isDirected(claim)}
        title={isDirected(claim) ? undefined : reviewWords.noDirection}
        onClick={() => onMend(turnedRound(claim), reviewWords.swapped)}
      >
        <ArrowLeftRight size={14} aria-hidden="true" /> {reviewWords.swap}
      </Button>
      <NewParticipant {...props} />
    </fieldset>
  );
}

/** One more of the case's actors, in a role. */
function NewParticipant({ claim, within, onMend }: FieldsProps) {
  const [actor, setActor] = useState<ActorId>();
  const [role, setRole] = useState<Role>('party');
  const sorted = useMemo(
    () =>
      within.actors.toSorted((one, other) =>
        inReadingOrder(one.name, other.name),
      ),
    [within.actors],
  );
  const chosen = within.actors.find((each) => each.id === actor);
  return (
    <div className={styles['new']}>
      <select
        aria-label={reviewWords.anotherActor}
        value={actor ?? ''}
        onChange={(event) =>
          setActor(sorted.find((each) => each.id === event.target.value)?.id)
        }
      >
        <option value="">{reviewWords.anotherActorHint}</option>
        {sorted.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <RoleSelect
        label={reviewWords.roleOfAdded}
        value={role}
        onChoose={setRole}
      />
      <Button
        look="outlined"
        disabled={chosen === undefined}
        onClick={() => {
          if (chosen === undefined) return;
          onMend(
            withParticipant(claim, chosen.id, role),
            reviewWords.added(chosen.name, vocabularyWords.role[role]),
          );
          setActor(undefined);
        }}
      >
        <Plus size={14} aria-hidden="true" /> {reviewWords.add}
      </Button>
    </div>
  );
}

function RoleSelect({
  label,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly value: Role;
  readonly onChoose: (role: Role) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const role = VOCABULARY.roles.find((each) => each === target.value);
        if (role !== undefined) onChoose(role);
      }}
    >
      {VOCABULARY.roles.map((role) => (
        <option key={role} value={role}>
          {vocabularyWords.role[role]}
        </option>
      ))}
    </select>
  );
}
