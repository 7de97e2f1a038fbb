import { ArrowLeftRight, Plus, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { ActorId, ActorKind, Case, Role } from '../../case';
import { GLOBAL_MARK, VOCABULARY } from '../../case';
import { editorWords, vocabularyWords } from '../../words';
import { actorOffers } from '../parts/actor-offers';
import { Button } from '../parts/button';
import {
  isDirected,
  turnedRound,
  withNewActor,
  withoutParticipant,
  withParticipant,
  withRole,
} from '../parts/claim-edits';
import { Combobox } from '../parts/combobox';
import { PagedList } from '../parts/paged-list';
import type { FieldProps } from './editor-props';
import styles from './editor.module.css';
import { useGoingOn } from './use-going-on';
import { WordSelect } from './word-select';

/** Of a crowd so many are listed at once. */
const PAGE = 60;

/** Who takes part in a claim: roles, one more actor, one less, turned round. */
export function ParticipantFields(props: FieldProps) {
  const { claim, theCase, onEdit } = props;
  const fields = useRef<HTMLFieldSetElement>(null);
  const nameOf = useNames(theCase.actors);
  return (
    <fieldset ref={fields} className={styles['participants']}>
      <legend>{editorWords.participants}</legend>
      <PagedList
        className={undefined}
        entries={[...claim.participants.entries()]}
        page={PAGE}
      >
        {([at, { actor, role }]) => {
          const name = nameOf(actor);
          return (
            // A line keeps its place while its role changes, and so the focus.
            <li key={at}>
              <span>{name}</span>
              <RoleSelect
                label={editorWords.roleOf(name)}
                value={role}
                onChoose={(chosen) =>
                  onEdit(
                    withRole(claim, at, chosen),
                    editorWords.roleSet(name, vocabularyWords.role[chosen]),
                  )
                }
              />
              <Button
                look="icon"
                label={editorWords.remove(name)}
                onClick={() => {
                  onEdit(
                    withoutParticipant(claim, at),
                    editorWords.removed(name),
                  );
                  // The button goes with its line: keep the focus at hand.
                  fields.current?.querySelector('select')?.focus();
                }}
              >
                <X size={14} aria-hidden="true" />
              </Button>
            </li>
          );
        }}
      </PagedList>
      <Button
        look="outlined"
        disabled={!isDirected(claim)}
        title={isDirected(claim) ? undefined : editorWords.noDirection}
        onClick={() => onEdit(turnedRound(claim), editorWords.swapped)}
      >
        <ArrowLeftRight size={14} aria-hidden="true" /> {editorWords.swap}
      </Button>
      <NewParticipant {...props} />
    </fieldset>
  );
}

function useNames(actors: Case['actors']): (actor: ActorId) => string {
  return useMemo(() => {
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    return (actor) => names.get(actor) ?? actor;
  }, [actors]);
}

/** Whom to add: an actor of the case, or one that is new to it. */
type Wanted =
  | { readonly kind: 'known'; readonly id: ActorId; readonly name: string }
  | { readonly kind: 'new'; readonly name: string };

function knownIn({ actors }: Case, sought: string): Wanted | undefined {
  const actor = actors.find(({ id }) => id === sought);
  return actor && { kind: 'known', id: actor.id, name: actor.name };
}

/** One more actor, found by name or made anew, in a role. */
function NewParticipant({ claim, theCase, newMark, onEdit }: FieldProps) {
  const [wanted, setWanted] = useState<Wanted>();
  const [role, setRole] = useState<Role>('party');
  const [kind, setKind] = useState<ActorKind>('person');
  const offers = useMemo(() => actorOffers(theCase), [theCase]);
  const box = useRef<HTMLDivElement>(null);
  const goOn = useGoingOn(box, wanted?.name);
  const add = (): void => {
    if (wanted === undefined) return;
    const said = editorWords.added(wanted.name, vocabularyWords.role[role]);
    if (wanted.kind === 'known')
      onEdit(withParticipant(claim, wanted.id, role), said);
    else {
      const id = `actor${GLOBAL_MARK}${newMark()}` as ActorId;
      onEdit(withNewActor(claim, { id, name: wanted.name, kind }, role), said);
    }
    setWanted(undefined);
    goOn();
  };
  return (
    <div ref={box} className={styles['new']}>
      <Combobox
        label={editorWords.actor}
        hint={editorWords.actorHint}
        nothing={editorWords.noneFound}
        offers={offers}
        onChoose={(id) => setWanted(knownIn(theCase, id))}
        creation={{
          label: editorWords.create,
          onCreate: (name) => setWanted({ kind: 'new', name }),
        }}
      />
      {wanted !== undefined && (
        <div data-wanted className={styles['wanted']}>
          <b>{wanted.name}</b>
          {wanted.kind === 'new' && (
            <WordSelect
              label={editorWords.kindOf(wanted.name)}
              words={vocabularyWords.kind}
              values={VOCABULARY.kinds}
              value={kind}
              onChoose={setKind}
            />
          )}
          <RoleSelect
            label={editorWords.roleOfAdded}
            value={role}
            onChoose={setRole}
          />
          <Button look="outlined" onClick={add}>
            <Plus size={14} aria-hidden="true" /> {editorWords.add}
          </Button>
        </div>
      )}
    </div>
  );
}

function RoleSelect(props: {
  readonly label: string;
  readonly value: Role;
  readonly onChoose: (role: Role) => void;
}) {
  return (
    <WordSelect
      {...props}
      words={vocabularyWords.role}
      values={VOCABULARY.roles}
    />
  );
}
