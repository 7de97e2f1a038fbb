import { Button } from '../views/parts';
import { commandOf } from './commands';
import styles from './desk.module.css';
import { useSession } from './session-context';

/** What a case without anything in it offers. */
export function EmptyCase() {
  const session = useSession();
  return (
    <main className={styles['alone']}>
      <h1>This case is empty</h1>
      <p>
        A case holds articles, the actors that they name and the claims that
        they make about who talked to whom. Take in the articles that you have:
        paste them, or drop files anywhere on this window. The shipped case
        shows what becomes of them.
      </p>
      <p className={styles['choices']}>
        <Button
          look="primary"
          onClick={() => commandOf('take-in').run(session)}
        >
          Take in articles…
        </Button>
        <Button look="outlined" onClick={() => commandOf('open').run(session)}>
          Open a case file…
        </Button>
        <Button
          look="outlined"
          onClick={() => commandOf('shipped').run(session)}
        >
          Open the shipped case
        </Button>
      </p>
    </main>
  );
}
