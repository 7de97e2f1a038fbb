import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../views/parts';
import { offlineWords } from '../words';
import styles from './desk.module.css';
import { saveCase } from './saving';
import { useSession } from './session-context';

type GuardProps = {
  readonly children: ReactNode;
  /** What stands there after a failure; nothing if left out. */
  readonly instead?: ReactNode;
  readonly onFailure?: () => void;
};

/** A part that may fail without taking the rest of the window with it. */
export class Guard extends Component<GuardProps, { isFailed: boolean }> {
  override state = { isFailed: false };

  static getDerivedStateFromError(): { isFailed: boolean } {
    return { isFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailure?.();
  }

  override render(): ReactNode {
    return this.state.isFailed ? this.props.instead : this.props.children;
  }
}

/** What failed, in a sentence, with what helps. */
export function Failed({ part }: { readonly part: string }) {
  const session = useSession();
  return (
    <div className={styles['alone']} role="alert">
      <p>
        <strong>{offlineWords.failed(part)}</strong>
      </p>
      <p>{offlineWords.failedRemedy}</p>
      <p className={styles['choices']}>
        <Button look="primary" onClick={() => window.location.reload()}>
          {offlineWords.reload}
        </Button>
        <Button look="outlined" onClick={() => void saveCase(session)}>
          {offlineWords.saveCase}
        </Button>
      </p>
    </div>
  );
}
