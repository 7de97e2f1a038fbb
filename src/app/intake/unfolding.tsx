import type { ReactNode } from 'react';
import { useState } from 'react';

/** What is made only while it is unfolded, since it takes a look at all words. */
export function Unfolding({
  summary,
  isOpenAtFirst = false,
  children,
}: {
  readonly summary: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: () => ReactNode;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      open={isOpenAtFirst}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
