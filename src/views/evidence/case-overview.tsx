import type { ActorId, Case } from '../../case';
import type { Network } from '../../network';
import { counted, sizesOf } from '../../network';
import styles from './evidence.module.css';

const LISTED = 8;

/** What the panel says while nothing is selected: the case, and ways in. */
export function CaseOverview({
  network,
  onActor,
}: {
  readonly network: Network;
  readonly onActor: (actor: ActorId) => void;
}) {
  const { within } = network.columns;
  return (
    <div className={styles['overview']}>
      <h2>{within.title}</h2>
      {within.summary !== undefined && <p>{within.summary}</p>}
      <p className={styles['note']}>
        {counted(within.articles.length, 'article')},{' '}
        {counted(within.actors.length, 'actor')},{' '}
        {counted(within.claims.length, 'claim')} about{' '}
        {counted(within.contacts.length, 'contact')}.
      </p>
      {within.claims.length > 0 && (
        <>
          <p className={styles['hint']}>
            Select an actor or a line to read the passages that it rests on. Or
            begin with those who appear most:
          </p>
          <ol className={styles['ways']}>
            {mostTied(network).map(({ id, name, count }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles['link']}
                  onClick={() => onActor(id)}
                >
                  {name}
                </button>{' '}
                <span className={styles['note']}>
                  {counted(count, 'contact')}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function mostTied(network: Network): readonly {
  readonly id: ActorId;
  readonly name: string;
  readonly count: number;
}[] {
  const { within } = network.columns;
  const shown: Case['actors'] = within.actors.filter(
    (_, index) => network.shown.actors[index] === 1,
  );
  const sizes = sizesOf(
    shown.map((actor) => actor.id),
    network.ties,
    'contacts',
  );
  return shown
    .map(({ id, name }) => ({ id, name, count: sizes.get(id) ?? 0 }))
    .sort((one, other) => other.count - one.count)
    .slice(0, LISTED);
}
