import type { ComponentProps, ComponentType } from 'react';
import { lazy, Suspense, useState } from 'react';
import type { StatusLine } from './status-line';
import styles from './status-line.module.css';

type LineProps = ComponentProps<typeof StatusLine>;
type Line = ComponentType<LineProps>;

let loaded: Line | undefined;

async function comingLine(): Promise<{ readonly default: Line }> {
  const { StatusLine } = await import('./status-line');
  loaded = StatusLine;
  return { default: StatusLine };
}

const ComingLine = lazy(comingLine);

/** Gets the line, and with it what stands beside the picture. */
export function prepareLine(): void {
  // Whoever shows it hears of a failure.
  comingLine().catch(() => undefined);
}

/** The line below the drawing; its room is kept until it is there. */
export function LineBelow(props: LineProps) {
  // One that is loaded by now tells what is pointed at with the first picture:
  // what React waits for it renders last, after all that stands beside it.
  const [Line] = useState<Line>(() => loaded ?? ComingLine);
  const room = <div className={styles['line']} data-screen-only />;
  return (
    <Suspense fallback={room}>
      <Line {...props} />
    </Suspense>
  );
}
