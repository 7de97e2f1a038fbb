import { useLayoutEffect, useRef } from 'react';
import type { ClaimId } from '../../case';
import type { NoteContext } from './claim-note';
import { AgreementChip, NoteDetails, NoteLine } from './claim-note';
import type { Light } from './light';
import { notePlaces } from './note-places';
import styles from './notes.module.css';
import type { PlacedClaim } from './placed-claims';

/** Space between two notes, in pixels. */
const GAP = 6;
/** How much more than others a lit note is kept beside its passage. */
const LIT_WEIGHT = 100;

type NoteProps = {
  readonly light: Light;
  readonly context: NoteContext;
  readonly onHover: (claim: ClaimId | undefined) => void;
};

/**
 * A note for each claim, beside the passage where the claim begins. Notes that
 * would overlap make room for one another.
 */
export function MarginNotes({
  claims,
  ...rest
}: NoteProps & { readonly claims: readonly PlacedClaim[] }) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const notes = list.current;
    const column = notes?.parentElement;
    if (!notes || !column || claims.length === 0) return;
    placeNotes(notes, column);
    const observer = new ResizeObserver(() => placeNotes(notes, column));
    observer.observe(column);
    for (const note of notes.children) observer.observe(note);
    return () => {
      observer.disconnect();
      column.style.minHeight = '';
    };
  }, [claims]);
  return (
    <ol ref={list} className={styles['notes']} aria-label="Claims">
      {claims.map((placed) => (
        <MarginNote key={placed.claim.id} placed={placed} {...rest} />
      ))}
    </ol>
  );
}

function MarginNote({
  placed,
  light,
  context,
  onHover,
}: NoteProps & { readonly placed: PlacedClaim }) {
  const { id, summary } = placed.claim;
  const isChosen = light.chosen.has(id);
  const isOpen = isChosen && light.chosen.size === 1;
  return (
    <li
      className={styles['note']}
      data-number={placed.number}
      data-light={noteLight(id, light)}
      data-hovered={light.hovered === id || undefined}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(undefined)}
    >
      <button
        type="button"
        className={styles['choose']}
        tabIndex={-1}
        aria-pressed={isChosen}
        title={summary}
        onClick={() => context.onChoose(id)}
      >
        <NoteLine placed={placed} context={context} />
        {!isOpen && <AgreementChip telling={context.tellingOf(placed.claim)} />}
      </button>
      {isOpen && <NoteDetails placed={placed} context={context} />}
    </li>
  );
}

function noteLight(id: ClaimId, light: Light): string {
  if (light.chosen.has(id)) return 'chosen';
  return light.matched.has(id) ? 'matched' : 'none';
}

/** Measures passages and notes, then moves the notes. Reads before it writes. */
function placeNotes(notes: HTMLElement, column: HTMLElement): void {
  const origin = column.getBoundingClientRect().top;
  const rows = [...notes.children].filter(
    (note) => note instanceof HTMLElement,
  );
  let last = 0;
  const wishes = rows.map((note) => {
    const mark = column.querySelector(
      `[data-begins~="${note.dataset['number'] ?? ''}"]`,
    );
    // A folded passage has no place: its note follows the one before it.
    const [box] = mark?.checkVisibility() === true ? mark.getClientRects() : [];
    last = box === undefined ? last : box.top - origin;
    return {
      top: last,
      height: note.offsetHeight,
      weight: note.dataset['light'] === 'none' ? 1 : LIT_WEIGHT,
    };
  });
  const places = notePlaces(wishes, GAP);
  rows.forEach((note, index) => {
    note.style.top = `${Math.round(places[index] ?? 0)}px`;
  });
  const end = (places.at(-1) ?? 0) + (wishes.at(-1)?.height ?? 0);
  column.style.minHeight = `${Math.ceil(end)}px`;
}
