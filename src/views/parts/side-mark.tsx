import styles from './side-mark.module.css';

/** A side's colour as a dot. Decorative: write the side's name beside it. */
export function SideMark({ color }: { readonly color: number | undefined }) {
  return (
    <span
      className={styles['dot']}
      data-color={color ?? 'none'}
      aria-hidden="true"
    />
  );
}
