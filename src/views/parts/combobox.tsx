import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { fitOf } from '../../text';
import styles from './combobox.module.css';

/** One of the records that a combobox offers. */
export type Offer = {
  readonly id: string;
  readonly name: string;
  /** Other names by which it is found. */
  readonly aliases?: readonly string[];
  /** What tells it from its namesakes. */
  readonly detail?: string | undefined;
};

/** So many are listed to be scrolled through; letters find the rest. */
const LISTED = 60;

type ComboboxProps = {
  readonly label: string;
  /** What stands in the empty field; its label where none is given. */
  readonly hint?: string;
  /** Whether a dialog that opens begins in it. */
  readonly isFirst?: boolean;
  readonly offers: readonly Offer[];
  readonly onChoose: (id: string) => void;
  /** What is said where nothing is found. */
  readonly nothing: string;
  readonly creation?: {
    readonly label: (name: string) => string;
    readonly onCreate: (name: string) => void;
  };
};

/**
 * A field that finds a record by name: what is typed filters the list, arrow
 * keys go through it, Enter chooses. With `creation`, what is typed may also be
 * made anew; it is the last option.
 */
export function Combobox(props: ComboboxProps) {
  const { label, hint = label, nothing, isFirst = false } = props;
  const id = useId();
  const list = useListing(props);
  const { lines, at, isOpen } = list;
  return (
    <div className={styles['combobox']}>
      <input
        ref={isFirst ? beginHere : undefined}
        type="text"
        role="combobox"
        aria-label={label}
        placeholder={hint}
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={
          isOpen && lines.length > 0 ? `${id}-${at}` : undefined
        }
        value={list.sought}
        onChange={({ target }) => list.onSeek(target.value)}
        onClick={() => list.onOpen(true)}
        onBlur={() => list.onOpen(false)}
        onKeyDown={list.onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!isOpen}
        tabIndex={-1}
        // Scrolled by the mouse, it leaves the focus in the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {isOpen &&
          lines.map((line, index) => (
            <OptionLine
              key={`${index} ${line.name}`}
              {...line}
              id={`${id}-${index}`}
              isActive={index === at}
              onChoose={() => list.onChoose(index)}
            />
          ))}
      </div>
      {isOpen && lines.length === 0 && <p role="status">{nothing}</p>}
    </div>
  );
}

/** For a dialog that opens: React sets the focus before there is one. */
function beginHere(input: HTMLInputElement | null): void {
  input?.toggleAttribute('autofocus', true);
}

/** What is sought and found, which line is active, and what keys do. */
function useListing({ offers, onChoose, creation }: ComboboxProps) {
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const name = sought.trim();
  const found = foundIn(offers, name);
  const canCreate = creation !== undefined && name !== '';
  const lines: readonly Line[] = [
    ...found,
    ...(canCreate ? [{ name: creation.label(name) }] : []),
  ];
  const choose = (index: number): void => {
    const offer = found[index];
    setSought('');
    setIsOpen(false);
    if (offer !== undefined) onChoose(offer.id);
    else if (canCreate) creation.onCreate(name);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { length } = lines;
    if (step !== undefined) {
      event.preventDefault();
      setAt(isOpen ? (at + step + length) % Math.max(1, length) : 0);
      setIsOpen(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen && at < length) choose(at);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setIsOpen(false);
    }
  };
  const onSeek = (words: string): void => {
    setSought(words);
    setAt(0);
    setIsOpen(true);
  };
  return {
    sought,
    lines,
    at,
    isOpen,
    onKeyDown,
    onSeek,
    onOpen: setIsOpen,
    onChoose: choose,
  };
}

type Line = Pick<Offer, 'name' | 'detail'>;

/** One option; the pointer chooses it, keys are heard in the field. */
function OptionLine({
  name,
  detail,
  id,
  isActive,
  onChoose,
}: Line & {
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      ref={(option) => {
        if (isActive) option?.scrollIntoView({ block: 'nearest' });
      }}
      // The field keeps the focus and hears the keys.
      onPointerDown={(event) => event.preventDefault()}
      onPointerUp={onChoose}
    >
      {name}
      {detail !== undefined && <span> {detail}</span>}
    </div>
  );
}

/** The records that a text finds: those whose name it is, or begins, come first. */
export function foundIn(
  offers: readonly Offer[],
  sought: string,
): readonly Offer[] {
  const ranked = offers.flatMap((offer) => {
    const names = [offer.name, ...(offer.aliases ?? [])];
    const fits = names.flatMap((name) => fitOf(name, sought) ?? []);
    return fits.length > 0 ? [{ offer, fit: Math.min(...fits) }] : [];
  });
  return ranked
    .toSorted((one, other) => one.fit - other.fit)
    .slice(0, LISTED)
    .map(({ offer }) => offer);
}
