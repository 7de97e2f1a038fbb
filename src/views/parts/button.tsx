import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

type Look = 'plain' | 'outlined' | 'primary' | 'icon';

/** A button in one of the app's four looks; an icon button needs its `label`. */
export function Button({
  look = 'plain',
  label,
  children,
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & {
  readonly look?: Look;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const named =
    label === undefined ? {} : { 'aria-label': label, title: label };
  return (
    <button
      type="button"
      {...named}
      {...rest}
      className={`${styles['button']} ${look === 'plain' ? '' : styles[look]}`}
    >
      {children}
    </button>
  );
}
