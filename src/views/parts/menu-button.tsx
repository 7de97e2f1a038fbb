import { ChevronDown } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useRef } from 'react';
import buttonStyles from './button.module.css';
import styles from './menu-button.module.css';

/** Pixels between a menu and its button, and between it and the window's rim. */
const GAP = 4;
const RIM = 8;

/**
 * A button that opens a list of entries over the window. Arrow keys go through
 * it, Escape closes it, and so does an entry that is chosen.
 */
export function MenuButton({
  label,
  face,
  isEditing = false,
  children,
}: {
  /** What the menu is for, in full. */
  readonly label: string;
  /** What the button shows. */
  readonly face: ReactNode;
  /** Whether its entries change the case. */
  readonly isEditing?: boolean;
  /** The entries. */
  readonly children: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={buttonStyles['button']}
        popoverTarget={id}
        title={label}
        data-edits={isEditing || undefined}
        onKeyDown={(event) => {
          const isOpen = menu.current?.matches(':popover-open') === true;
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            menu.current?.showPopover();
            stepIn(menu.current, 1);
          } else if (event.key === 'Escape' && isOpen) closeFrom(event);
        }}
      >
        {face} <ChevronDown size={14} aria-hidden="true" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={styles['menu']}
        onToggle={() => place(menu.current, button.current)}
      >
        {children}
      </div>
    </>
  );
}

/** One entry of a menu: it does something, and the menu closes. */
export function MenuEntry({
  children,
  onClick,
}: {
  readonly children: ReactNode;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={styles['entry']}
      onKeyDown={onMenuKey}
      onClick={({ currentTarget }) => {
        closeMenu(currentTarget);
        onClick();
      }}
    >
      {children}
    </button>
  );
}

/** Closes the menu in which an element stands; the focus goes to its button. */
export function closeMenu(element: Element): void {
  const menu = element.closest('[popover]');
  if (menu instanceof HTMLElement) menu.hidePopover();
}

/** The keys of a menu, for whatever stands in it. */
export function onMenuKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') closeFrom(event);
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (way === undefined) return;
  event.preventDefault();
  stepIn(event.currentTarget.closest('[popover]'), way);
}

/** Escape closes the menu alone: the selection behind it stays. */
function closeFrom(event: KeyboardEvent<HTMLElement>): void {
  event.stopPropagation();
  closeMenu(event.currentTarget);
}

function stepIn(menu: Element | null, way: number): void {
  const entries = [
    ...(menu?.querySelectorAll<HTMLElement>('button, input') ?? []),
  ];
  const at = entries.findIndex((each) => each === document.activeElement);
  const next = at === -1 && way < 0 ? entries.length - 1 : at + way;
  entries[(next + entries.length) % entries.length]?.focus();
}

/** Below the button where there is room, else above it; never off the window. */
function place(menu: HTMLElement | null, button: HTMLElement | null): void {
  if (menu === null || button === null || !menu.matches(':popover-open'))
    return;
  const at = button.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const isBelow =
    innerHeight - at.bottom > menu.scrollHeight + GAP + RIM ||
    at.top < innerHeight / 2;
  const room = isBelow ? innerHeight - at.bottom : at.top;
  const isToLeft = document.dir === 'rtl';
  const start = isToLeft ? at.right - menu.offsetWidth : at.left;
  const x = Math.max(RIM, Math.min(start, innerWidth - menu.offsetWidth - RIM));
  menu.style.maxHeight = `${room - GAP - RIM}px`;
  menu.style.left = `${x}px`;
  menu.style.top = isBelow
    ? `${at.bottom + GAP}px`
    : `${Math.max(RIM, at.top - GAP - menu.offsetHeight)}px`;
}
