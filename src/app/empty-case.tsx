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
        they make about who talked to whom. Open a case file, or drop one
        anywhere on this window. The shipped case shows what one looks like.
      </p>
      <p className={styles['choices']}>
        <Button look="primary" onClick={() => commandOf('open').run(session)}>
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
