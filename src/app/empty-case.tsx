import { Button } from '../views/parts';
import { caseWords, commandWords } from '../words';
import { commandOf } from './commands';
import styles from './desk.module.css';
import { useSession } from './session-context';

/** What a case without anything in it offers. */
export function EmptyCase() {
  const session = useSession();
  return (
    <main className={styles['alone']}>
      <h1>{caseWords.emptyTitle}</h1>
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
