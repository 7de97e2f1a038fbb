import { Button } from '../views/parts';
import { caseWords, commandWords, shellWords } from '../words';
import { commandsOn } from './case-page/offered-commands';
import { commandOf, labelOf } from './commands';
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
        {commandsOn(session.ports.page)
          .filter(({ id }) => id === 'cases' || id === 'new')
          .map((command) => (
            <Button
              key={command.id}
              look="outlined"
              onClick={() => command.run(session)}
            >
              {labelOf(command)}
            </Button>
          ))}
      </p>
    </main>
  );
}
