import { ArrowLeftRight, Plus, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ActorId, Case, Claim, Role } from '../../case';
import { VOCABULARY } from '../../case';
import { vocabularyWords } from '../../words';
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
      <legend>Participants</legend>
      <ul>
        {claim.participants.map(({ actor, role }, at) => {
          const name = names.get(actor) ?? actor;
          return (
            // A line keeps its place while its role changes, and so the focus.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <span>{name}</span>
              <RoleSelect
                label={`Role of ${name}`}
                value={role}
                onChoose={(chosen) =>
                  onMend(
                    withRole(claim, at, chosen),
                    `${name}: ${vocabularyWords.role[chosen]}.`,
                  )
                }
              />
              <Button
                look="icon"
                label={`Remove ${name}`}
                onClick={() => {
                  onMend(withoutParticipant(claim, at), `Removed ${name}.`);
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
        title={isDirected(claim) ? undefined : 'The claim states no direction'}
        onClick={() => onMend(turnedRound(claim), 'Direction swapped.')}
      >
        <ArrowLeftRight size={14} aria-hidden="true" /> Swap direction
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
        one.name.localeCompare(other.name, 'en'),
      ),
    [within.actors],
  );
  const chosen = within.actors.find((each) => each.id === actor);
  return (
    <div className={styles['new']}>
      <select
        aria-label="Another actor of the case"
        value={actor ?? ''}
        onChange={(event) =>
          setActor(sorted.find((each) => each.id === event.target.value)?.id)
        }
      >
        <option value="">Another actor…</option>
        {sorted.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <RoleSelect
        label="Role of the added actor"
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
            `Added ${chosen.name} as ${vocabularyWords.role[role]}.`,
          );
          setActor(undefined);
        }}
      >
        <Plus size={14} aria-hidden="true" /> Add
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
