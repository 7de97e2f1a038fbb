import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import styles from './combobox.module.css';

/** One of the records that a combobox offers. */
export type Offer = {
  readonly id: string;
  readonly name: string;
  /** Other names by which it is found. */
  readonly aliases?: readonly string[];
  /** What tells it from its namesakes. */
  readonly detail?: string;
};

/** So many are listed at once; more letters find the rest. */
const LISTED = 8;

/**
 * A field that finds a record by name: what is typed filters the list, arrow
 * keys go through it, Enter chooses. With `creation`, what is typed may also be
 * made anew; it is the last option.
 */
export function Combobox(props: {
  readonly label: string;
  readonly hint: string;
  readonly offers: readonly Offer[];
  readonly onChoose: (id: string) => void;
  readonly nothing: string;
  readonly creation?: {
    readonly label: (name: string) => string;
    readonly onCreate: (name: string) => void;
  };
}) {
  const { label, hint, offers, onChoose, creation, nothing } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const name = sought.trim();
  const found = foundIn(offers, name);
  const canCreate = creation !== undefined && name !== '';
  const count = found.length + (canCreate ? 1 : 0);
  const choose = (index: number): void => {
    const offer = found[index];
    setSought('');
    setIsOpen(false);
    if (offer !== undefined) onChoose(offer.id);
    else if (canCreate) creation.onCreate(name);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(isOpen ? (at + step + count) % Math.max(1, count) : 0);
      setIsOpen(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen && at < count) choose(at);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setIsOpen(false);
    }
  };
  const option = (index: number, words: string, detail?: string) => (
    <li
      key={index}
      id={`${id}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={index === at}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(index)}
      onKeyDown={onKeyDown}
    >
      {words}
      {detail !== undefined && <span> {detail}</span>}
    </li>
  );
  return (
    <div className={styles['combobox']}>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={hint}
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && count > 0 ? `${id}-${at}` : undefined}
        value={sought}
        onChange={({ target }) => {
          setSought(target.value);
          setAt(0);
          setIsOpen(true);
        }}
        onClick={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen}>
        {isOpen &&
          found.map((each, index) => option(index, each.name, each.detail))}
        {isOpen && canCreate && option(found.length, creation.label(name))}
      </ul>
      {isOpen && count === 0 && <p role="status">{nothing}</p>}
    </div>
  );
}

/** The records that a text finds: those whose name begins with it come first. */
export function foundIn(
  offers: readonly Offer[],
  sought: string,
): readonly Offer[] {
  const wanted = folded(sought);
  const ranked = offers.flatMap((offer) => {
    const names = [offer.name, ...(offer.aliases ?? [])].map(folded);
    const begins = names.some((each) => each.startsWith(wanted));
    if (begins) return [{ offer, rank: 0 }];
    return names.some((each) => each.includes(wanted))
      ? [{ offer, rank: 1 }]
      : [];
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, LISTED)
    .map(({ offer }) => offer);
}

/** Letters without their accents, all small. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
