import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import styles from './filters.module.css';

/** A part of the filters that folds away. It tells what it hides when folded. */
export function FilterSection({
  title,
  hiddenWords,
  isOpenAtFirst = true,
  children,
}: {
  readonly title: string;
  /** What the section's filters hide now, if anything. */
  readonly hiddenWords: string | undefined;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const content = useId();
  return (
    <section className={styles['section']}>
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight size={14} aria-hidden="true" />
          {title}
          {hiddenWords !== undefined && (
            <span className={styles['hidden']}>{hiddenWords}</span>
          )}
        </button>
      </h3>
      <div id={content} hidden={!isOpen} className={styles['content']}>
        {isOpen && children}
      </div>
    </section>
  );
}
