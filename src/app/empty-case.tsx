import { Button } from '../views/parts';
import { caseWords, commandWords, shellWords } from '../words';
import { commandOf } from './commands';
import styles from './desk.module.css';
import { useSession } from './session-context';

/** What a case without anything in it offers. */
export function EmptyCase() {
  const session = useSession();
  return (
    <main className={styles['alone']}>
      <h2>{caseWords.emptyTitle}</h2>
      <p>{caseWords.empty}</p>
      <p className={styles['choices']}>
        <Button
          look="primary"
          onClick={() => commandOf('take-in').run(session)}
        >
          {commandWords['take-in']}
        </Button>
        <Button look="outlined" onClick={() => commandOf('open').run(session)}>
          {commandWords.open}
        </Button>
        <Button
          look="outlined"
          onClick={() => commandOf('shipped').run(session)}
        >
          {commandWords.shipped}
        </Button>
      </p>
    </main>
  );
}

/** Why no case stands open, and what can be opened instead. */
export function NothingOpen({ failure }: { readonly failure: string }) {
  const session = useSession();
  return (
    <main className={styles['alone']}>
      <h1>{shellWords.app}</h1>
      <p role="alert">{failure}</p>
      <p className={styles['choices']}>
        {(['cases', 'new'] as const).map((id) => (
          <Button
            key={id}
            look="outlined"
            onClick={() => commandOf(id).run(session)}
          >
            {commandWords[id]}
          </Button>
        ))}
      </p>
    </main>
  );
}
