import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { ClaimId } from '../../case';
import { articleWords } from '../../words';
import type { NoteContext } from './claim-note';
import { AgreementChip, NoteDetails, NoteLine } from './claim-note';
import type { Light } from './light';
import { notePlaces } from './note-places';
import { MOST_NOTED, notedClaims } from './noted-claims';
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
 * would overlap make room for one another; of very many claims the first have one.
 */
export function MarginNotes({
  claims: all,
  light,
  context,
  onHover,
}: NoteProps & { readonly claims: readonly PlacedClaim[] }) {
  const list = useRef<HTMLOListElement>(null);
  const { chosen } = light;
  const claims = useMemo(() => notedClaims(all, chosen), [all, chosen]);
  useLayoutEffect(() => {
    const notes = list.current;
    const column = notes?.parentElement;
    if (!notes || !column || claims.length === 0) return;
    let request = 0;
    const place = () => {
      // Many paragraphs come into sight in one frame: the notes move once.
      cancelAnimationFrame(request);
      request = requestAnimationFrame(() => placeNotes(notes, column));
    };
    placeNotes(notes, column);
    const observer = new ResizeObserver(place);
    observer.observe(column);
    for (const note of notes.children) observer.observe(note);
    column.addEventListener('contentvisibilityautostatechange', place);
    return () => {
      cancelAnimationFrame(request);
      observer.disconnect();
      column.removeEventListener('contentvisibilityautostatechange', place);
      column.style.minHeight = '';
    };
  }, [claims]);
  return (
    <ol ref={list} className={styles['notes']} aria-label={articleWords.notes}>
      {claims.map((placed) => {
        const { id } = placed.claim;
        const ownLight = noteLight(id, light);
        return (
          <MarginNote
            key={id}
            {...{ placed, context, onHover }}
            light={ownLight}
            isOpen={ownLight === 'chosen' && light.chosen.size === 1}
            isHovered={light.hovered === id}
          />
        );
      })}
      {all.length > MOST_NOTED && (
        <li className={styles['note']} data-light="none">
          {articleWords.mostNoted(MOST_NOTED)}
        </li>
      )}
    </ol>
  );
}

const MarginNote = memo(function MarginNote({
  placed,
  context,
  onHover,
  light,
  isOpen,
  isHovered,
}: Omit<NoteProps, 'light'> & {
  readonly placed: PlacedClaim;
  readonly light: NoteLight;
  readonly isOpen: boolean;
  readonly isHovered: boolean;
}) {
  const { id } = placed.claim;
  return (
    <li
      className={styles['note']}
      data-number={placed.number}
      data-light={light}
      data-hovered={isHovered || undefined}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(undefined)}
    >
      <button
        type="button"
        className={styles['choose']}
        tabIndex={-1}
        aria-pressed={light === 'chosen'}
        title={placed.sentence}
        onClick={() => context.onChoose(id)}
      >
        <NoteLine placed={placed} context={context} />
        {!isOpen && <AgreementChip telling={context.tellingOf(placed.claim)} />}
      </button>
      {isOpen && <NoteDetails placed={placed} context={context} />}
    </li>
  );
});

type NoteLight = 'chosen' | 'matched' | 'none';

function noteLight(id: ClaimId, light: Light): NoteLight {
  if (light.chosen.has(id)) return 'chosen';
  return light.matched.has(id) ? 'matched' : 'none';
}

/** Measures passages and notes, then moves the notes. Reads before it writes. */
function placeNotes(notes: HTMLElement, column: HTMLElement): void {
  const origin = column.getBoundingClientRect().top;
  const marks = marksByNumber(column);
  const rows = [...notes.children].filter(
    (note) => note instanceof HTMLElement,
  );
  const topOf = topFinder();
  let last = 0;
  const wishes = rows.map((note) => {
    const top = topOf(marks.get(note.dataset['number'] ?? ''));
    // A folded passage has no place: its note follows the one before it.
    last = top === undefined ? last : top - origin;
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

/** Where each claim's first passage begins. */
function marksByNumber(column: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const marks = new Map<string, HTMLElement>();
  for (const mark of column.querySelectorAll<HTMLElement>('[data-begins]'))
    for (const number of (mark.dataset['begins'] ?? '').split(' '))
      if (!marks.has(number)) marks.set(number, mark);
  return marks;
}

/**
 * Finds the top of a passage's first line; of its paragraph, if that is out of
 * sight. Each paragraph is asked once: the answer takes long in a long one.
 */
function topFinder(): (mark: HTMLElement | undefined) => number | undefined {
  const known = new Map<Element, Sight>();
  const sightOf = (paragraph: Element): Sight => {
    const sight = known.get(paragraph) ?? sightIn(paragraph);
    known.set(paragraph, sight);
    return sight;
  };
  return (mark) => {
    const paragraph = mark?.closest('p');
    if (mark === undefined || !paragraph) return undefined;
    const sight = sightOf(paragraph);
    if (sight === 'folded') return undefined;
    const element = sight === 'laid-out' ? mark : paragraph;
    return element.getClientRects()[0]?.top;
  };
}

/** Whether a paragraph's words are folded away, or not laid out yet. */
type Sight = 'folded' | 'out-of-sight' | 'laid-out';

function sightIn(paragraph: Element): Sight {
  // The paragraph itself is there though its words are not laid out.
  const words = paragraph.querySelector('mark') ?? paragraph;
  if (!words.checkVisibility()) return 'folded';
  return words.checkVisibility({ contentVisibilityAuto: true })
    ? 'laid-out'
    : 'out-of-sight';
}
