import type { ComponentProps } from 'react';
import styles from './link-button.module.css';

/** A button that looks like a link in a text, or like a line of one. */
export function LinkButton({
  isLine = false,
  ...rest
}: Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  readonly isLine?: boolean;
}) {
  return (
    <button
      type="button"
      className={styles['link']}
      data-line={isLine}
      {...rest}
    />
  );
}
