import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

/**
 * What unfolds below its summary and is not made before: an evidence of many
 * claims would be full of scales that nobody looks at.
 */
export function Unfolding({
  className,
  summary,
  isAsked = false,
  onAnswered,
  children,
}: {
  readonly className: string | undefined;
  readonly summary: string;
  /** Whether a person asked to be taken there. */
  readonly isAsked?: boolean;
  readonly onAnswered?: () => void;
  readonly children: () => ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  const isSought = useRef(false);
  useEffect(() => {
    if (!isAsked || box.current === null) return;
    isSought.current = !box.current.open;
    if (box.current.open) goInto(box.current);
    box.current.open = true;
    onAnswered?.();
  }, [isAsked, onAnswered]);
  const arrive = (content: HTMLDivElement | null): void => {
    if (content === null || !isSought.current) return;
    isSought.current = false;
    goInto(content);
  };
  return (
    <details
      ref={box}
      className={className}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && <div ref={arrive}>{children()}</div>}
    </details>
  );
}

function goInto(element: HTMLElement): void {
  element.querySelector('input')?.focus();
}
